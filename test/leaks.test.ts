/** A removed element leaves nothing behind, and nothing accumulates in one that stays. */
import {expect} from 'chai';
import {can, cdp} from './helpers/engine.js';
import type {TrustFaq} from '../src/trust-faq.js';
import {type Faq, place, show} from './helpers/faq.js';
import {isThorough} from './helpers/sample.js';

/** A quarter of the rounds shows leaks as well; `npm run test:more` has time for all. */
const CYCLES = isThorough ? 1000 : 250;
/** Allowance for the test runner's messages and late collection; a leak adds at least one per round. */
const SLACK = 100;

interface Counts {
  readonly nodes: number;
  readonly listeners: number;
  readonly elements: number;
  readonly observers: number;
  readonly sheets: number;
}

async function countOf(prototype: string): Promise<number> {
  const {result} = await cdp<{result: {objectId: string}}>('Runtime.evaluate', {
    expression: prototype,
  });
  const {objects} = await cdp<{objects: {objectId: string}}>('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
  });
  const {result: length} = await cdp<{result: {value: number}}>('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
  });
  await cdp('Runtime.releaseObject', {objectId: objects.objectId});
  return length.value;
}

/** Counts objects that are alive in the heap after garbage collection. */
async function alive(): Promise<Counts> {
  await cdp('HeapProfiler.collectGarbage');
  await cdp('HeapProfiler.collectGarbage');
  const {metrics} = await cdp<{metrics: {name: string; value: number}[]}>('Performance.getMetrics');
  const metric = (wanted: string): number => metrics.find(({name}) => name === wanted)!.value;
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    elements: await countOf("customElements.get('trust-faq').prototype"),
    observers: await countOf('MutationObserver.prototype'),
    sheets: await countOf('CSSStyleSheet.prototype'),
  };
}

async function expectNoMore(before: Counts): Promise<void> {
  const after = await alive();
  for (const [name, count] of Object.entries(before)) {
    expect(after[name as keyof Counts], name).to.be.at.most(
      (count as number) + (['nodes', 'listeners'].includes(name) ? SLACK : 2),
    );
  }
}

const SETTINGS: ((element: TrustFaq, i: number) => void)[] = [
  (element, i) => (element.lang = i % 2 ? 'ja' : 'en'),
  (element, i) => (element.topics = i % 2 ? 'data' : 'government data'),
  (element, i) => (element.query = ['audit', '', '監査', 'zzzz'][i % 4]!),
  (element, i) => (element.open = i % 2 ? 'all' : 'first'),
  (element, i) => (element.feedback = i % 2 === 0),
];

const visit = async (): Promise<void> => {
  const element = document.createElement('trust-faq');
  element.topics = 'government';
  document.body.append(element);
  await element.updateComplete;
  element.show(element.shadowRoot!.querySelector<HTMLButtonElement>('.question')!.value);
  element.query = 'audit';
  await element.updateComplete;
  element.remove();
  await element.updateComplete;
};

describe('elements added and removed many times', function () {
  this.timeout(60_000);

  // Live objects can be counted only through DevTools.
  it('leave no element, node, listener, observer or style sheet', async function () {
    if (!can('devTools')) this.skip();
    await cdp('Performance.enable');
    await visit();
    const before = await alive();
    for (let i = 0; i < CYCLES; i++) await visit();
    await expectNoMore(before);
  });

  it('leave no listener on the window or the document', async () => {
    let open = 0;
    const own = Object.getOwnPropertyDescriptors(EventTarget.prototype);
    const count = (name: 'addEventListener' | 'removeEventListener', by: number): void => {
      const value = function (this: unknown, ...args: unknown[]): void {
        if (this === undefined || this === window || this === document) open += by;
        Reflect.apply(own[name].value!, this ?? window, args);
      };
      Object.defineProperty(EventTarget.prototype, name, {...own[name], value});
    };
    count('addEventListener', 1);
    count('removeEventListener', -1);
    try {
      const element = place('<trust-faq></trust-faq>').querySelector('trust-faq')!;
      expect(open, 'the count counts').to.be.greaterThan(0);
      element.remove();
      for (let i = 0; i < CYCLES; i++) await visit();
      expect(open).to.equal(0);
    } finally {
      Object.defineProperties(EventTarget.prototype, own);
    }
  });

  it('do not make an element grow that is moved many times', async () => {
    const faq = await show('<trust-faq lang="en" topics="data"></trust-faq>');
    const size = faq.element.shadowRoot!.querySelectorAll('*').length;
    const homes = [place(''), place('')];
    for (let i = 0; i < CYCLES; i++) homes[i % 2]!.append(faq.element);
    await faq.settle();
    expect(faq.element.shadowRoot!.querySelectorAll('*')).to.have.length(size);
    expect(faq.element.shadowRoot!.adoptedStyleSheets).to.have.length(1);
  });
});

/** What stands below an answer stays from the first time the answer is open. */
async function openOnce(faq: Faq): Promise<void> {
  faq.element.showAll();
  await faq.settle();
}

describe('many changes each of language, topics, query, open items and feedback', function () {
  this.timeout(60_000);

  it('leave the number of nodes in the shadow tree unchanged', async () => {
    const faq = await show('<trust-faq lang="en"></trust-faq>');
    await openOnce(faq);
    const count = async (): Promise<number> => {
      SETTINGS.forEach((set) => set(faq.element, 0));
      await faq.settle();
      const walker = document.createTreeWalker(faq.element.shadowRoot!);
      let nodes = 0;
      while (walker.nextNode()) nodes++;
      return nodes;
    };
    const before = await count();
    for (let i = 0; i < CYCLES * SETTINGS.length; i++) {
      SETTINGS[i % SETTINGS.length]!(faq.element, Math.floor(i / SETTINGS.length));
      await faq.element.updateComplete;
    }
    expect(await count()).to.equal(before);
  });

  it('leave no node, listener or observer behind', async function () {
    if (!can('devTools')) this.skip();
    await cdp('Performance.enable');
    const faq = await show('<trust-faq lang="en"></trust-faq>');
    await openOnce(faq);
    const rest = async (): Promise<Counts> => {
      SETTINGS.forEach((set) => set(faq.element, 0));
      await faq.settle();
      return alive();
    };
    const before = await rest();
    for (let i = 0; i < CYCLES * SETTINGS.length; i++) {
      SETTINGS[i % SETTINGS.length]!(faq.element, Math.floor(i / SETTINGS.length));
      await faq.element.updateComplete;
    }
    await rest();
    await expectNoMore(before);
  });
});
