import {expect} from 'chai';
import {
  TrustFaqCopyEvent,
  TrustFaqFeedbackEvent,
  TrustFaqSearchEvent,
  TrustFaqToggleEvent,
} from '../src/events.js';
import type {TrustFaq} from '../src/trust-faq.js';
import {
  afterTest,
  events,
  findIn,
  fixture,
  ids,
  inSource,
  input,
  openIds,
  parts,
  place,
  pressPart,
  question,
  questions,
  settle,
  type,
} from './helpers/fixture.js';
import {stopClock} from './helpers/clock.js';
import {nextAnnouncement, nextEvent} from './helpers/wait.js';

const DATA = [
  'customer-data-processed',
  'threat-data-contents',
  'data-processing-location',
  'data-handling-safeguards',
];
const VISITOR = [
  'trust-faq-toggle',
  'trust-faq-search',
  'trust-faq-feedback',
  'trust-faq-copy',
  'trust-faq-error',
] as const;

const faq = (attributes = ''): Promise<TrustFaq> =>
  fixture(`<trust-faq lang="en" ${attributes}></trust-faq>`);

function compose(element: TrustFaq, kind: 'start' | 'end'): void {
  input(element).dispatchEvent(
    new CompositionEvent(`composition${kind}`, {bubbles: true, composed: true}),
  );
}

describe('every event', () => {
  it('bubbles, crosses shadow roots, cannot be cancelled and has a class of its own', async () => {
    for (const [event, type, detail] of [
      [new TrustFaqToggleEvent('a', true), 'trust-faq-toggle', {id: 'a', open: true}],
      [new TrustFaqSearchEvent('q', 0), 'trust-faq-search', {query: 'q', matchCount: 0}],
      [new TrustFaqFeedbackEvent('a', false), 'trust-faq-feedback', {id: 'a', helpful: false}],
      [new TrustFaqCopyEvent('a'), 'trust-faq-copy', {id: 'a'}],
    ] as const) {
      expect(event).to.be.instanceOf(CustomEvent);
      expect([event.type, event.detail]).to.deep.equal([type, detail]);
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
    }
    const host = place('<div></div>').firstElementChild!;
    host.attachShadow({mode: 'closed'}).innerHTML = '<trust-faq lang="en"></trust-faq>';
    const root = place('<div></div>').firstElementChild!.attachShadow({mode: 'open'});
    root.innerHTML = '<p><trust-faq lang="en" topics="data"></trust-faq></p>';
    const element = root.querySelector('trust-faq')!;
    await element.ready;
    const told = events('trust-faq-toggle');
    questions(element)[0]!.click();
    await settle(element);
    expect(told).to.deep.equal([{type: 'trust-faq-toggle', detail: {id: DATA[0], open: true}}]);
  });

  it('comes after the update it tells of', async () => {
    const element = await faq('topics="data"');
    const seen: string[][] = [];
    element.addEventListener('trust-faq-toggle', () => seen.push(openIds(element)));
    questions(element)[0]!.click();
    await settle(element);
    expect(seen).to.deep.equal([[DATA[0]]]);
  });

  inSource.it('comes from the element itself', async () => {
    const element = await faq('topics="data"');
    questions(element)[0]!.click();
    const event = await nextEvent(document, 'trust-faq-toggle');
    expect(event).to.be.instanceOf(TrustFaqToggleEvent);
    expect(event.target).to.equal(element);
  });
});

describe('trust-faq-toggle', () => {
  it('tells each item that the visitor opens or closes', async () => {
    const element = await faq('topics="data"');
    const told = events('trust-faq-toggle');
    await pressPart(element, 'question', DATA[1]);
    await pressPart(element, 'question', DATA[1]);
    expect(told.map(({detail}) => detail)).to.deep.equal([
      {id: DATA[1], open: true},
      {id: DATA[1], open: false},
    ]);
  });

  it('tells each item of expand all and collapse all', async () => {
    const element = await faq('topics="data" open="first"');
    const told = events('trust-faq-toggle');
    await pressPart(element, 'expand-all');
    expect(told.map(({detail}) => detail)).to.deep.equal(
      DATA.slice(1).map((id) => ({id, open: true})),
    );
    told.length = 0;
    await pressPart(element, 'expand-all');
    expect(told.map(({detail}) => detail)).to.deep.equal(DATA.map((id) => ({id, open: false})));
  });

  it('tells the item that closes where only one may be open, before the one that opens', async () => {
    const element = await faq('topics="data" exclusive open="first"');
    const told = events('trust-faq-toggle');
    await pressPart(element, 'question', DATA[2]);
    expect(told.map(({detail}) => detail)).to.deep.equal([
      {id: DATA[0], open: false},
      {id: DATA[2], open: true},
    ]);
  });

  it('counts find-in-page as the visitor, and a related question too', async () => {
    const element = await faq('topics="data"');
    const told = events('trust-faq-toggle');
    await findIn(element, DATA[0]!);
    parts(element, 'text-button')
      .find(({dataset: {id}}) => id === DATA[1])!
      .click();
    await settle(element);
    expect(openIds(element)).to.deep.equal(DATA.slice(0, 2));
    expect(told.map(({detail}) => detail)).to.deep.equal(
      DATA.slice(0, 2).map((id) => ({id, open: true})),
    );
  });

  it('is not told twice where find-in-page meets an open item', async () => {
    const element = await faq('topics="data" open="first"');
    const told = events('trust-faq-toggle');
    await findIn(element, DATA[0]!);
    expect(told).to.deep.equal([]);
  });
});

