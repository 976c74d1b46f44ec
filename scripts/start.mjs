/** `npm start`: builds, then serves this folder on this machine only, until Ctrl-C. */
import {execSync} from 'node:child_process';
import {createReadStream, existsSync, readdirSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {installIn} from './install-in.mjs';
import {makePagefindSite} from './pagefind/site.mjs';

const PORT = 8000;
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/plain; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
};
/** The documentation links to sources and tests; hidden files and installed packages are not served. */
const NOT_SERVED = /^\/node_modules\/|\/\./;

/** The file or folder behind an address, or undefined. */
function pathOf(url) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const index = join('.', path, 'index.html');
  const file = path.endsWith('/') && existsSync(index) ? index : join('.', path);
  return !NOT_SERVED.test(path) && existsSync(file) ? file : undefined;
}

const server = createServer((request, response) => {
  if (request.url === '/') return response.writeHead(302, {location: '/demo/'}).end();
  const file = pathOf(request.url);
  if (!file) return response.writeHead(404).end('Not found');
  // The documentation also links to folders.
  if (statSync(file).isDirectory()) return response.end(readdirSync(file).join('\n'));
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, {'content-type': type, 'cache-control': 'no-store'});
  return createReadStream(file).pipe(response);
});

execSync('npm run --silent build', {stdio: 'inherit'});
execSync('npm run --silent docs', {stdio: 'inherit'});
// The index for demo/pagefind.html, which is too large to keep and quick to build.
installIn('scripts/pagefind');
await makePagefindSite('demo/pagefind-site', {
  size: 1000,
  at: '/demo/pagefind-site',
  withPages: true,
});
server.once('error', () => server.listen(0, '127.0.0.1'));
server.on('listening', () => {
  console.log(`The demo is at http://127.0.0.1:${server.address().port}/demo/ (Ctrl-C ends it)`);
});
server.listen(PORT, '127.0.0.1');
