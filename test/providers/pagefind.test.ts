/** Visitors find the pages of a site of 5,000 pages that Pagefind itself has indexed. */
import {expect} from 'chai';
import {parseMarkup} from '../../src/core/markup.js';
import {createPagefindProvider} from '../../src/providers/pagefind.js';
import {escapeMarkup} from '../../src/providers/escape-markup.js';
import type {SearchResults, SearchProvider} from '../../src/index.js';
import type {TrustFaq} from '../../src/trust-faq.js';
import {frame, serve} from '../helpers/engine.js';
import {fixture, ids, part, parts, pressPart, settle, warnings} from '../helpers/fixture.js';
import {manyEntries} from '../helpers/many.js';
import {count, marks} from '../helpers/wait.js';
import {searchRequest} from '../helpers/search-request.js';

const site = manyEntries(5000);
const entry = (id: string | undefined) => site.entries.find((one) => one.id === id)!;
const bundlePath = '/pagefind-site/pagefind/';
const QUERY = '透明性センター';

const rejection = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => expect.fail('it resolved'),
    (error: Error) => error,
  );

describe('createPagefindProvider', function () {
  this.timeout(60_000);
  let find: SearchProvider;

  // Pagefind reads <html lang> only once.
  before(async () => {
    document.documentElement.lang = 'ja';
    find = createPagefindProvider({bundlePath});
    await find(QUERY, searchRequest());
  });
  after(() => document.documentElement.removeAttribute('lang'));

  it('returns the pages as entries: id, topic, question, answer and address', async () => {
    const {entries, total} = await find(QUERY, searchRequest());
    expect(entries).to.have.length(10);
    expect(total).to.be.above(10).and.below(5000);
    for (const found of entries) {
      const {id, topic, question, answer} = entry(found.id);
      expect(found.topic).to.equal(topic);
      expect(found.question).to.equal(question);
      expect(squeezed(parseMarkup(found.answer).text)).to.equal(squeezed(answer));
      expect(found.sources).to.deep.equal([
        {href: `/pagefind-site/faq/${id}.html`, label: question},
      ]);
      expect(question + answer).to.match(/透明性|センター/);
    }
  });

  it('returns more of the same results for a higher limit', async () => {
    const few = await find(QUERY, searchRequest({limit: 3}));
    const more = await find(QUERY, searchRequest({limit: 6}));
    expect(few.entries).to.have.length(3);
    expect(more.entries.slice(0, 3)).to.deep.equal(few.entries);
    expect(more.total).to.equal(few.total);
  });

  it('keeps to the requested topics', async () => {
    const all = await find(QUERY, searchRequest());
    const {entries, total} = await find(QUERY, searchRequest({topics: ['topic-3', 'topic-4']}));
    expect(new Set(entries.map(({topic}) => topic))).to.deep.equal(new Set(['topic-3', 'topic-4']));
    expect(total).to.be.above(0).and.below(all.total);
    expect(await find(QUERY, searchRequest({topics: ['elsewhere']}))).to.deep.equal({
      entries: [],
      total: 0,
    });
  });

  it('returns the part around the match of long pages', async () => {
    const {entries} = await createPagefindProvider({bundlePath, excerpt: true})(
      QUERY,
      searchRequest(),
    );
    for (const {answer} of entries) expect(answer).to.not.match(/<|&[lg]t;|\u200b/);
    expect(entries.some(({answer}) => /透明性|センター/.test(answer))).to.equal(true);
  });

  it('lets the page map results to entries, and name the folder of each language', async () => {
    const langs: string[] = [];
    const own = createPagefindProvider({
      bundlePath: (lang) => {
        langs.push(lang);
        return bundlePath;
      },
      read: ({meta}) => ({question: meta['title']!, answer: '同じ答え'}),
    });
    const {entries} = await own(QUERY, searchRequest({limit: 1}));
    expect(langs).to.deep.equal(['ja']);
    expect(Object.keys(entries[0]!)).to.deep.equal(['question', 'answer']);
  });

  it('reads no page for a query that has been superseded', async () => {
    const abort = new AbortController();
    let read = 0;
    const own = createPagefindProvider({
      bundlePath,
      read: () => ({question: `${++read}`, answer: '答え'}),
    });
    const last = own(QUERY, searchRequest({signal: abort.signal}));
    abort.abort();
    expect(await rejection(last)).to.have.property('name', 'AbortError');
    expect(read).to.equal(0);
  });

  it('is loaded again at the next query if it could not be loaded', async () => {
    const late = createPagefindProvider({bundlePath: '/pagefind-late/pagefind'});
    expect(await rejection(late(QUERY, searchRequest()))).to.be.instanceOf(Error);
    expect((await late(QUERY, searchRequest())).total).to.equal(
      (await find(QUERY, searchRequest())).total,
    );
  });

  it('runs under the documented policy', async () => {
    const main = await serve(
      `import {createPagefindProvider} from '/src/providers/pagefind.ts';
      const find = createPagefindProvider({bundlePath: '${bundlePath}', options: {noWorker: true}});
      const {signal} = new AbortController();
      window.found = find('${QUERY}', {topics: [], lang: 'ja', limit: 1, signal});`,
      {name: 'main.js', type: 'text/javascript; charset=utf-8'},
    );
    const policy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'`;
    const url = await serve(
      `<!doctype html><html lang="ja"><script type="module" src="${main}"></script>`,
      {headers: {'content-security-policy': policy}},
    );
    const page = (await frame(url)).contentWindow as Window & {found?: Promise<SearchResults>};
    const {total} = await find(QUERY, searchRequest());
    expect(await page.found).to.have.property('total', total);
  });

  it('shows text that looks like markup as text', () => {
    for (const text of ['**5** * 3 [a](b) \\n', '- 一つ', '1. 一つ', '二行\n- 二行目\n1. 三行目'])
      expect(parseMarkup(escapeMarkup(text)).text).to.equal(text);
  });

  describe('in <trust-faq>', () => {
    const faq = async (): Promise<TrustFaq> => {
      const element = await fixture('<trust-faq lang="ja" max-items="5"></trust-faq>');
      const {topics, entries} = manyEntries(20);
      element.data = {topics, entries};
      element.searchProvider = find;
      await settle(element);
      return element;
    };

    it('a query shows results from the site, marked and counted, and more on demand', async () => {
      const said = warnings();
      const element = await faq();
      const {entries, total} = await find(QUERY, searchRequest({limit: 5}));
      expect(await element.search(QUERY)).to.deep.equal(entries.map(({id}) => id));
      expect(ids(element)).to.have.length(5);
      expect(count(element)).to.include(`${total.toLocaleString('ja')}件`);
      const marked = marks(element.shadowRoot!).join('');
      expect(marked).to.include('透明性');
      await pressPart(element, 'more');
      await element.search(QUERY);
      expect(ids(element)).to.have.length(10);
      expect(said).to.deep.equal([]);
    });

    it('a topic narrows the results', async () => {
      const element = await faq();
      await element.search(QUERY);
      await pressPart(element, 'topic', 'topic-3');
      await element.search(QUERY);
      const shown = ids(element);
      expect(shown).to.not.be.empty;
      for (const id of shown) expect(entry(id).topic).to.equal('topic-3');
    });

    it('without a query, the element’s own questions are shown again', async () => {
      const element = await faq();
      await element.search(QUERY);
      await element.search('');
      expect(ids(element)[0]).to.equal('entry-0');
      expect(parts(element, 'load')).to.be.empty;
      expect(part(element, 'input')).to.have.property('value', '');
    });
  });
});

const squeezed = (text: string): string => text.replace(/\s/g, '');
