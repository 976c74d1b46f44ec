import { meanLengths, fieldsOf, textsOf } from './fields.js';
import { fold } from './normalize.js';
import { buildPostings } from './postings.js';
import { JOINT, parseQuery, occurs } from './query.js';
import { createMarker } from './ranges.js';
import { createScorer, ALL } from './score.js';

/**
 * The search engine: normalize → tokenize → index → search → match.
 * It knows nothing of the page.
 *
 * Best first: entries that meet every word of a query of several words come
 * before those that do not, then by score (score.ts); equals keep their order.
 */
/** Entries indexed between two yields: about a millisecond. */
const SLICE = 16;
/** From this coverage on a match is strong: by reason, more than half. */
const STRONG = 0.6;
/** Entries looked at more closely, for the words as they were typed. */
const CLOSE_LOOK = 64;
/** What it adds when the question holds them all (municipal prefixes +0.055). */
const HELD = 0.4;
function createIndex(entries, options) {
    const steps = indexEntries(entries, options);
    for (;;) {
        const step = steps.next();
        if (step.done)
            return step.value;
    }
}
/** Indexes in slices: yields the number of entries done, returns the index. */
function* indexEntries(entries, { synonyms = [] } = {}) {
    const mean = meanLengths(entries);
    const builder = buildPostings();
    for (let done = 0; done < entries.length;) {
        builder.add(fieldsOf(entries[done], mean));
        if (++done % SLICE === 0)
            yield done;
    }
    const folded = synonyms.map((group) => group.map((term) => fold(term).trim().replace(/\s+/g, JOINT)));
    return openIndex(entries, yield* builder.finish(), folded);
}
function openIndex(entries, postings, synonyms) {
    const { scores, cover, ask } = createScorer(postings);
    const bestFirst = (a, b) => scores[b] - scores[a] || a - b;
    /** Best first, at least `enough` if there are. */
    const rank = (query, enough) => {
        const { found, need } = ask(query);
        const order = better(found, scores, Math.max(enough, CLOSE_LOOK)).sort(bestFirst);
        const known = order.some((at) => cover[at] >= need);
        const close = order.splice(0, CLOSE_LOOK);
        for (const at of close)
            scores[at] += (scores[at] % ALL) * HELD * held(entries[at], query.words);
        return { order: close.sort(bestFirst).concat(order), known };
    };
    /** Matches of a query, by entry number. */
    const matcher = (query) => {
        let mark;
        return (at) => {
            const entry = entries[at];
            return {
                entry,
                score: scores[at],
                strong: cover[at] >= STRONG,
                get ranges() {
                    mark ??= createMarker(query, postings);
                    return { question: mark(entry.question), answer: mark(entry.answer) };
                },
            };
        };
    };
    return {
        size: entries.length,
        search(text, limit = Infinity) {
            const query = parseQuery(text, postings, synonyms);
            const { order, known } = rank(query, query.phrases.length ? Infinity : limit);
            const match = matcher(query);
            const matches = [];
            for (let i = 0; known && i < order.length && matches.length < limit; i++) {
                const entry = entries[order[i]];
                if (query.phrases.every((phrase) => holds(entry, phrase)))
                    matches.push(match(order[i]));
            }
            return matches;
        },
        mark(text) {
            const match = matcher(parseQuery(text, postings, synonyms));
            return entries.map((_, at) => match(at));
        },
        nearest: (text, limit = 3) => rank(parseQuery(text, postings, synonyms), limit)
            .order.slice(0, limit)
            .map((at) => entries[at]),
    };
}
/** Leaves out the worse part, again and again, while `enough` are left: sorting them all would take longer. */
function better(found, scores, enough) {
    const mean = found.reduce((sum, at) => sum + scores[at], 0) / found.length;
    const rest = found.filter((at) => scores[at] > mean);
    return rest.length < enough ? [...found] : better(rest, scores, enough);
}
/** The share of the words that the question, or another name of it, holds, however they are read. */
function held({ question, aliases = [] }, words) {
    const names = fold([question, ...aliases].join('\n'));
    const found = words.filter(({ readings }) => readings.some(({ text }) => names.includes(text)));
    return found.length / words.length;
}
function holds(entry, phrase) {
    return textsOf(entry).some((text) => occurs(fold(text), phrase));
}

export { createIndex, indexEntries };
//# sourceMappingURL=search.js.map
