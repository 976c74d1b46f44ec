import type {Facts} from './facts.js';

/** The build puts them here: scripts/build/configurator-facts.mjs. */
export declare const facts: Facts;
