import type {TrustFaq} from '../trust-faq.js';

/** The properties that prerendering reads from an element, with their defaults. */
const DEFAULTS = {
  topics: '' as TrustFaq['topics'],
  entries: '' as TrustFaq['entries'],
  exclude: '' as TrustFaq['exclude'],
  open: '' as TrustFaq['open'],
  exclusive: false,
  heading: null as TrustFaq['heading'],
  headingLevel: 2 as TrustFaq['headingLevel'],
  hideSearch: false,
  hideTopics: false,
  grouping: 'topic' as TrustFaq['grouping'],
  maxItems: 50 as TrustFaq['maxItems'],
  permalinks: 'read' as TrustFaq['permalinks'],
  theme: 'auto' as TrustFaq['theme'],
  feedback: false,
  collect: false,
  changedSince: null as TrustFaq['changedSince'],
  contactHref: null as TrustFaq['contactHref'],
  contactLabel: null as TrustFaq['contactLabel'],
  query: '',
};

type Defaults = typeof DEFAULTS;

/** The element's attributes, under the names of its properties. */
export type PrerenderOptions = {readonly [Name in keyof Defaults]?: Defaults[Name] | undefined} & {
  /** BCP 47 tag; it also becomes the element's `lang`. Default: Japanese. */
  readonly lang?: string | undefined;
};

export type Attributes = {readonly [Name in keyof Defaults]: Defaults[Name]};

/** Fills in the defaults of missing options. */
export function withDefaults(options: PrerenderOptions): Attributes {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return {...DEFAULTS, ...Object.fromEntries(given)};
}

/** `headingLevel` → `heading-level` */
export const attributeName = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The properties, and whether the mere presence of the attribute means true. */
export const PROPERTIES: readonly {readonly name: string; readonly isBoolean: boolean}[] =
  Object.entries(DEFAULTS).map(([name, value]) => ({name, isBoolean: typeof value === 'boolean'}));

/** Returns the content of a file that `src` names, given relative to the page; throws if there is none. */
export type ReadSource = (src: string) => string;
