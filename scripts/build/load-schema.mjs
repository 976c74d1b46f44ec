/** The schema of src/data/schema.ts as a module, for scripts. */
import {loadSource} from './load-source.mjs';

/** @returns {Promise<typeof import('../../src/data/schema.js')>} */
export const loadSchema = () => loadSource(`export * from './src/data/schema.js';`);
