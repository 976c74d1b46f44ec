/**
 * Finds the readings of Japanese words, so that a visitor who types てつづき finds 手続き before
 * converting it. The readings come from a dictionary and become aliases in the file; visitors load
 * nothing of the dictionary.
 */
import {createRequire} from 'node:module';
import {fold} from '../core/normalize.js';
import type {Entry} from '../core/types.js';
import {parseJson} from './json-file.js';
import {type Problem, UsageError} from './problem.js';

/** An optional peer dependency of 13 MB, useful only to editors of Japanese questions. */
const DICTIONARY = 'lindera-wasm-nodejs-ipadic';

/** A word of a text, as the dictionary describes it. */
export interface Token {
  readonly surface: string;
  /** In katakana; missing if the dictionary does not contain the word. */
  readonly reading?: string;
  readonly partOfSpeech: string;
  readonly partOfSpeechSubcategory1: string;
}

export type Tokenizer = (text: string) => readonly Token[];

/** Kinds of nouns that do not name anything: こと, これ, 2. */
const NAMELESS = ['非自立', '代名詞', '数'];

/** The dictionary from the page's project, otherwise the one installed next to this command. */
export function openDictionary(
  places: readonly string[] = [`${process.cwd()}/`, import.meta.url],
): Tokenizer {
  for (const place of places) {
    const require = createRequire(place);
    if (!isInstalled(require)) continue;
    const {TokenizerBuilder} = require(DICTIONARY) as Lindera;
    const builder = new TokenizerBuilder();
    builder.setDictionary('embedded://ipadic');
    builder.setMode('normal');
    const tokenizer = builder.build();
    return (text) => tokenizer.tokenize(text);
  }
  throw new UsageError(
    `--readings needs a dictionary, "${DICTIONARY}". Install it: npm install --save-dev ${DICTIONARY}`,
  );
}

interface Lindera {
  readonly TokenizerBuilder: new () => {
    setDictionary(address: string): void;
    setMode(mode: string): void;
    build(): {tokenize(text: string): readonly Token[]};
  };
}

function isInstalled(require: NodeJS.Require): boolean {
  try {
    require.resolve(DICTIONARY);
    return true;
  } catch {
    return false;
  }
}

/** A word written in kanji, and its reading. */
interface Reading {
  readonly word: string;
  readonly reading: string;
}

/**
 * The readings of the nouns written in kanji in a text, with compounds in one piece: 転入の手続き →
 * てんにゅう, てつづき.
 */
function readingsOf(text: string, tokenize: Tokenizer): Reading[] {
  const found = new Map<string, Reading>();
  let [word, reading] = ['', ''];
  const end = (): void => {
    if (/\p{sc=Han}/u.test(word) && reading.length > 1) found.set(reading, {word, reading});
    [word, reading] = ['', ''];
  };
  for (const token of tokenize(text.normalize('NFKC'))) {
    // 年 in 2022年 does not begin a word.
    if (!isNamed(token) || (reading === '' && token.partOfSpeechSubcategory1 === '接尾')) {
      end();
      continue;
    }
    word += token.surface;
    reading += toHiragana(token.reading ?? '');
  }
  end();
  const all = [...found.values()];
  return all.filter(
    (one) => !all.some((other) => other !== one && other.reading.includes(one.reading)),
  );
}

function isNamed({surface, reading, ...token}: Token): boolean {
  const isNoun =
    token.partOfSpeech === '名詞' && !NAMELESS.includes(token.partOfSpeechSubcategory1);
  return (
    (isNoun || token.partOfSpeech === '接頭詞') &&
    /[\p{sc=Han}ぁ-ゖァ-ヺ]/u.test(surface) &&
    /^[ァ-ヺー]+$/.test(reading ?? '')
  );
}

function toHiragana(katakana: string): string {
  return katakana.replace(/[ァ-ヶ]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0x60));
}

/** Readings of the question that no alias of the entry has yet, as aliases: 手続き（てつづき）. */
function missingReadings({question, aliases = []}: Entry, tokenize: Tokenizer): string[] {
  const known = fold([question, ...aliases].join('\n'));
  return readingsOf(question, tokenize)
    .filter(({reading}) => !known.includes(fold(reading)))
    .map(({word, reading}) => `${word}（${reading}）`);
}

/** Adds the readings of the questions to the entries' aliases. */
export function withReadings(entries: readonly Entry[], tokenize: Tokenizer): Entry[] {
  return entries.map((entry) => {
    const missing = missingReadings(entry, tokenize);
    return missing.length > 0 ? {...entry, aliases: [...(entry.aliases ?? []), ...missing]} : entry;
  });
}

/** A hint for every entry of a file whose question cannot be found in kana. */
export function checkReadings(
  {file, text}: {readonly file: string; readonly text: string},
  tokenize: Tokenizer,
): Problem[] {
  const json = parseJson(text);
  return ownEntries(json.value).flatMap((entry, i) => {
    const missing = missingReadings(entry, tokenize);
    if (missing.length === 0) return [];
    const words = missing.map((alias) => `"${alias}"`).join(', ');
    const message = `visitors who type kana do not find this question; its aliases lack ${words}. "trust-faq convert --readings ${file}" adds them`;
    const path = `entries[${i}].question`;
    return {
      file,
      level: 'hint',
      rule: 'no-reading',
      path,
      message,
      ...json.locate(['entries', i, 'question']),
    };
  });
}

/** The entries of a file in our own format; empty for any other file. */
export function ownEntries(value: unknown): readonly Entry[] {
  const {entries} = Object(value) as {entries?: unknown};
  const isOwn = (entry: unknown): entry is Entry =>
    typeof (Object(entry) as Partial<Entry>).question === 'string';
  return Array.isArray(entries) && entries.every(isOwn) ? entries : [];
}
