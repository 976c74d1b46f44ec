/**
 * The pages of the comparison. Each shows the same entries as its own documentation recommends for a
 * bundler (components imported one by one), with the same paragraph below. `questions` runs in the page
 * and lists the elements that must be visible before a visitor can begin; `input` and `results` belong
 * to pages with a search.
 */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {resolve} from 'node:path';
import {build} from 'esbuild';
import {PEER_FOLDER} from '../../scripts/size-peers.mjs';
import {filesOf} from '../search/pagefind.mjs';
import {entries} from './entries.mjs';
import {OUR_PAGES, OURS_EMPTY} from './ours.mjs';
import {page} from './page.mjs';

const {compile} = createRequire(resolve(PEER_FOLDER, 'package.json'))('sass');

const INSTALLED = `${PEER_FOLDER}/node_modules`;
const SCRIPT = '<script type="module" src="app.js"></script>';
const SHEET = '<link rel="stylesheet" href="app.css">';
const list = (each) => entries.map(each).join('\n');

/** Script and style sheet, as a bundler builds them. */
async function bundle(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: PEER_FOLDER},
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    outdir: 'out',
  });
  return Object.fromEntries(
    outputFiles.map(({path, text}) => [path.endsWith('.css') ? 'app.css' : 'app.js', text]),
  );
}

/** Lists the heads inside the shadow trees of the items, once every item has one. */
const shadowHeads = (tag, head) =>
  `() => { const all = [...document.querySelectorAll('${tag}')].map((item) => item.shadowRoot?.querySelector('${head}')); return all.every(Boolean) ? all : []; }`;

const SHOELACE_CLOAK = '<style>:not(:defined) { visibility: hidden; }</style>';
const shoelaceItems = () =>
  list(({question, html}) => `<sl-details summary="${question}">${html}</sl-details>`);

