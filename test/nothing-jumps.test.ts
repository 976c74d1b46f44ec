/** What visitors look at stays where it is while they type, open, copy and give feedback. */
import {expect} from 'chai';
import {takeCopies} from './helpers/clipboard.js';
import {stopClock} from './helpers/clock.js';
import {can, emulateMedia, setViewport, type as typeKeys} from './helpers/engine.js';
import {
  fixture,
  ids,
  input,
  items,
  part,
  parts,
  place,
  question,
  settle,
  type,
} from './helpers/fixture.js';
import {nextEvent, nextFrame, textOf} from './helpers/wait.js';
import type {TrustFaq} from '../src/trust-faq.js';

const NO_MATCH = 'qqxzv';

describe('nothing jumps', () => {
  const tops = (element: TrustFaq) =>
    [...parts(element, 'question'), ...parts(element, 'button')].map((one) => {
      const {left, top} = one.getBoundingClientRect();
      return `${one.id} ${Math.round(left)} ${Math.round(top)}`;
    });

  for (const width of [480, 1000]) {
    it(`when feedback is given, ${width} px wide: thanks take the question’s place`, async () => {
      await setViewport(width, 800);
      const element = await fixture(
        '<trust-faq lang="ja" topics="data" open="first" feedback contact-href="/contact" permalinks="off"></trust-faq>',
      );
      const before = tops(element);
      const [yes, no] = parts(element, 'feedback')[0]!.querySelectorAll('button');
      for (const [pressed, said] of [
        [yes, 'ご意見ありがとうございました。'],
        [no, 'ご意見ありがとうございました。'],
      ] as const) {
        pressed!.click();
        await settle(element);
        expect(textOf(parts(element, 'feedback')[0]!)).to.contain(said);
        expect(textOf(parts(element, 'feedback')[0]!)).not.to.contain('役に立ちましたか');
        const now = new Set(tops(element));
        expect(before.filter((place) => !now.has(place))).to.deep.equal([]);
      }
    });
  }

  it('"copied" turns back into the button’s label', async () => {
    const clock = stopClock();
    takeCopies();
    const element = await fixture('<trust-faq lang="en" topics="data" open="first"></trust-faq>');
    const copy = parts(element, 'copy')[0]!;
    const fired = nextEvent(element, 'trust-faq-copy');
    copy.click();
    await fired;
    await settle(element);
    expect(textOf(copy)).to.equal('Copied');
    expect(clock.delays()).to.include(2500);
    clock.pass();
    await settle(element);
    expect(textOf(copy)).to.equal('Copy link to this question');
  });

  /** Opens an element at the end of a page and scrolls there. */
  async function atTheEnd(): Promise<TrustFaq> {
    await setViewport(480, 600);
    const page = place(
      '<div style="height: 1500px"></div><trust-faq lang="ja"></trust-faq><p>The end</p>',
    );
    const element = page.querySelector('trust-faq')!;
    await element.ready;
    input(element).scrollIntoView({block: 'start', behavior: 'instant'});
    input(element).focus({preventScroll: true});
    return element;
  }

  it('while the visitor types: the box stays where it is, however few match', async () => {
    const element = await atTheEnd();
    const {top} = input(element).getBoundingClientRect();
    for (const key of 'FCC 2022') {
      await typeKeys(key);
      await settle(element);
      await nextFrame();
      expect(input(element).getBoundingClientRect().top).to.be.closeTo(top, 1);
    }
    expect(items(element).length).to.be.lessThan(4);
    await type(element, NO_MATCH);
    expect(input(element).getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  for (const [lang, query, said] of [
    ['ja', '会社', '検索結果'],
    ['ja', 'トランスペアレンシーセンター', '検索結果'],
    ['en', 'company', 'Search results'],
    ['en', 'transparency centers around the world', 'Search results'],
  ] as const)
    for (const width of [320, 390, 1280])
      it(`when a search for ${query} begins and ends, ${width} px wide: the list stays where it is`, async () => {
        await setViewport(width, 800);
        const element = await fixture(`<trust-faq lang="${lang}"></trust-faq>`);
        await nextFrame();
        const first = () => question(element, ids(element)[0]!);
        const places = () =>
          [first(), input(element)].map((one) => one.getBoundingClientRect().top);
        const [top, box] = places() as [number, number];
        for (const text of [query.slice(0, 1), query, query.slice(0, 1), '']) {
          await type(element, text);
          expect(places()[0], text).to.be.closeTo(top, 1);
          expect(places()[1], text).to.be.closeTo(box, 1);
          const titles = parts(element, 'results-title').map(textOf);
          expect(titles, text).to.deep.equal(text ? [said] : []);
        }
      });

  for (const [what, attributes] of [
    ['that has no headings', 'grouping="none"'],
    ['that begins with questions without a topic', ''],
  ])
    it(`when a search begins in a list ${what}`, async () => {
      const entries = [
        {id: 'one', question: 'One?', answer: 'One.'},
        {id: 'two', topic: 'a', question: 'Two?', answer: 'Two.'},
      ];
      const data = JSON.stringify({lang: 'en', topics: [{id: 'a', name: 'First'}], entries});
      const element = await fixture(
        `<trust-faq lang="en" ${attributes}><script type="application/json">${data}</script></trust-faq>`,
      );
      const top = () => question(element, 'one').getBoundingClientRect().top;
      const before = top();
      await type(element, 'one');
      expect(top()).to.be.closeTo(before, 1);
    });

  it('when a match is opened after that, and no room is left over in the end', async () => {
    const element = await atTheEnd();
    const height = element.offsetHeight;
    await typeKeys('FCC 2022');
    await settle(element);
    expect(element.offsetHeight).to.be.at.least(height);
    const first = question(element, ids(element)[0]!);
    const {top} = first.getBoundingClientRect();
    first.focus({preventScroll: true});
    first.click();
    await settle(element);
    expect(first.getBoundingClientRect().top).to.be.closeTo(top, 1);
    scrollTo({top: 0, behavior: 'instant'});
    first.click();
    await settle(element);
    const root = part(element, 'container');
    const last = parts(element, 'notice').at(-1)!;
    expect(root.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom).to.be.at.most(
      40,
    );
  });

  it('and paper gets no space for a list that is not there', async function () {
    if (!can('devTools')) this.skip();
    const element = await atTheEnd();
    await typeKeys('FCC 2022');
    await settle(element);
    await emulateMedia('print');
    expect(getComputedStyle(part(element, 'container')).minBlockSize).to.equal('0px');
  });
});
