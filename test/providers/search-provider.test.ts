/** If queries go to a provider, the visitor sees the same as with the search in the page. */
import {expect} from 'chai';
import type {SearchResults, SearchProvider, SearchRequest} from '../../src/index.js';
import type {TrustFaq} from '../../src/trust-faq.js';
import {
  afterTest,
  events,
  fixture,
  ids,
  input,
  items,
  openIds,
  part,
  parts,
  place,
  pressPart,
  settle,
  type,
  warnings,
} from '../helpers/fixture.js';
import {serve} from '../helpers/engine.js';
import {hurryClock, stopClock} from '../helpers/clock.js';
import {count, focused, marks, nextFrame} from '../helpers/wait.js';

const PASSPORT = {
  id: 'passport',
  topic: 'data',
  question: '旅券の申請はどこですか？',
  answer: '旅券の窓口は市役所です。',
};

const found = (size: number, total = size): SearchResults => ({
  entries: Array.from({length: size}, (_, i) => ({...PASSPORT, id: `passport-${i}`})),
  total,
});

async function faq(searchProvider: SearchProvider, attributes = ''): Promise<TrustFaq> {
  const element = await fixture(`<trust-faq lang="ja" ${attributes}></trust-faq>`);
  element.searchProvider = searchProvider;
  return element;
}

// The element waits for a pause in typing before it asks the provider.
beforeEach(hurryClock);

