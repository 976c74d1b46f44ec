/**
 * The words of the whole project as types. Nothing here knows the page:
 * every field is plain data that survives `JSON.stringify`.
 */

import type {MarkupNode} from './markup.js';

/** Half-open `[start, end)` span of a text, counted in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** A web address with the words that stand for it. */
export interface Link {
  readonly href: string;
  readonly label: string;
  /** BCP 47 tag of the page behind the link, where it differs from the dataset's `lang`. */
  readonly hreflang?: string;
}

/** Who took the measure that a note reports, and whom it binds; such notes stand together in one compact list. */
export interface Measure {
  /** The country, or the body, that took it. */
  readonly by: string;
  readonly binds: string;
}

/**
 * A dated note; it stands apart from the answer and names its own source. Dated after the entry's
 * {@link Entry.asOf} it is a later development, else background.
 */
export interface Update {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** Text in the Markdown subset of {@link Entry.answer}. */
  readonly text: string;
  readonly source: Link;
  readonly measure?: Measure;
  /** Day since which the note reads as it does: `YYYY-MM-DD`. */
  readonly changed?: string;
  /** The text as nodes where its links had to be resolved. */
  readonly nodes?: readonly MarkupNode[];
}

/** A question with its answer. */
export interface Entry {
  readonly id: string;
  /** Id of the entry's {@link Topic}. */
  readonly topic: string;
  readonly question: string;
  /**
   * Markdown subset: paragraphs, one level of `-` or `1.` lists, `**strong**`,
   * `[text](url)` and `\` escapes; no HTML, no images.
   */
  readonly answer: string;
  /** The answer as nodes where it was HTML or its links had to be resolved. */
  readonly nodes?: readonly MarkupNode[];
  /** Ids in the page's own markup, from which the entry was read; as fragments they lead to it. */
  readonly anchors?: readonly string[];
  /**
   * Other words a visitor may use for this entry; a reading in hiragana stands alone, or in brackets behind its word:
   * `脆弱性（ぜいじゃくせい）`, of which the visitor sees the word.
   */
  readonly aliases?: readonly string[];
  /** The entry's terms in another language; they find it below every direct match. */
  readonly twins?: readonly string[];
  /** Ids of related entries, most related first. */
  readonly related?: readonly string[];
  /** Date up to which the answer is known to hold: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** Day by which an editor must look again: `YYYY-MM-DD`. */
  readonly reviewBy?: string;
  /** Day on which what the answer says last changed: `YYYY-MM-DD`; a note has a day of its own. */
  readonly changed?: string;
  /** Where the answer's statements were made. */
  readonly sources?: readonly Link[];
  /** Pages to read on. */
  readonly links?: readonly Link[];
  readonly updates?: readonly Update[];
  /** Where bundled questions stand beside it: a page's own entry, or one in the place of a bundled entry. */
  readonly own?: 'added' | 'correction';
  /** The notice of its dataset where entries of several stand together. */
  readonly notice?: string;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
}

/** All questions of one language. */
export interface Dataset {
  /** BCP 47 tag of the texts. */
  readonly lang: string;
  /** In display order. */
  readonly topics: readonly Topic[];
  readonly entries: readonly Entry[];
  /** Groups of words that mean the same to a visitor; symmetrical, used when searching. */
  readonly synonyms?: readonly (readonly string[])[];
  /** A muted line under the answers that says what kind of text this is. */
  readonly notice?: string;
}
