/** With `exclusive`, an opened question stays where the visitor clicked it. */
import {expect} from 'chai';
import {press} from './helpers/engine.js';
import type {Faq} from './helpers/faq.js';
import {nextFrame, place, show} from './helpers/faq.js';

/** The answer to this question is longer than a screen, and so is the content below it. */
const LONG = 'product-integrity';

const FAQ = '<trust-faq lang="en" exclusive></trust-faq>';
const FAR = '<div style="block-size: 1500px"></div>';

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** Opens a question as a visitor does; returns how far the question moves on the screen. */
async function movedBy(faq: Faq, id: string, open = () => faq.question(id).click()) {
  const before = topOf(faq.question(id));
  open();
  await faq.settle();
  const at = [topOf(faq.question(id)) - before];
  // The browser may scroll in later frames, too.
  for (let i = 0; i < 3; i++) {
    await nextFrame();
    at.push(topOf(faq.question(id)) - before);
  }
  expect(faq.openIds).to.deep.equal([id]);
  return Math.max(...at.map(Math.abs));
}

/** Ids of the questions after the long one. */
const after = (faq: Faq): string[] => {
  const ids = faq.questions.map(({value}) => value);
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
      const faq = await show(FAR + before + FAR + FAQ + FAR + end + FAR);
      for (const scroll of ['middle', 'top'] as const) {
        faq.question(LONG).click();
        await faq.settle();
        const next = after(faq)[0]!;
        document.getElementById('scroller')?.scrollIntoView({behavior: 'instant'});
        const edge = scroll === 'top' ? 5 : 150;
        scroller().scrollBy({top: topOf(faq.question(next)) - edge, behavior: 'instant'});
        await nextFrame();
        expect(await movedBy(faq, next), scroll).to.be.below(2);
        expect(await movedBy(faq, LONG), `${scroll}, back`).to.be.below(2);
      }
    });
  }

  it('also scrolls the outer scroll containers if the inner one is not enough', async () => {
    const faq = await show(
      `${FAR}<div style="max-block-size: 3000px; overflow: auto">${FAQ}</div>${FAR}`,
    );
    faq.question(LONG).click();
    await faq.settle();
    const last = after(faq).at(-1)!;
    faq.question(last).scrollIntoView({block: 'center', behavior: 'instant'});
    await nextFrame();
    expect(await movedBy(faq, last)).to.be.below(2);
  });

  it('moves it back as far as the page can scroll', async () => {
    const faq = await show(FAQ);
    place('').previousElementSibling?.scrollIntoView();
    faq.question(LONG).click();
    await faq.settle();
    const last = after(faq).at(-1)!;
    scrollTo({top: 1e6, behavior: 'instant'});
    await nextFrame();
    await movedBy(faq, last);
    const {top, bottom} = faq.question(last).getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('keeps the question in its place for the keyboard', async () => {
    const faq = await show(FAR + FAQ + FAR);
    faq.question(LONG).click();
    await faq.settle();
    const next = after(faq)[0]!;
    faq.question(next).focus({preventScroll: true});
    scrollBy({top: topOf(faq.question(next)) - 100, behavior: 'instant'});
    await nextFrame();
    const before = topOf(faq.question(next));
    await press('Enter');
    await faq.settle();
    await nextFrame();
    await nextFrame();
    expect(faq.openIds).to.deep.equal([next]);
    expect(Math.abs(topOf(faq.question(next)) - before)).to.be.below(2);
  });
});
