/**
 * Engines with a JSON API. Requests and responses were compared, member by member, with each engine's
 * API reference (docs/providers.md lists the pages); the values are ours, and no engine runs here.
 */
import {expect} from 'chai';
import {
  createHttpJsonProvider,
  type HttpJsonOptions,
  meilisearch,
  openSearch,
  typesense,
} from '../../src/providers/http-json.js';
import type {SearchResults, SearchRequest} from '../../src/index.js';
import {afterTest, fixture, ids, part, pressPart, warnings} from '../helpers/fixture.js';
import {count, marks} from '../helpers/wait.js';
import {searchRequest} from '../helpers/search-request.js';

const PASSPORT = {
  id: 'passport',
  topic: 'data',
  question: '旅券の申請はどこですか？',
  answer: '旅券の窓口は**市役所**です。',
};
const VISA = {id: 'visa', topic: 'data', question: '査証は要りますか？', answer: '旅券だけです。'};
const FOUND = {entries: [PASSPORT, VISA], total: 7};

const ENGINE = {url: 'https://search.example.com', index: 'faq', key: 'search-only'};

interface Sent {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Replaces the network until the end of the test; returns the requests sent. */
function network(answer: () => Response | Promise<Response>): Sent[] {
  const own = window.fetch.bind(window);
  const sent: Sent[] = [];
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const text = await request.text();
    const {method, headers} = request;
    const body: unknown = text === '' ? null : JSON.parse(text);
    sent.push({url: new URL(request.url), method, headers, body});
    request.signal.throwIfAborted();
    return answer();
  };
  afterTest(() => (window.fetch = own));
  return sent;
}

const rejection = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => expect.fail('it resolved'),
    (error: Error) => error,
  );

/** Queries an engine with this response; returns the request and the results. */
async function ask(
  engine: HttpJsonOptions,
  json: unknown,
  rest: Partial<SearchRequest> = {},
): Promise<Sent & {found: SearchResults}> {
  const sent = network(() => Response.json(json));
  const found = await createHttpJsonProvider(engine)('旅券', searchRequest(rest));
  expect(sent).to.have.length(1);
  return {...sent[0]!, found};
}

describe('meilisearch', () => {
  const RESPONSE = {
    hits: [{...PASSPORT, popularity: 3}, VISA],
    offset: 0,
    limit: 10,
    estimatedTotalHits: 7,
    processingTimeMs: 1,
    query: '旅券',
  };

  it('is queried by POST with the search key, and its hits become entries', async () => {
    const {url, method, headers, body, found} = await ask(meilisearch(ENGINE), RESPONSE);
    expect(url.href).to.equal('https://search.example.com/indexes/faq/search');
    expect(method).to.equal('POST');
    expect(headers.get('authorization')).to.equal('Bearer search-only');
    expect(headers.get('content-type')).to.equal('application/json');
    expect(body).to.deep.equal({q: '旅券', limit: 10, filter: []});
    expect(found).to.deep.equal(FOUND);
  });

  it('keeps to the topics and the language', async () => {
    const engine = meilisearch({...ENGINE, langField: 'lang'});
    const {body} = await ask(engine, RESPONSE, {topics: ['data', 'a "b"']});
    expect(body).to.have.deep.property('filter', ['topic IN ["data","a \\"b\\""]', 'lang = "ja"']);
  });
});

describe('typesense', () => {
  const RESPONSE = {
    facet_counts: [],
    found: 7,
    hits: [
      {document: PASSPORT, highlight: {}, text_match: 578},
      {document: VISA, highlight: {}, text_match: 12},
    ],
    out_of: 5000,
    page: 1,
    search_cutoff: false,
    search_time_ms: 1,
  };

  it('is queried by GET with the search key, and its documents become entries', async () => {
    const {url, method, headers, found} = await ask(typesense(ENGINE), RESPONSE);
    expect(url.origin + url.pathname).to.equal(
      'https://search.example.com/collections/faq/documents/search',
    );
    expect(method).to.equal('GET');
    expect(headers.get('x-typesense-api-key')).to.equal('search-only');
    expect(Object.fromEntries(url.searchParams)).to.deep.equal({
      q: '旅券',
      query_by: 'question,answer',
      per_page: '10',
    });
    expect(found).to.deep.equal(FOUND);
  });

  it('keeps to the topics, the language and the engine’s maximum', async () => {
    const engine = typesense({...ENGINE, langField: 'lang'});
    const response = {...RESPONSE, found: 4000};
    const {url, found} = await ask(engine, response, {topics: ['data', 'a`b'], limit: 300});
    expect(url.searchParams.get('filter_by')).to.equal('topic:=[`data`,`ab`] && lang:=`ja`');
    expect(url.searchParams.get('per_page')).to.equal('250');
    expect(found.total).to.equal(250);
  });
});

