/** The element fits any box of the page, from a narrow side bar to a wide page. */
import {expect} from 'chai';
import {refuseCopies} from './helpers/clipboard.js';
import {stopClock} from './helpers/clock.js';
import {can, emulateTouch, engine, setViewport} from './helpers/engine.js';
import type {TrustFaq} from '../src/trust-faq.js';
import {Faq, nextFrame, place, show} from './helpers/faq.js';

const LONG_QUERY = `https://example.com/${'x'.repeat(300)}`;

/** Parts that overflow the element's sides or their own box; the row of topics may scroll. */
function overflowing(faq: Faq): string[] {
  const {left, right} = faq.element.getBoundingClientRect();
  return [...faq.element.shadowRoot!.querySelectorAll<HTMLElement>('*')]
    .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden, svg'))
    .filter((one) => !one.closest('[part~="topics"]') || one.part.contains('topics'))
    .filter((one) => {
      const box = one.getBoundingClientRect();
      // The row of topics reserves space for a focus ring beside the first topic.
      const room = one.part.contains('topics') ? 4.5 : 0.5;
      const beyond = box.width > 0 && (box.left < left - room || box.right > right + room);
      return (
        beyond || (!scrolls(one) && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
      );
    })
    .map((one) => `${one.localName}.${one.className} ${one.part.value}`);
}

/** Single-line texts whose last character (such as a full stop or a digit) is shown before the first. */
function reversed(faq: Faq): string[] {
  const walker = document.createTreeWalker(faq.part('container'), NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let text = walker.nextNode() as Text | null; text; text = walker.nextNode() as Text | null) {
    const from = text.data.search(/\S/);
    const to = text.data.trimEnd().length;
    if (to - from < 2 || !text.parentElement!.checkVisibility()) continue;
    const [first, last] = [boxOf(text, from), boxOf(text, to - 1)];
    if (first.top === last.top && last.left < first.left) found.push(text.data.trim());
  }
  return found;
}

function boxOf(text: Text, at: number): DOMRect {
  const range = new Range();
  range.setStart(text, at);
  range.setEnd(text, at + 1);
  return range.getBoundingClientRect();
}

const scrolls = (one: Element): boolean =>
  one.localName === 'input' || getComputedStyle(one).overflowX === 'auto';

/** Checks every state that shows more or longer text. */
async function eachState(html: string, check: (element: TrustFaq, state: string) => void) {
  refuseCopies();
  const faq = await show(html);
  check(faq.element, 'closed');
  faq.element.showAll();
  await faq.settle();
  check(faq.element, 'open');
  const copied = new Promise((resolve) => faq.element.addEventListener('trust-faq-copy', resolve));
  await faq.press('copy', 'ksn-stability');
  await copied;
  await faq.settle();
  expect(faq.parts('copied-text')).to.have.lengthOf(1);
  check(faq.element, 'with an address to copy by hand');
  faq.element.hideAll();
  await faq.type('監査');
  check(faq.element, 'searching');
  await faq.type('"カスペルスキーの監査費用"');
  check(faq.element, 'with the nearest entries');
  await faq.type(LONG_QUERY);
  check(faq.element, 'with a long query');
}

describe('the layout', () => {
  for (const width of [280, 320, 480, 768, 1200]) {
    it(`fits a page ${width} px wide`, async () => {
      // WebKit's MiniBrowser has no window narrower than about 450 px; there, the box makes it narrower.
      await setViewport(engine === 'WebKit' ? Math.max(width, 480) : width, 800);
      const html = `<div style="max-width: ${width}px"><trust-faq lang="ja" feedback></trust-faq></div>`;
      await eachState(html, (element, state) => {
        expect(element.getBoundingClientRect().width).to.be.at.most(width);
        expect(overflowing(new Faq(element)), state).to.deep.equal([]);
      });
      const page = document.scrollingElement!;
      expect(page.scrollWidth, 'the page does not scroll sideways').to.be.at.most(innerWidth);
    });
  }

  it('has no overflow from text that only screen readers read', async () => {
    const faq = await show(`<div style="height: 300px; overflow: auto">
        <p style="height: 3000px">x</p><trust-faq lang="ja"></trust-faq></div>`);
    const page = document.scrollingElement!;
    const before = [page.scrollWidth, page.scrollHeight];
    const clock = stopClock();
    const announced = faq.nextAnnouncement();
    await faq.type(LONG_QUERY);
    clock.pass();
    expect(await announced).to.contain(LONG_QUERY);
    expect([page.scrollWidth, page.scrollHeight]).to.deep.equal(before);
  });

  it('fits a side bar of 280 px in a wide page, by its own width', async () => {
    await eachState(
      '<div style="width: 280px"><trust-faq lang="en" feedback></trust-faq></div>',
      (element, state) => expect(overflowing(new Faq(element)), state).to.deep.equal([]),
    );
    const [narrow, wide] = place(
      `<div style="width: 280px"><trust-faq lang="ja"></trust-faq></div>
       <div style="width: 700px"><trust-faq lang="ja"></trust-faq></div>`,
    ).querySelectorAll('trust-faq');
    await Promise.all([narrow!.ready, wide!.ready]);
    const size = (faq: Faq) => parseFloat(getComputedStyle(faq.part('heading')).fontSize);
    expect(size(new Faq(narrow!))).to.be.below(size(new Faq(wide!)));
  });

  it('follows its box when that changes', async () => {
    const faq = await show(
      '<div style="width: 700px"><trust-faq lang="ja" open="all"></trust-faq></div>',
    );
    faq.element.parentElement!.style.width = '280px';
    await nextFrame();
    expect(overflowing(faq)).to.deep.equal([]);
  });

  for (const [name, html] of Object.entries({
    'a flex row': '<div style="display: flex"><trust-faq lang="ja"></trust-faq></div>',
    'a flex column':
      '<div style="display: flex; flex-direction: column; align-items: start"><trust-faq lang="ja"></trust-faq></div>',
    'an inline flex box':
      '<div style="display: inline-flex"><trust-faq lang="ja"></trust-faq></div>',
    'a float': '<div style="float: left"><trust-faq lang="ja"></trust-faq></div>',
    'a table cell': '<table><tr><td><trust-faq lang="ja"></trust-faq></td></tr></table>',
    'a grid of automatic columns':
      '<div style="display: grid; grid-template-columns: auto auto"><trust-faq lang="ja"></trust-faq><p>x</p></div>',
    'a centred grid':
      '<div style="display: grid; place-items: center"><trust-faq lang="ja"></trust-faq></div>',
    'an inline block': '<div style="display: inline-block"><trust-faq lang="ja"></trust-faq></div>',
    'an absolute box':
      '<div style="position: relative"><div style="position: absolute"><trust-faq lang="ja"></trust-faq></div></div>',
    'a box as wide as its content':
      '<div style="width: fit-content"><trust-faq lang="ja"></trust-faq></div>',
    'a box as narrow as its content':
      '<div style="width: min-content"><trust-faq lang="ja"></trust-faq></div>',
    'a vertical page':
      '<div style="writing-mode: vertical-rl; height: 500px"><trust-faq lang="ja"></trust-faq></div>',
  })) {
    it(`has a width in ${name}`, async () => {
      const faq = await show(html);
      expect(faq.question('ksn-stability').getBoundingClientRect().width).to.be.at.least(200);
      expect(overflowing(faq)).to.deep.equal([]);
    });
  }

  it('leaves room for its neighbour in a flex row', async () => {
    const faq = await show(`<div style="display: flex; width: 600px">
        <trust-faq lang="ja" style="flex: 1"></trust-faq><aside style="flex: none; width: 200px">x</aside></div>`);
    expect(faq.element.getBoundingClientRect().width).to.be.closeTo(400, 1);
  });

  /** Lists where a tap misses: it must hit at the middle of each side of the 44 px square around the centre. */
  function missed(root: ShadowRoot, one: Element): string[] {
    one.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
    const {left, top, width, height} = one.getClientRects()[0]!;
    const [x, y] = [left + width / 2, top + height / 2];
    const places = {left: [x - 21, y], right: [x + 21, y], above: [x, y - 21], below: [x, y + 21]};
    return Object.entries(places)
      .filter(([, [x, y]]) => !one.contains(root.elementFromPoint(x!, y!)))
      .map(([side]) => `${one.id || one.textContent.trim()}: ${side}`);
  }

  for (const size of ['16px', '10px', '24px']) {
    for (const width of [320, 768]) {
      it(`has buttons of 44 px for fingers, ${width} px wide with text of ${size}`, async () => {
        await setViewport(Math.max(width, 480), 800);
        const html = `<div style="width: ${width}px; font-size: ${size}; padding: 22px">
          <trust-faq lang="ja" feedback max-items="15"></trust-faq></div>`;
        await eachState(html, (element, state) => {
          const root = element.shadowRoot!;
          const all = [...root.querySelectorAll('button, input')];
          const seen = all.filter((one) => one.checkVisibility() && !one.closest('[hidden]'));
          expect(
            seen.flatMap((one) => missed(root, one)),
            state,
          ).to.deep.equal([]);
        });
      });
    }
  }

  // Only DevTools can emulate touch.
  it('has links of 44 px where there are fingers, in rows of their own', async function () {
    if (!can('devTools')) this.skip();
    await emulateTouch();
    expect(matchMedia('(any-pointer: coarse)').matches).to.equal(true);
    for (const width of [320, 768]) {
      const faq = await show(
        `<div style="width: ${width}px"><trust-faq lang="ja" open="all" feedback></trust-faq></div>`,
      );
      const root = faq.element.shadowRoot!;
      const all = [...root.querySelectorAll('.sources a, .links a')];
      const links = all.filter((one) => one.checkVisibility());
      expect(links.flatMap((one) => missed(root, one))).to.deep.equal([]);
    }
  });

  it('breaks Japanese questions between phrases where the browser can', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    const {wordBreak} = getComputedStyle(faq.question('ksn-stability'));
    const can = CSS.supports('word-break', 'auto-phrase');
    expect(wordBreak).to.equal(can ? 'auto-phrase' : 'normal');
  });

  // Only DevTools can emulate touch.
  it('has input text of 16 px or more on a phone, so that it does not zoom in', async function () {
    if (!can('devTools')) this.skip();
    const sizeIn = async (size: string) =>
      getComputedStyle(
        (await show(`<div style="font-size: ${size}"><trust-faq lang="ja"></trust-faq></div>`))
          .input,
      ).fontSize;
    expect(await sizeIn('12px'), 'with a mouse, the text of the page').to.equal('12px');
    await emulateTouch();
    expect(await sizeIn('12px')).to.equal('16px');
    expect(await sizeIn('20px')).to.equal('20px');
  });

  it('does not cover the text of a long query with its buttons', async () => {
    const faq = await show('<div style="width: 280px"><trust-faq lang="ja"></trust-faq></div>');
    await faq.type(LONG_QUERY);
    const box = faq.input.getBoundingClientRect();
    const {paddingRight, paddingLeft} = getComputedStyle(faq.input);
    const clear = faq.part('clear').getBoundingClientRect();
    expect(box.right - parseFloat(paddingRight)).to.be.at.most(clear.left + 1);
    const lens = faq.element.shadowRoot!.querySelector('.lens')!.getBoundingClientRect();
    expect(box.left + parseFloat(paddingLeft)).to.be.at.least(lens.right);
  });

  it('is mirrored on a page that runs from right to left', async () => {
    const faq = await show(
      '<div dir="rtl" style="width: 400px"><trust-faq lang="ja" open="all"></trust-faq></div>',
    );
    await faq.type('KSN');
    // Firefox and WebKit hang a bullet beside its text: here in the padding around the answer.
    const bullets = engine === 'Chromium' ? '' : 'li. ';
    expect(overflowing(faq).filter((name) => name !== bullets)).to.deep.equal([]);
    const box = faq.input.getBoundingClientRect();
    const clear = faq.part('clear').getBoundingClientRect();
    expect(clear.left - box.left).to.be.below(box.right - clear.right);
    const icon = faq.parts('icon')[0]!.getBoundingClientRect();
    const row = faq.items[0]!.getBoundingClientRect();
    expect(icon.left - row.left).to.be.below(row.right - icon.right);
    expect(getComputedStyle(faq.parts('answer')[0]!).textAlign).to.equal('start');
    const end = (name: string) => {
      const one = faq.parts(name)[0]!;
      return one.getBoundingClientRect().right - parseFloat(getComputedStyle(one).paddingRight);
    };
    expect(end('item-topic'), 'topic under question').to.be.closeTo(end('question'), 1);
  });

  for (const lang of ['en', 'ja'])
    it(`texts read from left to right on a page that runs from right to left: ${lang}`, async () => {
      const faq = await show(
        `<div dir="rtl"><trust-faq lang="${lang}" open="all" feedback></trust-faq></div>`,
      );
      expect(reversed(faq)).to.deep.equal([]);
      await faq.type('"qqxzv wwvkq"');
      expect(reversed(faq)).to.deep.equal([]);
    });

  it('keeps "yes" and "no" in one line', async () => {
    for (const width of [280, 320, 360, 400]) {
      const faq = await show(
        `<div style="width: ${width}px"><trust-faq lang="ja" open="first" feedback></trust-faq></div>`,
      );
      const [yes, no] = faq.parts('feedback')[0]!.querySelectorAll('button');
      expect(yes!.offsetTop, `${width}`).to.equal(no!.offsetTop);
    }
  });

  it('never uses text-wrap: pretty, which crashes WebKit, even if the page does', async () => {
    const faq = await show(
      '<div style="text-wrap: pretty"><trust-faq lang="ja" open="first"></trust-faq></div>',
    );
    for (const name of ['answer', 'notice', 'question'])
      expect(getComputedStyle(faq.parts(name)[0]!).textWrapStyle ?? 'auto').to.equal('auto');
  });

  it('moves nothing when the first letter is typed or taken back', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    const before = faq.input.getBoundingClientRect();
    await faq.type('K');
    const during = faq.input.getBoundingClientRect();
    await faq.type('');
    const after = faq.input.getBoundingClientRect();
    expect([during.toJSON(), after.toJSON()]).to.deep.equal([before.toJSON(), before.toJSON()]);
  });
});
