import {expect} from 'chai';
import type {Faq} from './helpers/faq.js';
import {show, textOf} from './helpers/faq.js';

const DATA = [
  'customer-data-processed',
  'threat-data-contents',
  'data-processing-location',
  'data-handling-safeguards',
];

const open = (attributes = ''): Promise<Faq> =>
  show(`<trust-faq lang="en" ${attributes}></trust-faq>`);

const chips = (faq: Faq): HTMLButtonElement[] => [...faq.part('topics').querySelectorAll('button')];

const chip = (faq: Faq, topic: string): HTMLButtonElement =>
  chips(faq).find(({value}) => value === topic)!;

/** Values of the chips whose pressed state is announced. */
const pressed = (faq: Faq): string[] =>
  chips(faq)
    .filter((one) => one.getAttribute('aria-pressed') === 'true')
    .map(({value}) => value);

describe('topic chips', () => {
  it('are "All" and one for each topic shown, in order, with counts', async () => {
    const faq = await open('topics="government data"');
    expect(chips(faq).map(textOf)).to.deep.equal([
      'All 6',
      'Governments & law 2',
      'Data handling 4',
    ]);
    expect(faq.part('topics').getAttribute('role')).to.equal('toolbar');
    expect(faq.part('topics').getAttribute('aria-label')).to.equal('Filter by topic');
  });

  it('that leave no question say so by part topic-empty, and can still be pressed', async () => {
    const faq = await open();
    expect(faq.parts('topic-empty')).to.have.length(0);
    await faq.type('audit');
    const empty = faq.parts<HTMLButtonElement>('topic-empty');
    expect(empty.length).to.be.above(0);
    for (const one of chips(faq))
      expect(textOf(one).endsWith(' 0'), one.value).to.equal(empty.includes(one));
    empty[0]!.click();
    await faq.settle();
    expect(pressed(faq)).to.deep.equal([empty[0]!.value]);
  });

  it('filter to one topic at a time, and "All" brings everything back', async () => {
    const faq = await open();
    chip(faq, 'data').click();
    await faq.settle();
    expect(faq.ids).to.deep.equal(DATA);
    expect(faq.count).to.equal('4 questions');
    chip(faq, 'government').click();
    await faq.settle();
    expect(faq.ids).to.have.length(2);
    chip(faq, '').click();
    await faq.settle();
    expect(faq.ids).to.have.length(16);
  });

  it('announce the pressed state, of one chip at a time, and show it by part topic-chosen', async () => {
    const faq = await open();
    expect(pressed(faq)).to.deep.equal(['']);
    chip(faq, 'data').click();
    await faq.settle();
    expect(pressed(faq)).to.deep.equal(['data']);
    expect(chips(faq).every((one) => one.hasAttribute('aria-pressed'))).to.equal(true);
    expect(faq.parts<HTMLButtonElement>('topic-chosen').map(({value}) => value)).to.deep.equal([
      'data',
    ]);
  });

  it('keep the focus', async () => {
    const faq = await open();
    chip(faq, 'data').focus();
    chip(faq, 'data').click();
    await faq.settle();
    expect(faq.focused).to.equal(chip(faq, 'data'));
  });

  it('follow the search with their counts, and filter what it finds', async () => {
    const faq = await open();
    const all = await faq.element.search('data');
    expect(textOf(chip(faq, ''))).to.equal(`All ${all.length}`);
    for (const one of chips(faq).slice(1)) {
      one.click();
      await faq.settle();
      const shown = faq.ids;
      expect(textOf(one).endsWith(` ${shown.length}`), textOf(one)).to.equal(true);
      expect(all).to.include.members(shown);
    }
    await faq.type('');
    chip(faq, '').click();
    await faq.settle();
    expect(chips(faq).map((one) => Number(/\d+$/.exec(textOf(one))![0]))).to.deep.equal([
      16, 2, 2, 5, 2, 4, 1,
    ]);
  });

  it('do not appear with fewer than two topics, or with hide-topics', async () => {
    expect((await open('topics="data"')).parts('topics')).to.deep.equal([]);
    expect((await open('entries="website-hosting ksn-stability"')).parts('topics')).to.deep.equal(
      [],
    );
    expect((await open('hide-topics')).parts('topics')).to.deep.equal([]);
    expect(
      (await open('entries="website-hosting trustworthiness"')).parts('topics'),
    ).to.have.length(1);
  });

  it('leave open what is open, and the query as it is', async () => {
    const faq = await open('open="website-hosting threat-data-contents"');
    await faq.type('data');
    chip(faq, 'data').click();
    await faq.settle();
    expect(faq.input.value).to.equal('data');
    expect(faq.openIds).to.deep.equal(['threat-data-contents']);
    chip(faq, '').click();
    await faq.type('');
    expect(faq.openIds).to.deep.equal(['website-hosting', 'threat-data-contents']);
  });

  it('filter within the heading of their topic', async () => {
    const faq = await open();
    chip(faq, 'data').click();
    await faq.settle();
    expect(faq.parts('topic-heading').map(textOf)).to.deep.equal(['Data handling']);
  });
});

describe('a chosen topic that the page removes', () => {
  it('no longer filters', async () => {
    const faq = await open();
    chip(faq, 'data').click();
    faq.element.topics = 'government company';
    await faq.settle();
    expect(faq.ids).to.have.length(4);
    expect(pressed(faq)).to.deep.equal(['']);
  });

  it('no longer filters where only one topic is left', async () => {
    const faq = await open();
    chip(faq, 'data').click();
    faq.element.topics = 'government';
    await faq.settle();
    expect(faq.ids).to.have.length(2);
    expect(faq.parts('topics')).to.deep.equal([]);
  });

  it('still filters while it is among the topics of the page', async () => {
    const faq = await open();
    chip(faq, 'data').click();
    faq.element.topics = 'government data';
    await faq.settle();
    expect(faq.ids).to.deep.equal(DATA);
    expect(pressed(faq)).to.deep.equal(['data']);
  });
});

describe('a chosen topic without matches', () => {
  it('offers the matches of all topics, and does not call them missing', async () => {
    const faq = await open();
    chip(faq, 'statements').click();
    await faq.settle();
    const found = await faq.element.search('website hosting');
    expect(found.length).to.be.greaterThan(0);
    expect(found).not.to.include('fcc-2022-statement');
    expect(faq.questions).to.deep.equal([]);
    const offer = faq.part('no-matches').querySelector<HTMLButtonElement>('#everywhere')!;
    expect(textOf(offer)).to.contain(String(found.length));
    offer.click();
    await faq.settle();
    expect(faq.ids).to.deep.equal(found);
    expect(pressed(faq)).to.deep.equal(['']);
    expect(faq.focused).to.equal(chip(faq, ''));
  });

  it('offers the topics where nothing matches at all; choosing one leaves the search', async () => {
    const faq = await open();
    await faq.type('qqqqqqqq');
    const browse = faq
      .parts<HTMLButtonElement>('topic')
      .filter((one) => faq.part('no-matches').contains(one));
    expect(browse.map(({value}) => value)).to.deep.equal([
      'company',
      'integrity',
      'continuity',
      'government',
      'data',
      'statements',
    ]);
    browse[4]!.click();
    await faq.settle();
    expect(faq.input.value).to.equal('');
    expect(faq.ids).to.deep.equal(DATA);
    expect(faq.focused).to.equal(chip(faq, 'data'));
  });

  it('stays pressed when the visitor presses the same chip again', async () => {
    const faq = await open();
    await faq.press('topic', 'data');
    await faq.press('topic', 'data');
    expect(pressed(faq)).to.deep.equal(['data']);
  });
});
