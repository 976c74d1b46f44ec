import type {Link} from '../core/types.js';

/** A question found in another file. */
export interface ConvertedEntry {
  readonly line: number;
  readonly question: string;
  /** In the Markdown subset. */
  readonly answer: string;
  /** Name of its topic. */
  readonly topic?: string | undefined;
  /** The file's own id of the topic. */
  readonly topicId?: string | undefined;
  /** The file's own id of the question. */
  readonly id?: string | undefined;
  readonly aliases?: readonly string[];
  readonly links?: readonly Link[];
  readonly asOf?: string | undefined;
  readonly reviewBy?: string | undefined;
}

/** Information for the editor about a conversion. */
export interface Note {
  readonly line: number;
  readonly message: string;
}

/** The content of a converted file. */
export interface Conversion {
  readonly entries: readonly ConvertedEntry[];
  readonly notes: readonly Note[];
  /** The language stated in the file. */
  readonly lang?: string | undefined;
}
