import { type TemplateResult } from 'lit';
import type { Range } from '../core/types.js';
/** Text with its matches marked; `start` is where the text begins in what the ranges count. */
export declare function markedText(text: string, ranges: readonly Range[], start?: number): string | readonly (string | TemplateResult)[];
