/** Test data of which `npm test` uses a part, and `npm run test:more` all. */
import {type Engine, engine} from './engine.js';

/** Defined in web-test-runner.config.mjs. */
declare const RUNS: number;
declare const SEED: number;

const SHARE = 8;
const ENGINES: readonly Engine[] = ['Chromium', 'Firefox', 'WebKit'];
/** The engine's turn where engines share what there is to try. */
export const turn = ENGINES.indexOf(engine);
/** With this many runs there is time for everything. */
export const isThorough = RUNS >= 120;

/** A third of the items, another one in each engine; in each engine all of them if there is time. */
export const shared = <Item>(list: readonly Item[]): readonly Item[] =>
  isThorough ? list : list.filter((_, i) => (i + SEED) % ENGINES.length === turn);

/** One in eight items, others with another seed; all of them if there is time. */
export const sample = <Item>(list: readonly Item[]): readonly Item[] =>
  isThorough ? list : list.filter((_, i) => i % SHARE === SEED % SHARE);

/**
 * axe examines markup and colours, which hardly differ between engines: engines other than Chromium
 * only if there is time.
 */
export const axeExamines = engine === 'Chromium' || isThorough;
