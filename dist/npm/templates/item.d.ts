import { type TemplateResult } from 'lit';
import type { Actions } from './actions.js';
import type { ItemView, View } from './view.js';
/** A question that discloses its answer; a closed answer is still found by find-in-page. */
export declare function item(one: ItemView, view: View, actions: Actions): TemplateResult;
