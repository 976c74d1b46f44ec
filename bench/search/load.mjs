/** Compiles the engine and the bundled datasets from the source in memory, after applying `edits`. */
import {build} from 'esbuild';
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {minify} from 'terser';

const EXPORTS = `
  export {createIndex} from './src/core/search.ts';
  export {fold} from './src/core/normalize.ts';
  export {tokenize} from './src/core/tokenize.ts';
  export {parseMarkup} from './src/core/markup.ts';
  export {ja} from './src/data/ja.ts';
  export {en} from './src/data/en.ts';`;

async function bundle(contents, edits = []) {
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
    stdin: {contents, resolveDir: process.cwd(), loader: 'ts'},
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

export async function loadOurs(edits) {
  const code = await bundle(EXPORTS, edits);
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

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
    stdin: {contents, resolveDir: process.cwd()},
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  return brotli(result.outputFiles[0].text);
}
