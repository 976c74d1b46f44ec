/** Where only one item may be open, the question that the visitor opens stays where they have clicked it. */
import {expect} from 'chai';
import {press} from './helpers/engine.js';
import {fixture, openIds, place, question, questions, settle} from './helpers/fixture.js';
import {nextFrame} from './helpers/wait.js';
import type {TrustFaq} from '../src/trust-faq.js';

/** Its answer and what stands below it are longer than a screen. */
const LONG = 'product-integrity';

const FAQ = '<trust-faq lang="en" exclusive></trust-faq>';
const FAR = '<div style="block-size: 1500px"></div>';

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** Opens a question as a visitor does, and says how far that moves it on the screen. */
async function movedBy(faq: TrustFaq, id: string, open = () => question(faq, id).click()) {
  const before = topOf(question(faq, id));
  open();
  await settle(faq);
  const at = [topOf(question(faq, id)) - before];
  // The browser, too, may move what is on the screen.
  for (let i = 0; i < 3; i++) {
    await nextFrame();
    at.push(topOf(question(faq, id)) - before);
  }
  expect(openIds(faq)).to.deep.equal([id]);
  return Math.max(...at.map(Math.abs));
}

/** The ids of the questions after the long one. */
const after = (faq: TrustFaq): string[] => {
  const ids = questions(faq).map(({value}) => value);
  return ids.slice(ids.indexOf(LONG) + 1);
};

describe('exclusive', () => {
  for (const [what, before, end, scroller] of [
    ['on the page', '', '', () => document.scrollingElement!],
    [
      'on a page that scrolls smoothly',
      '<style>html { scroll-behavior: smooth }</style>',
      '',
      () => document.scrollingElement!,
    ],
    [
      'on a page that keeps the browser from moving it',
      '<style>html { overflow-anchor: none }</style>',
      '',
      () => document.scrollingElement!,
    ],
    [
      'in a part that scrolls',
      '<div id="scroller" style="block-size: 400px; overflow: auto">',
      '</div>',
      () => document.getElementById('scroller')!,
    ],
  ] as const) {
    it(`keeps the clicked question in its place ${what}`, async () => {
      const faq = await fixture(FAR + before + FAR + FAQ + FAR + end + FAR);
      for (const scroll of ['middle', 'top'] as const) {
        question(faq, LONG).click();
        await settle(faq);
        const next = after(faq)[0]!;
        document.getElementById('scroller')?.scrollIntoView({behavior: 'instant'});
        const edge = scroll === 'top' ? 5 : 150;
        scroller().scrollBy({top: topOf(question(faq, next)) - edge, behavior: 'instant'});
        await nextFrame();
        expect(await movedBy(faq, next), scroll).to.be.below(2);
        expect(await movedBy(faq, LONG), `${scroll}, back`).to.be.below(2);
      }
    });
  }

  it('scrolls what is around the part that scrolls, too, where that is not enough', async () => {
    const faq = await fixture(
      `${FAR}<div style="max-block-size: 3000px; overflow: auto">${FAQ}</div>${FAR}`,
    );
    question(faq, LONG).click();
    await settle(faq);
    const last = after(faq).at(-1)!;
    question(faq, last).scrollIntoView({block: 'center', behavior: 'instant'});
    await nextFrame();
    expect(await movedBy(faq, last)).to.be.below(2);
  });

  it('goes as far as the page can scroll', async () => {
    const faq = await fixture(FAQ);
    place('').previousElementSibling?.scrollIntoView();
    question(faq, LONG).click();
    await settle(faq);
    const last = after(faq).at(-1)!;
    scrollTo({top: 1e6, behavior: 'instant'});
    await nextFrame();
    await movedBy(faq, last);
    const {top, bottom} = question(faq, last).getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('keeps the question in its place for the keyboard', async () => {
    const faq = await fixture(FAR + FAQ + FAR);
    question(faq, LONG).click();
    await settle(faq);
    const next = after(faq)[0]!;
    question(faq, next).focus({preventScroll: true});
    scrollBy({top: topOf(question(faq, next)) - 100, behavior: 'instant'});
    await nextFrame();
    const before = topOf(question(faq, next));
    await press('Enter');
    await settle(faq);
    await nextFrame();
    await nextFrame();
    expect(openIds(faq)).to.deep.equal([next]);
    expect(Math.abs(topOf(question(faq, next)) - before)).to.be.below(2);
  });
});
