/** Compiles the engine and the bundled datasets from the source in memory, after applying `edits`. */
import {build} from 'esbuild';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {minify} from 'terser';

const EXPORTS = `
  export {createIndex} from './src/core/search.ts';
  export {fold} from './src/core/normalize.ts';
  export {tokenize} from './src/core/tokenize.ts';
  export {parseMarkup} from './src/core/markup.ts';
  export {ja} from './src/data/ja.ts';
  export {en} from './src/data/en.ts';`;

async function bundle(contents, edits = [], folder = process.cwd()) {
  const left = new Set(edits);
  const editing = {
    name: 'edits',
    setup({onLoad}) {
      onLoad({filter: /src\/core\/[\w-]+\.ts$/}, ({path}) => {
        let source = readFileSync(path, 'utf8');
        for (const edit of edits) {
          const [file, from, to] = edit;
          if (!path.endsWith(`/${file}.ts`) || !source.includes(from)) continue;
          source = source.replace(from, to);
          left.delete(edit);
        }
        return {contents: source, loader: 'ts'};
      });
    },
  };
  const result = await build({
    stdin: {contents, resolveDir: folder, loader: 'ts'},
    bundle: true,
    format: 'esm',
    target: 'es2021',
    write: false,
    plugins: [editing],
  });
  for (const [file, from] of left)
    throw new Error(`An edit no longer fits src/core/${file}.ts: ${from}`);
  return result.outputFiles[0].text;
}

export const loadOurs = async (edits) => load(await bundle(EXPORTS, edits));

const load = (code) =>
  import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);

/**
 * The engine of an earlier commit: of `BEFORE`, or else the one that wrote docs/search.md last. Null
 * outside of a git checkout.
 */
export async function loadBefore() {
  const folder = mkdtempSync(join(tmpdir(), 'trust-faq-before-'));
  try {
    const log = ['log', '-1', '--format=%H', '--', 'docs/search.md'];
    const commit = process.env['BEFORE'] ?? git(log).toString().trim();
    execFileSync('tar', ['-x', '-C', folder], {input: git(['archive', commit, 'src/core'])});
    const code = await bundle(`export {createIndex} from './src/core/search.ts';`, [], folder);
    return {commit: commit.slice(0, 7), ...(await load(code))};
  } catch {
    return null;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const git = (args) =>
  execFileSync('git', args, {maxBuffer: 2 ** 26, stdio: ['ignore', 'pipe', 'ignore']});

export const brotli = (code) => brotliCompressSync(code).length;

/** Our engine alone, minified as dist/ is. */
export async function engineBytes() {
  const code = await bundle(`export {createIndex, indexEntries} from './src/core/search.ts';`);
  const {code: small} = await minify(code, {module: true, ecma: 2020, compress: {passes: 3}});
  return brotli(small);
}

/** A peer's imports, bundled and minified by esbuild. */
export async function peerBytes(contents) {
  const result = await build({
    stdin: {contents, resolveDir: 'bench'},
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  return brotli(result.outputFiles[0].text);
}
