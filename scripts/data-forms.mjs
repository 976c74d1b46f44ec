/**
 * `node scripts/data-forms.mjs`: writes docs/data-forms.md, the supported forms of JSON-LD and HTML,
 * from the list that the tests use. `--check` writes nothing and fails if the file is stale.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import * as prettier from 'prettier';
import {HTML, JSON_LD, NOT_READ} from '../test/sources/data-forms.mjs';

const FILE = 'docs/data-forms.md';

const cell = (text) => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();
/** Text that may look like markup, escaped. */
const words = (text) => cell(text).replace(/[<&_*`]/g, '\\$&');

const table = (forms) => [
  '| form | example, as read |',
  '| --- | --- |',
  ...forms.map(({form, pairs, topics = []}) => {
    const read = pairs.map(([question, answer]) => `${words(question)} → ${words(answer)}`);
    const under = topics.filter((name) => name).map(words);
    const text = [...read, ...(under.length > 0 ? [`topics: ${under.join(', ')}`] : [])];
    return `| ${cell(form)} | ${text.join('<br>')} |`;
  }),
];

const source = [
  '# Supported forms of JSON-LD and HTML',
  '',
  'The element (`src`, `data`, a script or markup between the tags) and `npx trust-faq convert` read these with the same code. This page is generated from the tests of both (`test/sources/data-forms.mjs`) by `node scripts/data-forms.mjs`.',
  '',
  '## JSON-LD (schema.org)',
  '',
  ...table(JSON_LD),
  '',
  '## HTML',
  '',
  'Between the tags with `src="children"`, or in a page that is converted. If a page writes its questions differently, name them to `convert` with CSS selectors: `--question-selector` and `--answer-selector`.',
  '',
  ...table(HTML),
  '',
  '## Not read',
  '',
  'For these, the element and the tool report that they found no question. When you convert a page, CSS selectors can name them: `--question-selector "tr > :first-child" --answer-selector "tr > :nth-child(2)"` for a table.',
  '',
  ...NOT_READ.map(({form}) => `- ${form}.`),
  '',
].join('\n');

const text = await prettier.format(source, {
  ...(await prettier.resolveConfig(FILE)),
  parser: 'markdown',
});
if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text)
  throw new Error(`${FILE} is stale: run node scripts/data-forms.mjs`);
