import { type TemplateResult } from 'lit';
import type { Actions } from './actions.js';
import type { ItemView, View } from './view.js';
/** What stands under an answer, apart from it: as of when, later developments, where from, what next. */
export declare function itemDetails(one: ItemView, view: View, actions: Actions): TemplateResult;
