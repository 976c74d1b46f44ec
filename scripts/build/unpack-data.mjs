/**
 * Reads what pack-data.mjs wrote, in the scripts for a page.
 *
 * `|` parts blocks, a line break their lines, `^` the fields of a line, a comma words. A digit of
 * base 36 is a place in a list.
 */
const lines = (text) => text.split('\n');
const fields = (line) => line.split('^');
const pick = (digits, list) => [...digits].map((digit) => list[parseInt(digit, 36)]);

/**
 * @param {string} shared entries without their words, then glossary groups: who is in each, and its
 *   words language by language
 * @param {number} own which of the languages
 * @param {string} texts all other words of this language
 * @returns {import('../../src/core/types.js').Dataset}
 */
export function unpackData(shared, own, texts) {
  const [entries, groups, ...glossary] = shared.split('|').map(lines);
  const [[lang], [notice], synonyms, topicLines, linkLines, updateLines, ...answers] = texts
    .split('|')
    .map(lines);

  const ids = entries.map((line) => fields(line)[0]);
  const topics = topicLines.map(fields).map(([id, name]) => ({id, name}));
  const links = linkLines.map(fields).map(([address, hreflang, label]) => ({
    href: `https://${address}`,
    label,
    ...(hreflang && {hreflang}),
  }));
  const updates = updateLines.map(fields).map(([date, page, text]) => ({
    date,
    text,
    source: pick(page, links)[0],
  }));

  return {
    lang,
    topics,
    entries: entries.map(fields).map(([id, topic, asOf, reviewBy, ...digits], place) => {
      const [question, ...answer] = answers[place];
      const vocabulary = (isWanted) => {
        const languages = glossary.filter(isWanted);
        const words = groups.flatMap((members, group) =>
          pick(members, ids).includes(id)
            ? languages.flatMap((language) => language[group].split(','))
            : [],
        );
        return [...new Set(words)].filter((word) => !question.includes(word));
      };
      return {
        id,
        topic: pick(topic, topics)[0].id,
        question,
        answer: answer.join('\n'),
        aliases: vocabulary((_, language) => language === own),
        twins: vocabulary((_, language) => language !== own),
        ...(asOf && {asOf}),
        ...(reviewBy && {reviewBy}),
        related: pick(digits[0], ids),
        sources: pick(digits[1], links),
        links: pick(digits[2], links),
        updates: pick(digits[3], updates),
      };
    }),
    ...(synonyms[0] && {synonyms: synonyms.map((words) => words.split(','))}),
    ...(notice && {notice}),
  };
}
