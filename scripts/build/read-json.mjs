import {readFileSync} from 'node:fs';

/** A JSON file of the repository. */
export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
