/**
 * Serves the documentation from memory, at the address to which `npm run docs` writes it, with its own
 * policy.
 */
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {extname, join, relative, resolve} from 'node:path';
import {buildSite, FOLDER} from '../../scripts/docs/site.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'";

/** Records what the policy blocks, from the first line of the page on. */
const HEAR = `window.refused = [];
addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sourceFile}) =>
  refused.push([violatedDirective, blockedURI, sourceFile].join(' ')));`;

let files;

/** Files that the pages load, linked next to them. */
const BESIDE = ['dist', 'docs', 'demo/site.css', 'demo/site.js'];

/** A folder with the pages as on a reader's disk; deleted when the tests end. */
function writeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'trust-faq-docs-'));
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  mkdirSync(join(folder, FOLDER), {recursive: true});
  for (const [name, text] of files) writeFileSync(join(folder, FOLDER, name), text);
  for (const name of BESIDE) symlinkSync(resolve(name), join(folder, name));
  return relative('.', join(folder, FOLDER));
}

let folder;

export function serveDocs(context, next) {
  const [, name] = /^\/demo\/docs\/(.*)$/.exec(context.path) ?? [];
  const isFolder = context.path === '/docs-on-disk';
  if (name === undefined && !isFolder) return next();
  if (name === 'hear.js') {
    context.type = 'js';
    context.body = HEAR;
    return undefined;
  }
  files ??= buildSite();
  if (isFolder) {
    context.body = folder ??= writeFolder();
    return undefined;
  }
  const file = name || 'index.html';
  if (!files.has(file)) return next();
  context.type = extname(file);
  context.set('content-security-policy', POLICY);
  context.body = files.get(file).replace('<head>', '$&<script src="hear.js"></script>');
  return undefined;
}
