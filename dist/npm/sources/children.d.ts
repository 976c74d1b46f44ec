import type { DraftSet } from './dataset.js';
import type { Place } from './read.js';
/** A heading with nothing of its own above deeper ones, details or terms names their topic. */
export declare function readChildren(host: Element, { path, report }: Place): DraftSet;
