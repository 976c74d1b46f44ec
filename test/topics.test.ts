import {expect} from 'chai';
import type {TrustFaq} from '../src/trust-faq.js';
import {
  fixture,
  ids,
  input,
  openIds,
  part,
  parts,
  pressPart,
  questions,
  settle,
  type,
} from './helpers/fixture.js';
import {count, focused, textOf} from './helpers/wait.js';

const DATA = [
  'customer-data-processed',
  'threat-data-contents',
  'data-processing-location',
  'data-handling-safeguards',
];

const faq = (attributes = ''): Promise<TrustFaq> =>
  fixture(`<trust-faq lang="en" ${attributes}></trust-faq>`);

const chips = (element: TrustFaq): HTMLButtonElement[] => [
  ...part(element, 'topics').querySelectorAll('button'),
];

const chip = (element: TrustFaq, topic: string): HTMLButtonElement =>
  chips(element).find(({value}) => value === topic)!;

/** Values of the chips whose pressed state is announced. */
const pressed = (element: TrustFaq): string[] =>
  chips(element)
    .filter((one) => one.getAttribute('aria-pressed') === 'true')
    .map(({value}) => value);

describe('topic chips', () => {
  it('are "All" and one for each topic shown, in order, with counts', async () => {
    const element = await faq('topics="government data"');
    expect(chips(element).map(textOf)).to.deep.equal([
      'All 6',
      'Governments & law 2',
      'Data handling 4',
    ]);
    expect(part(element, 'topics').getAttribute('role')).to.equal('group');
    expect(part(element, 'topics').getAttribute('aria-label')).to.equal('Filter by topic');
  });

  it('filter to one topic at a time, and "All" brings everything back', async () => {
    const element = await faq();
    chip(element, 'data').click();
    await settle(element);
    expect(ids(element)).to.deep.equal(DATA);
    expect(count(element)).to.equal('4 questions');
    chip(element, 'government').click();
    await settle(element);
    expect(ids(element)).to.have.length(2);
    chip(element, '').click();
    await settle(element);
    expect(ids(element)).to.have.length(16);
  });

  it('announce the pressed state, of one chip at a time, and show it by part topic-chosen', async () => {
    const element = await faq();
    expect(pressed(element)).to.deep.equal(['']);
    chip(element, 'data').click();
    await settle(element);
    expect(pressed(element)).to.deep.equal(['data']);
    expect(chips(element).every((one) => one.hasAttribute('aria-pressed'))).to.equal(true);
    expect(parts<HTMLButtonElement>(element, 'topic-chosen').map(({value}) => value)).to.deep.equal(
      ['data'],
    );
  });

  it('keep the focus', async () => {
    const element = await faq();
    chip(element, 'data').focus();
    chip(element, 'data').click();
    await settle(element);
    expect(focused(element)).to.equal(chip(element, 'data'));
  });

  it('follow the search with their counts, and filter what it finds', async () => {
    const element = await faq();
    const all = await element.search('data');
    expect(textOf(chip(element, ''))).to.equal(`All ${all.length}`);
    for (const one of chips(element).slice(1)) {
      one.click();
      await settle(element);
      const shown = ids(element);
      expect(textOf(one).endsWith(` ${shown.length}`), textOf(one)).to.equal(true);
      expect(all).to.include.members(shown);
    }
    await type(element, '');
    chip(element, '').click();
    await settle(element);
    expect(chips(element).map((one) => Number(/\d+$/.exec(textOf(one))![0]))).to.deep.equal([
      16, 2, 2, 5, 2, 4, 1,
    ]);
  });

  it('are none with fewer than two topics, and none where the page leaves them out', async () => {
    expect(parts(await faq('topics="data"'), 'topics')).to.deep.equal([]);
    expect(parts(await faq('entries="website-hosting ksn-stability"'), 'topics')).to.deep.equal([]);
    expect(parts(await faq('hide-topics'), 'topics')).to.deep.equal([]);
    expect(parts(await faq('entries="website-hosting trustworthiness"'), 'topics')).to.have.length(
      1,
    );
  });

  it('leave open what is open, and the query as it is', async () => {
    const element = await faq('open="website-hosting threat-data-contents"');
    await type(element, 'data');
    chip(element, 'data').click();
    await settle(element);
    expect(input(element).value).to.equal('data');
    expect(openIds(element)).to.deep.equal(['threat-data-contents']);
    chip(element, '').click();
    await type(element, '');
    expect(openIds(element)).to.deep.equal(['website-hosting', 'threat-data-contents']);
  });

  it('filter within the heading of their topic', async () => {
    const element = await faq();
    chip(element, 'data').click();
    await settle(element);
    expect(parts(element, 'topic-heading').map(textOf)).to.deep.equal(['Data handling']);
  });
});

describe('a chosen topic that the page takes away', () => {
  it('no longer filters', async () => {
    const element = await faq();
    chip(element, 'data').click();
    element.topics = 'government company';
    await settle(element);
    expect(ids(element)).to.have.length(4);
    expect(pressed(element)).to.deep.equal(['']);
  });

  it('no longer filters where only one topic is left', async () => {
    const element = await faq();
    chip(element, 'data').click();
    element.topics = 'government';
    await settle(element);
    expect(ids(element)).to.have.length(2);
    expect(parts(element, 'topics')).to.deep.equal([]);
  });

  it('still filters while it is among the topics of the page', async () => {
    const element = await faq();
    chip(element, 'data').click();
    element.topics = 'government data';
    await settle(element);
    expect(ids(element)).to.deep.equal(DATA);
    expect(pressed(element)).to.deep.equal(['data']);
  });
});

describe('a chosen topic without matches', () => {
  it('offers the matches of all topics, and does not call them missing', async () => {
    const element = await faq();
    chip(element, 'statements').click();
    await settle(element);
    const found = await element.search('website hosting');
    expect(found.length).to.be.greaterThan(0);
    expect(found).not.to.include('fcc-2022-statement');
    expect(questions(element)).to.deep.equal([]);
    const offer = part(element, 'no-matches').querySelector<HTMLButtonElement>('#everywhere')!;
    expect(textOf(offer)).to.contain(String(found.length));
    offer.click();
    await settle(element);
    expect(ids(element)).to.deep.equal(found);
    expect(pressed(element)).to.deep.equal(['']);
    expect(focused(element)).to.equal(chip(element, ''));
  });

  it('offers the topics where nothing matches at all; choosing one leaves the search', async () => {
    const element = await faq();
    await type(element, 'qqqqqqqq');
    const browse = parts<HTMLButtonElement>(element, 'topic').filter((one) =>
      part(element, 'no-matches').contains(one),
    );
    expect(browse.map(({value}) => value)).to.deep.equal([
      'company',
      'integrity',
      'continuity',
      'government',
      'data',
      'statements',
    ]);
    browse[4]!.click();
    await settle(element);
    expect(input(element).value).to.equal('');
    expect(ids(element)).to.deep.equal(DATA);
    expect(focused(element)).to.equal(chip(element, 'data'));
  });

  it('is pressed again by a press on the same chip, not released', async () => {
    const element = await faq();
    await pressPart(element, 'topic', 'data');
    await pressPart(element, 'topic', 'data');
    expect(pressed(element)).to.deep.equal(['data']);
  });
});
