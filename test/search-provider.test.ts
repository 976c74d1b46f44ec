/** A page whose queries are answered elsewhere: the visitor sees the same as with the search in the page. */
import {expect} from 'chai';
import type {SearchAnswer, SearchProvider, SearchRequest} from '../src/index.js';
import type {TrustFaq} from '../src/trust-faq.js';
import {
  events,
  fixture,
  ids,
  input,
  part,
  parts,
  pressPart,
  settle,
  type,
  warnings,
} from './helpers/fixture.js';
import {count, marks} from './helpers/wait.js';

const PASSPORT = {
  id: 'passport',
  topic: 'data',
  question: '旅券の申請はどこですか？',
  answer: '旅券の窓口は市役所です。',
};

const found = (size: number, total = size): SearchAnswer => ({
  entries: Array.from({length: size}, (_, i) => ({...PASSPORT, id: `passport-${i}`})),
  total,
});

async function faq(searchProvider: SearchProvider, attributes = ''): Promise<TrustFaq> {
  const element = await fixture(`<trust-faq lang="ja" ${attributes}></trust-faq>`);
  element.searchProvider = searchProvider;
  return element;
}

describe('searchProvider', () => {
  it('answers a query, marked, with its total; without a query the own questions are shown', async () => {
    const requests: SearchRequest[] = [];
    const element = await faq((_, request) => {
      requests.push(request);
      return Promise.resolve(found(2, 7));
    }, 'max-items="2"');
    expect(await element.search('旅券')).to.deep.equal(['passport-0', 'passport-1']);
    expect(ids(element)).to.deep.equal(['passport-0', 'passport-1']);
    expect(count(element)).to.equal('「旅券」に一致する質問：7件');
    expect(marks(parts(element, 'question')[0]!)).to.deep.equal(['旅券']);
    const {topics, lang, limit} = requests[0]!;
    expect({topics, lang, limit}).to.deep.equal({topics: [], lang: 'ja', limit: 2});
    expect(requests).to.have.length(1);
    await element.search('');
    expect(ids(element)).to.not.include('passport-0');
  });

  it('is asked for the chosen topic, and for more', async () => {
    const requests: SearchRequest[] = [];
    const element = await faq((_, request) => {
      requests.push(request);
      return Promise.resolve(found(request.limit, 7));
    }, 'max-items="2"');
    await element.search('旅券');
    await pressPart(element, 'topic', 'data');
    await element.search('旅券');
    await pressPart(element, 'more');
    await element.search('旅券');
    expect(requests.map(({topics, limit}) => [topics, limit])).to.deep.equal([
      [[], 2],
      [['data'], 2],
      [['data'], 4],
    ]);
    expect(ids(element)).to.have.length(4);
  });

  it('answers the last wish only, and hears that the one before is not wanted', async () => {
    const answers = new Map<string, (answer: SearchAnswer) => void>();
    const signals: AbortSignal[] = [];
    const element = await faq((query, {signal}) => {
      signals.push(signal);
      return new Promise((resolve) => {
        answers.set(query, resolve);
        asked();
      });
    });
    let asked = (): void => undefined;
    const next = () => new Promise<void>((resolve) => (asked = resolve));
    let turn = next();
    void element.search('旧');
    await turn;
    turn = next();
    const last = element.search('新');
    await turn;
    answers.get('新')!(found(1));
    answers.get('旧')!(found(5));
    expect(await last).to.deep.equal(['passport-0']);
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true, false]);
  });

  it('is not asked in the middle of a composition', async () => {
    const queries: string[] = [];
    const element = await faq((query) => {
      queries.push(query);
      return Promise.resolve(found(1));
    });
    const box = input(element);
    box.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
    await type(element, 'りょけ');
    await element.search('りょけ');
    expect(queries).to.deep.equal([]);
    await type(element, '旅券');
    box.dispatchEvent(new CompositionEvent('compositionend', {bubbles: true}));
    await settle(element);
    await element.search('旅券');
    expect(queries).to.deep.equal(['旅券']);
  });

  it('that fails is told to the page, and the visitor may try again', async () => {
    const said = warnings();
    const told = events('trust-faq-error');
    let works = false;
    const element = await faq(() =>
      works ? Promise.resolve(found(1)) : Promise.reject(new Error('no engine')),
    );
    expect(await element.search('旅券')).to.deep.equal([]);
    await settle(element);
    expect(said).to.deep.equal(['trust-faq: searchProvider failed: Error: no engine']);
    expect(told).to.have.length(1);
    expect(part(element, 'load').textContent).to.include('読み込めませんでした');
    works = true;
    await pressPart(element, 'retry');
    expect(await element.search('旅券')).to.deep.equal(['passport-0']);
    expect(parts(element, 'load')).to.have.length(0);
  });
});
