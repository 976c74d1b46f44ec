/**
 * The data that a page may supply as its own questions: a file in our format, or the JSON-LD that it
 * publishes for search engines.
 */
import type {Dataset, Entry, Update} from '../core/types.js';

/** An entry as an editor writes it: if it has no id, it gets one; if it has no topic, it stays without. */
export type EntryInFile = Omit<
  Entry,
  'id' | 'topic' | 'nodes' | 'anchors' | 'notice' | 'own' | 'updates'
> &
  Partial<Pick<Entry, 'id' | 'topic'>> & {
    readonly updates?: readonly Omit<Update, 'nodes'>[];
  };

/**
 * Our format. `FileSchema` in schema.ts defines the contents of its texts, and does not compile if the
 * two disagree.
 */
export interface FaqFile
  extends Partial<Pick<Dataset, 'lang' | 'topics'>>, Pick<Dataset, 'synonyms' | 'notice'> {
  readonly $schema?: string;
  /** Always 1; a `number`, because that is the type in an imported JSON file. */
  readonly version?: number;
  readonly entries: readonly EntryInFile[];
}

/** schema.org's FAQPage as JSON-LD, alone or in a graph, with any further members. */
export type FaqPage =
  | {
      readonly '@type': string | readonly string[];
      /** Questions, or a page about them. */
      readonly mainEntity: object | readonly object[];
      readonly [property: string]: unknown;
    }
  | {readonly '@graph': readonly object[]; readonly [property: string]: unknown};
