/**
 * Paper shows every selected answer, and printing leaves the screen as it was.
 * Only DevTools can print and emulate paper: in Firefox and WebKit, a script dispatches the two events
 * of a printing browser, and only Chromium tests the style rules for paper.
 */
import {expect} from 'chai';
import {can, cdp, emulateMedia} from './helpers/engine.js';
import type {Faq} from './helpers/faq.js';
import {afterTest, events, nextFrame, show, textOf} from './helpers/faq.js';

const topicHeadings = (faq: Faq): string[] => faq.parts('topic-heading').map(textOf);

const onPaper = () => dispatchEvent(new Event('beforeprint'));
const afterPaper = () => dispatchEvent(new Event('afterprint'));

/** All state that a visitor can set. */
const stateOf = (faq: Faq) => ({
  ids: faq.ids,
  open: faq.openIds,
  topics: topicHeadings(faq),
  chosen: faq.parts('topic-chosen').map(textOf),
  query: faq.element.query,
  text: faq.input.value,
  marks: faq.marks,
  count: faq.count,
  more: faq.parts('more').map(textOf),
  focus: faq.focused?.id,
});

/** Opens the element for a visitor who has chosen a topic, typed and opened an answer. */
async function busy(): Promise<Faq> {
  const faq = await show('<trust-faq lang="ja" max-items="3"></trust-faq>');
  await faq.press('topic', 'integrity');
  await faq.type('ISO');
  await faq.press('question', 'iso-27001-scope');
  faq.question('iso-27001-scope').focus();
  return faq;
}

/** The content of the paper when the browser captures it. */
const paperOf = (faq: Faq) => ({
  ids: faq.ids,
  open: faq.openIds,
  topics: topicHeadings(faq),
  topicNames: faq.parts('item-topic').length,
  asOf: faq.parts('as-of').length,
  sources: faq.parts('sources').length,
  marks: faq.marks,
  more: faq.parts('more').length,
});

async function expectedPaper(html: string) {
  const faq = await show(html);
  faq.element.showAll();
  await faq.settle();
  const paper = paperOf(faq);
  faq.element.remove();
  return paper;
}

