import type {Link} from '../core/types.js';

/** A question as it was found in another file. */
export interface ConvertedEntry {
  readonly line: number;
  readonly question: string;
  /** In the Markdown subset. */
  readonly answer: string;
  /** Name of its topic. */
  readonly topic?: string | undefined;
  /** What the file calls the topic. */
  readonly topicId?: string | undefined;
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

/** What was read from a file. */
export interface Conversion {
  readonly entries: readonly ConvertedEntry[];
  readonly notes: readonly Note[];
  /** What the file says of its language. */
  readonly lang?: string | undefined;
}
