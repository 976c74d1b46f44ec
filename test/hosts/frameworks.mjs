/** Host pages on which a framework renders the element, or swaps pages without loading them. */
import {bundle, inline, scripts} from './run/markup.mjs';

/** The page's own script renders the element. */
const app = (name, code, more) => ({
  name,
  faq: '<div id="app"></div>',
  files: {'app.js': () => bundle(code)},
  after: '<script src="app.js"></script>',
  patience: 100,
  ...more,
});

const REACT = `
  import {StrictMode, useState, useEffect} from 'react';
  import {createRoot} from 'react-dom/client';
  import {createElement as h} from 'react';
`;

async function svelte() {
  const {compile} = await import('svelte/compiler');
  const source = `<script>let count = $state(0); $effect(() => { if (count < 3) count++; });</script>
    <section><p>{count}</p><trust-faq data-count={count}></trust-faq></section>`;
  const {js} = compile(source, {generate: 'client'});
  return bundle(`${js.code.replace('export default function', 'function')}
    import {mount} from 'svelte';
    mount(${/function (\w+)\(\$\$anchor/.exec(js.code)[1]}, {target: document.getElementById('app')});`);
}

const rendered = [
  app(
    'React 19 in StrictMode',
    `${REACT}
    function App() {
      const [count, setCount] = useState(0);
      useEffect(() => { if (count < 3) setCount(count + 1); });
      return h('section', null, h('p', null, count), h('trust-faq', {'data-count': count, onClick() {}}));
    }
    createRoot(document.getElementById('app')).render(h(StrictMode, null, h(App)));`,
    {fast: true},
  ),
  app(
    'React 19, mounted, unmounted and mounted with a new key',
    `${REACT}
    const root = createRoot(document.getElementById('app'));
    root.render(h('trust-faq', {key: 1}));
    setTimeout(() => root.render(h('p')), 20);
    setTimeout(() => root.render(h('trust-faq', {key: 2, topics: ''})), 40);`,
  ),
  app(
    'React 19 hydrates it',
    `
    import {createElement as h} from 'react';
    import {hydrateRoot} from 'react-dom/client';
    hydrateRoot(document.getElementById('app'), h('section', null, h('trust-faq')));`,
    {
      faq: '<div id="app"><section><trust-faq></trust-faq></section></div>',
    },
  ),
  app(
    'Preact',
    `
    import {h, render} from 'preact';
    const app = document.getElementById('app');
    for (let i = 0; i < 3; i++) render(h('section', null, h('p', null, i), h('trust-faq', {'data-i': i})), app);`,
    {fast: true},
  ),
  app('Vue 3', '', {
    faq: '<div id="app"><p>{{ count }}</p><trust-faq :data-count="count"></trust-faq></div>',
    after:
      scripts('vue/dist/vue.global.prod.js') +
      inline(() => {
        const app = window.Vue.createApp({
          data: () => ({count: 0}),
          mounted() {
            this.count++;
          },
        });
        app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
        app.mount('#app');
      }),
    fast: true,
  }),
  app('Svelte 5', '', {files: {'app.js': svelte}, fast: true}),
  app('AngularJS 1.8', '', {
    htmlAttributes: 'lang="ja" ng-app="host"',
    faq: '<div ng-controller="Host"><p>{{ count }}</p><trust-faq ng-attr-data-count="{{ count }}" ng-if="count"></trust-faq></div>',
    after:
      scripts('angular/angular.js') +
      inline(() =>
        window.angular.module('host', []).controller('Host', [
          '$scope',
          ($scope) => {
            $scope.count = 1;
          },
        ]),
      ),
    fast: true,
  }),
  app('AngularJS 1.8 with zone.js and jQuery', '', {
    head: scripts('jquery3/dist/jquery.js', 'zone/bundles/zone.umd.js'),
    htmlAttributes: 'lang="ja" ng-app',
    faq: '<div ng-init="count = 1"><trust-faq></trust-faq></div>',
    after: scripts('angular/angular.js'),
  }),
  app('Alpine 3', '', {
    faq: '<div x-data="{shown: false}" x-init="shown = true"><template x-if="shown"><trust-faq></trust-faq></template></div>',
    after: scripts('alpinejs/dist/cdn.js'),
    fast: true,
  }),
  app('Alpine 3, x-show', '', {
    faq: '<div x-data="{shown: false}" x-init="setTimeout(() => shown = true, 30)" x-show="shown"><trust-faq></trust-faq></div>',
    after: scripts('alpinejs/dist/cdn.js'),
    patience: 200,
  }),
  app(
    'Lit 3 renders it',
    `
    import {html, render} from 'lit3';
    for (let i = 0; i < 3; i++) render(html\`<section><p>\${i}</p><trust-faq data-i=\${i}></trust-faq></section>\`, document.getElementById('app'));`,
  ),
  app('htmx 2 swaps it in', '', {
    head: scripts('htmx.org/dist/htmx.js'),
    files: {'part.html': '<trust-faq></trust-faq>'},
    faq: '<div id="app" hx-get="part.html" hx-trigger="load"></div>',
    after: '',
    patience: 200,
    fast: true,
  }),
];

