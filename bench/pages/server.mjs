/** Serves files from memory on 127.0.0.1, brotli-compressed, and counts the requests for each folder. */
import {once} from 'node:events';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

/** Delay of scripts under /late/ in milliseconds, so that the page is painted without them first. */
const LATE_MS = 400;

function compressed(path, content) {
  const type = TYPES[extname(path)];
  if (!type) return {type: 'application/octet-stream', body: Buffer.from(content)};
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11};
  return {type, encoding: 'br', body: brotliCompressSync(content, {params})};
}

/** @param {Map<string, string | Uint8Array>} files by path */
export async function serve(files) {
  const ready = new Map([...files].map(([path, content]) => [path, compressed(path, content)]));
  const counts = new Map();
  const server = createServer(({url}, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const isLate = path.startsWith('/late/');
    const file = ready.get(isLate ? path.slice('/late'.length) : path);
    if (!file) return response.writeHead(404).end();
    const folder = path.split('/')[1];
    const {requests = 0, bytes = 0} = counts.get(folder) ?? {};
    counts.set(folder, {requests: requests + 1, bytes: bytes + file.body.length});
    const headers = {'content-type': file.type, 'cache-control': 'no-store'};
    if (file.encoding) headers['content-encoding'] = file.encoding;
    const send = () => response.writeHead(200, headers).end(file.body);
    return isLate && path.endsWith('.js') ? setTimeout(send, LATE_MS) : send();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Requests and bytes of bodies since the last call. */
    take(folder) {
      const count = counts.get(folder) ?? {requests: 0, bytes: 0};
      counts.delete(folder);
      return count;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