describe('printing', () => {
  it('shows every selected answer by topic, whatever the visitor has searched for', async () => {
    const expected = await expectedPaper('<trust-faq lang="ja"></trust-faq>');
    expect(expected.open).to.have.lengthOf(16);
    expect(expected.topics).to.have.lengthOf(6);
    const faq = await busy();
    onPaper();
    expect(paperOf(faq)).to.deep.equal(expected);
    afterPaper();
  });

  it('shows no more than what the attributes select, in their order', async () => {
    const faq = await show(
      '<trust-faq lang="ja" topics="data company" exclude="trustworthiness"></trust-faq>',
    );
    const before = faq.ids;
    onPaper();
    expect(faq.openIds).to.deep.equal(before);
    expect(topicHeadings(faq)).to.deep.equal(['データの取り扱い', '会社と信頼']);
    afterPaper();
  });

  it('names the topics even if the screen does not', async () => {
    const faq = await show('<trust-faq lang="ja" grouping="none"></trust-faq>');
    onPaper();
    expect(topicHeadings(faq)).to.have.lengthOf(6);
    afterPaper();
    await faq.settle();
    expect(topicHeadings(faq)).to.have.lengthOf(0);
  });

  it('opens all answers where the screen shows one at a time', async () => {
    const faq = await show('<trust-faq lang="ja" exclusive open="first"></trust-faq>');
    onPaper();
    expect(faq.openIds).to.have.lengthOf(16);
    afterPaper();
    await faq.settle();
    expect(faq.openIds).to.deep.equal(['private-international-company']);
  });

  it('restores the page afterwards: query, topic, open items, list, focus and scroll position', async () => {
    const faq = await busy();
    const fired = events('trust-faq-toggle', 'trust-faq-search');
    const before = stateOf(faq);
    const {scrollY} = window;
    expect(before.query).to.equal('ISO');
    expect(before.focus).to.equal('question-iso-27001-scope');
    onPaper();
    afterPaper();
    await faq.settle();
    expect(stateOf(faq)).to.deep.equal(before);
    expect(window.scrollY).to.equal(scrollY);
    expect(fired, 'nobody opened anything').to.deep.equal([]);
  });

  it('returns the focus to a button that is not printed', async () => {
    const faq = await show('<trust-faq lang="en" max-items="3"></trust-faq>');
    faq.parts('more')[0]!.focus();
    onPaper();
    expect(faq.parts('more')).to.have.length(0);
    afterPaper();
    expect(faq.focused?.id).to.equal('more');
  });

  it('leaves caret and selection in the search box', async () => {
    const faq = await busy();
    faq.element.focus();
    faq.input.setSelectionRange(1, 2);
    onPaper();
    afterPaper();
    await faq.settle();
    expect(faq.focused).to.equal(faq.input);
    expect([faq.input.selectionStart, faq.input.selectionEnd]).to.deep.equal([1, 2]);
  });

  it('does not take the focus from the page', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    (document.activeElement as HTMLElement | null)?.blur();
    onPaper();
    afterPaper();
    await faq.settle();
    expect(document.activeElement).to.equal(document.body);
  });

  it('works again after a move in the page, but not for a removed element', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    const parent = faq.element.parentElement!;
    faq.element.remove();
    onPaper();
    expect(faq.openIds).to.deep.equal([]);
    afterPaper();
    parent.append(faq.element);
    onPaper();
    expect(faq.openIds).to.have.lengthOf(16);
    faq.element.remove();
    parent.append(faq.element);
    await faq.settle();
    expect(faq.openIds, 'a move ends the printing').to.deep.equal([]);
    afterPaper();
  });

  describe('for real', () => {
    before(function () {
      if (!can('devTools')) this.skip();
    });

    it('is complete when the browser captures the page', async () => {
      const expected = await expectedPaper('<trust-faq lang="ja"></trust-faq>');
      const faq = await busy();
      const before = stateOf(faq);
      const pictures: ReturnType<typeof paperOf>[] = [];
      const note = () => pictures.push(paperOf(faq));
      addEventListener('beforeprint', note);
      afterTest(() => removeEventListener('beforeprint', note));
      const {data} = await cdp<{data: string}>('Page.printToPDF');
      expect(pictures).to.deep.equal([expected]);
      expect(atob(data).slice(0, 5)).to.equal('%PDF-');
      await faq.settle();
      expect(stateOf(faq)).to.deep.equal(before);
    });

    it('shows answers, dates and sources, with their addresses', async () => {
      const faq = await busy();
      await emulateMedia('print');
      onPaper();
      for (const {value} of faq.questions) {
        expect(faq.panel(value).getBoundingClientRect().height, value).to.be.greaterThan(50);
      }
      const seen = ['question', 'answer', 'as-of', 'sources', 'topic-heading', 'notice', 'heading'];
      for (const name of seen) {
        expect(faq.parts(name), name).not.to.be.empty;
        for (const one of faq.parts(name)) expect(one.checkVisibility(), name).to.equal(true);
      }
      const links = faq.element.shadowRoot!.querySelectorAll('[part~="sources"] a');
      expect(links).to.have.lengthOf.at.least(16);
      for (const link of links) {
        expect(getComputedStyle(link, '::after').content).to.contain(link.getAttribute('href'));
      }
      afterPaper();
    });

    it('omits controls that do nothing on paper', async () => {
      const faq = await busy();
      await emulateMedia('print');
      onPaper();
      for (const name of ['search', 'topics', 'expand-all', 'copy', 'more', 'related']) {
        for (const one of faq.parts(name)) {
          expect(one.checkVisibility(), name).to.equal(false);
        }
      }
      afterPaper();
    });

    it('shows the answers even without a beforeprint event', async () => {
      const faq = await show('<trust-faq lang="ja"></trust-faq>');
      await emulateMedia('print');
      await nextFrame();
      for (const answer of faq.parts('answer')) {
        expect(answer.checkVisibility({opacityProperty: true})).to.equal(true);
        expect(answer.getBoundingClientRect().height).to.be.greaterThan(20);
      }
      expect(faq.openIds, 'by style only').to.deep.equal([]);
    });

    it('does not catch an answer while it is still appearing', async () => {
      const faq = await show('<trust-faq lang="ja"></trust-faq>');
      faq.question('ksn-stability').focus();
      await nextFrame();
      await emulateMedia('print');
      onPaper();
      const {opacity, translate} = getComputedStyle(faq.panel('ksn-stability').firstElementChild!);
      expect({opacity, translate}).to.deep.equal({opacity: '1', translate: 'none'});
      afterPaper();
    });

    it('is as wide as the paper and loses nothing at its edge', async () => {
      const faq = await busy();
      await emulateMedia('print');
      onPaper();
      const {right} = faq.element.getBoundingClientRect();
      for (const one of faq.items) {
        for (const piece of one.querySelectorAll('a, p, li')) {
          expect(piece.getBoundingClientRect().right).to.be.at.most(right + 0.5);
        }
      }
      afterPaper();
    });
  });
});

describe('the address of a link on paper', () => {
  it('is printed once: it does not follow a text that is the address itself', async () => {
    const answer =
      '[https://x.example/help](https://x.example/help), [+81 3-1234-5678](tel:+81312345678), [our help](https://x.example/help)';
    const own = JSON.stringify({entries: [{question: 'Q?', answer}]});
    const faq = await show(
      `<trust-faq lang="en" open="all"><script type="application/json">${own}</script></trust-faq>`,
    );
    const names = faq.parts('link').map((link) => link.className);
    expect(names).to.deep.equal(['address', 'address', '']);
  });
});
