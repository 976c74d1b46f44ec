/** Test data of which `npm test` uses a part, and `npm run test:more` all. */
import {type Engine, engine} from './engine.js';

/** Defined in web-test-runner.config.mjs. */
declare const RUNS: number;
declare const SEED: number;

const SHARE = 8;
const ENGINES: readonly Engine[] = ['Chromium', 'Firefox', 'WebKit'];
/** With this many runs there is time for everything. */
export const isThorough = RUNS >= 120;

/**
 * One in eight items, others with another seed, of which each engine takes a third; in each engine
 * all of them if there is time.
 */
export function sample<Item>(list: readonly Item[]): readonly Item[] {
  if (isThorough) return list;
  const chosen = list.filter((_, i) => i % SHARE === SEED % SHARE);
  return chosen.filter((_, i) => i % ENGINES.length === ENGINES.indexOf(engine));
}

/**
 * axe examines markup and colours, which hardly differ between engines: engines other than Chromium
 * only if there is time.
 */
export const axeExamines = engine === 'Chromium' || isThorough;
