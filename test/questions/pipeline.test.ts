/** The pipeline is pure: the same inputs give the same output, and nothing is started. */
import {expect} from 'chai';
import {ja} from '../../src/data/ja.js';
import type {Flow, FlowInputs} from '../../src/questions/flow-types.js';
import {indexFor} from '../../src/questions/indexes.js';
import {createPipeline} from '../../src/questions/pipeline.js';
import {NOT_ASKED} from '../../src/questions/provider-state.js';
import {BUNDLED, LOADING} from '../../src/questions/source-state.js';
import {stubFetch} from '../sources/sources.js';
import {warnings} from '../helpers/faq.js';

const inputs = (
  author: Partial<FlowInputs['author']> = {},
  rest: Partial<FlowInputs> = {},
): FlowInputs =>
  Object.freeze({
    author: Object.freeze({
      topics: '',
      entries: '',
      exclude: '',
      open: '',
      exclusive: false,
      hideTopics: false,
      query: '',
      searchProvider: null,
      ...author,
    }),
    options: {srcMode: 'replace', grouping: 'topic'},
    lang: 'ja',
    bundled: ja,
    source: BUNDLED,
    provider: NOT_ASKED,
    indexFor,
    chosenTopic: '',
    limit: 50,
    isFinal: true,
    ...rest,
  } as const);

const idsOf = (entries: readonly {readonly id: string}[]): string[] => entries.map(({id}) => id);

describe('the flow', () => {
  it('requests nothing, queries no provider and logs nothing, whatever the page asks for', () => {
    const said = warnings();
    const requests = stubFetch(() => Promise.reject(new Error('a request')));
    let asked = 0;
    const searchProvider = () => {
      asked++;
      return Promise.reject(new Error('asked'));
    };
    const flow = createPipeline()(
      inputs({topics: 'nowhere', open: 'nobody', query: 'データ', searchProvider}),
    );
    expect(flow.pending).to.equal(true);
    expect(flow.providerQuery).to.include({query: 'データ', lang: 'ja', limit: 50, isFinal: true});
    expect(flow.problems.join()).to.match(/^unknown topic "nowhere"\. Known topics: /);
    expect(flow.openByAuthor.problems.join()).to.match(/^unknown entry "nobody" in open\. /);
    expect([said, requests, asked]).to.deep.equal([[], [], 0]);
  });

  it('returns the same output for the same input, for every element', () => {
    const resolve = createPipeline();
    const asked = inputs({topics: 'data government', query: 'データ'});
    const flow = resolve(asked);
    expect(flow.list).to.not.be.empty;
    const plain = (one: Flow) => ({...one, results: one.results && idsOf(one.results.ranked)});
    expect(plain(createPipeline()(asked))).to.deep.equal(plain(flow));
    for (const name of ['entries', 'byId', 'results', 'listsByTopic'] as const)
      expect(resolve({...asked})[name], name).to.equal(flow[name]);
  });

  it('shows the bundled questions while the page’s are loading with append', () => {
    const options = {srcMode: 'append', grouping: 'topic'} as const;
    const flow = createPipeline()(inputs({topics: 'mine data'}, {source: LOADING, options}));
    expect(flow.state).to.equal('loading');
    expect(idsOf(flow.list)).to.have.lengthOf(4);
    expect(flow.problems, 'what may still come is not unknown').to.deep.equal([]);
  });

  it('keeps the results of the last query until those of the next arrive', () => {
    const searchProvider = () => Promise.reject(new Error());
    const results = {matches: new Map(), ranked: ja.entries.slice(0, 1), nearest: [], total: 1};
    const provider = {...NOT_ASKED, provider: searchProvider, key: 'of another query', results};
    const flow = createPipeline()(inputs({query: 'x', searchProvider}, {provider}));
    expect([flow.pending, flow.list]).to.deep.equal([true, ja.entries.slice(0, 1)]);
    const held = createPipeline()(inputs({query: 'x', searchProvider}, {provider, isFinal: false}));
    expect(held.pending, 'in the middle of a composition').to.equal(false);
  });
});
