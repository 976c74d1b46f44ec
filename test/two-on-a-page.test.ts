import {expect} from 'chai';
import type {TrustFaq} from '../src/trust-faq.js';
import {
  afterTest,
  events,
  ids,
  input,
  openIds,
  part,
  parts,
  place,
  pressPart,
  questions,
  settle,
  type,
  warnings,
} from './helpers/fixture.js';
import {focused} from './helpers/wait.js';

const DATA = [
  'customer-data-processed',
  'threat-data-contents',
  'data-processing-location',
  'data-handling-safeguards',
];

/** All elements of this markup, once they are ready. */
async function several(html: string): Promise<TrustFaq[]> {
  const all = [...place(html).querySelectorAll('trust-faq')];
  await Promise.all(all.map(({ready}) => ready));
  return all;
}

/** Goes to a fragment of this page until the end of the test. */
async function goTo(fragment: string, ...elements: TrustFaq[]): Promise<void> {
  const clean = location.href.replace(/#.*/, '');
  afterTest(() => history.replaceState(history.state, '', clean));
  const moved = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
  location.hash = fragment;
  await moved;
  for (const element of elements) await settle(element);
}

const TWO = `<trust-faq id="left" lang="en" topics="data"></trust-faq>
  <trust-faq id="right" lang="ja" topics="data government"></trust-faq>`;

describe('two elements on a page', () => {
  it('have a language and a selection each', async () => {
    const [left, right] = await several(TWO);
    expect(part(left!, 'heading').textContent).to.equal('Frequently asked questions');
    expect(part(right!, 'heading').textContent).to.equal('よくあるご質問');
    expect(ids(left!)).to.deep.equal(DATA);
    expect(ids(right!)).to.have.length(6);
    expect(questions(left!)[0]!.textContent).not.to.equal(questions(right!)[0]!.textContent);
  });

  it('have a query, open items, a chosen topic and messages each', async () => {
    const [left, right] = await several(TWO.replace('ja', 'en'));
    await type(left!, 'audit');
    await pressPart(right!, 'topic', 'government');
    await pressPart(right!, 'question', 'government-pressure-malware');
    left!.messages = {heading: 'Left'};
    await settle(left!);
    expect(input(right!).value).to.equal('');
    expect(ids(right!)).to.have.length(2);
    expect(part(right!, 'heading').textContent).to.equal('Frequently asked questions');
    expect(openIds(left!)).to.deep.equal([]);
  });

  it('close nothing of each other where each may have one open', async () => {
    const [left, right] = await several(
      '<trust-faq lang="en" exclusive open="first"></trust-faq><trust-faq lang="en" exclusive></trust-faq>',
    );
    await pressPart(right!, 'question', DATA[0]);
    expect(openIds(left!)).to.have.length(1);
    expect(openIds(right!)).to.deep.equal([DATA[0]]);
  });

  it('tell their own events', async () => {
    const [left, right] = await several(TWO);
    const targets: (EventTarget | null)[] = [];
    const told = events('trust-faq-toggle');
    for (const one of [left!, right!])
      one.addEventListener('trust-faq-toggle', (event) => targets.push(event.target));
    await pressPart(right!, 'question', DATA[0]);
    expect(told).to.have.length(1);
    expect(targets).to.deep.equal([right]);
  });

  it('say a warning that is true of both once', async () => {
    const said = warnings();
    await several('<trust-faq theme="sepia"></trust-faq><trust-faq theme="sepia"></trust-faq>');
    expect(said).to.have.length(1);
  });

  it('share one style sheet', async () => {
    const [left, right] = await several(TWO);
    const [sheet] = left!.shadowRoot!.adoptedStyleSheets;
    expect(sheet).to.be.instanceOf(CSSStyleSheet);
    expect(right!.shadowRoot!.adoptedStyleSheets[0]).to.equal(sheet);
  });

  it('keep the focus apart', async () => {
    const [left, right] = await several(TWO);
    right!.focus();
    left!.query = 'audit';
    await settle(left!);
    expect(focused(right!)).to.equal(input(right!));
    expect(focused(left!)).to.equal(null);
  });
});

describe('an entry that two elements hold', () => {
  it('opens in the first of the page by its address', async () => {
    const [left, right] = await several(TWO);
    await goTo(`#faq-${DATA[1]}`, left!, right!);
    expect(openIds(left!)).to.deep.equal([DATA[1]]);
    expect(openIds(right!)).to.deep.equal([]);
  });

  it('opens in a particular one by its id', async () => {
    const [left, right] = await several(TWO);
    await goTo(`#right/faq-${DATA[1]}`, left!, right!);
    expect(openIds(left!)).to.deep.equal([]);
    expect(openIds(right!)).to.deep.equal([DATA[1]]);
  });

  it('opens in the first that reads addresses', async () => {
    const [left, right] = await several(TWO.replace('id="left"', 'permalinks="off"'));
    await goTo(`#faq-${DATA[1]}`, left!, right!);
    expect(openIds(left!)).to.deep.equal([]);
    expect(openIds(right!)).to.deep.equal([DATA[1]]);
  });

  it('opens in the one that comes first after a move', async () => {
    const [left, right] = await several(TWO);
    right!.after(left!);
    await goTo(`#faq-${DATA[1]}`, left!, right!);
    expect(openIds(right!)).to.deep.equal([DATA[1]]);
    expect(openIds(left!)).to.deep.equal([]);
  });

  it('opens where it is held, if the first does not hold it', async () => {
    const [left, right] = await several(TWO);
    await goTo('#faq-government-pressure-malware', left!, right!);
    expect(openIds(left!)).to.deep.equal([]);
    expect(openIds(right!)).to.deep.equal(['government-pressure-malware']);
  });

  it('is copied with the address that leads back to the same element', async () => {
    const [left, right] = await several(TWO);
    Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
    afterTest(() => delete (navigator as {clipboard?: unknown}).clipboard);
    const copied = async (element: TrustFaq): Promise<string> => {
      const told = new Promise((resolve) =>
        element.addEventListener('trust-faq-copy', resolve, {once: true}),
      );
      parts(element, 'copy')
        .find(({dataset: {id}}) => id === DATA[1])!
        .click();
      await told;
      await settle(element);
      return new URL(part<HTMLInputElement>(element, 'address').value).hash;
    };
    expect(await copied(left!)).to.equal(`#faq-${DATA[1]}`);
    expect(await copied(right!)).to.equal(`#right/faq-${DATA[1]}`);
  });
});

describe('many elements', () => {
  it('all work, and go without a trace', async () => {
    const many = await several('<trust-faq lang="en" topics="data"></trust-faq>'.repeat(20));
    for (const one of many) expect(ids(one)).to.deep.equal(DATA);
    await goTo(`#faq-${DATA[2]}`, ...many);
    expect(many.map((one) => openIds(one).length)).to.deep.equal([1, ...Array<number>(19).fill(0)]);
  });
});
