/** Loads modules of src/ and test/ for scripts that run in Node. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Imports a file, not a `data:` address, because an error thrown by the code would print all of that.
 *
 * @param {string} code what to import and export, with paths from the root of the repository
 */
export async function loadSource(code) {
  const folder = mkdtempSync(join(tmpdir(), 'trust-faq-'));
  const outfile = join(folder, 'source.mjs');
  try {
    await build({
      stdin: {contents: code, resolveDir: ROOT, loader: 'ts'},
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, {recursive: true});
  }
}