describe('trust-faq-search', () => {
  it('comes once, 800 ms after the last input, with the query and the number of matches', async () => {
    const clock = stopClock();
    const element = await faq();
    const told = events('trust-faq-search');
    for (const text of ['w', 'we', 'website']) await type(element, text);
    expect(clock.delays()).to.deep.equal([800]);
    expect(told).to.deep.equal([]);
    clock.pass();
    await settle(element);
    expect(told).to.deep.equal([
      {type: 'trust-faq-search', detail: {query: 'website', matchCount: ids(element).length}},
    ]);
  });

  it('comes by itself', async () => {
    const element = await faq();
    const told = nextEvent(element, 'trust-faq-search');
    await type(element, 'website');
    expect((await told).detail.query).to.equal('website');
  });

  it('tells of zero matches', async () => {
    const clock = stopClock();
    const element = await faq();
    const told = events('trust-faq-search');
    await type(element, 'qqqqqqqq');
    clock.pass();
    await settle(element);
    expect(told.map(({detail}) => detail)).to.deep.equal([{query: 'qqqqqqqq', matchCount: 0}]);
  });

  it('waits for the end of a composition', async () => {
    const clock = stopClock();
    const element = await faq();
    const told = events('trust-faq-search');
    await type(element, 'web');
    compose(element, 'start');
    await type(element, 'webさ');
    expect(clock.delays()).to.deep.equal([]);
    await type(element, 'webサイト');
    compose(element, 'end');
    expect(clock.delays()).to.deep.equal([800]);
    clock.pass();
    await settle(element);
    expect(told.map(({detail}) => (detail as {query: string}).query)).to.deep.equal(['webサイト']);
  });

  it('counts matches whatever the chosen topic and max-items', async () => {
    const clock = stopClock();
    const element = await faq('max-items="1"');
    await pressPart(element, 'topic', 'government');
    const told = events('trust-faq-search');
    await type(element, 'data');
    clock.pass();
    await settle(element);
    const all = await element.search('data');
    expect(all.length).to.be.greaterThan(ids(element).length);
    expect(told.map(({detail}) => detail)).to.deep.equal([{query: 'data', matchCount: all.length}]);
  });

  it('does not come again for the same query, nor for an emptied box', async () => {
    const clock = stopClock();
    const element = await faq();
    await type(element, 'audit');
    clock.pass();
    await settle(element);
    const told = events('trust-faq-search');
    await type(element, 'audits');
    await type(element, 'audit');
    clock.pass();
    await type(element, '');
    clock.pass();
    await type(element, '  ');
    clock.pass();
    await settle(element);
    expect(told).to.deep.equal([]);
  });

  it('comes also where the page gives the visitor’s own words back', async () => {
    const clock = stopClock();
    const element = await faq();
    const told = events('trust-faq-search');
    element.addEventListener('input', () => {
      const {query} = element; // as a framework does with a bound property
      element.query = query;
    });
    await type(element, 'audit');
    clock.pass();
    await settle(element);
    expect(told).to.have.lengthOf(1);
  });

  it('does not come where a script takes over before the visitor is done', async () => {
    const clock = stopClock();
    const element = await faq();
    const told = events('trust-faq-search');
    await type(element, 'audit');
    await element.search('website');
    clock.pass();
    await settle(element);
    expect(told).to.deep.equal([]);
  });

  it('goes with an announcement of the count, or that nothing matches', async () => {
    const element = await faq();
    let announced = nextAnnouncement(element);
    await type(element, 'website');
    expect(await announced).to.match(/^\d+ questions? for “website”$/);
    announced = nextAnnouncement(element);
    await type(element, 'qqqqqqqq');
    expect(await announced).to.equal('No question matches “qqqqqqqq”.');
  });
});

describe('trust-faq-feedback', () => {
  const answer = async (element: TrustFaq, id: string, text: string) => {
    parts<HTMLButtonElement>(element, 'button')
      .find((one) => one.value === id && one.textContent.trim() === text)!
      .click();
    await settle(element);
  };

  it('tells the entry and the answer, again when the visitor thinks again, once for each', async () => {
    const element = await faq('topics="data" feedback open="all"');
    const told = events('trust-faq-feedback');
    await answer(element, DATA[0]!, 'Yes');
    await answer(element, DATA[0]!, 'Yes');
    await answer(element, DATA[0]!, 'No');
    await answer(element, DATA[1]!, 'No');
    expect(told.map(({detail}) => detail)).to.deep.equal([
      {id: DATA[0], helpful: true},
      {id: DATA[0], helpful: false},
      {id: DATA[1], helpful: false},
    ]);
  });
});

describe('scripts and deep links', () => {
  it('fire none of the visitor’s events', async () => {
    const clock = stopClock();
    const told = events(...VISITOR);
    const element = await faq('topics="data" open="first" query="data" feedback');
    element.show(DATA[1]!);
    element.hide(DATA[0]!);
    await settle(element);
    element.showAll();
    await settle(element);
    element.hideAll();
    await element.search('audit');
    element.query = 'website';
    element.setAttribute('query', 'storage');
    element.setAttribute('open', DATA[2]!);
    element.exclusive = true;
    element.topics = 'government';
    element.focus();
    await settle(element);
    clock.pass();
    await settle(element);
    expect(told).to.deep.equal([]);
  });

  it('fire none by an address', async () => {
    const told = events(...VISITOR);
    const element = await faq('topics="data"');
    const path = location.href.replace(/#.*/, '');
    afterTest(() => history.replaceState(history.state, '', path));
    const moved = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    location.hash = `#faq-${DATA[1]}`;
    await moved;
    await settle(element);
    expect(openIds(element)).to.deep.equal([DATA[1]]);
    expect(question(element, DATA[1]!).matches(':focus')).to.equal(true);
    expect(told).to.deep.equal([]);
  });
});
