/** What the types must reject; in a template, Svelte has no comment that expects an error. */
import type {SvelteHTMLElements} from 'svelte/elements';
import type {} from 'trust-faq/types/svelte';

type Props = SvelteHTMLElements['trust-faq'];

export const refused: Props[] = [
  // @ts-expect-error A theme that does not exist.
  {theme: 'purple'},
  // @ts-expect-error A topic is text.
  {topics: [1]},
  // @ts-expect-error Its detail has no such field.
  {'ontrust-faq-toggle': ({detail}) => detail.matchCount},
];
