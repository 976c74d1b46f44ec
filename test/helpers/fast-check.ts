import fc from 'fast-check';

/** Defined in web-test-runner.config.mjs. */
declare const SEED: number;

// Each run tries the same values, so that a failure is caused by the change. `SEED=7 npm test` tries
// others.
fc.configureGlobal({seed: SEED});
export default fc;
