/** Visitors see why a question matches, and what is offered if none does. */
import {expect} from 'chai';
import {
  fixture,
  ids,
  items,
  part,
  parts,
  pressPart,
  question,
  settle,
  type,
} from './helpers/fixture.js';
import {focused, textOf} from './helpers/wait.js';
import type {TrustFaq} from '../src/trust-faq.js';

const NO_MATCH = 'qqxzv';

/** A page's questions. */
const own = (entries: readonly object[], attributes = ''): string =>
  `<trust-faq lang="en" ${attributes}><script type="application/json">${JSON.stringify({
    lang: 'en',
    topics: [
      {id: 'a', name: 'First topic'},
      {id: 'b', name: 'Second topic'},
    ],
    entries,
  })}</script></trust-faq>`;

const entry = (id: string, topic?: string) => ({id, topic, question: `${id}?`, answer: `${id}.`});

describe('a match', () => {
  const reasons = (element: TrustFaq) => parts(element, 'reason').map(textOf);

  it('by a reading names the word that matched', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    await type(element, 'ちゅーりっひ');
    expect(reasons(element)).to.include('関連語：チューリッヒ');
  });

  // English entries have no kana, so what could be romaji is read as English there.
  for (const [typed, languages] of [
    ['ぜいじゃく', ['ja', 'en']],
    ['脆弱', ['ja', 'en']],
    ['zeijaku', ['ja']],
    ['ゼイジャクセイ', ['ja']],
  ] as const)
    it(`by ${typed} says 脆弱性`, async () => {
      for (const lang of languages) {
        const element = await fixture(`<trust-faq lang="${lang}"></trust-faq>`);
        await type(element, typed);
        const label = lang === 'ja' ? '関連語：' : 'Related word: ';
        expect(reasons(element)).to.deep.equal([`${label}脆弱性`]);
      }
    });

  it('by a word of the page’s own says it as its author wrote it, a reading as its word', async () => {
    const element = await fixture(
      own([
        {...entry('one'), aliases: ['手続き（てつづき）', 'しんせい']},
        {...entry('two'), aliases: ['KSN (cloud)']},
        entry('three'),
      ]),
    );
    for (const [typed, said] of [
      ['てつづ', '手続き'],
      ['しんせい', 'しんせい'],
      ['ksn', 'KSN (cloud)'],
    ] as const) {
      await type(element, typed);
      expect(reasons(element), typed).to.deep.equal([`Related word: ${said}`]);
    }
  });

  it('by a hidden word names that word', async () => {
    const element = await fixture(
      own([{...entry('one'), aliases: ['vulnerability']}, entry('two'), entry('three')]),
    );
    await type(element, 'vulnerability');
    expect(ids(element)).to.deep.equal(['one']);
    expect(reasons(element)).to.deep.equal(['Related word: vulnerability']);
  });

  it('that contains the word as typed gives no reason, and neither does a list without a query', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    expect(reasons(element)).to.deep.equal([]);
    await type(element, 'ISO 27001');
    const [first] = items(element);
    expect(first!.querySelector('[part~="reason"]')).to.equal(null);
    await type(element, '');
    expect(reasons(element)).to.deep.equal([]);
  });
});

describe('where nothing matches', () => {
  it('one message says so: no count, no "expand all", no chips above it', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    await type(element, NO_MATCH);
    for (const name of ['toolbar', 'count', 'expand-all', 'topics'])
      expect(parts(element, name), name).to.deep.equal([]);
    expect(textOf(element.shadowRoot!.querySelector('.root')!).split(NO_MATCH)).to.have.lengthOf(2);
    await type(element, '');
    for (const name of ['toolbar', 'count', 'expand-all', 'topics'])
      expect(parts(element, name), name).to.have.lengthOf(1);
  });

  it('three questions are offered, whatever was typed', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    for (const query of [NO_MATCH, 'ぬめりとり', '"カスペルスキーの監査費用"', '🍣', '???']) {
      await type(element, query);
      expect(items(element), query).to.deep.equal([]);
      const nearest = part(element, 'nearest').querySelectorAll('[part~="text-button"]');
      expect(nearest, query).to.have.lengthOf(3);
    }
  });

  it('if nothing is near, the first question of each topic is offered, then the others', async () => {
    const element = await fixture(
      own([entry('one', 'a'), entry('two', 'a'), entry('three', 'a'), entry('four', 'b')]),
    );
    await type(element, NO_MATCH);
    const offered = () => parts(element, 'text-button').map((link) => link.dataset['id']);
    expect(offered()).to.deep.equal(['one', 'four', 'two']);
    await pressPart(element, 'text-button', 'four');
    expect(focused(element)).to.equal(question(element, 'four'));
  });

  it('if there are fewer questions than that, all are offered', async () => {
    const element = await fixture(own([entry('one'), entry('two')]));
    await type(element, NO_MATCH);
    expect(parts(element, 'text-button').map((link) => link.dataset['id'])).to.deep.equal([
      'one',
      'two',
    ]);
  });

  it('in the chosen topic, the best matches of the other topics are offered, and the chips stay', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    const matches = await element.search('チューリッヒ');
    await pressPart(element, 'topic', 'company');
    await settle(element);
    expect(items(element)).to.deep.equal([]);
    expect(parts(element, 'topics')).to.have.lengthOf(1);
    expect(parts(element, 'text-button')[0]!.dataset['id']).to.equal(matches[0]);
    expect(parts(element, 'topic').map(({id}) => id)).not.to.include('browse-data');
  });
});
