/** The element reads the same JSON-LD and markup as the tool (test/cli/data-forms.test.mjs). */
import {expect} from 'chai';
import {events, fixture, ids, parts, place, settle, warnings} from '../helpers/fixture.js';
import type {TrustFaq} from '../../src/trust-faq.js';
import {asked} from './sources.js';
import {HTML, JSON_LD, NOT_READ} from './data-forms.mjs';

/** The texts on screen, without struck-through text. */
function pairsOf(element: TrustFaq): string[][] {
  const answers = parts(element, 'answer').map((one) => {
    const copy = one.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('del').forEach((struck) => struck.remove());
    copy.querySelectorAll('p,li,br').forEach((block) => block.before(' '));
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });
  return asked(element).map((question, i) => [question, answers[i]!]);
}

const topicsOf = (element: TrustFaq): string[] =>
  parts(element, 'topic-heading').map(({textContent}) => textContent.trim());

describe('JSON-LD', () => {
  for (const {form, value, pairs, ids: named, topics, says} of JSON_LD) {
    it(`is read: ${form}`, async () => {
      const said = warnings();
      const element = await fixture(
        `<trust-faq lang="en" open="all"><script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script></trust-faq>`,
      );
      expect(pairsOf(element)).to.deep.equal(pairs);
      if (named) expect(ids(element).slice(0, named.length)).to.deep.equal(named);
      if (topics) expect(topicsOf(element)).to.deep.equal(topics);
      if (says) expect(said.join()).to.match(says);
      else expect(said).to.deep.equal([]);
    });
  }
});

describe('Markup between the tags', () => {
  for (const {form, html, pairs, ids: named, topics, topicIds} of HTML) {
    it(`is read: ${form}`, async () => {
      const said = warnings();
      const element = await fixture(
        `<trust-faq lang="ja" src="children" open="all">${html}</trust-faq>`,
      );
      expect(pairsOf(element)).to.deep.equal(pairs);
      if (named) expect(ids(element).slice(0, named.length)).to.deep.equal(named);
      if (topics) expect(topicsOf(element)).to.deep.equal(topics);
      expect(said).to.deep.equal([]);
      for (const id of topicIds ?? []) {
        element.topics = id;
        await settle(element);
        expect(said).to.deep.equal([]);
      }
    });
  }
});

describe('Markup in another form', () => {
  for (const {form, html} of NOT_READ) {
    it(`is not read, which is reported: ${form}`, async () => {
      warnings();
      const reported = events('trust-faq-error');
      const element = await fixture(`<trust-faq lang="en" src="children">${html}</trust-faq>`);
      expect(asked(element)).to.deep.equal([]);
      expect(reported.map(({detail}) => (detail as {message: string}).message)).to.deep.equal([
        'src="children" has no question that can be shown',
      ]);
    });
  }
});

describe('A question in the markup without an id', () => {
  it('keeps its address and stays open when a tool translates the page', async () => {
    const element = await fixture(
      `<trust-faq lang="en" src="children"><details><summary>Can I cancel?</summary>Yes.</details>
       <details><summary>Is it free?</summary>No.</details></trust-faq>`,
    );
    const before = ids(element);
    for (const summary of element.querySelectorAll('summary'))
      summary.innerHTML = `<font><font>${summary.textContent === 'Is it free?' ? '無料ですか？' : '解約できますか？'}</font></font>`;
    while (!asked(element).includes('無料ですか？')) await settle(element);
    expect(asked(element)).to.deep.equal(['解約できますか？', '無料ですか？']);
    expect(ids(element)).to.deep.equal(before);
  });

  it('is known by its words where a framework writes another question into the same place', async () => {
    const host = place(
      `<trust-faq lang="en" src="children"><details><summary>B?</summary>b</details><details><summary>C?</summary>c</details></trust-faq>`,
    );
    const element = host.querySelector('trust-faq')!;
    await element.ready;
    const [b, c] = ids(element);
    const [first, second] = element.querySelectorAll('summary');
    second!.parentElement!.insertAdjacentHTML(
      'afterend',
      '<details><summary>C?</summary>c</details>',
    );
    first!.textContent = 'A?';
    second!.textContent = 'B?';
    while (asked(element)[0] !== 'A?') await settle(element);
    expect(ids(element).slice(1)).to.deep.equal([b, c]);
    expect(ids(element)[0]).not.to.be.oneOf([b, c]);
  });
});