export const PAGES = [
  {
    id: 'floor',
    name: 'static `<details>`',
    kind: 'disclosure',
    questions: () => document.querySelectorAll('summary'),
    files: () => ({
      'index.html': page({
        body: floorItems(),
      }),
    }),
  },
  ...OUR_PAGES,
  {
    id: 'shoelace',
    name: 'Shoelace details',
    kind: 'disclosure',
    questions: shadowHeads('sl-details', 'summary'),
    files: async () => ({
      'index.html': page({head: SHEET + SHOELACE_CLOAK + SCRIPT, body: shoelaceItems()}),
      ...(await bundle(`import '@shoelace-style/shoelace/dist/themes/light.css';
        import '@shoelace-style/shoelace/dist/components/details/details.js';`)),
    }),
  },
  {
    id: 'webawesome',
    name: 'Web Awesome accordion',
    kind: 'disclosure',
    questions: shadowHeads('wa-accordion-item', '[part~=button]'),
    files: async () => ({
      'index.html': page({
        head: SHEET + SCRIPT,
        htmlClass: 'wa-cloak',
        body: `<wa-accordion mode="multiple" heading-level="3">${list(
          ({question, html}) =>
            `<wa-accordion-item label="${question}">${html}</wa-accordion-item>`,
        )}</wa-accordion>`,
      }),
      ...(await bundle(`import '@awesome.me/webawesome/dist/styles/webawesome.css';
        import '@awesome.me/webawesome/dist/components/accordion/accordion.js';
        import '@awesome.me/webawesome/dist/components/accordion-item/accordion-item.js';`)),
    }),
  },
  {
    id: 'govuk',
    name: 'GOV.UK accordion',
    kind: 'disclosure',
    questions: () => document.querySelectorAll('button.govuk-accordion__section-button'),
    files: async () => ({
      'index.html': page({
        head: SHEET,
        body: `<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
          <div class="govuk-accordion" data-module="govuk-accordion" id="faq">${list(govukSection)}</div>${SCRIPT}`,
      }),
      'app.css': compile(`${PEER_FOLDER}/govuk-accordion.scss`, {
        loadPaths: [INSTALLED],
        style: 'compressed',
        quietDeps: true,
      }).css,
      ...(await bundle(
        `import {createAll, Accordion} from 'govuk-frontend'; createAll(Accordion);`,
      )),
    }),
  },
  {
    id: 'spectrum',
    name: 'Spectrum accordion',
    kind: 'disclosure',
    questions: shadowHeads('sp-accordion-item', '#header'),
    files: async () => ({
      'index.html': page({
        head: SCRIPT,
        body: `<sp-theme system="spectrum" color="light" scale="medium"><sp-accordion allow-multiple>${list(
          ({question, html}) =>
            `<sp-accordion-item label="${question}"><div>${html}</div></sp-accordion-item>`,
        )}</sp-accordion></sp-theme>`,
      }),
      ...(await bundle(`import '@spectrum-web-components/theme/sp-theme.js';
        import '@spectrum-web-components/theme/theme-light.js';
        import '@spectrum-web-components/theme/scale-medium.js';
        import '@spectrum-web-components/accordion/sp-accordion.js';
        import '@spectrum-web-components/accordion/sp-accordion-item.js';`)),
    }),
  },
  {
    id: 'assembled',
    name: 'Shoelace input + details + MiniSearch',
    kind: 'both',
    questions: shadowHeads('sl-details', 'summary'),
    input: () => document.querySelector('sl-input').shadowRoot.querySelector('input'),
    results: () => document.querySelectorAll('sl-details[hidden]').length > 0,
    files: async () => ({
      'index.html': page({
        head: SHEET + SHOELACE_CLOAK + SCRIPT,
        body: `<sl-input type="search" clearable label="検索"></sl-input>${shoelaceItems()}`,
      }),
      ...(await bundle(`import '@shoelace-style/shoelace/dist/themes/light.css';
        ${readFileSync('bench/pages/assembled.js', 'utf8')}`)),
    }),
  },
  {
    id: 'pagefind',
    name: 'Pagefind component UI, 16 pages',
    kind: 'search',
    questions: () => document.querySelectorAll('pagefind-input input'),
    input: () => document.querySelector('pagefind-input input'),
    results: () => document.querySelectorAll('pagefind-results a').length > 0,
    files: pagefindFiles,
  },
  {
    id: 'docsearch',
    name: 'DocSearch modal, without network',
    kind: 'search',
    questions: () => document.querySelectorAll('.DocSearch-Modal input'),
    files: async () => ({
      'index.html': page({head: SHEET + SCRIPT, body: '<div id="docsearch"></div>'}),
      ...(await bundle(`import docsearch from '@docsearch/js/docsearch';
        import '@docsearch/css';
        const search = docsearch({container: '#docsearch', appId: 'NONE', indices: ['none'], apiKey: 'none'});
        const open = () => (search?.open ? search.open() : document.querySelector('.DocSearch-Button').click());
        setTimeout(open);`)),
    }),
  },
];

/** The two pages with many instances: their scripts without an instance. */
export const EMPTY_PAGES = {
  'ours-empty': OURS_EMPTY,
  'floor-empty': {
    'index.html': page({
      body: `<template id="markup">${floorItems()}</template>
      <script>window.markup = document.getElementById('markup').innerHTML;</script>`,
    }),
  },
};

function floorItems() {
  return list(
    ({questionHtml, html}) => `<details><summary>${questionHtml}</summary>${html}</details>`,
  );
}

function govukSection({questionHtml, html}, i) {
  return `<div class="govuk-accordion__section"><div class="govuk-accordion__section-header">
    <h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button" id="faq-heading-${i + 1}">${questionHtml}</span></h2></div>
    <div id="faq-content-${i + 1}" class="govuk-accordion__section-content">${html}</div></div>`;
}

/**
 * The files that Pagefind's binary writes next to a site; its pages are indexed, and the results page
 * is measured.
 */
async function pagefindFiles() {
  const files = await filesOf(
    entries.map(({id, question, text}) => ({id, question, answer: text})),
    'ja',
  );
  const inFolder = [...files].map(([path, content]) => [`pagefind${path}`, content]);
  return {
    'index.html': page({
      head: `<link href="pagefind/pagefind-component-ui.css" rel="stylesheet">
        <script src="pagefind/pagefind-component-ui.js" type="module"></script>`,
      body: `<pagefind-config bundle-path="/pagefind/pagefind/"></pagefind-config><pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-results></pagefind-results>`,
    }),
    ...Object.fromEntries(inFolder),
  };
}
