import { expand } from './expand.js';

/**
 * Scores entries against a parsed query.
 *
 *     score    = Σ_gram weight · idf · impact        (impact: BM25F, see postings.ts)
 *     coverage = Σ_gram weight · idf of the grams met, by that of all grams
 *     idf      = ln(1 + (N − n + ½) / (n + ½))       (Robertson & Spärck Jones 1976)
 *
 * Both are shares of what the whole query could reach, so that scores compare
 * across readings and across queries. Nothing is multiplied by the number of
 * grams met (MiniSearch does): weak grams would count like words.
 */
/** A word is met when this much of it is; between 0.7 and 0.98 nothing changes on municipal keywords. */
const WORD_MET = 0.85;
/** Entries below this share of the best score are left out: a long tail nobody reads. */
const MIN_OF_BEST = 0.2;
/** Score × coverage^this: an entry that meets more kinds of grams is the likelier one (municipal questions +0.008). */
const COVER_POWER = 0.35;
/** Steps of a score, and entries, that fit one double together. */
const STEPS = 2 ** 24;
const ENTRIES = 2 ** 24;
const tally = (size) => ({
    score: new Float32Array(size),
    cover: new Float32Array(size),
    met: [],
});
function clear({ score, cover, met }) {
    for (const entry of met)
        score[entry] = cover[entry] = 0;
    met.length = 0;
}
function createScorer(index) {
    const { size, from, list } = index;
    const total = tally(size);
    const best = tally(size);
    const reading = tally(size);
    const words = new Uint8Array(size);
    /** The last gram an entry was met by: of a gram's expansions the first (best) counts. */
    const stamps = new Int32Array(size);
    let stamp = 0;
    const idf = (expansions) => {
        let entries = 0;
        for (const { id } of expansions)
            entries += from[id + 1] - from[id];
        entries = Math.min(entries, size);
        return Math.log(1 + (size - entries + 0.5) / (entries + 0.5));
    };
    const addPostings = ({ id, factor }, weight) => {
        const { score, cover, met } = reading;
        const step = (factor * weight) / 255;
        for (let i = from[id]; i < from[id + 1]; i++) {
            const entry = list[i] >>> 8;
            if (stamps[entry] === stamp)
                continue;
            stamps[entry] = stamp;
            if (!cover[entry])
                met.push(entry);
            score[entry] += step * (list[i] & 255);
            cover[entry] += weight;
        }
    };
    /** Leaves what entries come to in `reading`; returns what they could. */
    const scoreReading = ({ grams }) => {
        const found = grams.map(({ term, weight }) => {
            const expansions = expand(index, term);
            return { expansions, weight: weight * idf(expansions) };
        });
        const full = found.reduce((sum, { weight }) => sum + weight, 0);
        for (const { expansions, weight } of found) {
            stamp++;
            for (const expansion of expansions)
                addPostings(expansion, weight);
        }
        return full;
    };
    /**
     * Leaves the best reading of a word, by entry, in `best` (as shares), and returns the word's weight: that of the
     * word as typed, or of another reading as far as any entry meets it (でーた weighs what データ does).
     */
    const scoreWord = (word) => {
        let weight = 0;
        for (const one of word.readings) {
            const full = scoreReading(one);
            let reached = weight ? 0 : full;
            for (const entry of reading.met) {
                const cover = reading.cover[entry];
                if (!best.cover[entry])
                    best.met.push(entry);
                best.score[entry] = Math.max(best.score[entry], (one.factor * reading.score[entry]) / full);
                best.cover[entry] = Math.max(best.cover[entry], (one.factor * cover) / full);
                reached = Math.max(reached, cover);
            }
            weight = Math.max(weight, reached);
            clear(reading);
        }
        return weight;
    };
    return ({ words: asked }) => {
        clear(total);
        words.fill(0);
        let full = 0;
        let need = 0;
        for (const word of asked) {
            const weight = scoreWord(word);
            full += weight;
            need += weight * word.need;
            for (const entry of best.met) {
                if (!total.cover[entry])
                    total.met.push(entry);
                total.score[entry] += best.score[entry] * weight;
                total.cover[entry] += best.cover[entry] * weight;
                if (best.cover[entry] >= WORD_MET)
                    words[entry]++;
            }
            clear(best);
        }
        let top = 0;
        for (const entry of total.met) {
            total.cover[entry] /= full;
            total.score[entry] *= total.cover[entry] ** COVER_POWER / full;
            words[entry] = asked.length > 1 && words[entry] === asked.length ? 1 : 0;
            top = Math.max(top, total.score[entry]);
        }
        return {
            ranked: sortByScore(total, words, top * MIN_OF_BEST),
            scores: total.score,
            cover: total.cover,
            all: words,
            // Several words ask from several sides: the more there are, the less of all need be met.
            need: need / full / asked.length,
        };
    };
}
/** Entries from `least` up or meeting all words; those first, best first, equals in order: a number each. */
function sortByScore({ met, score }, all, least) {
    const kept = met.filter((entry) => all[entry] === 1 || score[entry] >= least);
    const key = (entry) => entry - ENTRIES * Math.round(STEPS * (score[entry] + 2 * all[entry] - 4));
    const keys = new Float64Array(kept.map(key)).sort();
    return kept.map((_, i) => keys[i] % ENTRIES);
}

export { createScorer };
//# sourceMappingURL=score.js.map
