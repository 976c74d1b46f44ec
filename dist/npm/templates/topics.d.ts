import { type TemplateResult } from 'lit';
import type { Actions } from './actions.js';
import type { View } from './view.js';
/** Single-choice chips; each says how many questions it leaves. */
export declare function topicChips({ topics, messages }: View, actions: Actions): TemplateResult;
