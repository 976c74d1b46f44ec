/**
 * `node scripts/llms.mjs`: writes llms.txt, the public surface in a single text for language models
 * (https://llmstxt.org), from the build. `--check` writes nothing and fails if the file is stale.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {en} from '../dist/npm/data/en.js';
import {methodsOf, propertiesOf, readElement, signature} from './build/read-manifest.mjs';
import {readJson} from './build/read-json.mjs';

const FILE = 'llms.txt';

/** The purpose of each entry point of the package. */
const ENTRY_POINTS = {
  '.': 'registers `<trust-faq>` with Japanese and English; exports `TrustFaq`, `registerDataset(dataset)`, `registerMessages(lang, messages)`, the event classes and the types',
  './element.js': 'the same exports; registers nothing and includes no language',
  './search':
    'the search engine alone, without a page: `createIndex(entries, {synonyms})`, and `indexEntries`, the same in slices',
  './data/ja.js': '`ja`, the Japanese questions, for `registerDataset`',
  './data/en.js': '`en`, the English questions, for `registerDataset`',
  './messages/ja.js': '`ja`, the Japanese interface, for `registerMessages`',
  './messages/en.js': '`en`, the English interface, for `registerMessages`',
  './providers/pagefind':
    '`createPagefindProvider({bundlePath, options, topicFilter, excerpt, read})`, a `searchProvider` that queries a Pagefind index',
  './providers/http-json':
    '`createHttpJsonProvider({request, read})`, a `searchProvider` that queries an engine over HTTP, and its options for three engines: `meilisearch(options)`, `typesense(options)`, `openSearch(options)`',
  './prerender':
    'for Node: `prerender(options)`, `prerenderRoot(options)`, `prerenderLight(options)`, `prerenderPage(html, options)`, `jsonLd(elements)`, `styleHash()`, `registerDataset`, `registerMessages`',
  './react':
    'for React 19: `TrustFaq`, a component whose props are the properties of the element and whose handlers are `onTrustFaqToggle`, `onTrustFaqSearch`, `onTrustFaqFeedback`, `onTrustFaqCopy`, `onTrustFaqCollect`, `onTrustFaqError`',
  './types/react': 'types for React 19: `import type {} from …`',
  './types/vue': 'types for Vue 3: `import type {} from …`',
  './types/svelte': 'types for Svelte 5: `import type {} from …`',
  './schema.json': 'JSON Schema of files of questions',
  './dist/trust-faq.js': 'the script for pages, in Japanese and English',
  './dist/trust-faq.ja.js': 'the same, Japanese only',
  './dist/trust-faq.en.js': 'the same, English only',
  './dist/answers.json': 'the bundled answers with date, source and hash, for programs',
  './dist/sri.json': 'the `integrity` and size of each script',
  './dist/sbom.cdx.json': 'bill of materials of the scripts (CycloneDX 1.6)',
  './custom-elements.json': 'custom elements manifest',
  './html-custom-data.json': 'custom data for HTML in VS Code',
  './css-custom-data.json': 'custom data for CSS in VS Code',
  './package.json': 'the package itself',
};

const {name: packageName, version, description, exports} = readJson('package.json');
const element = readElement();

const oneLine = (text) => text.replace(/\s*\n\s*/g, ' ');
const typed = ({type, description}) => `(${type.text}) ${description}`;
const nameOf = ({name}) => name || '(default)';

function section(title, items, textOf, codeOf = nameOf) {
  const lines = items.map((item) => `- \`${codeOf(item)}\`: ${oneLine(textOf(item))}`);
  return `## ${title}\n\n${lines.join('\n')}`;
}

function purpose(path) {
  if (!ENTRY_POINTS[path]) throw new Error(`scripts/llms.mjs has no sentence for "${path}".`);
  return ENTRY_POINTS[path];
}

const meaning = (item) => item.description;
const withDefault = (item) => `${item.description} Default: \`${item.default}\`.`;
const idOf = ({id}) => id;
const importOf = (path) => path.replace('.', packageName);

const sections = [
  section('Attributes', element.attributes, typed),
  section('Properties without an attribute', propertiesOf(element), typed),
  section('Methods', methodsOf(element), meaning, signature),
  section('Events', element.events, typed),
  section('Slots', element.slots, meaning),
  section('CSS parts', element.cssParts, meaning),
  section('CSS variables', element.cssProperties, withDefault),
  section('Topic ids', en.topics, nameOf, idOf),
  section('Entry ids', en.entries, ({question}) => question, idOf),
  section('Modules of the package', Object.keys(exports), purpose, importOf),
];

const help = execFileSync(process.execPath, ['dist/cli.js', '--help'], {encoding: 'utf8'});

const text = `# ${packageName} ${version}

> ${description} An independent summary of public statements, not affiliated with Kaspersky.

Put \`dist/trust-faq.js\` (Japanese and English), \`dist/trust-faq.ja.js\` or \`dist/trust-faq.en.js\` beside the page. Each is one classic script without dependencies. It sets no cookie, and requests only the file that \`src\` names (and what a \`searchProvider\` of the page requests). It works under \`require-trusted-types-for 'script'; trusted-types lit-html\`.

\`\`\`html
<script src="trust-faq.js" defer></script>
<trust-faq topics="data government"></trust-faq>
\`\`\`

Where unknown elements are stripped, the script alone creates the element after itself, or into \`data-target="#id"\`; attributes become \`data-*\`:

\`\`\`html
<script src="trust-faq.js" data-trust-faq data-topics="data" defer></script>
\`\`\`

Every attribute except \`data-layer\` is also a property in camel case. Events bubble and cross shadow roots. Only visitors cause events, except \`trust-faq-error\`.

${sections.join('\n\n')}

## Command line

\`\`\`
${help.trim()}
\`\`\`

## More

- [README.md](README.md): three steps, own questions, theming, what to do when it does not work
- [README.ja.md](README.ja.md): the same in Japanese
- [dist/answers.en.md](dist/answers.en.md), [dist/answers.ja.md](dist/answers.ja.md): the bundled answers with date, source and hash; [dist/answers.json](dist/answers.json) for programs
- docs/ of the repository: data format, search engines, Content Security Policy, prerendering, frameworks, command line
- [CHANGELOG.md](CHANGELOG.md): what changed for people who embed the widget
`;

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} is stale: run "npm run docs:tables".`);
  process.exitCode = 1;
}
