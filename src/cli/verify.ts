import {type AnswerText, comparable} from '../core/answer-text.js';
import {cellsOf, type CopyLabels, markdownOf, plainOf} from '../core/copy-forms.js';
import {type CopiedAnswer, readCopied} from './copied-answers.js';
import {isVersionAfter} from './is-version-after.js';
import {wording} from './wording.js';
import {isLinkLine, lineWording, readsAs} from './reads-as.js';

type Labels = Readonly<Record<string, CopyLabels>>;

/** The members of dist/answers.json that are used here. */
export interface PublishedAnswers {
  readonly version: string;
  readonly labels: Labels;
  /** The names of the fields in released versions that named them differently. */
  readonly earlierLabels: readonly Labels[];
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
  /** The released versions that have an earlier text. */
  readonly versions?: readonly string[];
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
  /** The released versions that have the wording of the copy, if it is an earlier one. */
  readonly versions: readonly string[];
  /** Whether the copy is unknown because it comes from a later version than the published answers. */
  readonly isLaterVersion: boolean;
}

/** Compares every copied answer with the text published under the hash in its record. */
export function verify(text: string, published: PublishedAnswers): readonly Verdict[] {
  return readCopied(text).map((one) => verdictOn(one, published));
}

function verdictOn(one: CopiedAnswer, published: PublishedAnswers): Verdict {
  const {record, hash} = one;
  const known = find(hash, published);
  const nothing = {record, gone: [], added: [], since: '', versions: [], isLaterVersion: false};
  if (!known) {
    const isLaterVersion = isVersionAfter(one.version, published.version);
    return {
      ...nothing,
      state: 'unknown',
      lang: '',
      question: linesIn(one)[0] ?? '',
      isLaterVersion,
    };
  }
  const {id, lang, question, versions = []} = known;
  const about = {...nothing, lang, question};
  const isIntact = readsAs(one, {
    text: textOf(known),
    inRow: (one.row?.hashes ?? []).flatMap((each) => find(each, published) ?? []).map(textOf),
    labels: labelsOf(published),
  });
  if (!isIntact) return {...about, state: 'edited', ...edits(known, one, published)};
  const now = published.answers.find((text) => text.id === id && text.lang === lang);
  if (now?.hash === hash) return {...about, state: 'unchanged'};
  const lines = (text: PublishedAnswer) => linesOf(text, 'cells', published.labels);
  const changes = difference(lines(known), now ? lines(now) : [], wording);
  return {...about, state: 'newer', ...changes, since: now?.changed ?? '', versions};
}

const find = (hash: string, {answers, earlier}: PublishedAnswers): PublishedAnswer | undefined =>
  [...answers, ...earlier].find((text) => text.hash === hash);

const labelsOf = ({labels, earlierLabels}: PublishedAnswers): readonly CopyLabels[] =>
  [labels, ...earlierLabels].flatMap((each) => Object.values(each));

const textOf = (one: PublishedAnswer): AnswerText => ({
  ...one,
  later: one.later.join('\n'),
  sources: one.sources.join('\n'),
});

const linesIn = ({text, row}: CopiedAnswer): readonly string[] =>
  comparable(row && row.fields.length > 0 ? row.fields.join('\n') : text);

/** Where a copy differs from the published text. */
function edits(known: PublishedAnswer, one: CopiedAnswer, published: PublishedAnswers): Changes {
  const labels = labelsOf(published);
  const expected = linesOf(known, one.form, published.labels);
  const own = linesIn(one).filter((line) => !isLinkLine(line, labels));
  // Text before the question does not belong to the answer.
  const found = own.slice(Math.max(own.indexOf(expected[0]!), 0));
  return difference(expected, found, (line) => lineWording(line, labels));
}

/** The lines above the record in a copy of a published text, without its link. */
function linesOf(
  one: PublishedAnswer,
  form: CopiedAnswer['form'],
  labels: Labels,
): readonly string[] {
  const copy = {...textOf(one), labels: labels[one.lang]!, link: '', record: ''};
  if (form === 'cells') return comparable(cellsOf(copy).join('\n'));
  return comparable(form === 'markdown' ? markdownOf(copy) : plainOf(copy));
}

type Changes = Pick<Verdict, 'gone' | 'added'>;

function difference(
  before: readonly string[],
  after: readonly string[],
  wordingOf: (line: string) => string,
): Changes {
  const except = (list: readonly string[], others: readonly string[]) => {
    const known = new Set(others.map(wordingOf));
    return list.filter((line) => !known.has(wordingOf(line)));
  };
  const [gone, added] = [except(before, after), except(after, before)];
  // Without differing lines, the same lines are in another order, or one of them is repeated.
  return gone.length + added.length > 0 ? {gone, added} : {gone: before, added: after};
}
