import {parseMarkup} from '../../src/core/markup.js';
import type {Entry} from '../../src/core/types.js';
import type {EntryId} from '../../src/data/outline.js';
import type {Report} from './texts-of.js';

/**
 * Entries in which every sentence must name whose statement it is: the search shows single sentences
 * of an answer, and on these subjects none may appear as a fact without its source. The other entries
 * have lists of terms, and sentences of ours.
 */
const SENSITIVE: ReadonlySet<string> = new Set<EntryId>([
  'russian-government-data-obligation',
  'government-pressure-malware',
  'ksn-stability',
  'update-continuity',
  'restrictions-and-ip-blocking',
  'license-key-generation',
  'website-hosting',
  'fcc-2022-statement',
]);

/** Names of the source: the company, or the authority whose decision an entry is about. */
const ATTRIBUTION: Readonly<Record<string, RegExp>> = {
  ja: /カスペルスキー(?:は|によると)|同社(?:は|によると|の説明)|としています|としました|と説明して|説明は、|[とに]述べ|を挙げて|と主張して|FCCは/,
  en: /\bKaspersky (?:says|said|states|answers|makes|describes|maintains)|\bAccording to Kaspersky|\bit says\b|\bIt says\b|\bviews below are Kaspersky’s|\bIt maintains\b|\b[Ii]t (?:makes|names|bases)\b|\bthe FCC \(/,
};

/** A verdict outside quotation marks: verdicts are the company's and must be quoted. */
const VERDICT: Readonly<Record<string, RegExp>> = {
  ja: /(?<!「)(?:はい|いいえ)(?=[、。：，,.:\s]|です|と|$)/m,
  en: /(?<!“)\b(?:yes|no)\b(?=[:,.;!]|$)|^(?:Yes|No)\b/im,
};

export function attributionProblems(lang: string, entry: Entry, report: Report): void {
  const text = parseMarkup(entry.answer).text;
  const verdict = VERDICT[lang]?.exec(text);
  if (verdict) report(entry.id, `gives a verdict of its own: "${verdict[0]}"`);
  const attribution = ATTRIBUTION[lang];
  if (!attribution || !SENSITIVE.has(entry.id)) return;
  for (const sentence of sentencesOf(text)) {
    if (!attribution.test(sentence)) report(entry.id, `does not say who says "${sentence}"`);
  }
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=。)|(?<=\.”?) (?=[A-Z])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
