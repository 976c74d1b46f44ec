/** The schema of src/data/schema.ts as a module, for scripts. */
import {build} from 'esbuild';

/** @returns {Promise<typeof import('../../src/data/schema.js')>} */
export async function loadSchema() {
  const {outputFiles} = await build({
    entryPoints: ['src/data/schema.ts'],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}
