import { meanLengths, fieldsOf, textsOf } from './fields.js';
import { fold } from './normalize.js';
import { buildPostings } from './postings.js';
import { parseQuery, occurs } from './query.js';
import { createMarker } from './ranges.js';
import { createScorer } from './score.js';

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
    const folded = synonyms.map((group) => group.map((term) => fold(term.trim())));
    return openIndex(entries, builder.finish(), folded);
}
function openIndex(entries, postings, synonyms) {
    const score = createScorer(postings);
    const rank = (query) => {
        const { ranked, scores, cover, all, need } = score(query);
        const known = ranked.some((at) => cover[at] >= need);
        const close = ranked.splice(0, CLOSE_LOOK);
        for (const at of close)
            scores[at] *= closeness(fold(entries[at].question), query);
        close.sort((a, b) => all[b] - all[a] || scores[b] - scores[a] || a - b);
        return { order: close.concat(ranked), known, scores, cover };
    };
    return {
        size: entries.length,
        search(text, limit = Infinity) {
            const query = parseQuery(text, postings, synonyms);
            const { order, known, scores, cover } = rank(query);
            const mark = lazy(() => createMarker(query, postings));
            const matches = [];
            for (let i = 0; known && i < order.length && matches.length < limit; i++) {
                const at = order[i];
                const entry = entries[at];
                if (!query.phrases.every((phrase) => holds(entry, phrase)))
                    continue;
                matches.push(new LazyMatch(entry, scores[at], cover[at] >= STRONG, mark));
            }
            return matches;
        },
        nearest: (text, limit = 3) => rank(parseQuery(text, postings, synonyms))
            .order.slice(0, limit)
            .map((at) => entries[at]),
    };
}
/** A class for its getter: 10,000 matches cost no closure each. */
class LazyMatch {
    constructor(entry, score, strong, mark) {
        this.entry = entry;
        this.score = score;
        this.strong = strong;
        this.mark = mark;
    }
    get ranges() {
        const mark = this.mark();
        return { question: mark(this.entry.question), answer: mark(this.entry.answer) };
    }
}
/** More than 1 for a question that holds the words as they were typed. */
function closeness(question, { words }) {
    const held = words.filter(({ readings }) => question.includes(readings[0].text)).length;
    return 1 + (HELD * held) / words.length;
}
function holds(entry, phrase) {
    return textsOf(entry).some((text) => occurs(fold(text), phrase));
}
function lazy(make) {
    let made;
    return () => (made ??= make());
}

export { createIndex, indexEntries };
//# sourceMappingURL=search.js.map
