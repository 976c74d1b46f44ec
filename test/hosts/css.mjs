/** Host pages with style sheets of frameworks, resets and designers. */
import {createRequire} from 'node:module';
import {readFile} from 'node:fs/promises';
import {inline, scripts, sheets, style} from './run/markup.mjs';

const require = createRequire(import.meta.url);

const CLASSES = 'container mx-auto p-4 text-sm leading-3 tracking-widest uppercase prose';

async function tailwind3() {
  const postcss = require('postcss');
  const plugin = require('tailwindcss3');
  const css = '@tailwind base; @tailwind components; @tailwind utilities;';
  const options = {content: [{raw: CLASSES}], corePlugins: {preflight: true}};
  return (await postcss([plugin(options)]).process(css, {from: undefined})).css;
}

async function tailwind4() {
  const {compile} = await import('tailwindcss4');
  const base = new URL('node_modules/tailwindcss4/', import.meta.url);
  const loadStylesheet = async (id, from) => {
    const path = new URL(id === 'tailwindcss' ? 'index.css' : id, base);
    return {path: path.pathname, base: from, content: await readFile(path, 'utf8')};
  };
  const {build} = await compile('@import "tailwindcss";', {base: base.pathname, loadStylesheet});
  return build(CLASSES.split(' '));
}

const css = (name, rules, more) => ({name, head: style(rules), ...more});

const around = (name, rules, more) =>
  css(name, `.around { ${rules} }`, {before: '<div class="around">', after: '</div>', ...more});

const HIDDEN = {expect: {hidden: true}};

const frameworks = [
  {
    name: 'Bootstrap 3',
    head: sheets('bootstrap3/dist/css/bootstrap.css', 'bootstrap3/dist/css/bootstrap-theme.css'),
    before: '<div class="container"><div class="row"><div class="col-md-8">',
    after: '</div></div></div>',
    fast: true,
  },
  {
    name: 'Bootstrap 3, a collapsed panel opened by its script',
    head:
      sheets('bootstrap3/dist/css/bootstrap.css') +
      scripts('jquery1/dist/jquery.js', 'bootstrap3/dist/js/bootstrap.js'),
    before:
      '<div class="panel panel-default"><div id="host-panel" class="panel-collapse collapse"><div class="panel-body">',
    after: `</div></div></div>${inline(() => window.jQuery('#host-panel').collapse('show'))}`,
    patience: 600,
  },
  {
    name: 'Bootstrap 5',
    head: sheets('bootstrap5/dist/css/bootstrap.css'),
    before: '<main class="container py-4"><div class="card"><div class="card-body">',
    after: '</div></div></main>',
    fast: true,
  },
  {
    name: 'Bootstrap 5, a closed offcanvas',
    head: sheets('bootstrap5/dist/css/bootstrap.css'),
    before: '<div class="offcanvas offcanvas-start" tabindex="-1">',
    after: '</div>',
    ...HIDDEN,
    fast: true,
  },
  {
    name: 'Bootstrap 5, right to left',
    htmlAttributes: 'lang="ja" dir="rtl"',
    head: sheets('bootstrap5/dist/css/bootstrap.rtl.css'),
  },
  {
    name: 'Tailwind 3',
    files: {'tailwind.css': tailwind3},
    head: '<link rel="stylesheet" href="tailwind.css" />',
    before: `<div class="${CLASSES}">`,
    after: '</div>',
  },
  {
    name: 'Tailwind 4, everything in layers',
    files: {'tailwind.css': tailwind4},
    head: '<link rel="stylesheet" href="tailwind.css" />',
    before: `<div class="${CLASSES}">`,
    after: '</div>',
    fast: true,
  },
  {name: 'normalize.css', head: sheets('normalize.css/normalize.css')},
  {
    name: 'sanitize.css',
    head: sheets(
      'sanitize.css/sanitize.css',
      'sanitize.css/forms.css',
      'sanitize.css/typography.css',
    ),
  },
  {name: 'reset.css', head: sheets('reset-css/reset.css'), fast: true},
  {
    name: 'Dark Reader',
    head: scripts('darkreader/darkreader.js'),
    after: inline(() => window.DarkReader.enable({brightness: 100})),
    patience: 300,
  },
];

