/**
 * The data types of the whole project. Nothing here knows about the page: every field is plain data
 * that survives `JSON.stringify`.
 */

import type {MarkupNode} from './markup.js';

/** Half-open `[start, end)` span of a text, counted in UTF-16 code units. */
export type Range = readonly [start: number, end: number];

/** A web address and its link text. */
export interface Link {
  readonly href: string;
  readonly label: string;
  /** BCP 47 tag of the linked page, if it differs from the dataset's `lang`. */
  readonly hreflang?: string;
}

/** The author and the addressees of the measure that a note reports; such notes form one compact list. */
export interface Measure {
  /** The country or body that took the measure. */
  readonly by: string;
  readonly binds: string;
}

/**
 * A dated note, shown separately from the answer and with its own source. If its date is after the
 * entry's {@link Entry.asOf}, it is a later development, otherwise background.
 */
export interface Update {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string;
  /** Text in the Markdown subset of {@link Entry.answer}. */
  readonly text: string;
  readonly source: Link;
  readonly measure?: Measure;
  /** Day of the last change to the note's text: `YYYY-MM-DD`. */
  readonly changed?: string;
  /** The text as nodes, if its links had to be resolved. */
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
  /** The answer as nodes, if it was HTML or its links had to be resolved. */
  readonly nodes?: readonly MarkupNode[];
  /** Ids in the page's own markup from which the entry was read; as fragments they lead to it. */
  readonly anchors?: readonly string[];
  /**
   * Other words that visitors may use for this entry. A reading in hiragana is an alias of its own, or
   * follows its word in brackets: `脆弱性（ぜいじゃくせい）`; the visitor sees only the word.
   */
  readonly aliases?: readonly string[];
  /** The entry's terms in another language; their matches rank below every direct match. */
  readonly twins?: readonly string[];
  /** Ids of related entries, most related first. */
  readonly related?: readonly string[];
  /** Date up to which the answer is known to hold: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** Day by which an editor must review the entry: `YYYY-MM-DD`. */
  readonly reviewBy?: string;
  /** Day of the last change to the answer's content: `YYYY-MM-DD`; updates have a day of their own. */
  readonly changed?: string;
  /** The pages on which the answer's statements were made. */
  readonly sources?: readonly Link[];
  /** Pages for further reading. */
  readonly links?: readonly Link[];
  readonly updates?: readonly Update[];
  /** Set on the page's own entries next to bundled ones: added to them, or replacing one of them. */
  readonly own?: 'added' | 'correction';
  /** The notice of the entry's own dataset, if entries of several datasets are shown together. */
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
  /** Topics in display order. */
  readonly topics: readonly Topic[];
  readonly entries: readonly Entry[];
  /** Groups of words that mean the same to a visitor; symmetrical, used when searching. */
  readonly synonyms?: readonly (readonly string[])[];
  /** A muted line below the answers that says what kind of text they are. */
  readonly notice?: string;
}
