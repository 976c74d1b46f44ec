/** Loads modules of src/ and test/ for scripts that run in Node. */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} code what to import and export, with paths from the root of the repository */
export async function loadSource(code) {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: ROOT, loader: 'ts'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}
