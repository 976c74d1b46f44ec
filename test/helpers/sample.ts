/** What `npm test` runs a part of, and `npm run test:more` all of. */
import {engine} from './engine.js';

/** From web-test-runner.config.mjs. */
declare const RUNS: number;
declare const SEED: number;

const SHARE = 8;
/** From so many runs on there is time for everything. */
const isThorough = RUNS >= 240;

/** One in eight, other ones with another seed; all of them where there is time. */
export const sample = <Item>(list: readonly Item[]): readonly Item[] =>
  isThorough ? list : list.filter((_, i) => i % SHARE === SEED % SHARE);

/** axe reads markup and colours, which hardly differ by engine: it examines the other engines where there is time. */
export const axeExamines = engine === 'Chromium' || isThorough;
