/** With thousands of questions, the frame after a keystroke shows the screen; the rest follows. */
import {expect} from 'chai';
import {registerDataset} from '../src/data/registry.js';
import {ja} from '../src/data/ja.js';
import type {Dataset} from '../src/core/types.js';
import {manyEntries} from './helpers/many.js';
import type {Faq} from './helpers/faq.js';
import {afterTest, inSource, show, unfinished} from './helpers/faq.js';

const MANY = 10_000;
const MAX_ITEMS = 50;
/** As many low items as the screen holds, and at least the bundled ones. */
const onScreen = (): number => Math.max(16, Math.ceil(innerHeight / 64));

let kept: Dataset | undefined;
/** Returns the same entries each time, so that tests share their index. */
const many = (): Dataset => (kept ??= manyEntries(MANY));

/** An element that is ready to search, with the focus in its search box. */
async function ready(attributes = ''): Promise<Faq> {
  registerDataset(many());
  afterTest(() => registerDataset(ja));
  const faq = await show(`<trust-faq lang="ja" ${attributes}></trust-faq>`);
  await faq.element.search('公開');
  faq.element.query = '';
  await faq.settle();
  faq.element.focus();
  return faq;
}

function key(faq: Faq, text: string): void {
  faq.input.value = text;
  faq.input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
}

/** Right before the next frame is painted. */
const painting = (): Promise<unknown> => new Promise(requestAnimationFrame);

inSource.describe('a keystroke with 10,000 entries', function () {
  this.timeout(60_000);

  it('paints the items of the screen with their marks, and no other item and no closed answer', async () => {
    const faq = await ready();
    for (const text of ['で', 'でー', 'でーた', 'データ']) {
      key(faq, text);
      await painting();
      expect(faq.ids, text).to.have.length(onScreen());
      expect(faq.items.every((item) => item.querySelector('.question'))).to.equal(true);
    }
    expect(faq.items.filter((item) => item.querySelector('mark'))).to.have.length(onScreen());
    const elements = faq.element.shadowRoot!.querySelectorAll('[part~="list"] *').length;
    expect(elements / onScreen(), 'elements of an item').to.be.below(25);
  });

  it('of an input method paints no more when it ends the composition', async () => {
    const faq = await ready();
    const compose = (type: string) =>
      faq.input.dispatchEvent(new CompositionEvent(type, {bubbles: true, composed: true}));
    compose('compositionstart');
    for (const text of ['でーた', 'データ']) {
      key(faq, text);
      await painting();
    }
    key(faq, '監査');
    await Promise.resolve();
    compose('compositionend');
    await painting();
    expect(faq.ids).to.have.length(onScreen());
    await faq.settle();
    expect(faq.ids).to.have.length(MAX_ITEMS);
  });

  it('is followed by the other items and the answers, in the order of the matches', async () => {
    const faq = await ready();
    const found = await faq.element.search('データ');
    for (const text of ['', 'データ']) {
      key(faq, text);
      await painting();
      const [count, more] = [faq.count, faq.part('more').textContent];
      await faq.settle();
      expect(faq.items).to.have.length(MAX_ITEMS);
      expect([faq.count, faq.part('more').textContent]).to.deep.equal([count, more]);
    }
    expect(faq.ids).to.deep.equal(found.slice(0, MAX_ITEMS));
    expect(unfinished(faq.element)).to.deep.equal([]);
  });

  it('moves nothing that was there before when the rest follows', async () => {
    const faq = await ready();
    key(faq, 'データ');
    await painting();
    const first = faq.items;
    const tops = () => first.map((item) => Math.round(item.getBoundingClientRect().top));
    const before = tops();
    await faq.settle();
    expect(faq.items.slice(0, first.length)).to.deep.equal(first);
    expect(tops()).to.deep.equal(before);
  });
});

inSource.describe('before the rest has followed', function () {
  this.timeout(60_000);

  it('an entry that a script shows is there, open and whole', async () => {
    const faq = await ready();
    const last = (await faq.element.search('データ'))[MAX_ITEMS - 1]!;
    key(faq, '');
    await faq.settle();
    key(faq, 'データ');
    await painting();
    expect(faq.ids).not.to.include(last);
    faq.element.show(last);
    await painting();
    expect(faq.openIds).to.deep.equal([last]);
    expect(unfinished(faq.element)).not.to.include(last);
    await faq.settle();
    expect(faq.ids).to.have.length(MAX_ITEMS);
    expect(faq.ids.at(-1)).to.equal(last);
  });

  it('“expand all” opens all items', async () => {
    const faq = await ready();
    key(faq, 'データ');
    await painting();
    await faq.press('expand-all');
    expect(faq.openIds).to.have.length(MAX_ITEMS);
  });

  it('“show more” adds a step to the whole list, and later as well', async () => {
    const faq = await ready();
    key(faq, 'データ');
    await painting();
    await faq.press('more');
    expect(faq.ids).to.have.length(2 * MAX_ITEMS);
    faq.part('more').click();
    await painting();
    expect(faq.ids).to.have.length(3 * MAX_ITEMS);
    expect(new Set(faq.ids)).to.have.property('size', 3 * MAX_ITEMS);
  });

  it('paper has all items', async () => {
    const faq = await ready();
    key(faq, 'データ');
    await painting();
    dispatchEvent(new Event('beforeprint'));
    expect(faq.openIds).to.have.length(MAX_ITEMS);
    dispatchEvent(new Event('afterprint'));
  });

  it('another key starts anew with the items of the screen', async () => {
    const faq = await ready();
    for (const text of ['データ', '監査', 'データ']) {
      key(faq, text);
      await painting();
      await painting();
      await painting();
    }
    key(faq, '監査');
    await painting();
    expect(faq.ids).to.have.length(onScreen());
    await faq.settle();
    expect(faq.ids).to.deep.equal((await faq.element.search('監査')).slice(0, MAX_ITEMS));
  });
});

inSource.describe('all items are there at once', function () {
  this.timeout(60_000);

  it('if a script searches', async () => {
    const faq = await ready();
    faq.input.blur();
    faq.element.query = 'データ';
    await painting();
    expect(faq.ids).to.have.length(MAX_ITEMS);
  });

  it('in a page in the background, which paints nothing', async () => {
    const faq = await ready();
    Object.defineProperty(document, 'hidden', {value: true, configurable: true});
    afterTest(() => delete (document as {hidden?: boolean}).hidden);
    key(faq, 'データ');
    await painting();
    expect(faq.ids).to.have.length(MAX_ITEMS);
    expect(unfinished(faq.element)).to.deep.equal([]);
  });
});
