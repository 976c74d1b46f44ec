/**
 * Paper shows every selected answer, and the screen afterwards is what it was.
 * Only DevTools can print, and emulate paper: Firefox and WebKit get the two events of a printing
 * browser by script, and the rules for paper are read in Chromium.
 */
import {expect} from 'chai';
import {can, cdp, emulateMedia} from './helpers/engine.js';
import {
  afterTest,
  events,
  fixture,
  ids,
  input,
  items,
  openIds,
  panel,
  parts,
  pressPart,
  question,
  questions,
  settle,
  type,
} from './helpers/fixture.js';
import {count, focused, marks, nextFrame, textOf} from './helpers/wait.js';
import type {TrustFaq} from '../src/trust-faq.js';

const topicHeadings = (element: TrustFaq): string[] => parts(element, 'topic-heading').map(textOf);

const onPaper = () => dispatchEvent(new Event('beforeprint'));
const afterPaper = () => dispatchEvent(new Event('afterprint'));

/** All that a visitor has brought about. */
const stateOf = (element: TrustFaq) => ({
  ids: ids(element),
  open: openIds(element),
  topics: topicHeadings(element),
  chosen: parts(element, 'topic-chosen').map(textOf),
  query: element.query,
  text: input(element).value,
  marks: marks(element.shadowRoot!),
  count: count(element),
  more: parts(element, 'more').map(textOf),
  focus: focused(element)?.id,
});

/** A visitor has chosen a topic, typed, opened something and looks at the first of many. */
async function busy(): Promise<TrustFaq> {
  const element = await fixture('<trust-faq lang="ja" max-items="3"></trust-faq>');
  await pressPart(element, 'topic', 'integrity');
  await type(element, 'ISO');
  await pressPart(element, 'question', 'iso-27001-scope');
  question(element, 'iso-27001-scope').focus();
  return element;
}

/** What stands on the paper at the moment in which the browser takes its picture. */
const paperOf = (element: TrustFaq) => ({
  ids: ids(element),
  open: openIds(element),
  topics: topicHeadings(element),
  topicNames: parts(element, 'item-topic').length,
  asOf: parts(element, 'as-of').length,
  sources: parts(element, 'sources').length,
  marks: marks(element.shadowRoot!),
  more: parts(element, 'more').length,
});

async function expectedPaper(html: string) {
  const element = await fixture(html);
  element.showAll();
  await settle(element);
  const paper = paperOf(element);
  element.remove();
  return paper;
}

