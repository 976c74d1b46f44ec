import {expect} from 'chai';
import {
  TrustFaqCopyEvent,
  TrustFaqFeedbackEvent,
  TrustFaqSearchEvent,
  TrustFaqToggleEvent,
} from '../src/events.js';
import {stopClock} from './helpers/clock.js';
import {afterTest, events, Faq, findIn, inSource, nextEvent, place, show} from './helpers/faq.js';

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

const faq = (attributes = ''): Promise<Faq> =>
  show(`<trust-faq lang="en" ${attributes}></trust-faq>`);

function compose(element: Faq, kind: 'start' | 'end'): void {
  element.input.dispatchEvent(
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
    const fired = events('trust-faq-toggle');
    new Faq(element).questions[0]!.click();
    await new Faq(element).settle();
    expect(fired).to.deep.equal([{type: 'trust-faq-toggle', detail: {id: DATA[0], open: true}}]);
  });

  it('comes after the update it reports', async () => {
    const element = await faq('topics="data"');
    const seen: string[][] = [];
    element.element.addEventListener('trust-faq-toggle', () => seen.push(element.openIds));
    element.questions[0]!.click();
    await element.settle();
    expect(seen).to.deep.equal([[DATA[0]]]);
  });

  inSource.it('comes from the element itself', async () => {
    const element = await faq('topics="data"');
    element.questions[0]!.click();
    const event = await nextEvent(document, 'trust-faq-toggle');
    expect(event).to.be.instanceOf(TrustFaqToggleEvent);
    expect(event.target).to.equal(element.element);
  });
});

describe('trust-faq-toggle', () => {
  it('reports each item that the visitor opens or closes', async () => {
    const element = await faq('topics="data"');
    const fired = events('trust-faq-toggle');
    await element.press('question', DATA[1]);
    await element.press('question', DATA[1]);
    expect(fired.map(({detail}) => detail)).to.deep.equal([
      {id: DATA[1], open: true},
      {id: DATA[1], open: false},
    ]);
  });

  it('reports each item of expand all and collapse all', async () => {
    const element = await faq('topics="data" open="first"');
    const fired = events('trust-faq-toggle');
    await element.press('expand-all');
    expect(fired.map(({detail}) => detail)).to.deep.equal(
      DATA.slice(1).map((id) => ({id, open: true})),
    );
    fired.length = 0;
    await element.press('expand-all');
    expect(fired.map(({detail}) => detail)).to.deep.equal(DATA.map((id) => ({id, open: false})));
  });

  it('with exclusive, reports the item that closes before the one that opens', async () => {
    const element = await faq('topics="data" exclusive open="first"');
    const fired = events('trust-faq-toggle');
    await element.press('question', DATA[2]);
    expect(fired.map(({detail}) => detail)).to.deep.equal([
      {id: DATA[0], open: false},
      {id: DATA[2], open: true},
    ]);
  });

  it('counts find-in-page as the visitor, and a related question too', async () => {
    const element = await faq('topics="data"');
    const fired = events('trust-faq-toggle');
    await findIn(element.element, DATA[0]!);
    element
      .parts('text-button')
      .find(({dataset: {id}}) => id === DATA[1])!
      .click();
    await element.settle();
    expect(element.openIds).to.deep.equal(DATA.slice(0, 2));
    expect(fired.map(({detail}) => detail)).to.deep.equal(
      DATA.slice(0, 2).map((id) => ({id, open: true})),
    );
  });

  it('is not dispatched twice when find-in-page meets an open item', async () => {
    const element = await faq('topics="data" open="first"');
    const fired = events('trust-faq-toggle');
    await findIn(element.element, DATA[0]!);
    expect(fired).to.deep.equal([]);
  });
});

