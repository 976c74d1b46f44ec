/** Serves each host page twice: with the built script, and with an empty file in its place. */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {render} from './render.mjs';

const here = import.meta.dirname;
const LIBRARIES = [join(here, '../node_modules'), '/usr/share/javascript'];
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Pages that are sent in pieces: the rest follows once the engine has requested `seen`. */
const waiting = [];

const typeOf = (path) => TYPES[extname(path)] ?? 'application/octet-stream';

export const sha384 = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

/** Finds a file of a package that the pages load. */
export const libraryFile = (path) =>
  LIBRARIES.map((folder) => join(folder, path)).find((file) => existsSync(file));

const WITNESS = readFileSync(join(here, 'witness.js'), 'utf8');

/** Read only once, because a build may run in the meantime. */
const OURS = {'trust-faq.js': readFileSync('dist/trust-faq.js')};

/** `/with/7/index.html` → the page with that number, with our script. */
async function pageFile(path, pages, code, origin) {
  const [, mode, number, file] = /^\/(with|without)\/(\d+)\/(.*)$/.exec(path) ?? [];
  const page = pages[Number(number)];
  if (!page) return null;
  const ours = mode === 'with' ? code : '';
  const context = {
    origin,
    base: `${origin}/${mode}/${number}/`,
    code: ours,
    hash: sha384(ours),
    witnessHash: sha384(WITNESS),
    document: () => render(page, context).body.toString(),
  };
  if (file in OURS) {
    const body = mode === 'with' ? OURS[file] : '';
    return {type: TYPES['.js'], body, headers: page.scriptHeaders};
  }
  const {[file]: other} = page.files ?? {};
  if (other === undefined) {
    if (file !== page.file) return null;
    return {...render(page, context), pauseAfter: page.pauseAfter};
  }
  const body = typeof other === 'function' ? await other(context) : other;
  return {type: typeOf(file), headers: page.fileHeaders, body};
}

async function answer(path, pages, code, origin) {
  if (path === '/witness.js') return {type: TYPES['.js'], body: WITNESS};
  if (path.startsWith('/lib/')) {
    const file = libraryFile(path.slice('/lib/'.length));
    return file ? {type: typeOf(file), body: readFileSync(file)} : null;
  }
  return pageFile(path, pages, code, origin);
}

/** @returns {Promise<{origin: string, close: () => void}>} */
export async function startServer(pages, code) {
  const server = createServer(async (request, response) => {
    const origin = `http://${request.headers.host}`;
    const path = decodeURIComponent(new URL(request.url, origin).pathname);
    const {'user-agent': engine} = request.headers;
    for (const one of waiting) if (one.path === path && one.engine === engine) one.resolve();
    const found = await answer(path, pages, code, origin);
    if (!found) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': found.type,
      // A page with an opaque origin loads its scripts across origins.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      ...found.headers,
    });
    if (!found.pauseAfter) return response.end(found.body);
    const at = found.body.indexOf(found.pauseAfter) + found.pauseAfter.length;
    response.write(found.body.subarray(0, at));
    const {pathname} = new URL('seen', origin + path);
    await new Promise((resolve) => waiting.push({path: pathname, engine, resolve}));
    return response.end(found.body.subarray(at));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
