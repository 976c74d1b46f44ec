import { tokenize } from './tokenize.js';

/**
 * The index: for every term the entries that hold it, each with its impact,
 * in one flat typed array.
 *
 * Impact is BM25F (Robertson & Zaragoza 2009): a term's occurrences, weighted
 * by field and by the field's length (fields.ts), add up and saturate once:
 *
 *     impact = tf / (k1 + tf)
 *
 * It is kept in eight bits beside the entry's number: quality does not change,
 * and a term's postings are one run of 32-bit words. Of a term with more than
 * {@link MOST} entries the best come first, and a query reads no further, so
 * that a keystroke grows slower than the index.
 */
/** Postings of a gram that a query reads; an index of fewer entries is read whole. */
const MOST = 8192;
/** Entries sorted between two yields: about a millisecond. */
const SLICE = 512;
/** Saturation, for fields that weigh 3 and 1; 1.2 to 3.5 differ by 0.01 on natural questions. */
const K1 = 2.5;
function buildPostings() {
    const ids = new Map();
    const terms = [];
    const byFirst = new Map();
    // Of the entry at hand: weighted occurrences by term, and which terms have any.
    const tf = [];
    const counts = [];
    let met = [];
    /** The last field a term was met in. */
    const seen = [];
    // By entry: term, posting, term, posting …
    const pairs = [];
    const newTerm = (term) => {
        const id = terms.push(term) - 1;
        ids.set(term, id);
        tf.push(0);
        counts.push(0);
        const first = term.charCodeAt(0);
        const siblings = byFirst.get(first);
        if (siblings)
            siblings.push(id);
        else
            byFirst.set(first, [id]);
        return id;
    };
    return {
        add(fields) {
            let field;
            const count = (term) => {
                const id = ids.get(term) ?? newTerm(term);
                if (!tf[id])
                    met.push(id);
                if (!field.once || seen[id] !== field)
                    tf[id] += field.weight;
                seen[id] = field;
            };
            for (field of fields)
                tokenize(field.text, true, count);
            const own = new Uint32Array(2 * met.length);
            met.forEach((id, i) => {
                own[2 * i] = id;
                own[2 * i + 1] = (Math.floor((255 * K1) / (K1 + tf[id])) << 24) | pairs.length;
                tf[id] = 0;
                counts[id]++;
            });
            pairs.push(own);
            met = [];
        },
        /** Counting sort: the postings of a term together, its entries in order, or the best first where not all are read. */
        *finish() {
            const from = new Int32Array(terms.length + 2);
            for (let id = 0; id < terms.length; id++)
                from[id + 2] = from[id + 1] + counts[id];
            const list = new Uint32Array(from[terms.length + 1]);
            // By number: Prototype.js replaces `entries` of arrays by one that gives none.
            for (let entry = 0; entry < pairs.length; entry++) {
                const own = pairs[entry];
                for (let i = 0; i < own.length; i += 2)
                    list[from[own[i] + 1]++] = own[i + 1];
                if (entry % SLICE === 0)
                    yield pairs.length;
            }
            for (let id = 0; id < terms.length; id++) {
                if (counts[id] <= MOST)
                    continue;
                list.subarray(from[id], from[id + 1]).sort();
                yield pairs.length;
            }
            return { size: pairs.length, ids, terms, byFirst, from, list };
        },
    };
}

export { MOST, buildPostings };
//# sourceMappingURL=postings.js.map