describe('trust-faq-search', () => {
  it('comes once, 800 ms after the last input, with the query and the number of matches', async () => {
    const clock = stopClock();
    const element = await faq();
    const fired = events('trust-faq-search');
    for (const text of ['w', 'we', 'website']) await element.type(text);
    expect(clock.delays()).to.deep.equal([800]);
    expect(fired).to.deep.equal([]);
    clock.pass();
    await element.settle();
    expect(fired).to.deep.equal([
      {type: 'trust-faq-search', detail: {query: 'website', matchCount: element.ids.length}},
    ]);
  });

  it('comes without any further input', async () => {
    const element = await faq();
    const fired = element.next('trust-faq-search');
    await element.type('website');
    expect((await fired).detail.query).to.equal('website');
  });

  it('reports zero matches', async () => {
    const clock = stopClock();
    const element = await faq();
    const fired = events('trust-faq-search');
    await element.type('qqqqqqqq');
    clock.pass();
    await element.settle();
    expect(fired.map(({detail}) => detail)).to.deep.equal([{query: 'qqqqqqqq', matchCount: 0}]);
  });

  it('waits for the end of a composition', async () => {
    const clock = stopClock();
    const element = await faq();
    const fired = events('trust-faq-search');
    await element.type('web');
    compose(element, 'start');
    await element.type('webさ');
    expect(clock.delays()).to.deep.equal([]);
    await element.type('webサイト');
    compose(element, 'end');
    expect(clock.delays()).to.deep.equal([800]);
    clock.pass();
    await element.settle();
    expect(fired.map(({detail}) => (detail as {query: string}).query)).to.deep.equal(['webサイト']);
  });

  it('counts matches whatever the chosen topic and max-items', async () => {
    const clock = stopClock();
    const element = await faq('max-items="1"');
    await element.press('topic', 'government');
    const fired = events('trust-faq-search');
    await element.type('data');
    clock.pass();
    await element.settle();
    const all = await element.element.search('data');
    expect(all.length).to.be.greaterThan(element.ids.length);
    expect(fired.map(({detail}) => detail)).to.deep.equal([
      {query: 'data', matchCount: all.length},
    ]);
  });

  it('does not come again for the same query, nor for an emptied box', async () => {
    const clock = stopClock();
    const element = await faq();
    await element.type('audit');
    clock.pass();
    await element.settle();
    const fired = events('trust-faq-search');
    await element.type('audits');
    await element.type('audit');
    clock.pass();
    await element.type('');
    clock.pass();
    await element.type('  ');
    clock.pass();
    await element.settle();
    expect(fired).to.deep.equal([]);
  });

  it('also comes if the page sets the visitor’s own words again', async () => {
    const clock = stopClock();
    const element = await faq();
    const fired = events('trust-faq-search');
    element.element.addEventListener('input', () => {
      const {query} = element.element; // as a framework does with a bound property
      element.element.query = query;
    });
    await element.type('audit');
    clock.pass();
    await element.settle();
    expect(fired).to.have.lengthOf(1);
  });

  it('does not come if a script sets the query before the visitor pauses', async () => {
    const clock = stopClock();
    const element = await faq();
    const fired = events('trust-faq-search');
    await element.type('audit');
    await element.element.search('website');
    clock.pass();
    await element.settle();
    expect(fired).to.deep.equal([]);
  });

  it('is accompanied by an announcement of the count, or that nothing matches', async () => {
    const clock = stopClock();
    const element = await faq();
    let announced = element.nextAnnouncement();
    await element.type('website');
    clock.pass();
    expect(await announced).to.match(/^\d+ questions? for “website”$/);
    announced = element.nextAnnouncement();
    await element.type('qqqqqqqq');
    clock.pass();
    expect(await announced).to.equal('No question matches “qqqqqqqq”.');
  });
});

describe('trust-faq-feedback', () => {
  const answer = async (element: Faq, id: string, text: string) => {
    element
      .parts<HTMLButtonElement>('button')
      .find((one) => one.value === id && one.textContent.trim() === text)!
      .click();
    await element.settle();
  };

  it('reports the entry and the choice once, and again if the visitor changes it', async () => {
    const element = await faq('topics="data" feedback open="all"');
    const fired = events('trust-faq-feedback');
    await answer(element, DATA[0]!, 'Yes');
    await answer(element, DATA[0]!, 'Yes');
    await answer(element, DATA[0]!, 'No');
    await answer(element, DATA[1]!, 'No');
    expect(fired.map(({detail}) => detail)).to.deep.equal([
      {id: DATA[0], helpful: true},
      {id: DATA[0], helpful: false},
      {id: DATA[1], helpful: false},
    ]);
  });
});

describe('scripts and deep links', () => {
  it('fire none of the visitor’s events', async () => {
    const clock = stopClock();
    const fired = events(...VISITOR);
    const element = await faq('topics="data" open="first" query="data" feedback');
    element.element.show(DATA[1]!);
    element.element.hide(DATA[0]!);
    await element.settle();
    element.element.showAll();
    await element.settle();
    element.element.hideAll();
    await element.element.search('audit');
    element.element.query = 'website';
    element.element.setAttribute('query', 'storage');
    element.element.setAttribute('open', DATA[2]!);
    element.element.exclusive = true;
    element.element.topics = 'government';
    element.element.focus();
    await element.settle();
    clock.pass();
    await element.settle();
    expect(fired).to.deep.equal([]);
  });

  it('fire none when an address opens an entry', async () => {
    const fired = events(...VISITOR);
    const element = await faq('topics="data"');
    const path = location.href.replace(/#.*/, '');
    afterTest(() => history.replaceState(history.state, '', path));
    const moved = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    location.hash = `#faq-${DATA[1]}`;
    await moved;
    await element.settle();
    expect(element.openIds).to.deep.equal([DATA[1]]);
    expect(element.question(DATA[1]!).matches(':focus')).to.equal(true);
    expect(fired).to.deep.equal([]);
  });
});
