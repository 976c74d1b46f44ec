/** With thousands of questions in one element, the page stays small and the visitor's waits short. */
import {expect} from 'chai';
import {registerDataset} from '../src/data/registry.js';
import {ja} from '../src/data/ja.js';
import type {Dataset} from '../src/core/types.js';
import {manyEntries} from './helpers/many.js';
import type {Faq} from './helpers/faq.js';
import {afterTest, inSource, nextFrame, show, warnings} from './helpers/faq.js';

const MANY = 10_000;
const SEARCHING = '検索しています。しばらくお待ちください。';

let kept: Dataset | undefined;
/** Returns the same entries each time, so that tests share their index. */
const many = (): Dataset => (kept ??= manyEntries(MANY));

/** Replaces the Japanese entries until the end of the test. */
function register(dataset: Dataset): Dataset {
  registerDataset(dataset);
  afterTest(() => registerDataset(ja));
  return dataset;
}

const open = (attributes = ''): Promise<Faq> =>
  show(`<trust-faq lang="ja" ${attributes}></trust-faq>`);

/** Counts how often other tasks of the page run until `end` settles. */
async function turnsUntil(end: Promise<unknown>): Promise<number> {
  let turns = 0;
  let going = true;
  void end.then(() => (going = false));
  while (going) {
    await new Promise((resolve) => setTimeout(resolve));
    turns++;
  }
  return turns;
}

/** Waits until removed elements of earlier tests have stopped indexing. */
async function indexingEnds(calls: {readonly postMessage: number}): Promise<void> {
  for (let before = -1; before !== calls.postMessage;) {
    before = calls.postMessage;
    await nextFrame();
    await nextFrame();
  }
}

inSource.describe('10,000 entries', function () {
  this.timeout(60_000);

  it('put no more items on the page than max-items says', async () => {
    register(many());
    const faq = await open('max-items="20"');
    expect(faq.items).to.have.length(20);
    expect(faq.count).to.equal('10000件の質問');
    await faq.press('more');
    expect(faq.items).to.have.length(40);
    await faq.press('topic', 'topic-3');
    expect(faq.items).to.have.length(40);
  });

  it('show a linked entry far down without all those before it', async () => {
    register(many());
    const faq = await open('max-items="20"');
    faq.element.show('entry-9999');
    await faq.settle();
    expect(faq.items).to.have.length(21);
    expect(faq.ids.at(-1)).to.equal('entry-9999');
    expect(faq.openIds).to.deep.equal(['entry-9999']);
  });

  it('can be read and typed into while the search is made ready, and other tasks get their turn', async () => {
    register(manyEntries(MANY));
    const faq = await open('max-items="20"');
    const before = faq.ids;
    await faq.type('デー');
    expect(faq.count).to.equal(SEARCHING);
    expect(faq.ids).to.deep.equal(before);
    await faq.press('question', 'entry-0');
    expect(faq.openIds).to.deep.equal(['entry-0']);
    await faq.type('データ');
    expect(faq.count).to.equal(SEARCHING);
    const found = faq.element.search('データ');
    expect(await turnsUntil(found)).to.be.greaterThan(5);
    expect(faq.input.value).to.equal('データ');
    expect(faq.count).to.match(/^「データ」に一致する質問：\d+件$/);
    expect(faq.ids).to.deep.equal((await found).slice(0, 20));
  });

  it('report a search once it has run', async () => {
    register(many());
    const faq = await open();
    const fired = faq.next('trust-faq-search');
    await faq.type('監査');
    const {detail} = await fired;
    expect(detail).to.deep.equal({
      query: '監査',
      matchCount: (await faq.element.search('監査')).length,
    });
    expect(detail.matchCount).to.be.greaterThan(100);
  });

  it('are indexed once for all elements that show them', async () => {
    register(many());
    const [first, second] = [await open(), await open()];
    await Promise.all([first.element.search('データ'), second.element.search('データ')]);
    expect(second.count).to.equal(first.count).and.not.to.equal(SEARCHING);
    const third = await open();
    await third.type('データ');
    expect(third.count).to.equal(first.count);
  });

  it('show the latest selection if it changes while the index is built', async () => {
    const {entries} = register(manyEntries(MANY));
    const faq = await open();
    const found = faq.element.search('第9999号');
    await faq.settle();
    faq.element.entries = entries.slice(0, 1000).map(({id}) => id);
    await faq.settle();
    faq.element.entries = ['entry-9998', 'entry-9999'];
    expect(await found).to.include('entry-9999');
    expect(faq.count).to.equal(`「第9999号」に一致する質問：${(await found).length}件`);
  });

  it('are indexed no further when nobody waits for them, and leave no channel open', async () => {
    const calls = {postMessage: 0, close: 0};
    const own = Object.getOwnPropertyDescriptors(MessagePort.prototype);
    for (const name of ['postMessage', 'close'] as const) {
      const value = function (this: MessagePort, ...args: unknown[]): void {
        calls[name]++;
        Reflect.apply(own[name].value!, this, args);
      };
      Object.defineProperty(MessagePort.prototype, name, {...own[name], value});
    }
    afterTest(() => Object.defineProperties(MessagePort.prototype, own));
    await indexingEnds(calls);
    calls.postMessage = calls.close = 0;
    const {entries} = register(manyEntries(MANY));
    const faq = await open();
    await faq.type('データ');
    expect(calls).to.deep.equal({postMessage: 1, close: 0});
    faq.element.entries = entries.slice(0, 10).map(({id}) => id);
    expect(await faq.element.search('データ')).to.not.be.empty;
    // The current slice finishes, and no other follows.
    while (calls.close === 0) await nextFrame();
    expect(calls).to.deep.equal({postMessage: 1, close: 1});
  });

  it('print what is on the screen, and say how much of all that is', async () => {
    register(many());
    const faq = await open('max-items="20"');
    dispatchEvent(new Event('beforeprint'));
    expect(faq.openIds).to.have.length(20);
    expect(faq.count).to.equal('10000件中20件を表示しています');
    dispatchEvent(new Event('afterprint'));
    expect(faq.openIds).to.have.length(0);
  });

  it('are not all named in a warning', async () => {
    register(many());
    const said = warnings();
    await open('open="no-such-entry" exclude="nor-this"');
    expect(said).to.have.length(2);
    for (const sentence of said) expect(sentence).to.match(/entry-29 … \(10000\)$/);
  });
});

