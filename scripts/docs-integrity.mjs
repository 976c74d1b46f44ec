/**
 * `node scripts/docs-integrity.mjs`: writes the embed code of this very version, with the hash of
 * dist/sri.json, between the marks of both READMEs. `--check` writes nothing and fails when one is stale.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {readJson} from './build/manifest.mjs';

/** Each README names the script that its first lines name. */
const READMES = {'README.md': 'trust-faq.js', 'README.ja.md': 'trust-faq.ja.js'};
const REGION = /(<!-- begin:integrity -->\n\n)[^]*?(\n\n<!-- end:integrity -->)/;

const hashes = readJson('dist/sri.json');
const {version} = readJson('package.json');

// Prettier would break the long line.
const snippet = (script) => `<!-- prettier-ignore -->
\`\`\`html
<!-- trust-faq ${version} -->
<script src="${script}" integrity="${hashes[script].integrity}" crossorigin="anonymous" defer></script>
<trust-faq></trust-faq>
\`\`\``;

for (const [file, script] of Object.entries(READMES)) {
  const before = readFileSync(file, 'utf8');
  if (!REGION.test(before)) throw new Error(`${file} has no region <!-- begin:integrity -->.`);
  const after = before.replace(REGION, (_, begin, end) => begin + snippet(script) + end);
  if (after === before) continue;
  if (!process.argv.includes('--check')) {
    writeFileSync(file, after);
    continue;
  }
  console.error(`${file} has not the hash of ${script}: run "npm run docs:tables".`);
  process.exitCode = 1;
}
