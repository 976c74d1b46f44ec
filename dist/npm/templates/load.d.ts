import { type TemplateResult } from 'lit';
import type { Actions } from './actions.js';
import type { LoadView, View } from './view.js';
/** Says that questions are loading, or why there are none and what to do. */
export declare function load({ text, hint, retry }: LoadView, { messages }: View, actions: Actions): TemplateResult;
