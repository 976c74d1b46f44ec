import { type TemplateResult } from 'lit';
import type { Actions } from './actions.js';
/** Questions that lead to other entries; `place` tells the buttons of one list from those of another. */
export declare function questionList(place: string, list: readonly {
    readonly id: string;
    readonly question: string;
}[], { goTo }: Actions): TemplateResult;
