/**
 * Pagefind as a site uses it: its binary indexes one page per entry, and its search bundle loads the
 * resulting files over HTTP, here in Node from a server on 127.0.0.1. Results come as promises.
 */
import {once} from 'node:events';
import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';
import {close, createIndex} from 'pagefind';

/** The files of an index of entries, by path. */
export async function filesOf(entries, lang) {
  const {index} = await createIndex({forceLanguage: lang});
  for (const {id, question, answer} of entries) {
    const content = `<html lang="${lang}"><body><h1>${escape(question)}</h1><p>${escape(answer)}</p></body></html>`;
    const {errors} = await index.addHTMLFile({url: `/${id}`, content});
    if (errors.length) throw new Error(errors.join());
  }
  const {files} = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({path, content}) => [`/${path}`, content]));
}

const escape = (text) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

let instances = 0;

/**
 * By default a title weighs seven times as much as the text; `limit` results are read, as by a page
 * that lists them.
 */
export function pagefindIn(lang) {
  return async (entries) => {
    const files = await filesOf(entries, lang);
    const server = createServer(({url}, response) => {
      const content = files.get(url.split('?')[0]);
      response.writeHead(content ? 200 : 404).end(content);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    server.unref();
    const code = Buffer.from(`${files.get('/pagefind.js')}\n//${instances++}`);
    const pagefind = await import(`data:text/javascript;base64,${code.toString('base64')}`);
    const basePath = `http://127.0.0.1:${server.address().port}/`;
    await pagefind.options({basePath, noWorker: true});
    await pagefind.init(lang);
    return async (query, limit) => {
      const {results} = await pagefind.search(query);
      const read = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return read.map(({raw_url}) => raw_url.slice(1));
    };
  };
}

/**
 * The size of what a page loads before it can search: the script and its WebAssembly (already
 * compressed).
 */
export async function pagefindBytes() {
  const files = await filesOf([{id: '0', question: '質問', answer: '答え'}], 'ja');
  const wasm = [...files].find(([path]) => path.startsWith('/wasm'))[1];
  return brotliCompressSync(files.get('/pagefind.js')).length + wasm.length;
}

/** Ends the binary, which would otherwise keep the process alive. */
export const closePagefind = close;
