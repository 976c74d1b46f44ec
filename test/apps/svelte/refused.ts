/** Props that the types must reject; they are here because Svelte templates have no `@ts-expect-error`. */
import type {SvelteHTMLElements} from 'svelte/elements';
import type {} from 'trust-faq/types/svelte';

type Props = SvelteHTMLElements['trust-faq'];

export const refused: Props[] = [
  // @ts-expect-error There is no such theme.
  {theme: 'purple'},
  // @ts-expect-error A topic is text.
  {topics: [1]},
  // @ts-expect-error The detail has no such field.
  {'ontrust-faq-toggle': ({detail}) => detail.matchCount},
];