const everything = [
  css('* { all: unset !important }', '* { all: unset !important }', {
    expect: {display: 'inline'},
    fast: true,
  }),
  css('* { all: initial }', '* { all: initial }', {expect: {display: 'inline'}}),
  css('* { all: revert !important }', '* { all: revert !important }', {
    expect: {display: 'inline'},
  }),
  css(
    '* { box-sizing, margin and padding }',
    '* { box-sizing: content-box; margin: 0; padding: 0 }',
  ),
  css(
    '* { transition, animation, position }',
    '@keyframes host { from { scale: 0.999 } } * { transition: all 9s; animation: host 9s infinite; position: relative }',
    {
      fast: true,
    },
  ),
  css(
    '* { font and colour !important }',
    '* { font: italic bold 13px/1 cursive !important; color: #225 !important }',
  ),
  css('* { float: left; display: flex }', '* { float: left } body * { display: flex }', {
    expect: {display: 'flex'},
  }),
  css(
    '*, *::before, *::after { content: none !important; border: 3px dashed red !important }',
    '*, *::before, *::after { content: none !important; border: 3px dashed red !important }',
  ),
  css(
    '* { outline: none !important; user-select: none }',
    '* { outline: none !important; user-select: none; -webkit-tap-highlight-color: transparent }',
  ),
  css(
    '* { max-width: 100% !important; overflow: hidden }',
    '* { max-width: 100% !important } div { overflow: hidden }',
  ),
  css(
    'input, button, ul, li, h2, p { … !important }',
    'input, button, ul, li, h2, h3, h4, p, mark, a { display: none !important; font-size: 40px !important }',
  ),
  css('[hidden] { display: block !important }', '[hidden] { display: block !important }'),
  css(':not(:defined) { visibility: hidden }', ':not(:defined) { visibility: hidden }', {
    fast: true,
  }),
  css(
    'variables of the same names with invalid values',
    ':root { --trust-faq-space: red; --trust-faq-accent: 12px; --trust-faq-radius: url(x); --_space: 99px; --_text: transparent }',
  ),
  css(
    'clashing ids and classes',
    '.root, .item, .question, .panel, #search, #clear { display: none !important }',
  ),
  css(
    'trust-faq * in the page’s sheet',
    'trust-faq * { display: none !important } trust-faq::before { content: "前"; }',
  ),
];

const inherited = [
  css('html { font-size: 62.5% }', 'html { font-size: 62.5% } body { font-size: 1.6rem }', {
    fast: true,
  }),
  css('html { font-size: 200% }', 'html { font-size: 200% }'),
  css(
    'text: case, spacing, indent',
    'body { text-transform: uppercase; letter-spacing: 9px; word-spacing: 30px; text-indent: 5em; font-variant: small-caps }',
  ),
  css('line-height: 0', 'body { line-height: 0 }', {fast: true}),
  css('font-size: 0 and a transparent caret', 'body { font-size: 0; caret-color: transparent }', {
    fast: true,
    check: () => {
      const {shadowRoot} = document.querySelector('trust-faq');
      const {caretColor} = getComputedStyle(shadowRoot.querySelector('input'));
      return caretColor === 'rgba(0, 0, 0, 0)' ? 'the caret cannot be seen' : '';
    },
  }),
  css('line-height: 40px', 'body { line-height: 40px }'),
  css('white-space: pre', 'body { white-space: pre }'),
  css(
    'white-space: nowrap; word-break: break-all',
    'body { white-space: nowrap; word-break: break-all; overflow-wrap: normal; hyphens: auto; line-break: anywhere }',
  ),
  css('vertical writing', 'body { writing-mode: vertical-rl; text-orientation: upright }', {
    fast: true,
    expect: {width: 100},
  }),
  css(
    'text-align and text-align-last: justify',
    'body { text-align: justify; text-align-last: justify }',
  ),
  css(
    'text-shadow, emphasis marks and stroke',
    'body { text-shadow: 0 0 9px red; -webkit-text-emphasis: sesame red; text-emphasis: sesame red; -webkit-text-stroke: 2px red }',
    {fast: true},
  ),
  css('-webkit-text-fill-color: transparent', 'body { -webkit-text-fill-color: transparent }'),
  css(
    'italic bold, tab size, quotes, list style',
    'body { font-style: italic; font-weight: 900; tab-size: 40; quotes: "x" "x"; list-style: square inside; border-collapse: collapse; caption-side: bottom }',
  ),
  css(
    'font-feature-settings and stretch',
    'body { font-feature-settings: "palt", "vert"; font-stretch: ultra-condensed; font-kerning: none; font-size-adjust: 0.5 }',
  ),
  css('cursor: none', 'body { cursor: none }'),
  css(
    'ruby, hanging punctuation, spacing trim',
    'body { ruby-position: under; hanging-punctuation: first last; text-spacing-trim: space-all; text-autospace: normal; line-height-step: 30px }',
  ),
  css(
    'a light page in the dark',
    ':root { color-scheme: dark } body { background: #111; color: #eee }',
  ),
];

