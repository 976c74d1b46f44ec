import { type TemplateResult } from 'lit';
import type { Actions } from './actions.js';
import type { NoMatchesView, View } from './view.js';
/** Says that nothing was found and what to try next; the page may add its own offer. */
export declare function noMatches({ text, elsewhere, nearest, topics }: NoMatchesView, { messages }: View, actions: Actions): TemplateResult;
