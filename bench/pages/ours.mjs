/** Our own pages: the three ways to embed the element, and the floor of its shape. */
import {readFileSync} from 'node:fs';
import {prerenderPage} from '../../dist/prerender.js';
import {entries, topics} from './entries.mjs';
import {page} from './page.mjs';

/** The README's recommendation against layout shift. */
const RESERVED = 'trust-faq:not(:defined) { display: block; min-block-size: 100vh; }';

const OURS = {
  kind: 'both',
  /** Before the upgrade of light questions, those are what a visitor sees. */
  questions: () => {
    const faq = document.querySelector('trust-faq');
    const made = faq?.shadowRoot?.querySelectorAll('.question') ?? [];
    return made.length > 0 ? made : (faq?.querySelectorAll('summary') ?? []);
  },
  input: async () => {
    await window.customElements.whenDefined('trust-faq');
    const faq = document.querySelector('trust-faq');
    await faq.ready;
    return faq.shadowRoot.querySelector('input');
  },
  results: () =>
    document.querySelector('trust-faq').shadowRoot.querySelectorAll('[part~=mark]').length > 0,
};

const embed = (style = '') =>
  page({
    head: `${style}<script src="trust-faq.js" defer></script>`,
    body: '<trust-faq></trust-faq>',
  });

const files = (html, script = 'dist/trust-faq.js') => ({
  'index.html': html,
  'trust-faq.js': readFileSync(script),
});

/** Another build of the script to compare with, in the same rounds. */
const OTHER = process.env['OTHER'];
const other = {
  ...OURS,
  id: 'other',
  name: `trust-faq, script tag, ${OTHER}`,
  files: () => files(embed(), OTHER),
};

export const OUR_PAGES = [
  {...OURS, id: 'ours', name: 'trust-faq, script tag', files: () => files(embed())},
  ...(OTHER ? [other] : []),
  {
    ...OURS,
    id: 'declarative',
    name: 'trust-faq, declarative root',
    files: () => files(prerenderPage(embed()).html),
  },
  {
    ...OURS,
    id: 'light',
    name: 'trust-faq, light questions',
    files: () => files(prerenderPage(embed(), {light: true}).html),
  },
  {
    ...OURS,
    id: 'reserved',
    name: 'trust-faq, height reserved',
    onlyShift: true,
    files: () => files(embed(`<style>${RESERVED}</style>`)),
  },
  {
    id: 'shape',
    name: 'hand-written element of the same shape',
    kind: 'disclosure',
    questions: () =>
      document.querySelector('hand-written')?.shadowRoot?.querySelectorAll('.question') ?? [],
    files: () => ({
      'index.html': page({
        head: '<script src="shape.js" defer></script>',
        body: '<hand-written></hand-written>',
      }),
      'shape.js': `${dataScript()}${readFileSync('bench/pages/shape.js', 'utf8')}`,
    }),
  },
];

export const OURS_EMPTY = files(
  page({head: '<script src="trust-faq.js" defer></script>', body: ''}),
);

function dataScript() {
  const data = {
    topics: topics.map(({name}) => name),
    entries: entries.map(({question, text, html}) => ({question, text, html})),
  };
  return `window.DATA = ${JSON.stringify(data)};\n`;
}