describe('printing', () => {
  it('shows every selected answer by topic, whatever the visitor has searched for', async () => {
    const expected = await expectedPaper('<trust-faq lang="ja"></trust-faq>');
    expect(expected.open).to.have.lengthOf(16);
    expect(expected.topics).to.have.lengthOf(6);
    const element = await busy();
    onPaper();
    expect(paperOf(element)).to.deep.equal(expected);
    afterPaper();
  });

  it('shows no more than what the attributes select, in their order', async () => {
    const element = await fixture(
      '<trust-faq lang="ja" topics="data company" exclude="trustworthiness"></trust-faq>',
    );
    const before = ids(element);
    onPaper();
    expect(openIds(element)).to.deep.equal(before);
    expect(topicHeadings(element)).to.deep.equal(['データの取り扱い', '会社と信頼']);
    afterPaper();
  });

  it('names the topics also where the screen does not', async () => {
    const element = await fixture('<trust-faq lang="ja" grouping="none"></trust-faq>');
    onPaper();
    expect(topicHeadings(element)).to.have.lengthOf(6);
    afterPaper();
    await settle(element);
    expect(topicHeadings(element)).to.have.lengthOf(0);
  });

  it('opens all answers where the screen shows one at a time', async () => {
    const element = await fixture('<trust-faq lang="ja" exclusive open="first"></trust-faq>');
    onPaper();
    expect(openIds(element)).to.have.lengthOf(16);
    afterPaper();
    await settle(element);
    expect(openIds(element)).to.deep.equal(['private-international-company']);
  });

  it('gives the page back as it was: query, topic, open items, list, focus and place', async () => {
    const element = await busy();
    const told = events('trust-faq-toggle', 'trust-faq-search');
    const before = stateOf(element);
    const {scrollY} = window;
    expect(before.query).to.equal('ISO');
    expect(before.focus).to.equal('question-iso-27001-scope');
    onPaper();
    afterPaper();
    await settle(element);
    expect(stateOf(element)).to.deep.equal(before);
    expect(window.scrollY).to.equal(scrollY);
    expect(told, 'nobody opened anything').to.deep.equal([]);
  });

  it('gives the focus back to a button that paper has no place for', async () => {
    const element = await fixture('<trust-faq lang="en" max-items="3"></trust-faq>');
    parts(element, 'more')[0]!.focus();
    onPaper();
    expect(parts(element, 'more')).to.have.length(0);
    afterPaper();
    expect(focused(element)?.id).to.equal('more');
  });

  it('leaves caret and selection in the search box', async () => {
    const element = await busy();
    element.focus();
    input(element).setSelectionRange(1, 2);
    onPaper();
    afterPaper();
    await settle(element);
    expect(focused(element)).to.equal(input(element));
    expect([input(element).selectionStart, input(element).selectionEnd]).to.deep.equal([1, 2]);
  });

  it('does not take the focus from the page', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    (document.activeElement as HTMLElement | null)?.blur();
    onPaper();
    afterPaper();
    await settle(element);
    expect(document.activeElement).to.equal(document.body);
  });

  it('works again after a move in the page, and not for an element that has left', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    const parent = element.parentElement!;
    element.remove();
    onPaper();
    expect(openIds(element)).to.deep.equal([]);
    afterPaper();
    parent.append(element);
    onPaper();
    expect(openIds(element)).to.have.lengthOf(16);
    element.remove();
    parent.append(element);
    await settle(element);
    expect(openIds(element), 'a move ends the printing').to.deep.equal([]);
    afterPaper();
  });

  describe('for real', () => {
    before(function () {
      if (!can('devTools')) this.skip();
    });

    it('has everything in place when the browser takes its picture', async () => {
      const expected = await expectedPaper('<trust-faq lang="ja"></trust-faq>');
      const element = await busy();
      const before = stateOf(element);
      const pictures: ReturnType<typeof paperOf>[] = [];
      const note = () => pictures.push(paperOf(element));
      addEventListener('beforeprint', note);
      afterTest(() => removeEventListener('beforeprint', note));
      const {data} = await cdp<{data: string}>('Page.printToPDF');
      expect(pictures).to.deep.equal([expected]);
      expect(atob(data).slice(0, 5)).to.equal('%PDF-');
      await settle(element);
      expect(stateOf(element)).to.deep.equal(before);
    });

    it('shows answers, dates and sources, with their addresses', async () => {
      const element = await busy();
      await emulateMedia('print');
      onPaper();
      for (const {value} of questions(element)) {
        expect(panel(element, value).getBoundingClientRect().height, value).to.be.greaterThan(50);
      }
      const seen = ['question', 'answer', 'as-of', 'sources', 'topic-heading', 'notice', 'heading'];
      for (const name of seen) {
        expect(parts(element, name), name).not.to.be.empty;
        for (const one of parts(element, name)) expect(one.checkVisibility(), name).to.equal(true);
      }
      const links = element.shadowRoot!.querySelectorAll('[part~="sources"] a');
      expect(links).to.have.lengthOf.at.least(16);
      for (const link of links) {
        expect(getComputedStyle(link, '::after').content).to.contain(link.getAttribute('href'));
      }
      afterPaper();
    });

    it('leaves out what does nothing on paper', async () => {
      const element = await busy();
      await emulateMedia('print');
      onPaper();
      for (const name of ['search', 'topics', 'expand-all', 'copy', 'more', 'related']) {
        for (const one of parts(element, name)) {
          expect(one.checkVisibility(), name).to.equal(false);
        }
      }
      afterPaper();
    });

    it('shows the answers even where nobody says that it prints', async () => {
      const element = await fixture('<trust-faq lang="ja"></trust-faq>');
      await emulateMedia('print');
      await nextFrame();
      for (const answer of parts(element, 'answer')) {
        expect(answer.checkVisibility({opacityProperty: true})).to.equal(true);
        expect(answer.getBoundingClientRect().height).to.be.greaterThan(20);
      }
      expect(openIds(element), 'by style only').to.deep.equal([]);
    });

    it('does not catch an answer while it is still appearing', async () => {
      const element = await fixture('<trust-faq lang="ja"></trust-faq>');
      question(element, 'ksn-stability').focus();
      await nextFrame();
      await emulateMedia('print');
      onPaper();
      const {opacity, translate} = getComputedStyle(
        panel(element, 'ksn-stability').firstElementChild!,
      );
      expect({opacity, translate}).to.deep.equal({opacity: '1', translate: 'none'});
      afterPaper();
    });

    it('is as wide as the paper and loses nothing at its edge', async () => {
      const element = await busy();
      await emulateMedia('print');
      onPaper();
      const {right} = element.getBoundingClientRect();
      for (const one of items(element)) {
        for (const piece of one.querySelectorAll('a, p, li')) {
          expect(piece.getBoundingClientRect().right).to.be.at.most(right + 0.5);
        }
      }
      afterPaper();
    });
  });
});

describe('the address of a link on paper', () => {
  it('stands there once: words that say it are not followed by it', async () => {
    const answer =
      '[https://x.example/help](https://x.example/help), [+81 3-1234-5678](tel:+81312345678), [our help](https://x.example/help)';
    const own = JSON.stringify({entries: [{question: 'Q?', answer}]});
    const element = await fixture(
      `<trust-faq lang="en" open="all"><script type="application/json">${own}</script></trust-faq>`,
    );
    const names = parts(element, 'link').map((link) => link.className);
    expect(names).to.deep.equal(['address', 'address', '']);
  });
});