/** A second page, which links back to the first. */
const other = ({base, document}) =>
  document()
    .replace(/<trust-faq.*<\/trust-faq>/, '<p id="other">別のページ</p>')
    .replace('href="#host-text"', `href="${base}index.html"`);

/** Polls the page until the condition holds; a page does not answer while it is being swapped. */
async function until(run, isSo) {
  for (let tries = 0; tries < 100; tries++) {
    if (await run(isSo).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`never so: ${isSo}`);
}

const isOther = () => document.getElementById('other') && document.readyState === 'complete';

/** Whether the page's script has swapped the other page into the same window. */
const isSwapped = () => window.hostBefore && document.getElementById('other') !== null;

/** Follows a link to the other page and goes back, as a visitor does. */
async function thereAndBack({run}, isThere = isOther) {
  await run(() => {
    window.hostBefore = true;
    return setTimeout(() => document.getElementById('to-other').click()) && true;
  });
  await until(run, isThere);
  await run(() => setTimeout(() => history.back()) && true);
  await until(
    run,
    () =>
      document.readyState === 'complete' &&
      document.querySelector('trust-faq') &&
      !document.getElementById('other'),
  );
}

const visits = (name, more) => ({
  name,
  before: '<a id="to-other" href="other.html">次</a>',
  files: {'other.html': other},
  drive: thereAndBack,
  patience: 300,
  ...more,
});

const SOFT = {drive: (page) => thereAndBack(page, isSwapped)};

const swapped = [
  visits('Turbo 8, to another page and back', {
    ...SOFT,
    head: scripts('@hotwired/turbo/dist/turbo.es2017-umd.js'),
    fast: true,
  }),
  visits('Turbolinks 5, to another page and back', {
    ...SOFT,
    head: scripts('turbolinks/dist/turbolinks.js'),
    fast: true,
  }),
  visits('pjax 0.2, to another page and back', {
    ...SOFT,
    head: scripts('pjax/pjax.js'),
    before: '<a id="to-other" href="other.html">次</a><main>',
    after: `</main>${inline(() => new window.Pjax({elements: 'a', selectors: ['title', 'main'], cacheBust: false}))}`,
    fast: true,
  }),
  visits('htmx 2 with hx-boost, to another page and back', {
    ...SOFT,
    // htmx would scroll sometimes before and sometimes after it saves the page's scroll position.
    head:
      '<meta name="htmx-config" content=\'{"scrollIntoViewOnBoost":false}\'>' +
      scripts('htmx.org/dist/htmx.js'),
    bodyAttributes: 'hx-boost="true"',
  }),
  // Firefox's driver would wait for a load event, which does not come if the page is in the cache.
  visits('the back/forward cache', {
    engines: ['Chromium', 'WebKit'],
    head: inline(() =>
      addEventListener('pageshow', ({persisted}) => {
        window.hostPersisted = persisted;
      }),
    ),
    check: () => (window.hostPersisted ? '' : 'the page did not come from the cache'),
    fast: true,
  }),
  visits('no-store, loaded again on the way back', {headers: {'cache-control': 'no-store'}}),
  // Firefox's driver would wait for a load event that it never receives, as with the back/forward cache.
  visits('a view transition between pages', {
    engines: ['Chromium', 'WebKit'],
    head: '<style>@view-transition { navigation: auto } ::view-transition-group(*) { animation-duration: 0s }</style>',
  }),
];

const ENTRY = 'data-processing-location';

/** The element, or the script tag that creates it; it is far down on a page with links to an entry and another page. */
const FORMS = {
  element: '<trust-faq></trust-faq>',
  'script tag':
    '<div id="faq"></div><script src="trust-faq.js" data-trust-faq data-target="#faq"></script>',
};

/** The same page without the element; its link leads to the entry on the first page. */
const elsewhere = ({base, document}) =>
  document()
    .replace(/<section id="with-faq">.*?<\/section>/s, '<p id="other">別のページ</p>')
    .replace(`href="#faq-${ENTRY}"`, `href="${base}index.html#faq-${ENTRY}"`);

const isEntryShown = () => {
  if (!location.pathname.startsWith('/with/'))
    return location.hash !== '' && !document.getElementById('other');
  const root = document.querySelector('trust-faq')?.shadowRoot;
  const question = root?.getElementById('question-data-processing-location');
  if (question?.getAttribute('aria-expanded') !== 'true') return false;
  const {top} = question.getBoundingClientRect();
  return top >= 0 && top < innerHeight;
};

/** Follows the link to the entry within the page, then from another page, and goes back to the first page. */
async function toTheEntry({run}) {
  const toEntry = () => setTimeout(() => document.getElementById('to-entry').click()) && true;
  const toOther = () => setTimeout(() => document.getElementById('to-other').click()) && true;
  const back = () => setTimeout(() => history.back()) && true;
  // A router replaces the history entry of a visit that has not ended yet.
  const ended = () => new Promise((resolve) => setTimeout(resolve, 300));
  const steps = [
    [toEntry, isEntryShown],
    [toOther, isSwapped],
    [toEntry, isEntryShown],
    [back, isSwapped],
    [back, () => !document.getElementById('other')],
  ];
  await run(() => (window.hostBefore = true));
  for (const [step, isThere] of steps) {
    await run(step);
    await until(run, isThere);
    await ended();
  }
  // The widget arrives after the page, and then keeps its scroll position against routers for a second.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  // This undoes what opening an entry by its address does: the entry has the focus, at the top of the
  // screen. The search box is in view, because WebKit scrolls to it when it is cleared.
  await run(() => {
    dispatchEvent(new CustomEvent('wheel'));
    const {activeElement} = document;
    (activeElement.shadowRoot?.activeElement ?? activeElement).blur();
    scrollTo(0, 1900);
    return true;
  });
}

/** Routers keep pages with what their scripts created; when the scripts run again, there must still be one widget. */
const isOne = () => {
  const {length} = document.querySelectorAll('trust-faq');
  return length === 1 ? '' : `${length} widgets`;
};

const routed = (name, {head, forms = Object.keys(FORMS), script = '', open = '', close = ''}) =>
  forms.map((form) => ({
    name: `${name}: links to an entry, in the page and between pages (${form})`,
    head,
    ...(form === 'element' ? {} : {script: ''}),
    before: `${open}<a id="to-entry" href="#faq-${ENTRY}">質問</a> <a id="to-other" href="other.html">次</a>
      <section id="with-faq"><div style="height: 2000px"></div>`,
    faq: FORMS[form],
    after: `<div style="height: 2000px"></div></section>${close}${script}`,
    files: {'other.html': elsewhere},
    drive: toTheEntry,
    check: isOne,
    patience: 300,
    fast: true,
  }));

const routers = [
  ...routed('Turbo 8', {head: scripts('@hotwired/turbo/dist/turbo.es2017-umd.js')}),
  ...routed('Turbo 8 with morphing', {
    head:
      '<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">' +
      scripts('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  }),
  ...routed('htmx 2 with hx-boost', {
    forms: ['element'],
    head: scripts('htmx.org/dist/htmx.js'),
    open: '<div hx-boost="true">',
    close: '</div>',
  }),
  ...routed('swup 4', {
    // swup does not run scripts in the content that it swaps in.
    forms: ['element'],
    head: scripts('swup/dist/Swup.umd.js'),
    open: '<main id="swup">',
    close: '</main>',
    script: inline(() => new window.Swup({animationSelector: false})),
  }),
];

export const pages = [...rendered, ...swapped, ...routers];
