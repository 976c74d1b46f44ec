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

/**
 * Listeners on the page that the script has once, also while the page shows no widget: it waits for a
 * router that finds no page at an address with a question (src/page/route-retry.ts).
 */
const OF_SCRIPT = 3;

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

  it('gets at most 14 elements and 3 listeners for each entry before the first paint, 65 and 4 with the answers, 90 and 7 once all have been open', async () => {
    // The first element defines the tag, and is not counted.
    const url = await pageWith(SCRIPT);
    const {value} = await inNewPage({url}, async () => {
      await document.querySelector('trust-faq')!.ready;
      const before = window.cost.listeners;
      const element = document.createElement('trust-faq');
      document.body.append(element);
      await element.updateComplete;
      const {shadowRoot} = element;
      const count = () => [
        shadowRoot!.querySelectorAll('*').length,
        window.cost.listeners - before,
      ];
      const entries = shadowRoot!.querySelectorAll('[part~="item"]').length;
      const painted = count();
      await element.ready;
      const made = count();
      element.showAll();
      await element.updateComplete;
      return {entries, counts: [painted, made, count()]};
    });
    expect(value.entries).to.equal(16);
    const most = [
      [14, 3],
      [65, 4],
      // 55 elements before answers carried dated updates with their sources, 28 in all.
      [90, 7],
    ];
    const counts = value.counts.map((all) => all.map((one) => one / value.entries));
    for (const [i, [elements, listeners]] of counts.entries()) {
      expect(elements, JSON.stringify(counts)).to.be.at.most(most[i]![0]!);
      expect(listeners, JSON.stringify(counts)).to.be.at.most(most[i]![1]!);
    }
  });

  it('lays out an answer once, when the pointer reaches its question, and nothing for a click; with exclusive it measures once before and once after', async () => {
    for (const [attributes, before, after] of [
      ['', [], []],
      ['exclusive open="first"', ['getBoundingClientRect'], ['getBoundingClientRect']],
    ] as const) {
      const url = await pageWith(SCRIPT, `<trust-faq ${attributes}></trust-faq>`);
      const {value} = await inNewPage({url}, async () => {
        const measured: string[] = [];
        const watch = (owner: object, names: readonly string[]) => {
          for (const name of names) {
            const own = Object.getOwnPropertyDescriptor(owner, name)!;
            const kind = own.get ? 'get' : 'value';
            const {[kind]: original} = own as Record<string, () => unknown>;
            const watched = function (this: unknown, ...args: unknown[]): unknown {
              measured.push(name);
              return Reflect.apply(original!, this, args);
            };
            Object.defineProperty(owner, name, {...own, [kind]: watched});
          }
        };
        const element = document.querySelector('trust-faq')!;
        await element.ready;
        const sizes = ['Width', 'Height', 'Left', 'Top'];
        watch(HTMLElement.prototype, [...sizes.map((one) => `offset${one}`), 'innerText']);
        watch(Element.prototype, [
          ...sizes.flatMap((one) => [`client${one}`, `scroll${one}`]),
          ...['getBoundingClientRect', 'getClientRects', 'checkVisibility', 'scrollIntoView'],
        ]);
        watch(window, ['getComputedStyle']);
        const question = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.question')[3]!;
        const reach = async () => {
          question.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
          await new Promise((resolve) => window.later(resolve, 0));
          return measured.splice(0);
        };
        const reached = [await reach(), await reach()];
        question.click();
        const pressed = measured.splice(0);
        await element.updateComplete;
        return [...reached, pressed, measured];
      });
      // With exclusive, the heights and positions of the scrolling elements are those of the same layout.
      const isNew = (name: string) => !attributes || !/^(?:scroll|client)/.test(name);
      const once = [['getBoundingClientRect'], []];
      expect(value.map((all) => all.filter(isNew))).to.deep.equal([...once, before, after]);
    }
  });

  it('has three listeners on the page (five without the Navigation API) beside the script’s, three observers and no timer while nobody touches it', async () => {
    const url = await pageWith(SCRIPT);
    const {value} = await inNewPage({url}, async () => {
      await document.querySelector('trust-faq')!.ready;
      await new Promise((resolve) => window.later(resolve, 300));
      const {pageListeners, observers, timers} = window.cost;
      return {pageListeners, observers: observers.size, timers: timers.size};
    });
    const pageListeners = OF_SCRIPT + ('navigation' in window ? 3 : 5);
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
    expect(value).to.deep.equal({pageListeners: OF_SCRIPT, observers: 0, timers: 0});
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
