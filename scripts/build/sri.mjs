/** The hash of each script, for the attribute `integrity`, and its size. */
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {SCRIPTS} from './script-names.mjs';

function integrityOf(script) {
  const code = readFileSync(`dist/${script}`);
  const hash = createHash('sha384').update(code).digest('base64');
  return {integrity: `sha384-${hash}`, bytes: code.length};
}

/** `{'trust-faq.js': {integrity: 'sha384-…', bytes}, …}` */
export const sri = () => Object.fromEntries(SCRIPTS.map((script) => [script, integrityOf(script)]));
