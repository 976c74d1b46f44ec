import type { Dataset } from '../core/types.js';
/** Adds a dataset to the build; one of the same language is replaced in its place. */
export declare function registerDataset(dataset: Dataset): void;
/** In the order of registration: the first is the build's first language. */
export declare function datasets(): readonly Dataset[];
/** The dataset of exactly this language. */
export declare function bundledDataset(lang: string): Dataset | undefined;
