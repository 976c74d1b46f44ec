import type {Facts} from './facts.js';

/** scripts/build/configurator-facts.mjs replaces these at build time. */
export declare const facts: Facts;