const frames = [
  css(
    'an inverter by filter',
    'html { filter: invert(1) hue-rotate(180deg) } img { filter: invert(1) }',
    {fast: true},
  ),
  css('zoom: 0.5', 'body { zoom: 0.5 }', {expect: {width: 100}}),
  css('zoom: 2', 'body { zoom: 2 }', {fast: true}),
  css('transform: scale(0.8)', 'body { transform: scale(0.8) }'),
  around(
    'contain: strict; content-visibility',
    'contain: strict; width: 700px; height: 2000px; content-visibility: auto',
    {fast: true},
  ),
  around('container queries of the page', 'container-type: size; width: 700px; height: 3000px'),
  around('a flex row', 'display: flex'),
  around('a flex row, aligned', 'display: flex; align-items: center; justify-content: center'),
  around(
    'a flex column, align-items: center',
    'display: flex; flex-direction: column; align-items: center',
  ),
  around('a grid cell', 'display: grid; grid-template-columns: 1fr 2fr'),
  around('grid, place-items: center', 'display: grid; place-items: center'),
  around('columns', 'columns: 2'),
  around('float', 'float: left'),
  around('inline-block', 'display: inline-block'),
  around('position: absolute without a width', 'position: absolute; top: 0; left: 0'),
  around(
    'position: fixed, as a drawer',
    'position: fixed; inset: 0 0 0 auto; width: 360px; overflow: auto',
  ),
  around('overflow: auto, 300 px high', 'overflow: auto; height: 300px'),
  around('display: table-cell', 'display: table-cell'),
  around('display: contents', 'display: contents'),
  around('scroll snapping', 'scroll-snap-type: y mandatory; overflow: auto; height: 500px'),
  around('240 px wide', 'width: 240px', {expect: {width: 200}}),
];

const hidden = [
  css('trust-faq { display: none }', 'trust-faq { display: none }', {...HIDDEN, fast: true}),
  around('display: none around it', 'display: none', HIDDEN),
  around('visibility: hidden', 'visibility: hidden', {
    ...HIDDEN,
    fast: true,
  }),
  around('opacity: 0; pointer-events: none', 'opacity: 0; pointer-events: none', {
    expect: {unclickable: true},
    fast: true,
  }),
  around('user-select: none; pointer-events: none', 'user-select: none; pointer-events: none', {
    expect: {unclickable: true},
  }),
  {
    name: 'inert',
    before: '<div inert>',
    after: '</div>',
    expect: {unclickable: true, unfocusable: true},
    fast: true,
  },
  {name: 'the hidden attribute', faq: '<trust-faq hidden></trust-faq>', ...HIDDEN},
  {name: 'the hidden attribute around it', before: '<div hidden>', after: '</div>', ...HIDDEN},
  {
    name: 'hidden="until-found" around it',
    before: '<div hidden="until-found">',
    after: '</div>',
    expect: {unclickable: true, unfocusable: true},
  },
  around('covered by a layer', 'position: relative', {
    after: '<div style="position:fixed;inset:0;z-index:9999;background:#0003"></div></div>',
    expect: {unclickable: true},
  }),
  css(
    'shown after two seconds by an animation',
    '@keyframes show { to { opacity: 1 } } body { opacity: 0; animation: show 1s 2s forwards }',
    {
      check: async () => {
        const question = document
          .querySelector('trust-faq')
          .shadowRoot.querySelector('[part~="question"]');
        const isShown = () => question.checkVisibility({opacityProperty: true});
        await new Promise((resolve) => setTimeout(resolve, 3500));
        return isShown() ? '' : 'not shown after three seconds';
      },
    },
  ),
];

const media = [
  {
    name: 'forced colours',
    engines: ['Chromium'],
    media: [{name: 'forced-colors', value: 'active'}],
    fast: true,
  },
  {
    name: 'prefers dark, a page that follows',
    head: style(':root { color-scheme: light dark }'),
    engines: ['Chromium'],
    media: [{name: 'prefers-color-scheme', value: 'dark'}],
  },
  {
    name: 'prefers reduced motion',
    engines: ['Chromium'],
    media: [{name: 'prefers-reduced-motion', value: 'reduce'}],
  },
  {
    name: 'a print style sheet that hides buttons',
    head: style('@media print { button { display: none } }'),
    engines: ['Chromium'],
    print: true,
    expect: {searchless: true},
    fast: true,
  },
  {
    name: 'the page is printed',
    after: inline(() =>
      addEventListener('load', () => {
        dispatchEvent(new CustomEvent('beforeprint'));
        dispatchEvent(new CustomEvent('afterprint'));
      }),
    ),
  },
];

export const pages = [...frameworks, ...everything, ...inherited, ...frames, ...hidden, ...media];
