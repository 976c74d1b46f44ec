/** Limits what the widget costs a page, in numbers that are equal on all machines; times are in docs/benchmarks.md. */
import {expect} from 'chai';
import {can, inNewPage, serve} from './helpers/engine.js';

/** Counts what scripts start and do not end; runs before any other script of the page. */
const COUNTERS = `
  window.cost = {listeners: 0, pageListeners: 0, timers: new Set(), observers: new Set(), shift: 0};
  const wrap = (owner, name, before) => {
    const original = owner[name];
    owner[name] = function (...args) {
      const result = original.apply(this, args);
      before.call(this, args, result);
      return result;
    };
  };
  const onPage = [window, document, document.documentElement];
  const count = (target, step) => {
    cost.listeners += step;
    if (onPage.includes(target ?? window)) cost.pageListeners += step;
  };
  wrap(EventTarget.prototype, 'addEventListener', function () { count(this, 1); });
  wrap(EventTarget.prototype, 'removeEventListener', function () { count(this, -1); });
  wrap(window, 'setInterval', (args, id) => cost.timers.add(id));
  wrap(window, 'clearInterval', ([id]) => cost.timers.delete(id));
  const {setTimeout} = window;
  window.later = setTimeout;
  window.setTimeout = (callback, ...rest) => {
    const id = setTimeout(() => { cost.timers.delete(id); callback(); }, ...rest);
    cost.timers.add(id);
    return id;
  };
  wrap(window, 'clearTimeout', ([id]) => cost.timers.delete(id));
  for (const kind of [MutationObserver, ResizeObserver, IntersectionObserver]) {
    wrap(kind.prototype, 'observe', function () { cost.observers.add(this); });
    wrap(kind.prototype, 'disconnect', function () { cost.observers.delete(this); });
  }
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (cost.shift += value)))
      .observe({type: 'layout-shift', buffered: true});
  }
`;

interface Cost {
  readonly listeners: number;
  readonly pageListeners: number;
  readonly timers: Set<number>;
  readonly observers: Set<object>;
  readonly shift: number;
}

declare global {
  interface Window {
    readonly cost: Cost;
    readonly later: typeof setTimeout;
  }
}

const SCRIPT = '<script src="/dist/trust-faq.js" defer></script>';

async function pageWith(head: string, body = '<trust-faq></trust-faq>'): Promise<string> {
  const counters = await serve(COUNTERS, {name: 'counters.js', type: 'text/javascript'});
  return serve(
    `<!doctype html><html lang="ja"><meta charset="utf-8"><title>Cost</title>
     <link rel="icon" href="data:,"><script src="${counters}"></script>${head}
     <body style="margin: 0">${body}<p>After</p>`,
  );
}

describe('a page with the widget', () => {
  it('sends one request, also when the visitor searches and opens an answer', async () => {
    const url = await pageWith(SCRIPT);
    const {value} = await inNewPage({url}, async () => {
      const element = document.querySelector('trust-faq')!;
      await element.ready;
      await element.search('監査');
      element.showAll();
      await element.updateComplete;
      return performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    });
    expect(value.filter((path) => !path.endsWith('/counters.js'))).to.deep.equal([
      '/dist/trust-faq.js',
    ]);
  });

  it('gets at most 90 elements and 9 listeners for each entry', async () => {
    const url = await pageWith(SCRIPT);
    const {value} = await inNewPage({url}, async () => {
      const element = document.querySelector('trust-faq')!;
      await element.ready;
      const {shadowRoot} = element;
      return {
        entries: shadowRoot!.querySelectorAll('[part~="item"]').length,
        elements: shadowRoot!.querySelectorAll('*').length,
        listeners: window.cost.listeners,
      };
    });
    expect(value.entries).to.equal(16);
    // 55 before answers carried dated updates with their sources, 28 in all.
    expect(value.elements / value.entries).to.be.at.most(90);
    expect(value.listeners / value.entries).to.be.at.most(9);
  });

  it('has three listeners on the page (five without the Navigation API), three observers and no timer while nobody touches it', async () => {
    const url = await pageWith(SCRIPT);
    const {value} = await inNewPage({url}, async () => {
      await document.querySelector('trust-faq')!.ready;
      await new Promise((resolve) => window.later(resolve, 300));
      const {pageListeners, observers, timers} = window.cost;
      return {pageListeners, observers: observers.size, timers: timers.size};
    });
    const pageListeners = 'navigation' in window ? 3 : 5;
    expect(value).to.deep.equal({pageListeners, observers: 3, timers: 0});
  });

  it('stops everything that the widget started when the widget is removed', async () => {
    const url = await pageWith(SCRIPT);
    const {value} = await inNewPage({url}, async () => {
      const element = document.querySelector('trust-faq')!;
      await element.ready;
      element.remove();
      await new Promise((resolve) => window.later(resolve, 300));
      const {pageListeners, observers, timers} = window.cost;
      return {pageListeners, observers: observers.size, timers: timers.size};
    });
    expect(value).to.deep.equal({pageListeners: 0, observers: 0, timers: 0});
  });

  it('shares its style sheets between all instances', async () => {
    const url = await pageWith(SCRIPT, '<trust-faq></trust-faq><trust-faq lang="en"></trust-faq>');
    const {value} = await inNewPage({url}, async () => {
      const all = [...document.querySelectorAll('trust-faq')];
      await Promise.all(all.map(({ready}) => ready));
      const [one, other] = all.map(({shadowRoot}) => shadowRoot!.adoptedStyleSheets);
      return one!.length > 0 && one!.every((sheet, i) => sheet === other![i]);
    });
    expect(value).to.be.true;
  });
});

describe('the content below the widget', () => {
  /** Measures the layout shift when the script arrives after the page has been painted without it. */
  const shiftWith = async (head: string): Promise<number> => {
    const url = await pageWith(head);
    const {value} = await inNewPage({url}, async () => {
      const frames = async (count: number) => {
        for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
      };
      await frames(3);
      const script = document.createElement('script');
      script.src = '/dist/trust-faq.js';
      document.head.append(script);
      await customElements.whenDefined('trust-faq');
      await document.querySelector('trust-faq')!.ready;
      await frames(3);
      await new Promise((resolve) => window.later(resolve, 100));
      return window.cost.shift;
    });
    return value;
  };

  it('does not move with the height that the documentation reserves', async function () {
    // Only Chromium measures layout shift.
    if (!can('devTools')) this.skip();
    expect(await shiftWith('')).to.be.above(0);
    expect(
      await shiftWith(
        '<style>trust-faq:not(:defined) {display: block; min-block-size: 100vh}</style>',
      ),
    ).to.equal(0);
  });
});
