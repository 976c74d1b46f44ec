import { type TemplateResult } from 'lit';
import type { Actions } from './actions.js';
import type { View } from './view.js';
/**
 * The whole widget. Lists are not keyed: everything on screen follows from the view, the
 * focus is kept by id, and `repeat` would cost 0.7 kB (brotli). `announcement` is
 * what a screen reader is told next.
 */
export declare function faq(view: View, announcement: string, actions: Actions): TemplateResult;
