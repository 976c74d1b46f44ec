import {type AnswerText, comparable} from '../core/answer-text.js';
import {cellsOf, type CopyLabels, markdownOf, plainOf} from '../core/copy-forms.js';
import {type CopiedAnswer, readCopied} from './copied-answers.js';

/** The members of dist/answers.json that are used here. */
export interface PublishedAnswers {
  readonly labels: Readonly<Record<string, CopyLabels>>;
  readonly answers: readonly PublishedAnswer[];
  /** Texts of released versions that differ from the current answers. */
  readonly earlier: readonly PublishedAnswer[];
}

interface PublishedAnswer extends Omit<AnswerText, 'later' | 'sources'> {
  readonly id: string;
  readonly later: readonly string[];
  readonly sources: readonly string[];
  /** Day since which the text has its current wording. */
  readonly changed?: string;
  readonly hash: string;
}

export interface Verdict {
  readonly record: string;
  readonly state: 'unchanged' | 'newer' | 'edited' | 'unknown';
  readonly question: string;
  /** BCP 47 tag of the text; empty if it is unknown. */
  readonly lang: string;
  /** Lines that have disappeared, and the lines that replace them. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Day since which the newer wording applies; empty for the other states. */
  readonly since: string;
}

/** Compares every copied answer with the text published under the hash in its record. */
export function verify(text: string, published: PublishedAnswers): readonly Verdict[] {
  return readCopied(text).map((one) => verdictOn(one, published));
}

function verdictOn(one: CopiedAnswer, published: PublishedAnswers): Verdict {
  const {record, hash, form} = one;
  const known = [...published.answers, ...published.earlier].find((text) => text.hash === hash);
  const nothing = {record, lang: known?.lang ?? '', gone: [], added: [], since: ''};
  if (!known) return {...nothing, state: 'unknown', question: one.lines[0] ?? ''};
  const {question, id, lang} = known;
  const expected = linesOf(known, form, published);
  const link = published.labels[lang]!.link;
  const own = one.lines.filter((line) => !line.replace(/\*/g, '').startsWith(`${link}:`));
  // Text before the question does not belong to the answer.
  const found = own.slice(Math.max(own.indexOf(expected[0]!), 0));
  if (found.join('\n') !== expected.join('\n'))
    return {...nothing, state: 'edited', question, ...difference(expected, found)};
  const now = published.answers.find((text) => text.id === id && text.lang === lang);
  if (now?.hash === hash) return {...nothing, state: 'unchanged', question};
  const lines = now ? linesOf(now, 'cells', published) : [];
  const changes = difference(linesOf(known, 'cells', published), lines);
  return {...nothing, state: 'newer', question, ...changes, since: now?.changed ?? ''};
}

/** The lines above the record in a copy of a published text, without its link. */
function linesOf(
  one: PublishedAnswer,
  form: CopiedAnswer['form'],
  {labels}: PublishedAnswers,
): readonly string[] {
  const text = {...one, later: one.later.join('\n'), sources: one.sources.join('\n')};
  const copy = {text, labels: labels[one.lang]!, link: '', record: ''};
  if (form === 'cells') return comparable(cellsOf(copy).join('\n'));
  return comparable(form === 'markdown' ? markdownOf(copy) : plainOf(copy));
}

function difference(
  before: readonly string[],
  after: readonly string[],
): Pick<Verdict, 'gone' | 'added'> {
  const isIn = (list: readonly string[]) => (line: string) => !list.includes(line);
  const gone = before.filter(isIn(after));
  const added = after.filter(isIn(before));
  // Without differing lines, the same lines are in another order, or one of them is repeated.
  return gone.length + added.length > 0 ? {gone, added} : {gone: before, added: after};
}
