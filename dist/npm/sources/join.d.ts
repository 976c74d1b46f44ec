import type { Dataset } from '../core/types.js';
/** A page's own entries after the bundled ones; each keeps the notice of where it comes from. */
export declare function join(bundled: Dataset, own: Dataset): Dataset;
