import { type TemplateResult } from 'lit';
import type { Actions } from './actions.js';
import type { View } from './view.js';
/**
 * A field of the type "search" would empty itself on Escape, in the middle of a composition
 * too, and in WebKit would keep the Escape in an empty box from the page. What stands in it
 * is the search controller's.
 */
export declare function searchBox({ heading, query, messages }: View, actions: Actions): TemplateResult;
