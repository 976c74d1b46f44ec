/**
 * Checks the scripts for pages: they run no text as code or markup except in the places listed here,
 * send nothing from the page, store nothing in the browser, and include a licence for all third-party
 * code, which the bill of materials lists.
 */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {parseAst} from 'rollup/parseAst';
import {readJson} from './build/read-json.mjs';
import {packagesIn, sbom} from './build/sbom.mjs';
import {SCRIPTS} from './build/script-names.mjs';

/** Names that run, load, send or store something, wherever they occur in the code. */
const SINKS = [
  ...['eval', 'Function', 'constructor', 'importScripts', 'execScript', 'setInterval'],
  ...[
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTML',
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
  ],
  ...['write', 'writeln', 'createContextualFragment', 'DOMParser', 'parseFromString', 'srcdoc'],
  ...['execCommand', 'XSLTProcessor', 'createScript', 'createScriptURL', 'createHTML'],
  ...[
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'EventSource',
    'Worker',
    'SharedWorker',
    'sendBeacon',
  ],
  ...['Image', 'RTCPeerConnection', 'WebTransport', 'BroadcastChannel', 'postMessage', 'import'],
  ...['cookie', 'cookieStore', 'localStorage', 'sessionStorage', 'indexedDB', 'caches'],
  ...['serviceWorker', 'setTimeout'],
];

/** How often each of them may occur, and its purpose. */
const KNOWN = {
  postMessage: [1, 'yields between two slices of the index, over a channel of its own'],
  constructor: [11, 'Lit reads the class of an element, and of a binding'],
  innerHTML: [1, 'Lit makes the nodes of a template, which only our source can write'],
  setTimeout: [
    15,
    'a search is reported after 800 ms, a search provider waits, a request times out, a script that is not there yet is waited for, an address is read once the page has moved on and looked at a few times, a jump is held for a moment, an answer opens after find-in-page has revealed it, “copied” goes back (twice), a frame may never come, the script takes over after the first paint (four times); each calls a function',
  ],
  write: [
    3,
    'our permalinks write the address by history.replaceState, and collected answers go to the clipboard: no document.write',
  ],
  execCommand: [
    1,
    '"copy": puts collected answers on the clipboard where the page may not write to it directly',
  ],
  createHTML: [4, 'the Trusted Types policies of Lit and of our reader of answers in HTML'],
  DOMParser: [
    1,
    'reads answers in HTML into an inert document, of which only known nodes are taken',
  ],
  parseFromString: [1, 'the same'],
  fetch: [1, 'loads the data file that the page names by `src`'],
};

/** Every identifier, and every property named by a string or by a template that sets it. */
function* namesIn(node) {
  if (Array.isArray(node)) for (const one of node) yield* namesIn(one);
  if (!node || typeof node.type !== 'string') return;
  if (node.type === 'Identifier') yield node.name;
  if (node.type === 'ImportExpression') yield 'import';
  if (node.type === 'MemberExpression' && node.computed) yield String(node.property.value);
  if (node.type === 'Property' && node.key.type === 'Literal') yield String(node.key.value);
  if (node.type === 'TemplateElement')
    yield* /(?<=\s\.)\w+(?==["']?$)/.exec(node.value.cooked) ?? [];
  // Classes have constructors of their own; reading the constructor of another object is reported.
  for (const [key, child] of Object.entries(node))
    if (key !== 'key' || node.kind !== 'constructor') yield* namesIn(child);
}

function sinkProblems(script) {
  const counts = new Map();
  const code = readFileSync(`dist/${script}`, 'utf8');
  for (const name of namesIn(parseAst(code)))
    if (SINKS.includes(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([name, count]) => count > (KNOWN[name]?.[0] ?? 0))
    .map(([name, count]) => `dist/${script} has "${name}" ${count} times.`);
}

const flat = (text) => text.replace(/\s+/g, ' ').trim();

/** Lit's development build is twice as big and logs warnings. */
const developmentProblems = (script) =>
  readJson(`dist/${script}.map`)
    .sources.filter((source) => source.includes('/development/'))
    .map((source) => `dist/${script} holds ${source}.`);

function licenceProblems(name) {
  const notices = readFileSync('THIRD-PARTY-LICENSES', 'utf8');
  const licence = flat(readFileSync(`node_modules/${name}/LICENSE`, 'utf8'));
  const isNamed = notices.split(/[\s,]+/).includes(name);
  return isNamed && flat(notices).includes(licence)
    ? []
    : [`THIRD-PARTY-LICENSES lacks ${name} or its licence.`];
}

function sbomProblems() {
  const isFresh = JSON.stringify(readJson('dist/sbom.cdx.json')) === JSON.stringify(sbom());
  return isFresh ? [] : ['dist/sbom.cdx.json is not what the scripts hold.'];
}

/**
 * Checks the lock file by content hashes: an installed package is the one that was reviewed, whichever
 * mirror it came from.
 */
function lockProblems() {
  return execFileSync('git', ['ls-files', '*package-lock.json'], {encoding: 'utf8'})
    .split('\n')
    .filter(Boolean)
    .flatMap((file) =>
      Object.entries(readJson(file).packages)
        .filter(([path, {link}]) => path !== '' && !link)
        .flatMap(([path, {integrity, resolved}]) => [
          ...(/^sha512-/.test(integrity) ? [] : [`${file} has no sha512 of ${path}.`]),
          ...(resolved ? [`${file} has an address of ${path}.`] : []),
        ]),
    );
}

const problems = [
  ...SCRIPTS.flatMap(sinkProblems),
  ...SCRIPTS.flatMap(developmentProblems),
  ...[...new Set(SCRIPTS.flatMap(packagesIn))].flatMap(licenceProblems),
  ...sbomProblems(),
  ...lockProblems(),
];
for (const problem of problems) console.error(problem);
for (const [name, [, why]] of Object.entries(KNOWN)) console.log(`${name}: ${why}`);
process.exitCode = problems.length > 0 ? 1 : 0;
