import type {
  TrustFaq,
  TrustFaqToggleEvent,
  TrustFaqSearchEvent,
  TrustFaqFeedbackEvent,
  TrustFaqCopyEvent,
  TrustFaqErrorEvent,
} from '../npm/index.js';
/** What a template may set on `<trust-faq>`. */
export interface TrustFaqProps {
  /** Where the page's own questions are: the address of a JSON file (our format or schema.org's FAQPage), `#id` of a script on the page, or `children` for the markup between the tags. Default: a script of the type `application/json` or `application/ld+json` between the tags; without one, the bundled questions. Of the scripts only `trust-faq.own.js` reads any of these; the others keep the fallback and name it. */
  src?: TrustFaq['src'] | undefined;
  /** `replace`: the page's own questions alone. `append`: after the bundled ones. Of the scripts only `trust-faq.own.js` reads it. Default: `replace`, also for nonsense. */
  srcMode?: TrustFaq['srcMode'] | undefined;
  /** The page's own questions as an object, in our format or as FAQPage; it comes before `src`. Assign a new object to change them. Of the scripts only `trust-faq.own.js` reads it. Default: none. */
  data?: TrustFaq['data'] | undefined;
  /** Topic ids to show, in display order, separated by spaces or commas (a script may give an array). Default: all. Unknown ids are dropped with a warning. */
  topics?: TrustFaq['topics'] | undefined;
  /** Entry ids to show, in that order; with `topics`, those that are in both. Default: all. Unknown ids are dropped with a warning. */
  entries?: TrustFaq['entries'] | undefined;
  /** Entry ids to leave out. Default: none. Unknown ids are dropped with a warning. */
  exclude?: TrustFaq['exclude'] | undefined;
  /** Entry ids to open, or `first`, or `all`. Default: none. With `exclusive`, `all` does not apply. Unknown ids are dropped with a warning. */
  open?: TrustFaq['open'] | undefined;
  /** Opening an item closes the others; there is no "expand all" then. Default: off. */
  exclusive?: TrustFaq['exclusive'] | undefined;
  /** Text above the list; empty for none. Default: a text in the widget's language. */
  heading?: TrustFaq['heading'] | undefined;
  /** Level of that heading, 1 to 6; topics and questions stand one and two below, never below 6. Without a heading they take its level. Default: 2, also for nonsense. */
  headingLevel?: TrustFaq['headingLevel'] | undefined;
  /** Leaves out the search box. Default: off. */
  hideSearch?: TrustFaq['hideSearch'] | undefined;
  /** Leaves out the topic filter. Default: off. */
  hideTopics?: TrustFaq['hideTopics'] | undefined;
  /** `topic`: a heading per topic. `none`: one list. Default: `topic`, also for nonsense. While a query is set the list is flat, best match first. */
  grouping?: TrustFaq['grouping'] | undefined;
  /** Number of items before a "show more" button, 1 or more. Default: 50, also for nonsense. */
  maxItems?: TrustFaq['maxItems'] | undefined;
  /** `read`: an entry's fragment in the address opens it. `write`: opening one also sets the address. `off`: neither, and no copy button. Default: `read`, also for nonsense. */
  permalinks?: TrustFaq['permalinks'] | undefined;
  /** `auto`: the page's `color-scheme`. `light`, `dark`: forced. Default: `auto`, also for nonsense. */
  theme?: TrustFaq['theme'] | undefined;
  /** Asks under each answer whether it was helpful; it only dispatches an event and thanks. Default: off. */
  feedback?: TrustFaq['feedback'] | undefined;
  /** Words of the interface over the language's own. Default: none. An unknown key or a wrong kind is left out with a warning. */
  messages?: TrustFaq['messages'] | undefined;
  /** A function that answers queries in place of the search in the page: `(query, {topics, lang, limit, signal}) => Promise<{entries, total}>`. While nothing is searched for, the element's own questions are shown. Of the scripts only `trust-faq.own.js` asks it. Default: none. */
  searchProvider?: TrustFaq['searchProvider'] | undefined;
  /** Text in the search box; it follows what the visitor types. Default: empty. */
  query?: TrustFaq['query'] | undefined;
}
/** Attributes that are written otherwise than their property, or have none. */
export interface TrustFaqKebabProps {
  /** `replace`: the page's own questions alone. `append`: after the bundled ones. Of the scripts only `trust-faq.own.js` reads it. Default: `replace`, also for nonsense. */
  'src-mode'?: TrustFaq['srcMode'] | undefined;
  /** Level of that heading, 1 to 6; topics and questions stand one and two below, never below 6. Without a heading they take its level. Default: 2, also for nonsense. */
  'heading-level'?: TrustFaq['headingLevel'] | undefined;
  /** Leaves out the search box. Default: off. */
  'hide-search'?: TrustFaq['hideSearch'] | undefined;
  /** Leaves out the topic filter. Default: off. */
  'hide-topics'?: TrustFaq['hideTopics'] | undefined;
  /** Number of items before a "show more" button, 1 or more. Default: 50, also for nonsense. */
  'max-items'?: TrustFaq['maxItems'] | undefined;
  /** Also pushes each event into `window.dataLayer`, for tag managers: `{event: 'trust-faq-toggle', trustFaq: {id, open}}`. `events` or empty: ids, counts and flags only. `queries`: also the text of searches. Default: `off`, also for nonsense. */
  'data-layer'?: 'off' | 'events' | 'queries' | '' | undefined;
}
/** Handlers as React and Svelte name them. */
export interface TrustFaqHandlers {
  /** The visitor opened or closed an item; `detail`: `{id, open}`. */
  'ontrust-faq-toggle'?: ((event: TrustFaqToggleEvent) => void) | undefined;
  /** The visitor searched and paused for 800 ms; `detail`: `{query, matchCount}`, zero matches included. `matchCount` does not depend on the topic filter. */
  'ontrust-faq-search'?: ((event: TrustFaqSearchEvent) => void) | undefined;
  /** The visitor said whether an answer was helpful; `detail`: `{id, helpful}`. */
  'ontrust-faq-feedback'?: ((event: TrustFaqFeedbackEvent) => void) | undefined;
  /** The visitor asked for the link to an item; it was copied, or is shown where the clipboard refuses; `detail`: `{id}`. */
  'ontrust-faq-copy'?: ((event: TrustFaqCopyEvent) => void) | undefined;
  /** Something could not be shown; `detail`: `{message, problems}`, a sentence for each problem. */
  'ontrust-faq-error'?: ((event: TrustFaqErrorEvent) => void) | undefined;
}
/** Handlers, and attributes without a property, as Vue names them. */
export interface TrustFaqVueProps {
  /** Also pushes each event into `window.dataLayer`, for tag managers: `{event: 'trust-faq-toggle', trustFaq: {id, open}}`. `events` or empty: ids, counts and flags only. `queries`: also the text of searches. Default: `off`, also for nonsense. */
  dataLayer?: 'off' | 'events' | 'queries' | '' | undefined;
  /** The visitor opened or closed an item; `detail`: `{id, open}`. */
  onTrustFaqToggle?: ((event: TrustFaqToggleEvent) => void) | undefined;
  /** The visitor searched and paused for 800 ms; `detail`: `{query, matchCount}`, zero matches included. `matchCount` does not depend on the topic filter. */
  onTrustFaqSearch?: ((event: TrustFaqSearchEvent) => void) | undefined;
  /** The visitor said whether an answer was helpful; `detail`: `{id, helpful}`. */
  onTrustFaqFeedback?: ((event: TrustFaqFeedbackEvent) => void) | undefined;
  /** The visitor asked for the link to an item; it was copied, or is shown where the clipboard refuses; `detail`: `{id}`. */
  onTrustFaqCopy?: ((event: TrustFaqCopyEvent) => void) | undefined;
  /** Something could not be shown; `detail`: `{message, problems}`, a sentence for each problem. */
  onTrustFaqError?: ((event: TrustFaqErrorEvent) => void) | undefined;
}
