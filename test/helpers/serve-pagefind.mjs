/**
 * Serves at `/pagefind-site/pagefind/` the Pagefind index of a site of 5,000 Japanese pages with one
 * question each, which recombine the sentences of the bundled entries. Under `/pagefind-late/` the
 * first request fails.
 */
import {rmSync} from 'node:fs';
import {mkdtemp, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {makePagefindSite} from '../../scripts/pagefind/site.mjs';

const SIZE = 5000;

async function makeSite() {
  const folder = await mkdtemp(join(tmpdir(), 'trust-faq-pagefind-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  await makePagefindSite(folder, {size: SIZE});
  return join(folder, 'pagefind');
}

/** One site for all engines, made at the first request. */
let site;
const asked = new Set();

export async function servePagefind(context, next) {
  const [, name, file] =
    /^\/pagefind-(site|late)\/pagefind\/([\w.-]+(?:\/[\w.-]+)?)$/.exec(context.path) ?? [];
  if (!file) return next();
  const engine = context.get('user-agent');
  if (name === 'late' && !asked.has(engine)) {
    asked.add(engine);
    context.status = 503;
    return;
  }
  const folder = await (site ??= makeSite());
  context.type = file.endsWith('.js') ? 'js' : 'application/octet-stream';
  context.body = await readFile(join(folder, file));
}