describe('searchProvider', () => {
  it('supplies the results of a query, marked, with their total; without a query, the element’s own questions are shown', async () => {
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

  it('is queried for the chosen topic, and for more results', async () => {
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

  it('that finds nothing, and nothing again, moves nothing: chips come back with the next matches', async () => {
    const element = await faq((query) => Promise.resolve(found(query.length > 3 ? 1 : 0)));
    await element.search('旅');
    const steps: string[] = [];
    const seen = () =>
      ['topics', 'toolbar', 'no-matches']
        .filter((name) => parts(element, name).length > 0)
        .join(' ');
    for (const query of ['旅券', '旅券申', '旅券申請']) {
      const searched = element.search(query);
      await element.updateComplete;
      steps.push(`${seen()}: ${parts(element, 'no-matches')[0]!.querySelector('p')!.textContent}`);
      await searched;
      steps.push(seen());
    }
    expect(steps).to.deep.equal([
      'no-matches: 検索しています。しばらくお待ちください。',
      'no-matches',
      'no-matches: 検索しています。しばらくお待ちください。',
      'no-matches',
      'no-matches: 検索しています。しばらくお待ちください。',
      'topics toolbar',
    ]);
  });

  it('supplies the last query only, and learns by its signal that the one before was superseded', async () => {
    const answers = new Map<string, (answer: SearchResults) => void>();
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

  it('is queried when the visitor pauses, not for each letter', async () => {
    const queries: string[] = [];
    const element = await faq((query) => {
      queries.push(query);
      return Promise.resolve(found(1));
    });
    const clock = stopClock();
    await type(element, '旅');
    await type(element, '旅券');
    clock.pass();
    expect(await element.search('旅券')).to.deep.equal(['passport-0']);
    expect(queries).to.deep.equal(['旅券']);
  });

  it('fails silently once nobody waits for the results', async () => {
    const said = warnings();
    const fired = events('trust-faq-error');
    const element = await faq((query, {signal}) =>
      query === '旅券'
        ? Promise.resolve(found(2))
        : new Promise((_, reject) =>
            signal.addEventListener('abort', () => reject(signal.reason as Error)),
          ),
    );
    const clock = stopClock();
    await type(element, '旅');
    clock.pass();
    await settle(element);
    await type(element, '旅券');
    clock.pass();
    expect(await element.search('旅券')).to.have.length(2);
    await settle(element);
    expect(parts(element, 'load')).to.have.length(0);
    expect([said, fired]).to.deep.equal([[], []]);
  });

  it('is aborted when the element is removed, and queried again when it is back', async () => {
    const signals: AbortSignal[] = [];
    const element = await faq((_, {signal}) => {
      signals.push(signal);
      return signals.length === 1 ? new Promise(() => undefined) : Promise.resolve(found(1));
    });
    const home = element.parentElement!;
    await type(element, '旅券');
    while (signals.length === 0) await nextFrame();
    element.remove();
    expect(signals[0]!.aborted).to.equal(true);
    home.append(element);
    expect(await element.search('旅券')).to.deep.equal(['passport-0']);
    expect(signals).to.have.length(2);
  });

  it('leads to no search event for a query that changed before the results arrived', async () => {
    const fired = events('trust-faq-search');
    const answers = new Map<string, (answer: SearchResults) => void>();
    const element = await faq((query) => new Promise((resolve) => answers.set(query, resolve)));
    const clock = stopClock();
    await type(element, '旅');
    clock.pass();
    await settle(element);
    expect([...answers.keys()], 'asked').to.deep.equal(['旅']);
    await type(element, '旅券');
    clock.pass();
    await settle(element);
    answers.get('旅')!(found(3));
    answers.get('旅券')!(found(2));
    expect(await element.search('旅券')).to.have.length(2);
    await settle(element);
    expect(fired.map(({detail}) => detail)).to.deep.equal([{query: '旅券', matchCount: 2}]);
  });

  it('may return invalid entries: they are skipped and reported, the rest is shown, and no link leads astray', async () => {
    const said = warnings();
    const good = {...PASSPORT, links: [{href: 'javascript:alert(1)', label: '旅券の窓口'}]};
    const given = [{...PASSPORT, question: 7}, null, good] as unknown as SearchResults['entries'];
    const element = await faq(() => Promise.resolve({entries: given, total: 3}));
    expect(await element.search('旅券')).to.deep.equal(['passport']);
    element.showAll();
    await settle(element);
    expect(part(element, 'answer').textContent).to.include('市役所');
    expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(0);
    expect(said.slice(0, 2)).to.deep.equal([
      'trust-faq: searchProvider entries[0].question: expected text, got number',
      'trust-faq: searchProvider entries[1]: expected an object, got null',
    ]);
  });

  it('is not queried in the middle of a composition', async () => {
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

  it('that fails is reported to the page, and the visitor can try again', async () => {
    const said = warnings();
    const fired = events('trust-faq-error');
    let works = false;
    const element = await faq(() =>
      works ? Promise.resolve(found(1)) : Promise.reject(new Error('no engine')),
    );
    expect(await element.search('旅券')).to.deep.equal([]);
    await settle(element);
    expect(said).to.deep.equal(['trust-faq: searchProvider failed: Error: no engine']);
    expect(fired).to.have.length(1);
    expect(part(element, 'load').textContent).to.include('読み込めませんでした');
    works = true;
    await pressPart(element, 'retry');
    expect(await element.search('旅券')).to.deep.equal(['passport-0']);
    expect(parts(element, 'load')).to.have.length(0);
  });
});

describe('searchProvider: its results', () => {
  it('are not written into the address, because a reload would not find them', async () => {
    const before = location.href;
    afterTest(() => history.replaceState(null, '', before));
    const element = await faq(() => Promise.resolve(found(1)), 'permalinks="write"');
    const own = ids(element)[0]!;
    await pressPart(element, 'question', own);
    expect(location.hash).to.contain(own);
    const ofOwn = location.href;
    await element.search('旅券');
    await pressPart(element, 'question', 'passport-0');
    expect(openIds(element)).to.deep.equal(['passport-0']);
    expect(parts(element, 'copy')).to.have.length(0);
    expect(location.href).to.equal(ofOwn);
  });

  it('take the focus when the last of them arrive after "show more", and only then', async () => {
    const element = await faq(
      (_, {limit}) => Promise.resolve(found(Math.min(limit, 5), 5)),
      'max-items="2"',
    );
    await element.search('旅券');
    const more = async (): Promise<void> => {
      part(element, 'more').focus();
      await pressPart(element, 'more');
      expect(focused(element)?.id).to.equal('more');
      await element.search('旅券');
      await settle(element);
    };
    await more();
    expect(focused(element)?.id).to.equal('more');
    await more();
    expect(ids(element)).to.have.length(5);
    expect(focused(element)?.id).to.equal(parts(element, 'question')[4]!.id);
  });

  it('leave the focus where the visitor has moved it in the meantime', async () => {
    const element = await faq(
      (_, {limit}) => Promise.resolve(found(Math.min(limit, 3), 3)),
      'max-items="2"',
    );
    await element.search('旅券');
    await pressPart(element, 'more');
    parts(element, 'question')[0]!.focus();
    await element.search('旅券');
    await settle(element);
    expect(ids(element)).to.have.length(3);
    expect(focused(element)?.id).to.equal(parts(element, 'question')[0]!.id);
  });
});

describe('searchProvider without other questions', () => {
  const alone = async (data: object, inside = ''): Promise<TrustFaq> => {
    const element = place(`<trust-faq lang="ja">${inside}</trust-faq>`).querySelector('trust-faq')!;
    element.data = data as TrustFaq['data'];
    element.searchProvider = (query) => Promise.resolve(query === 'x' ? found(0) : found(2, 7));
    await element.ready;
    await settle(element);
    return element;
  };

  it('is enough: the search box is there, and nothing is reported', async () => {
    const said = warnings();
    const fired = events('trust-faq-error');
    const element = await alone({entries: []});
    expect(input(element).checkVisibility()).to.equal(true);
    for (const absent of ['count', 'load', 'no-matches', 'item', 'expand-all', 'more', 'topics'])
      expect(parts(element, absent), absent).to.have.length(0);
    expect(await element.search('旅券')).to.deep.equal(['passport-0', 'passport-1']);
    expect(count(element)).to.equal('「旅券」に一致する質問：7件');
    expect(await element.search('x')).to.deep.equal([]);
    expect(parts(element, 'no-matches')).to.have.length(1);
    await element.search('');
    expect(ids(element)).to.deep.equal([]);
    expect(parts(element, 'no-matches')).to.have.length(0);
    expect([said, fired]).to.deep.equal([[], []]);
  });

  it('uses the topics of an empty file, and replaces what stands between the tags', async () => {
    const element = await alone({topics: [{id: 'data', name: '旅行'}], entries: []}, 'FAQ');
    await element.search('旅券');
    expect(part(element, 'container').checkVisibility()).to.equal(true);
    expect(parts(element, 'item-topic').map((one) => one.textContent)).to.deep.equal([
      '旅行',
      '旅行',
    ]);
  });

  it('is unset if a framework sets false', async () => {
    const element = await fixture('<trust-faq lang="en"></trust-faq>');
    Object.assign(element, {data: {entries: [{question: 'Own?', answer: 'Yes.'}]}});
    element.searchProvider = false as unknown as null;
    await settle(element);
    expect(items(element)).to.have.length(1);
    expect(await element.search('own')).to.have.length(1);
  });

  it('makes an empty file valid; without a provider, the visitor reads that nothing could be loaded', async () => {
    const said = warnings();
    const src = await serve('{"entries": []}', {name: 'faq.json', type: 'application/json'});
    const [element] = place('<trust-faq lang="ja"></trust-faq>').querySelectorAll('trust-faq');
    element!.searchProvider = () => Promise.resolve(found(1));
    element!.src = src;
    await element!.ready;
    expect(parts(element!, 'load')).to.have.length(0);
    expect(await element!.search('旅券')).to.deep.equal(['passport-0']);
    expect(said).to.deep.equal([]);
    element!.searchProvider = null;
    await settle(element!);
    expect(parts(element!, 'load')).to.have.length(1);
    expect(parts(element!, 'search')).to.have.length(0);
  });
});
