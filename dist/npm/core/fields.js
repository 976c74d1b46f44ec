import { fold } from './normalize.js';

/**
 * The searchable texts of an entry and what an occurrence in each is worth:
 *
 *     weight / (1 − b + b · length / mean length)
 *
 * the inner part of BM25F (Robertson & Zaragoza 2009; postings.ts has the
 * rest). A short question is about what it says; a long answer is merely
 * long; a list of aliases may grow without losing weight.
 */
/**
 * [weight, b] of the texts of an entry, in the order of {@link textsOf}. Tuned on natural questions and keywords of
 * the municipal set: question to answer 3 : 1 was best within 2–5 : 0.7–1.5; no b at all costs 0.02.
 */
const WEIGHTS = [
    [3, 0.6],
    [1, 0.2],
    [2.5, 0],
    [1, 0],
    [0.3, 0],
];
/** Question, answer, aliases, topic, twins. */
function textsOf(entry) {
    const { question, answer, aliases = [], topicName = '', twins = [] } = entry;
    return [question, answer, aliases.join('\n'), topicName, twins.join('\n')];
}
/** Mean length of each text. */
function meanLengths(entries) {
    const mean = WEIGHTS.map(() => 0);
    for (const entry of entries)
        textsOf(entry).forEach((text, i) => (mean[i] += text.length / entries.length));
    return mean;
}
function fieldsOf(entry, mean) {
    return textsOf(entry).map((text, i) => {
        const [weight, b] = WEIGHTS[i];
        return {
            text: fold(text),
            weight: weight / (1 - b + (b * text.length) / (mean[i] || 1)),
            once: b === 0,
        };
    });
}

export { fieldsOf, meanLengths, textsOf };
//# sourceMappingURL=fields.js.map
