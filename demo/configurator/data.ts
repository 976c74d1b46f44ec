/** The bundled data as the configurator uses it, and the configurator's languages. */
import {en as enData} from '../../src/data/en.js';
import {ja as jaData} from '../../src/data/ja.js';
import type {Config, Fallback} from './config.js';
import {en} from './messages/en.js';
import {ja} from './messages/ja.js';
import {tokens, type Known} from './problems.js';

export const DATA = {ja: jaData, en: enData};
export const MESSAGES = {ja, en};
export type Ui = keyof typeof MESSAGES;

/** Ids are the same in both languages; a test of the data ensures that. */
export const KNOWN: Known = {topics: jaData.topics.map(({id}) => id), entries: jaData.entries};

export const FALLBACKS: Readonly<Record<Ui, Fallback>> = {
  ja: {
    text: 'カスペルスキーのトランスペアレンシーセンター',
    href: 'https://www.kaspersky.co.jp/transparency-center',
  },
  en: {
    text: 'Kaspersky Transparency Center',
    href: 'https://www.kaspersky.com/transparency-center',
  },
};

/** The language in `?ui=en`, or else the first of the reader's languages that is available. */
export function chosenUi(): Ui {
  const asked = [new URLSearchParams(location.search).get('ui'), ...navigator.languages];
  const found = asked.map((tag) => tag?.split('-')[0]).find((tag) => tag === 'ja' || tag === 'en');
  return found ?? 'en';
}

/** Lists the topics of the attribute in its order, then the others. */
export const orderOf = ({attributes}: Config): readonly string[] => {
  const first = tokens(attributes['topics']).filter((id) => KNOWN.topics.includes(id));
  return [...first, ...KNOWN.topics.filter((id) => !first.includes(id))];
};
