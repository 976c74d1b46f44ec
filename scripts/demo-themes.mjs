/**
 * `node scripts/demo-themes.mjs`: copies demo/themes/*.css into demo/theming.html, which shows their
 * code and cannot read files when opened from disk. `--check` only compares.
 */
import {readFileSync, writeFileSync} from 'node:fs';

const PAGE = 'demo/theming.html';
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const before = readFileSync(PAGE, 'utf8');
const after = before.replace(
  /(<code id="(\w+)-code"\s*>)[^]*?(<\/code\s*>)/g,
  (_, open, theme, close) =>
    open + escape(readFileSync(`demo/themes/${theme}.css`, 'utf8').trimEnd()) + close,
);

if (after !== before && process.argv.includes('--check')) {
  console.error(`${PAGE} is stale: run "node scripts/demo-themes.mjs".`);
  process.exitCode = 1;
} else if (after !== before) {
  writeFileSync(PAGE, after);
}
