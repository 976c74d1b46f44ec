import type { DraftSet } from './dataset.js';
import { type Place } from './read.js';
/** The questions of every FAQPage in a JSON-LD text; undefined where there is none. */
export declare function readFaqPages(json: unknown, place: Place, base: string): DraftSet | undefined;
