/**
 * `node scripts/docs-integrity.mjs`: writes the embed code of the current version, with the hash from
 * dist/sri.json, between the marks in docs/embedding.md and its Japanese page. `--check` writes nothing
 * and fails if one is stale.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {readJson} from './build/read-json.mjs';

/** Each page shows the script that most of its readers embed. */
const PAGES = {'docs/embedding.md': 'trust-faq.js', 'docs/embedding.ja.md': 'trust-faq.ja.js'};
const REGION = /(<!-- begin:integrity -->)[^]*?(<!-- end:integrity -->)/;

const hashes = readJson('dist/sri.json');
const {version} = readJson('package.json');

const snippet = (script) => `\`\`\`html
<!-- trust-faq ${version} -->
<script src="/trust-faq/${version}/${script}" integrity="${hashes[script].integrity}" crossorigin="anonymous" defer></script>
<trust-faq></trust-faq>
\`\`\``;

for (const [file, script] of Object.entries(PAGES)) {
  const before = readFileSync(file, 'utf8');
  if (!REGION.test(before)) throw new Error(`${file} has no region <!-- begin:integrity -->.`);
  const after = before.replace(REGION, (_, begin, end) =>
    [begin, snippet(script), end].join('\n\n'),
  );
  if (after === before) continue;
  if (!process.argv.includes('--check')) {
    writeFileSync(file, after);
    continue;
  }
  console.error(`${file} does not have the hash of ${script}: run "npm run docs:tables".`);
  process.exitCode = 1;
}