describe('10,000 questions of the page itself', () => {
  it('put no more items on the page than max-items says', async () => {
    const faq = await show('<trust-faq lang="ja" max-items="20"></trust-faq>');
    faq.element.data = manyEntries(10_000);
    await faq.settle();
    expect(faq.items).to.have.length(20);
    await faq.press('more');
    expect(faq.items).to.have.length(40);
  });
});

inSource.describe('20,001 entries', () => {
  it('warn the page’s author that they are many, and are searched all the same', async function () {
    this.timeout(60_000);
    const entries = Array.from({length: 20_001}, (_, i) => ({
      id: `entry-${i}`,
      topic: 'all',
      question: `第${i}号`,
      answer: 'はい。',
    }));
    register({lang: 'ja', topics: [{id: 'all', name: 'すべて'}], entries});
    const said = warnings();
    const faq = await open();
    expect(await faq.element.search('第12345号')).to.include('entry-12345');
    expect(said.filter((sentence) => sentence.includes('preparing the search'))).to.deep.equal([
      'trust-faq: preparing the search of 20001 entries takes seconds; for more than 20000, use a search engine',
    ]);
  });
});

describe('search() of an element that was never on a page', () => {
  it('finds entries all the same', async () => {
    const element = document.createElement('trust-faq');
    expect(await element.search('データ')).to.not.be.empty;
  });
});

inSource.describe('show more', () => {
  it('adds at the end of a list whose topics take turns', async () => {
    const {entries} = register(manyEntries(60));
    const faq = await open('max-items="5"');
    const before = faq.ids;
    expect(before).to.deep.equal(['entry-0', 'entry-20', 'entry-40', 'entry-1', 'entry-21']);
    await faq.press('more');
    expect(faq.ids.slice(0, 5)).to.deep.equal(before);
    faq.element.grouping = 'none';
    await faq.settle();
    expect(faq.ids).to.deep.equal(entries.slice(0, 10).map(({id}) => id));
  });

  it('gives the focus to the first new question when the button disappears', async () => {
    register(manyEntries(30));
    const faq = await open('max-items="25"');
    await faq.press('more');
    expect((faq.focused as HTMLButtonElement).value).to.equal(faq.ids[25]);
  });
});

describe('a search box that is taken away in the middle of a composition', () => {
  it('does not keep later searches from being reported', async () => {
    const faq = await open();
    faq.input.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
    faq.element.hideSearch = true;
    await faq.settle();
    faq.element.hideSearch = false;
    await faq.settle();
    const fired = faq.next('trust-faq-search');
    await faq.type('監査');
    expect((await fired).detail.query).to.equal('監査');
  });
});

inSource.describe('an element that is removed while it makes its search ready', () => {
  it('can search when it comes back', async function () {
    this.timeout(60_000);
    register(manyEntries(2_000));
    const faq = await open();
    await faq.type('データ');
    expect(faq.count).to.equal(SEARCHING);
    const parent = faq.element.parentElement!;
    faq.element.remove();
    parent.append(faq.element);
    expect(await faq.element.search('データ')).to.not.be.empty;
  });
});
