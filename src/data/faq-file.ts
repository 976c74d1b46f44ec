/** What a page may give as its own questions: a file in our format, or what it publishes for search engines. */
import type {Dataset, Entry, Update} from '../core/types.js';

/** An entry as an editor writes it: without an id it gets one, without a topic it has none. */
export type EntryInFile = Omit<
  Entry,
  'id' | 'topic' | 'nodes' | 'anchors' | 'notice' | 'own' | 'updates'
> &
  Partial<Pick<Entry, 'id' | 'topic'>> & {
    readonly updates?: readonly Omit<Update, 'nodes'>[];
  };

/** Our format. `FileSchema` in schema.ts says what its texts may be, and does not compile if the two part ways. */
export interface FaqFile
  extends Partial<Pick<Dataset, 'lang' | 'topics'>>, Pick<Dataset, 'synonyms' | 'notice'> {
  readonly $schema?: string;
  /** 1; a number, as an imported JSON file has it. */
  readonly version?: number;
  readonly entries: readonly EntryInFile[];
}

/** schema.org's FAQPage as JSON-LD, alone or in a graph, with whatever else it says. */
export type FaqPage =
  | {
      readonly '@type': string | readonly string[];
      /** Questions, or a page about them. */
      readonly mainEntity: object | readonly object[];
      readonly [property: string]: unknown;
    }
  | {readonly '@graph': readonly object[]; readonly [property: string]: unknown};
