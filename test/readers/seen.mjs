/** How many of the bundled questions, answers and dates are in a text. */
import {loadSource} from '../../scripts/build/load-source.mjs';

const {datasets, formatDate, parseMarkup} = await loadSource(`
  
  export {formatDate} from './src/core/dates.js';
  export {parseMarkup} from './src/core/markup.js';

  import {ja} from './src/data/ja.js';
  import {en} from './src/data/en.js';
  export const datasets = [ja, en];
`);

/** Letters and digits alone: programs add spaces, bullets, addresses and line breaks of their own. */
const bare = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Every piece of a text between links and marks, because addresses may stand there. */
const piecesOf = (nodes) =>
  nodes.flatMap((node) => (node.type === 'text' ? [node.value] : piecesOf(node.children ?? [])));

/** Where the answer is; null unless all of its pieces follow the question in their order. */
function placeOf({question, answer}, text) {
  const [first, ...others] = piecesOf(parseMarkup(answer).nodes).map(bare).filter(Boolean);
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    const from = text.lastIndexOf(bare(question), start);
    let end = start + first.length;
    for (const piece of others) {
      const at = end < 0 ? -1 : text.indexOf(piece, end);
      end = at < 0 ? -1 : at + piece.length;
    }
    if (from >= 0 && end >= 0) return {from, end};
  }
  return null;
}

/** @returns {{questions: number, answers: number, dates: number}} */
export function seenIn(output, lang) {
  const text = bare(output);
  const {entries} = datasets.find((one) => one.lang === lang);
  const counts = {questions: 0, answers: 0, dates: 0};
  for (const entry of entries) {
    const place = placeOf(entry, text);
    const {asOf} = entry;
    const dates = [formatDate(asOf, lang), asOf].map(bare);
    // The date stands between the question and its answer, or right after the answer.
    const around = place && text.slice(place.from, place.end + 40);
    if (text.includes(bare(entry.question))) counts.questions++;
    if (place) counts.answers++;
    if (place && dates.some((date) => around.includes(date))) counts.dates++;
  }
  return counts;
}

export const LANGUAGES = ['ja', 'en'];
export const TOTAL = datasets[0].entries.length;
