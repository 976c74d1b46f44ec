import type { Dataset } from '../core/types.js';
export declare const ja: Dataset;
