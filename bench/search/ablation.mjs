import {readFileSync} from 'node:fs';

/** The engine's ideas, each switched off by one edit of its source: [what, file, from, to]. */
export const IDEAS = [
  [
    'hiragana weighs as much as kanji',
    'tokenize',
    'HIRAGANA_WEIGHTS = [1, 0.25, 0.1]',
    'HIRAGANA_WEIGHTS = [1, 1, 1]',
  ],
  ['no gram across okurigana', 'tokenize', 'if (to) emitTerm(', 'if (false) emit('],
  [
    'katakana in pairs, not threes',
    'tokenize',
    'i + 3 <= end; i++) emit(i, i + 3)',
    'i + 2 <= end; i++) emit(i, i + 2)',
  ],
  ['no ends of runs', 'tokenize', 'if (whole) emit(end - 2', 'if (false) emit(run'],
  [
    'small kana stay small',
    'normalize',
    '[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]',
    '[ぁ]{99}',
  ],
  ['no katakana for hiragana', 'query', 'add(asKatakana(text, index), SPELLING_FACTOR)', ''],
  ['no hiragana for katakana', 'query', 'add(reading, SPELLING_FACTOR)', ''],
  ['no slips in katakana', 'query', 'add(known, OTHER_WORD_FACTOR * factor)', ''],
  [
    'no reading without okurigana',
    'query',
    "add(text.replace(/[ぁ-ん]/g, ''), SPELLING_FACTOR)",
    '',
  ],
  ['no romaji', 'query', 'isRomaji(text) &&', 'false &&'],
  ['no synonyms', 'query', 'if (!occurs(text, term)) continue;', 'continue;'],
  ['no typos', 'expand-gram', 'isOneEdit(term, other) &&', 'false &&'],
  ['no word forms', 'expand-gram', 'return STEM;', 'return other.startsWith(term) ? PREFIX : 0;'],
  [
    'a word followed by others may be incomplete',
    'expand-gram',
    'CLOSED_COVER = 0.4',
    'CLOSED_COVER = 1',
  ],
  [
    'English function words weigh as much as other words',
    'tokenize',
    'FUNCTION_WEIGHT = 0.4',
    'FUNCTION_WEIGHT = 1',
  ],
  [
    'an unseen gram counts as rare even beside a known one',
    'score',
    'Math.max(entries, least)',
    'entries',
  ],
  ['an unknown word keeps its full weight', 'score', 'KNOWN = 0.2', 'KNOWN = 0'],
  ['pieces of words count (ワード of アワード)', 'score', 'isPart ? []', 'false ? []'],
  ['length does not count', 'fields', '1 - b + (b * text.length) / mean[i]!', '1'],
  ['the question weighs as much as the answer', 'fields', '[3, 0.6]', '[1, 0.6]'],
  ['no coverage in the score', 'score', 'Math.sqrt(total.cover[entry]!)', '1'],
  ['entries with all words do not come first', 'score', 'asked.length > 1 &&', 'false &&'],
  ['a list of aliases counts repeated syllables', 'fields', 'isList: b === 0', 'isList: false'],
  ['no closer look at the question', 'search', 'HELD = 0.4', 'HELD = 0'],
  ['answers whatever is asked', 'query', 'NEED = 0.42;', 'NEED = 0;'],
  ['a sentence must be covered as fully as a name', 'query', 'NEED_SLOPE = 0.75', 'NEED_SLOPE = 0'],
];

/** Throws if the source no longer has the text that an idea replaces, naming the idea. */
export function checkIdeas(ideas = IDEAS) {
  const gone = ideas.filter(([, file, from]) => !sourceOf(file).includes(from));
  if (gone.length === 0) return;
  const sentences = gone.map(
    ([what, file, from]) =>
      `“${what}” replaces "${from}", which src/core/${file}.ts does not have.`,
  );
  throw new Error(
    `The ablation does not fit the source; change its row in bench/search/ablation.mjs. ${sentences.join(' ')}`,
  );
}

const sourceOf = (file) => readFileSync(`src/core/${file}.ts`, 'utf8');