describe('openSearch', () => {
  const RESPONSE = {
    took: 1,
    timed_out: false,
    _shards: {total: 1, successful: 1, skipped: 0, failed: 0},
    hits: {
      total: {value: 7, relation: 'eq'},
      max_score: 2.5,
      hits: [
        {_index: 'faq', _id: 'x1', _score: 2.5, _source: PASSPORT},
        {_index: 'faq', _id: 'visa', _score: 1, _source: {...VISA, id: undefined}},
      ],
    },
  };

  it('is queried by POST in its query language, and its sources become entries', async () => {
    const engine = openSearch({...ENGINE, langField: 'lang'});
    const {url, method, headers, body, found} = await ask(engine, RESPONSE, {topics: ['data']});
    expect(url.href).to.equal('https://search.example.com/faq/_search');
    expect(method).to.equal('POST');
    expect(headers.get('authorization')).to.equal('Bearer search-only');
    expect(body).to.deep.equal({
      size: 10,
      track_total_hits: true,
      query: {
        bool: {
          must: [{multi_match: {query: '旅券', fields: ['question^3', 'answer']}}],
          filter: [{terms: {topic: ['data']}}, {term: {lang: 'ja'}}],
        },
      },
    });
    expect(found).to.deep.equal(FOUND);
  });

  it('is not asked for more than its maximum, and no more are promised', async () => {
    const hits = {...RESPONSE.hits, total: {value: 50_000, relation: 'eq'}};
    const {body, found} = await ask(openSearch(ENGINE), {...RESPONSE, hits}, {limit: 10_050});
    expect(body).to.have.property('size', 10_000);
    expect(found.total).to.equal(10_000);
  });
});

describe('createHttpJsonProvider', () => {
  it('reads any other JSON with two functions of the page', async () => {
    const {url, method, found} = await ask(
      {
        request: (query, {limit}) => ({url: `/api?${new URLSearchParams({query})}&n=${limit}`}),
        read: ({rows}: {rows: (typeof PASSPORT)[]}) => ({entries: rows, total: rows.length}),
      },
      {rows: [VISA]},
    );
    expect(url.pathname + decodeURIComponent(url.search)).to.equal('/api?query=旅券&n=10');
    expect(method).to.equal('GET');
    expect(found).to.deep.equal({entries: [VISA], total: 1});
  });

  it('maps documents with other members to entries with a function of the page', async () => {
    const entry = ({q, a}: Readonly<Record<string, unknown>>) => ({
      question: String(q),
      answer: String(a),
    });
    const hits = [{id: 5, q: '問い', a: '答え'}];
    const {found} = await ask(meilisearch({...ENGINE, entry}), {hits, estimatedTotalHits: 1});
    expect(found.entries).to.deep.equal([{question: '問い', answer: '答え'}]);
    const numbered = await ask(meilisearch(ENGINE), {hits: [{...VISA, id: 5, links: null}]});
    expect(numbered.found).to.deep.equal({entries: [{...VISA, id: '5'}], total: 1});
  });

  it('says what went wrong, without the query', async () => {
    const address = 'https://search.example.com/collections/faq/documents/search';
    const at = (engine: HttpJsonOptions) =>
      rejection(createHttpJsonProvider(engine)('秘密', searchRequest()));
    network(() => new Response('{}', {status: 500}));
    expect((await at(typesense(ENGINE))).message)
      .to.match(/^500 from /)
      .and.not.include('?');
    network(() => new Response('<!doctype html>'));
    expect((await at(typesense(ENGINE))).message).to.equal(
      `the response from ${address} is not JSON`,
    );
    for (const engine of [meilisearch, typesense, openSearch]) {
      network(() => Response.json({message: 'unknown index'}));
      expect((await at(engine(ENGINE))).message).to.equal('the response has no list "hits"');
    }
  });

  it('aborts the request once nobody waits for the results', async () => {
    const abort = new AbortController();
    network(() => Response.json({hits: []}));
    const answer = createHttpJsonProvider(meilisearch(ENGINE))(
      '旅券',
      searchRequest({signal: abort.signal}),
    );
    abort.abort();
    expect(await rejection(answer)).to.have.property('name', 'AbortError');
  });

  it('in <trust-faq>: items, marks and total, and a retry after an error', async () => {
    const said = warnings();
    let status = 500;
    network(() => Response.json({hits: [PASSPORT, VISA], estimatedTotalHits: 7}, {status}));
    const element = await fixture('<trust-faq lang="ja" max-items="2"></trust-faq>');
    element.searchProvider = createHttpJsonProvider(meilisearch(ENGINE));
    expect(await element.search('旅券')).to.deep.equal([]);
    expect(said).to.have.length(1);
    expect(said[0]).to.include('searchProvider failed: Error: 500');
    expect(part(element, 'load').textContent).to.include('読み込めませんでした');
    status = 200;
    await pressPart(element, 'retry');
    expect(await element.search('旅券')).to.deep.equal(['passport', 'visa']);
    expect(ids(element)).to.deep.equal(['passport', 'visa']);
    expect(count(element)).to.include('7件');
    expect(marks(element.shadowRoot!)).to.include('旅券');
  });
});
