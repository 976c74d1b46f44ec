/** What nobody sees yet is made after the first paint, and at once where somebody needs it. */
import {expect} from 'chai';
import {frame, serve} from './helpers/engine.js';
import {
  afterTest,
  events,
  Faq,
  findIn,
  nextFrame,
  open,
  place,
  textOf,
  unfinished,
} from './helpers/faq.js';

/** An element whose questions are rendered and not yet painted. */
async function unpainted(attributes = '', language = 'en'): Promise<Faq> {
  const html = `<trust-faq lang="${language}" ${attributes}></trust-faq>`;
  const faq = new Faq(place(html).querySelector('trust-faq')!);
  await faq.element.updateComplete;
  return faq;
}

const missing = (faq: Faq): string[] => unfinished(faq.element);

const answerOf = (faq: Faq, id: string): string =>
  textOf(faq.panel(id).querySelector('[part~="answer"]')!);

describe('before the first paint', () => {
  it('there are the questions and no answer that nobody sees', async () => {
    const faq = await unpainted();
    expect(faq.questions).to.have.length(16);
    expect(missing(faq)).to.deep.equal(faq.ids);
  });

  it('an answer that is open is there, with everything below it', async () => {
    const faq = await unpainted('open="first" feedback');
    const [first, ...others] = faq.ids;
    expect(missing(faq)).to.deep.equal(others);
    for (const part of ['as-of', 'sources', 'copy', 'feedback', 'related'])
      expect(faq.panel(first!).querySelector(`[part~="${part}"]`), part).not.to.equal(null);
  });

  for (const [what, act] of [
    ['show()', (faq) => faq.element.show('website-hosting')],
    ['showAll()', (faq) => faq.element.showAll()],
    ['open', (faq) => (faq.element.open = 'website-hosting')],
    ['a press', (faq) => faq.question('website-hosting').click()],
  ] as [string, (faq: Faq) => unknown][]) {
    it(`${what} shows an answer that is whole`, async () => {
      const faq = await unpainted();
      act(faq);
      await faq.element.updateComplete;
      expect(faq.openIds).to.include('website-hosting');
      for (const id of faq.openIds) expect(missing(faq)).not.to.include(id);
      expect(faq.panel('website-hosting').querySelector('[part~="sources"]')).not.to.equal(null);
    });
  }

  it('an address shows an answer that is whole', async () => {
    const url = await serve('<!doctype html><html lang="en"><meta charset="utf-8"><body>');
    const view = (await frame(`${url}#faq-website-hosting`)).contentWindow!;
    const faq = new Faq(document.createElement('trust-faq'));
    view.document.body.append(faq.element);
    await faq.element.updateComplete;
    await faq.element.updateComplete;
    expect(faq.openIds).to.deep.equal(['website-hosting']);
    expect(missing(faq)).not.to.include('website-hosting');
  });

  it('paper has every answer and its source', async () => {
    const faq = await unpainted();
    dispatchEvent(new Event('beforeprint'));
    expect(missing(faq)).to.deep.equal([]);
    expect(faq.parts('sources').length).to.be.at.least(16);
    dispatchEvent(new Event('afterprint'));
    await faq.settle();
    expect(missing(faq)).to.deep.equal([]);
  });

  it('an element moves into another document, and its answers come with it', async () => {
    const faq = await unpainted();
    const there = await frame(await serve('<!doctype html><html lang="en"><body>'));
    there.contentDocument!.body.append(faq.element);
    await faq.settle();
    expect(answerOf(faq, 'website-hosting')).not.to.equal('');
  });
});

describe('after the first paint', () => {
  it('find-in-page reaches every answer once `ready` has resolved', async () => {
    const faq = await unpainted();
    await faq.element.ready;
    expect(missing(faq)).to.deep.equal([]);
    expect(faq.ids.map((id) => answerOf(faq, id))).not.to.include('');
  });

  it('find-in-page reaches every answer if the page paints nothing, as in the background', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'requestAnimationFrame')!;
    afterTest(() => Object.defineProperty(window, 'requestAnimationFrame', own));
    window.requestAnimationFrame = () => 0;
    const faq = await unpainted();
    await faq.element.ready;
    expect(missing(faq)).to.deep.equal([]);
  });

  it('answers are there at once in a page in the background', async () => {
    Object.defineProperty(document, 'hidden', {value: true, configurable: true});
    afterTest(() => delete (document as {hidden?: boolean}).hidden);
    expect(missing(await unpainted())).to.deep.equal([]);
  });

  it('an answer stays the same nodes when it is found, opened, closed and searched', async () => {
    const faq = await open();
    const nodes = () => [...faq.panel('website-hosting').querySelectorAll('[part~="answer"] *')];
    const before = nodes();
    await findIn(faq.element, 'website-hosting');
    await faq.press('question', 'website-hosting');
    expect(faq.openIds).to.deep.equal([]);
    const after = nodes();
    expect(before.length).to.be.above(3);
    expect(before.every((node, i) => node === after[i])).to.equal(true);
  });

  it('an answer has its source and its buttons once it has been open, and keeps them', async () => {
    const faq = await open('feedback');
    const [first] = faq.ids;
    const all = ['.statement > .sources', '.copy', '.feedback', '.related'];
    const some = () => all.filter((one) => faq.panel(first!).querySelector(one) !== null);
    expect(some()).to.deep.equal([]);
    await faq.press('question', first);
    expect(some()).to.deep.equal(all);
    await faq.press('question', first);
    expect(some()).to.deep.equal(all);
  });

  it('an answer is whole as soon as the pointer reaches its question, and a press adds nothing to it', async () => {
    const faq = await open('feedback');
    const [first] = faq.ids;
    const panel = faq.panel(first!);
    faq.question(first!).dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    await faq.element.updateComplete;
    expect(faq.openIds).to.deep.equal([]);
    for (const one of ['.statement > .sources', '.copy', '.feedback', '.related'])
      expect(panel.querySelector(one), one).not.to.equal(null);
    const added = new MutationObserver(() => undefined);
    added.observe(panel, {childList: true, subtree: true});
    await faq.press('question', first);
    expect(faq.openIds).to.deep.equal([first]);
    expect(added.takeRecords()).to.deep.equal([]);
  });

  it('a closed answer belongs to its question while the list changes', async () => {
    const faq = await unpainted();
    const texts = new Map<string, string>();
    const check = () => {
      for (const id of faq.ids.filter((one) => !missing(faq).includes(one))) {
        const before = texts.get(id) ?? answerOf(faq, id);
        expect(answerOf(faq, id), id).to.equal(before);
        texts.set(id, before);
      }
    };
    for (const query of ['', 'audit', 'hosting', 'data', '']) {
      faq.element.query = query;
      await faq.element.updateComplete;
      check();
      await nextFrame();
      check();
      await faq.settle();
      check();
    }
    expect(texts.size).to.equal(16);
  });

  it('an error in an answer is reported once, and the page keeps its fallback', async () => {
    const reports = events('trust-faq-error');
    const html = '<trust-faq lang="en"><a href="/faq">FAQ</a></trust-faq>';
    const faq = new Faq(place(html).querySelector('trust-faq')!);
    faq.element.messages = {
      publishedAsOf: () => {
        throw new TypeError('no such date');
      },
    };
    await faq.element.ready;
    await faq.settle();
    expect(reports).to.have.length(1);
    expect(faq.element.querySelector('a')!.getClientRects()).to.have.length(1);
  });
});
