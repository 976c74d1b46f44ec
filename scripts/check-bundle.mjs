/**
 * What is in the scripts for a page: no way to run text as code or markup but those named here,
 * nothing that leaves the page or stays in the browser, a licence for all code of others, and a
 * bill of materials that says so.
 */
import {readFileSync} from 'node:fs';
import {Spec, Validation} from '@cyclonedx/cyclonedx-library';
import {parse} from 'acorn';
import {readJson} from './build/manifest.mjs';
import {packagesIn, sbom, SCRIPTS} from './build/sbom.mjs';

/** Names that run, load, send or keep something, wherever in the code they stand. */
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

/** How often each of them may stand there, and what it does. */
const KNOWN = {
  postMessage: [1, 'yields between two slices of the index, over a channel of its own'],
  constructor: [11, 'Lit reads the class of an element, and of a binding'],
  innerHTML: [1, 'Lit makes the nodes of a template, which only our source can write'],
  setTimeout: [
    4,
    'a search is told after 800 ms, a link is followed, a search provider waits, a data file is given up',
  ],
  write: [2, 'our permalinks write the address by history.replaceState: no document.write'],
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
  // A class has a constructor of its own; what reads that of another object is looked at.
  for (const [key, child] of Object.entries(node))
    if (key !== 'key' || node.kind !== 'constructor') yield* namesIn(child);
}

function sinkProblems(script) {
  const counts = new Map();
  const code = readFileSync(`dist/${script}`, 'utf8');
  for (const name of namesIn(parse(code, {ecmaVersion: 'latest', sourceType: 'script'})))
    if (SINKS.includes(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([name, count]) => count > (KNOWN[name]?.[0] ?? 0))
    .map(([name, count]) => `dist/${script} has "${name}" ${count} times.`);
}

const flat = (text) => text.replace(/\s+/g, ' ').trim();

/** Lit's other build is twice as big, and warns in the console. */
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

async function sbomProblems() {
  const text = readFileSync('dist/sbom.cdx.json', 'utf8');
  const error = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text);
  const isFresh = JSON.stringify(JSON.parse(text)) === JSON.stringify(sbom());
  return [
    ...(error ? [`dist/sbom.cdx.json is no CycloneDX 1.6: ${JSON.stringify(error)}`] : []),
    ...(isFresh ? [] : ['dist/sbom.cdx.json is not what the scripts hold.']),
  ];
}

/** An install is what it was when each package was looked at: by the hash of its content. */
function lockProblems() {
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(packages)
    .filter(([path, {link, integrity}]) => path !== '' && !link && !/^sha512-/.test(integrity))
    .map(([path]) => `package-lock.json has no sha512 of ${path}.`);
}

const problems = [
  ...SCRIPTS.flatMap(sinkProblems),
  ...SCRIPTS.flatMap(developmentProblems),
  ...[...new Set(SCRIPTS.flatMap(packagesIn))].flatMap(licenceProblems),
  ...(await sbomProblems()),
  ...lockProblems(),
];
for (const problem of problems) console.error(problem);
for (const [name, [, why]] of Object.entries(KNOWN)) console.log(`${name}: ${why}`);
process.exitCode = problems.length > 0 ? 1 : 0;
