import type {Link} from '../core/types.js';

/** A question as it was found in another file. */
export interface Draft {
  readonly line: number;
  readonly question: string;
  /** In the Markdown subset. */
  readonly answer: string;
  /** Name of its topic. */
  readonly topic?: string | undefined;
  /** What the file calls it. */
  readonly id?: string | undefined;
  readonly aliases?: readonly string[];
  readonly links?: readonly Link[];
  readonly asOf?: string | undefined;
  readonly reviewBy?: string | undefined;
}

/** Something the editor should know of a conversion. */
export interface Note {
  readonly line: number;
  readonly message: string;
}

/** What was found in a file. */
export interface Found {
  readonly drafts: readonly Draft[];
  readonly notes: readonly Note[];
  /** What the file says of its language. */
  readonly lang?: string | undefined;
}

const QUESTION_LABEL = /^(?:Q(?:uestion)?|問|質問)\s*\d*\s*[.:、)]\s*|^Q\d*\s+/i;
const ANSWER_LABEL = /^(?:A(?:nswer)?|答え?|回答)\s*\d*\s*[.:、)]\s*|^A\d*\s{2,}/i;

/** Without the "Q." or "A1：" that pages put before a text. */
export function withoutLabel(text: string, which: 'question' | 'answer'): string {
  const label = which === 'question' ? QUESTION_LABEL : ANSWER_LABEL;
  const trimmed = text.trim();
  // Full-width letters and colons have the length of their narrow forms.
  const start = trimmed.slice(0, 20).replace(/[！-～．]/g, (char) => char.normalize('NFKC'));
  const length = label.exec(start)?.[0].length ?? 0;
  return length < trimmed.length ? trimmed.slice(length) : trimmed;
}

/** Is a heading a question, by its label or its ending? */
export function looksLikeQuestion(text: string): boolean {
  const trimmed = text.trim();
  return (
    /[?？]$|か[。．]?$/.test(trimmed) || withoutLabel(trimmed, 'question').length < trimmed.length
  );
}
