import {expect} from 'chai';
import {refuseCopies} from './helpers/clipboard.js';
import type {Faq} from './helpers/faq.js';
import {afterTest, events, showAll, showTwo, warnings} from './helpers/faq.js';

const DATA = [
  'customer-data-processed',
  'threat-data-contents',
  'data-processing-location',
  'data-handling-safeguards',
];

/** Goes to a fragment of this page until the end of the test. */
async function goTo(fragment: string, ...elements: Faq[]): Promise<void> {
  const clean = location.href.replace(/#.*/, '');
  afterTest(() => history.replaceState(history.state, '', clean));
  const moved = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
  location.hash = fragment;
  await moved;
  for (const faq of elements) await faq.settle();
}

const TWO = `<trust-faq id="left" lang="en" topics="data"></trust-faq>
  <trust-faq id="right" lang="ja" topics="data government"></trust-faq>`;

describe('two elements on a page', () => {
  it('have a language and a selection each', async () => {
    const [left, right] = await showTwo(TWO);
    expect(left.part('heading').textContent).to.equal('Frequently asked questions');
    expect(right.part('heading').textContent).to.equal('よくあるご質問');
    expect(left.ids).to.deep.equal(DATA);
    expect(right.ids).to.have.length(6);
    expect(left.questions[0]!.textContent).not.to.equal(right.questions[0]!.textContent);
  });

  it('have a query, open items, a chosen topic and messages each', async () => {
    const [left, right] = await showTwo(TWO.replace('ja', 'en'));
    await left.type('audit');
    await right.press('topic', 'government');
    await right.press('question', 'government-pressure-malware');
    left.element.messages = {heading: 'Left'};
    await left.settle();
    expect(right.input.value).to.equal('');
    expect(right.ids).to.have.length(2);
    expect(right.part('heading').textContent).to.equal('Frequently asked questions');
    expect(left.openIds).to.deep.equal([]);
  });

  it('do not close each other’s items if each may have one open', async () => {
    const [left, right] = await showTwo(
      '<trust-faq lang="en" exclusive open="first"></trust-faq><trust-faq lang="en" exclusive></trust-faq>',
    );
    await right.press('question', DATA[0]);
    expect(left.openIds).to.have.length(1);
    expect(right.openIds).to.deep.equal([DATA[0]]);
  });

  it('dispatch their own events', async () => {
    const [left, right] = await showTwo(TWO);
    const targets: (EventTarget | null)[] = [];
    const fired = events('trust-faq-toggle');
    for (const {element} of [left, right])
      element.addEventListener('trust-faq-toggle', (event) => targets.push(event.target));
    await right.press('question', DATA[0]);
    expect(fired).to.have.length(1);
    expect(targets).to.deep.equal([right.element]);
  });

  it('log a warning that applies to both once', async () => {
    const said = warnings();
    await showTwo('<trust-faq theme="sepia"></trust-faq><trust-faq theme="sepia"></trust-faq>');
    expect(said).to.have.length(1);
  });

  it('share one style sheet', async () => {
    const [left, right] = await showTwo(TWO);
    const [sheet] = left.element.shadowRoot!.adoptedStyleSheets;
    expect(sheet).to.be.instanceOf(CSSStyleSheet);
    expect(right.element.shadowRoot!.adoptedStyleSheets[0]).to.equal(sheet);
  });

  it('keep their focus separate', async () => {
    const [left, right] = await showTwo(TWO);
    right.element.focus();
    left.element.query = 'audit';
    await left.settle();
    expect(right.focused).to.equal(right.input);
    expect(left.focused).to.equal(null);
  });
});

describe('an entry in two elements', () => {
  it('opens by its address in the first element of the page', async () => {
    const [left, right] = await showTwo(TWO);
    await goTo(`#faq-${DATA[1]}`, left, right);
    expect(left.openIds).to.deep.equal([DATA[1]]);
    expect(right.openIds).to.deep.equal([]);
  });

  it('opens in a particular element if the address has its id', async () => {
    const [left, right] = await showTwo(TWO);
    await goTo(`#right/faq-${DATA[1]}`, left, right);
    expect(left.openIds).to.deep.equal([]);
    expect(right.openIds).to.deep.equal([DATA[1]]);
  });

  it('opens in the first element that reads addresses', async () => {
    const [left, right] = await showTwo(TWO.replace('id="left"', 'permalinks="off"'));
    await goTo(`#faq-${DATA[1]}`, left, right);
    expect(left.openIds).to.deep.equal([]);
    expect(right.openIds).to.deep.equal([DATA[1]]);
  });

  it('opens in the element that comes first after a move', async () => {
    const [left, right] = await showTwo(TWO);
    right.element.after(left.element);
    await goTo(`#faq-${DATA[1]}`, left, right);
    expect(right.openIds).to.deep.equal([DATA[1]]);
    expect(left.openIds).to.deep.equal([]);
  });

  it('opens in the second element if the first does not have it', async () => {
    const [left, right] = await showTwo(TWO);
    await goTo('#faq-government-pressure-malware', left, right);
    expect(left.openIds).to.deep.equal([]);
    expect(right.openIds).to.deep.equal(['government-pressure-malware']);
  });

  it('is copied with the address that leads back to the same element', async () => {
    const [left, right] = await showTwo(TWO);
    for (const one of [left, right]) await one.press('question', DATA[1]);
    refuseCopies();
    const copied = async (faq: Faq): Promise<string> => {
      const fired = new Promise((resolve) =>
        faq.element.addEventListener('trust-faq-copy', resolve, {once: true}),
      );
      faq
        .parts('copy')
        .find(({dataset: {id}}) => id === DATA[1])!
        .click();
      await fired;
      await faq.settle();
      return new URL(faq.part<HTMLTextAreaElement>('copied-text').value).hash;
    };
    expect(await copied(left)).to.equal(`#faq-${DATA[1]}`);
    expect(await copied(right)).to.equal(`#right/faq-${DATA[1]}`);
  });
});

describe('many elements', () => {
  it('all work, and leave nothing behind', async () => {
    const many = await showAll('<trust-faq lang="en" topics="data"></trust-faq>'.repeat(20));
    for (const one of many) expect(one.ids).to.deep.equal(DATA);
    await goTo(`#faq-${DATA[2]}`, ...many);
    expect(many.map((one) => one.openIds.length)).to.deep.equal([1, ...Array<number>(19).fill(0)]);
  });
});
