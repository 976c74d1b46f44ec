/** Visitors see how old an answer is and what has happened since. */
import {expect} from 'chai';
import type {FaqFile} from '../src/data/faq-file.js';
import {ja} from '../src/data/ja.js';
import {registerDataset} from '../src/data/registry.js';
import {domId} from '../src/templates/dom-id.js';
import type {TrustFaq} from '../src/trust-faq.js';
import {fixture, ids, panel, parts, question, settle, type, warnings} from './helpers/fixture.js';
import {focused, textOf} from './helpers/wait.js';

const TRUST = 'trustworthiness';
const MEASURES = 'restrictions-and-ip-blocking';

/** All parts of this name inside one item. */
const inItem = (element: TrustFaq, id: string, name: string): HTMLElement[] => {
  const item = element.shadowRoot!.getElementById(domId('item', id))!;
  return [...item.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
};

const LINK = {href: 'https://example.com/', label: 'Example'};
const update = (date: string, more: object = {}) => ({
  date,
  text: `Happened in ${date}.`,
  source: LINK,
  ...more,
});

/** Shows an element with the page's questions. */
async function own(entries: readonly object[], attributes = ''): Promise<TrustFaq> {
  const element = await fixture(`<trust-faq lang="en" open="all" ${attributes}></trust-faq>`);
  element.data = {lang: 'en', entries} as unknown as FaqFile;
  await settle(element);
  return element;
}

const answer = (id: string, more: object = {}) => ({
  id,
  question: `What about ${id}?`,
  answer: 'So it is.',
  ...more,
});

describe('the line under an open question', () => {
  it('gives the as-of date of the answer and what has happened since, before the answer', async () => {
    for (const [lang, dates] of [
      ['ja', '2023年ごろの公開情報 · その後の動き 3件（最新：2025年11月）'],
      ['en', 'As published around 2023 · 3 later developments (latest: November 2025)'],
    ]) {
      const element = await fixture(
        `<trust-faq lang="${lang}" entries="${TRUST}" open="all"></trust-faq>`,
      );
      const line = inItem(element, TRUST, 'dates')[0]!;
      expect(textOf(line)).to.equal(dates);
      expect(line.compareDocumentPosition(inItem(element, TRUST, 'answer')[0]!)).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    }
  });

  it('leads to the later developments in the same answer', async () => {
    const element = await fixture(
      `<trust-faq lang="en" entries="${TRUST}" open="all"></trust-faq>`,
    );
    const address = location.href;
    inItem(element, TRUST, 'later')[0]!.click();
    await settle(element);
    const target = focused(element)!;
    expect(textOf(target)).to.equal('Later developments');
    expect(panel(element, TRUST).contains(target)).to.equal(true);
    expect(location.href).to.equal(address);
  });

  it('gives dates in machine-readable form, here and in the updates', async () => {
    const element = await fixture(
      `<trust-faq lang="ja" entries="${TRUST}" open="all"></trust-faq>`,
    );
    const times = [...panel(element, TRUST).querySelectorAll('time')];
    expect(times.map((time) => time.dateTime)).to.deep.equal([
      '2023',
      '2025-11',
      '2025-11-05',
      '2025-10-31',
      '2024',
    ]);
  });

  it('uses the singular for one later development, and is silent about none', async () => {
    const element = await fixture(
      '<trust-faq lang="en" entries="fcc-2022-statement website-hosting" open="all"></trust-faq>',
    );
    expect(inItem(element, 'fcc-2022-statement', 'later').map(textOf)).to.deep.equal([
      '1 later development (latest: September 2024)',
    ]);
    expect(inItem(element, 'website-hosting', 'later')).to.deep.equal([]);
    expect(textOf(inItem(element, 'website-hosting', 'dates')[0]!)).to.equal(
      'As published around 2023',
    );
  });

  for (const [asOf, said] of [
    ['2026', 'As published around 2026'],
    ['2026-04', 'As published in April 2026'],
    ['2026-04-01', 'As published on 1 April 2026'],
  ])
    it(`says “${said}” of ${asOf}`, async () => {
      const element = await own([{...answer('dated'), asOf}]);
      expect(parts(element, 'as-of').map(textOf)).to.deep.equal([said]);
    });

  it('is missing if a page gives no dates', async () => {
    const element = await own([answer('undated')]);
    expect(parts(element, 'dates')).to.deep.equal([]);
  });

  it('shares a block with the answer and its source', async () => {
    const element = await fixture('<trust-faq lang="en" open="all"></trust-faq>');
    for (const id of ids(element)) {
      const [statement] = inItem(element, id, 'statement');
      for (const name of ['dates', 'answer', 'sources'])
        expect(statement!.querySelectorAll(`[part~="${name}"]`), `${name} of ${id}`).to.have.length(
          1,
        );
      expect(statement!.querySelector('[part~="update"]'), id).to.equal(null);
    }
  });
});

describe('updates', () => {
  const groups = (element: TrustFaq, id: string) =>
    inItem(element, id, 'updates').map((group) => [
      textOf(group.querySelector('[part~="label"]')!),
      ...[...group.querySelectorAll('[part~="update-date"] time')].map(
        (time) => (time as HTMLTimeElement).dateTime,
      ),
    ]);

  it('are later than the answer or background, each newest first, whatever order they come in', async () => {
    const element = await own([
      answer('a', {
        asOf: '2024-03-10',
        updates: ['2024-03-10', '2019', '2025', '2024-03-11', '2024', '2025-06', '2024-04'].map(
          (date) => update(date),
        ),
      }),
      answer('b', {asOf: '2023', updates: [update('2023-12-31'), update('2024')]}),
      answer('c', {updates: [update('1999'), update('2001-02-03')]}),
    ]);
    expect(groups(element, 'a')).to.deep.equal([
      ['Later developments', '2025-06', '2025', '2024-04', '2024-03-11'],
      ['Background', '2024-03-10', '2024', '2019'],
    ]);
    expect(groups(element, 'b')).to.deep.equal([
      ['Later developments', '2024'],
      ['Background', '2023-12-31'],
    ]);
    expect(groups(element, 'c')).to.deep.equal([['Later developments', '2001-02-03', '1999']]);
  });

  it('of several governments stand in one list with country, date and whom each measure binds', async () => {
    const element = await fixture(
      `<trust-faq lang="en" entries="${MEASURES}" open="all"></trust-faq>`,
    );
    const [later, ...background] = inItem(element, MEASURES, 'measures');
    const heads = (list: Element) =>
      [...list.querySelectorAll('[part~="measure"]')].map((measure) =>
        ['measure-by', 'update-date', 'measure-binds']
          .map((name) => textOf(measure.querySelector(`[part~="${name}"]`)!))
          .join(' | '),
      );
    expect(heads(later!)).to.deep.equal([
      'Italy | 14 November 2025 | Applies to: public administrations',
      'Australia | 21 February 2025 | Applies to: federal entities',
      'United States | 20 June 2024 | Applies to: Kaspersky, and anyone who resells, integrates or licenses its software',
    ]);
    // Updates after the third are folded behind a summary, in a separate list.
    expect(background.flatMap(heads)).to.have.length(7);
    for (const measure of inItem(element, MEASURES, 'measure'))
      expect(measure.querySelectorAll('[part~="sources"] a')).to.have.length(1);
  });

  it('of a single government are an ordinary note', async () => {
    const measure = {by: 'Italy', binds: 'public administrations'};
    const element = await own([
      answer('a', {updates: [update('2025', {measure}), update('2024')]}),
      answer('b', {
        updates: [update('2025', {measure}), update('2024'), update('2023', {measure})],
      }),
    ]);
    expect(inItem(element, 'a', 'measures')).to.deep.equal([]);
    expect(inItem(element, 'a', 'update')).to.have.length(2);
    expect(inItem(element, 'b', 'measure')).to.have.length(2);
    expect(inItem(element, 'b', 'update')).to.have.length(3);
  });
});

describe('a closed question', () => {
  const badges = (element: TrustFaq, id: string) => inItem(element, id, 'badge').map(textOf);
  const described = (element: TrustFaq, id: string) => {
    const by = question(element, id).getAttribute('aria-describedby');
    return by && textOf(element.shadowRoot!.getElementById(by)!);
  };

  it('is described by its later developments, not named by them', async () => {
    const element = await fixture(
      `<trust-faq lang="en" entries="${TRUST} website-hosting"></trust-faq>`,
    );
    expect(badges(element, TRUST)).to.deep.equal(['3 later developments']);
    expect(described(element, TRUST)).to.equal('3 later developments');
    expect(textOf(question(element, TRUST))).to.equal(
      'What does Kaspersky point to as evidence of its trustworthiness?',
    );
    expect(described(element, 'website-hosting')).to.equal(null);
    question(element, TRUST).click();
    await settle(element);
    expect(described(element, TRUST)).to.equal(null);
  });

  it('keeps its badges while a search shows where its answer matches', async () => {
    const element = await fixture('<trust-faq lang="en"></trust-faq>');
    await type(element, 'SOC 2');
    expect(described(element, TRUST)).to.equal('3 later developments');
    expect(inItem(element, TRUST, 'excerpt')).to.have.length(1);
  });
});

describe('the attribute changed-since', () => {
  const badges = (element: TrustFaq) => inItem(element, TRUST, 'badge').map(textOf);
  const marked = (element: TrustFaq) =>
    ids(element).filter((id) => inItem(element, id, 'badge').map(textOf).includes('updated'));
  const entries = [
    answer('answer', {changed: '2026-10-01'}),
    answer('update', {changed: '2020-01-01', updates: [update('2024', {changed: '2026-11-30'})]}),
    answer('before', {changed: '2026-09-30', updates: [update('2024', {changed: '2025-01-01'})]}),
    answer('never'),
  ];

  it('marks the answers that changed in that month or after it, by their text or an update', async () => {
    const element = await own(entries, 'changed-since="2026-10"');
    expect(marked(element)).to.deep.equal(['answer', 'update']);
    element.setAttribute('changed-since', ' 2026-11 ');
    await settle(element);
    expect(marked(element)).to.deep.equal(['update']);
    element.removeAttribute('changed-since');
    await settle(element);
    expect(marked(element)).to.deep.equal([]);
  });

  it('marks bundled answers, in the language of the page', async () => {
    const element = await fixture(
      `<trust-faq lang="ja" entries="${TRUST}" changed-since="2026-12"></trust-faq>`,
    );
    expect(badges(element)).to.deep.equal(['更新', 'その後の動き 3件']);
    element.setAttribute('changed-since', '2099-01');
    await settle(element);
    expect(badges(element)).to.deep.equal(['その後の動き 3件']);
  });

  for (const value of ['2026', '2026-13', '2026-1', 'last month', '2026-10-01T00:00']) {
    it(`reports ${value} once, and marks nothing`, async () => {
      const said = warnings();
      const element = await own(entries, `changed-since="${value}"`);
      expect(marked(element)).to.deep.equal([]);
      expect(said).to.deep.equal([
        `trust-faq: changed-since "${value}" is not a month, such as "2026-10". No entry is marked as updated`,
      ]);
    });
  }
});

describe('an overdue review', () => {
  it('is shown for a page’s own answers, never for the bundled ones', async () => {
    const element = await own([answer('late', {reviewBy: '2020-01-01'})]);
    expect(parts(element, 'overdue').map(textOf)).to.deep.equal([
      'This answer was due for review by 1 January 2020 and has not been reviewed since.',
    ]);
    const [entry] = ja.entries;
    registerDataset({...ja, lang: 'ja-x-late', entries: [{...entry!, reviewBy: '2020-01-01'}]});
    const ours = await fixture('<trust-faq lang="ja-x-late" open="all"></trust-faq>');
    expect(parts(ours, 'overdue')).to.deep.equal([]);
    const both = await fixture('<trust-faq lang="ja-x-late" src-mode="append"></trust-faq>');
    both.data = {entries: [answer('late', {reviewBy: '2020-01-01'})]};
    await settle(both);
    expect(parts(both, 'overdue').map((one) => one.closest('.item')!.id)).to.deep.equal([
      'item-late',
    ]);
  });
});
