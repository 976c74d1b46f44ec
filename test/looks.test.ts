/** Promises of the default look, in numbers; test/visual/ compares its pictures. */
import {expect} from 'chai';
import {registerDataset} from '../src/data/registry.js';
import {borderContrast, contrastOf} from './helpers/contrast.js';
import {can, emulateMedia, engine, inNewPage, serve, setViewport} from './helpers/engine.js';
import {type Faq, inSource, nextFrame, show} from './helpers/faq.js';

const heightOf = (one: Element): number => one.getBoundingClientRect().height;

const styleOf = (faq: Faq, name: string): CSSStyleDeclaration =>
  getComputedStyle(faq.parts(name)[0]!);

/** Shows the element in a box of this width, with 16 px text. */
async function wide(width: number, attributes = '', lang = 'ja'): Promise<Faq> {
  const style = `width: ${width}px; font: 16px sans-serif; color: #1b1b1b; background: #fff`;
  return show(`<div style="${style}"><trust-faq lang="${lang}" ${attributes}></trust-faq></div>`);
}

/** Every rule of the style sheet, with the conditions around it. */
function* rulesIn(list: CSSRuleList, around = ''): Generator<{rule: CSSStyleRule; around: string}> {
  for (const rule of list) {
    if (rule instanceof CSSStyleRule) yield {rule, around};
    else if (rule instanceof CSSGroupingRule) {
      const condition = 'conditionText' in rule ? String(rule.conditionText) : '';
      yield* rulesIn(rule.cssRules, `${around} ${condition}`);
    }
  }
}

const rulesOf = (faq: Faq) =>
  faq.element.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...rulesIn(cssRules)]);

describe('an open item', () => {
  for (const lang of ['ja', 'en']) {
    it(`is mostly answer and dated notes, 768 px wide: ${lang}`, async () => {
      await setViewport(768, 800);
      const faq = await wide(768, 'open="all"', lang);
      const shares = faq.items.map((item) => {
        const text = item.querySelectorAll('[part~="answer"], [part~="updates"]');
        const height = [...text].map(heightOf).reduce((sum, one) => sum + one, 0);
        return Math.round((100 * height) / heightOf(item));
      });
      expect(shares).to.have.lengthOf(16);
      expect(shares.filter((share) => share >= 60)).to.have.lengthOf.at.least(12);
    });
  }

  it('has its date and its source in one line each, not in rows for fingers', async () => {
    const faq = await wide(768, 'entries="website-hosting" open="first"');
    for (const name of ['dates', 'sources', 'meta'])
      expect(heightOf(faq.part(name)), name).to.be.below(30);
  });

  it('has lines of 40 characters in Japanese, of 34 em in English', async () => {
    for (const [lang, em] of [
      ['ja', 40],
      ['en', 34],
    ] as const) {
      const faq = await wide(1200, 'open="first" entries="website-hosting"', lang);
      expect(faq.part('answer').getBoundingClientRect().width).to.equal(em * 16);
    }
  });

  it('indents its lists on the starting side only, right to left too', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const faq = await show(
        `<div dir="${dir}"><trust-faq lang="ja" open="all"></trust-faq></div>`,
      );
      const list = faq.element.shadowRoot!.querySelector('[part~="answer"] ul')!;
      const {paddingLeft, paddingRight} = getComputedStyle(list);
      // The direction of an answer is that of its text.
      expect([parseFloat(paddingLeft) > 16, paddingRight], dir).to.deep.equal([true, '0px']);
    }
  });
});

describe('three dated notes are read at once', () => {
  const note = (day: number, count: number) => ({
    date: `2025-06-${10 + day}`,
    text: `Noto ${day} de ${count}.`,
    source: {href: 'https://example.com/', label: 'Fonto'},
  });
  const entry = (id: string, count: number) => ({
    id,
    topic: 'a',
    question: `${id}?`,
    answer: 'Jes.',
    asOf: '2023',
    sources: [{href: 'https://example.com/', label: 'Fonto'}],
    updates: Array.from({length: count}, (_, day) => note(day, count)).reverse(),
  });
  const dataset = {
    lang: 'ja-x-notes',
    topics: [{id: 'a', name: 'A'}],
    entries: [entry('three', 3), entry('five', 5)],
  };
  const NOTES = '<trust-faq lang="ja-x-notes" open="all"></trust-faq>';
  registerDataset(dataset);

  const seen = (faq: Faq) =>
    faq.parts('update').filter((one) => one.checkVisibility() && heightOf(one) > 0).length;

  inSource.it('and the others with one press', async () => {
    const faq = await show(NOTES);
    expect(seen(faq)).to.equal(6);
    const [more] = faq.parts('more-updates');
    expect(more!.textContent.trim()).to.equal('ほか2件');
    expect(more!.getBoundingClientRect().height).to.be.at.least(44);
    more!.click();
    expect(seen(faq)).to.equal(8);
  });

  inSource.it('and all of them on paper', async function () {
    if (!can('devTools')) this.skip();
    const faq = await show(NOTES);
    await emulateMedia('print');
    expect(seen(faq)).to.equal(8);
    expect(faq.part('more-updates').checkVisibility()).to.equal(false);
  });

  it('and find-in-page opens the rest', async function () {
    // WebKitGTK 2.50 follows a text fragment into light DOM only.
    if (engine === 'WebKit') this.skip();
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>FAQ</title>
      <script src="/dist/trust-faq.js" defer></script>
      <div style="block-size: 2000px"></div>
      <trust-faq><script type="application/json">${JSON.stringify({...dataset, lang: 'en'})}</script></trust-faq>`;
    const url = `${await serve(page)}#:~:text=Noto%200%20de%205`;
    const {value} = await inNewPage({url}, async () => {
      const element = document.querySelector('trust-faq') as unknown as HTMLElement & {
        ready: Promise<void>;
      };
      await element.ready;
      const fold = () => element.shadowRoot!.querySelector('details');
      while (!fold()?.open) await new Promise((resolve) => setTimeout(resolve, 50));
      return fold()!.open;
    });
    expect(value).to.equal(true);
  });
});

describe('on a phone', () => {
  it('the first question begins above 300 px', async () => {
    await setViewport(320, 640);
    for (const lang of ['ja', 'en']) {
      const faq = await wide(320, '', lang);
      const top = faq.parts('question')[0]!.getBoundingClientRect().top;
      expect(top - faq.element.getBoundingClientRect().top, lang).to.be.below(300 - 16);
    }
  });

  /** Whether the row of topics fades at its start, and at its end. */
  const fades = (row: Element): [start: boolean, end: boolean] => {
    const {maskImage} = getComputedStyle(row);
    const colors = maskImage.match(/rgba?\([^)]*\)|transparent/g)!;
    const isClear = (color: string) => /^rgba.*, 0\)$|transparent/.test(color);
    return [isClear(colors.at(0)!), isClear(colors.at(-1)!)];
  };

  /** Waits, because intersection observers report a frame later. */
  async function becomes<Value>(read: () => Value, value: Value): Promise<void> {
    const isReached = () => JSON.stringify(read()) === JSON.stringify(value);
    for (let frame = 0; frame < 30 && !isReached(); frame++) await nextFrame();
    expect(read()).to.deep.equal(value);
  }
  const END = 10_000;

  it('topics are one row that scrolls', async () => {
    const faq = await wide(320);
    const row = faq.part('topics');
    expect(heightOf(row)).to.be.at.most(46);
    expect(row.scrollWidth).to.be.above(row.clientWidth);
    expect(getComputedStyle(row).overflowX).to.equal('auto');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`the row fades at the ends that hide more of it, ${dir}`, async () => {
      const faq = await show(
        `<div dir="${dir}" style="width: 320px"><trust-faq lang="ja"></trust-faq></div>`,
      );
      const row = faq.part('topics');
      const towards = dir === 'ltr' ? 1 : -1;
      await becomes(() => fades(row), [false, true]);
      row.scrollLeft = (towards * (row.scrollWidth - row.clientWidth)) / 2;
      await becomes(() => fades(row), [true, true]);
      row.scrollLeft = towards * END;
      await becomes(() => fades(row), [true, false]);
    });
  }

  it('a row of two that fit does not fade', async () => {
    const faq = await show(
      '<div style="width: 500px"><trust-faq lang="ja" topics="company data"></trust-faq></div>',
    );
    const row = faq.part('topics');
    expect(row.scrollWidth).to.equal(row.clientWidth);
    await becomes(() => fades(row), [false, false]);
    faq.element.parentElement!.style.width = '280px';
    await becomes(() => fades(row), [false, true]);
  });

  it('the row still fades after the element has moved in the page', async () => {
    const faq = await wide(320);
    const row = () => faq.part('topics');
    await becomes(() => fades(row()), [false, true]);
    faq.element.parentElement!.append(faq.element);
    await faq.settle();
    row().scrollLeft = END;
    await becomes(() => fades(row()), [true, false]);
  });

  it('the chosen topic comes into sight, and the page stays where it is', async () => {
    await setViewport(320, 640);
    const faq = await show(
      `<div style="width: 288px; padding-block: 3000px"><trust-faq lang="ja"></trust-faq></div>`,
    );
    const [row, chips] = [faq.part('topics'), faq.parts<HTMLButtonElement>('topic')];
    const isSeen = (chip: Element) => {
      const [one, all] = [chip.getBoundingClientRect(), row.getBoundingClientRect()];
      return one.left >= all.left && one.right <= all.right;
    };
    for (const chip of [chips.at(-1)!, chips[3]!, chips[0]!]) {
      chip.click();
      await faq.settle();
      expect(isSeen(chip), chip.value).to.equal(true);
      expect(scrollY).to.equal(0);
    }
  });

  it('the ring of the first and the last topic is whole', async () => {
    const faq = await wide(320);
    const row = faq.part('topics');
    const chips = faq.parts('topic');
    const ring = 4;
    const edge = () => row.getBoundingClientRect();
    expect(chips[0]!.getBoundingClientRect().left - edge().left).to.be.at.least(ring);
    row.scrollLeft = END;
    // The row scrolls by whole pixels.
    const room = edge().right - chips.at(-1)!.getBoundingClientRect().right;
    expect(Math.round(room)).to.be.at.least(ring);
  });

  it('the first topic begins where everything else does', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const faq = await show(
        `<div dir="${dir}" style="width: 320px"><trust-faq lang="ja"></trust-faq></div>`,
      );
      const side = dir === 'ltr' ? 'left' : 'right';
      const [chip, box] = [faq.parts('topic')[0]!, faq.input].map((one) =>
        one.getBoundingClientRect(),
      );
      expect(chip![side], dir).to.equal(box![side]);
    }
  });

  it('the topics of a wider page are all in sight', async () => {
    const row = (await wide(768)).part('topics');
    expect(row.scrollWidth).to.equal(row.clientWidth);
    expect(getComputedStyle(row).maskImage).to.equal('none');
  });

  it('Japanese breaks anywhere, because phrase breaks would leave half of the lines empty', async () => {
    expect(styleOf(await wide(320), 'question').wordBreak).to.equal('normal');
  });
});

describe('rank', () => {
  it('is shown by size and weight', async () => {
    const faq = await wide(768, 'open="ksn-stability"');
    const look = (one: Element) => {
      const {fontSize, fontWeight} = getComputedStyle(one);
      return `${fontSize} ${fontWeight}`;
    };
    expect(look(faq.part('heading'))).to.equal('24px 700');
    expect(look(faq.parts('topic-heading')[0]!)).to.equal('19px 700');
    expect(look(faq.question('website-hosting'))).to.equal('16px 500');
    expect(look(faq.question('ksn-stability'))).to.equal('16px 700');
    expect(look(faq.parts('label')[0]!)).to.match(/^13px /);
  });

  it('makes secondary text softer than the text, but not where the page has no contrast to spare', async () => {
    const contrasts = async (color: string) => {
      const faq = await show(
        `<div style="color: ${color}; background: #fff"><trust-faq lang="ja" open="first"></trust-faq></div>`,
      );
      const label = faq.parts('sources')[0]!.querySelector('[part~="label"]')!;
      const others = ['count', 'as-of', 'notice'].map((name) => faq.parts(name)[0]!);
      return [label, ...others].map((one) => contrastOf(one));
    };
    for (const one of await contrasts('#1b1b1b')) expect(one).to.be.within(4.5, 10);
    for (const one of await contrasts('#767676')) expect(one).to.be.within(4.5, 4.6);
  });

  it('makes it softer on a dark page, too, whose text is pure white', async () => {
    for (const color of ['#fff', '#fefefe', '#e8e8e8']) {
      const faq = await show(
        `<div style="color: ${color}; background: #121212; color-scheme: dark">
          <trust-faq lang="ja" open="first"></trust-faq></div>`,
      );
      const quiet = faq.parts('count')[0]!;
      expect(contrastOf(quiet), color).to.be.within(
        4.5,
        0.65 * contrastOf(faq.question('trustworthiness')),
      );
    }
  });

  it('tests in @supports the very value it sets', async () => {
    const faq = await wide(768);
    const found = rulesOf(faq).filter(({rule}) => /--_quiet:[^;]*oklch/.test(rule.cssText));
    expect(found).to.have.lengthOf(1);
    // WebKit writes numbers without the leading zero.
    const plain = (text: string) => text.replace(/\s/g, '').replaceAll('0.', '.').toLowerCase();
    const value = plain(found[0]!.rule.style.getPropertyValue('--_quiet'));
    // `@supports` accepts any value that contains a variable.
    const tested = value.replaceAll('var(--_keep-white)', '1');
    expect(plain(found[0]!.around)).to.equal(`(color:${tested})`);
  });
});

describe('lines and fills', () => {
  it('outline a field at 3:1, lighter than black', async () => {
    expect(borderContrast((await wide(768)).input)).to.be.within(3, 5);
  });

  it('keep the search box 3 em high', async () => {
    expect(heightOf((await wide(768)).part('search'))).to.equal(48);
  });

  it('show failures in another colour than success', async () => {
    const failed = await wide(768, 'src="/no/such/faq.json"');
    const edge = styleOf(failed, 'load').borderInlineStartColor;
    const faq = await wide(768);
    await faq.type('"カスペルスキーの監査費用"');
    expect(edge).not.to.equal(styleOf(faq, 'no-matches').borderInlineStartColor);
  });

  it('belong to the whole row of a closed question, which opens it anywhere', async () => {
    const faq = await wide(768, 'query="監査"');
    const [item] = faq.items;
    for (const name of ['question', 'item-topic', 'badge', 'excerpt']) {
      const {left, top, height} = item!.querySelector(`[part~="${name}"]`)!.getBoundingClientRect();
      const hit = faq.element.shadowRoot!.elementFromPoint(left + 5, top + height / 2);
      expect(hit?.closest('button'), name).to.equal(faq.questions[0]);
    }
    await faq.press('question');
    const answer = item!.querySelector('[part~="answer"]')!;
    const {left, top} = answer.getBoundingClientRect();
    const hit = faq.element.shadowRoot!.elementFromPoint(left + 5, top + 5);
    expect(answer.contains(hit), 'the answer is free').to.equal(true);
  });

  it('say a topic and what is new in one line', async () => {
    const faq = await wide(768, 'query="監査"');
    const top = (name: string) => faq.parts(name)[0]!.getBoundingClientRect().top;
    expect(top('item-topic')).to.be.closeTo(top('badge'), 1);
  });

  it('react to hovering only if the device can hover', async () => {
    const hovers = rulesOf(await wide(768)).filter(({rule}) =>
      rule.selectorText.includes(':hover'),
    );
    expect(hovers).not.to.be.empty;
    for (const {rule, around} of hovers)
      expect(around, rule.selectorText).to.include('hover: hover');
  });

  it('keep text readable if a page sets only the accent or only the mark', async function () {
    if (!CSS.supports('color', 'contrast-color(red)')) this.skip();
    for (const color of ['#ffe000', '#0b2545', '#808080', '#e0115f']) {
      const faq = await show(
        `<trust-faq lang="ja" style="--trust-faq-accent: ${color}; --trust-faq-mark: ${color}"></trust-faq>`,
      );
      await faq.type('監査');
      for (const name of ['topic-chosen', 'mark'])
        expect(contrastOf(faq.parts(name)[0]!), `${name} ${color}`).to.be.at.least(4.5);
    }
  });
});

/** The only animation. */
describe('an opening answer is animated', () => {
  const running = (faq: Faq) =>
    faq.element
      .shadowRoot!.getAnimations()
      .filter(({playState}) => playState === 'running')
      .map((one) => (one as CSSAnimation).animationName);
  const QUESTION = 'ksn-stability';

  it('each time the visitor opens it, for at most 200 ms', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    for (const time of ['first', 'second', 'third']) {
      await faq.press('question', QUESTION);
      expect(running(faq).sort(), time).to.deep.equal(['open', 'turn']);
      for (const {effect} of faq.element.shadowRoot!.getAnimations())
        expect(effect!.getComputedTiming().duration).to.be.within(150, 200);
      faq.element.shadowRoot!.getAnimations().forEach((one) => one.finish());
      await faq.press('question', QUESTION);
      expect(running(faq), time).to.deep.equal([]);
    }
  });

  it('from a related question, too', async () => {
    const faq = await show(`<trust-faq lang="ja" open="${QUESTION}" query="KSN"></trust-faq>`);
    await faq.press('text-button');
    expect(running(faq).sort()).to.deep.equal(['open', 'turn']);
  });

  it('but not on load, by a script, or while the visitor searches', async () => {
    const faq = await show('<trust-faq lang="ja" open="first"></trust-faq>');
    expect(running(faq), 'with the page').to.deep.equal([]);
    faq.element.showAll();
    await faq.settle();
    expect(running(faq), 'by a script').to.deep.equal([]);
    faq.element.hideAll();
    await faq.press('question', QUESTION);
    faq.element.shadowRoot!.getAnimations().forEach((one) => one.finish());
    for (const query of ['K', 'KS', 'KSN', '']) {
      await faq.type(query);
      expect(running(faq), query).to.deep.equal([]);
    }
  });

  it('moves nothing around it', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await faq.press('question', QUESTION);
    const places = () => faq.items.map((one) => one.getBoundingClientRect().top);
    const during = places();
    faq.element.shadowRoot!.getAnimations().forEach((one) => one.finish());
    expect(places()).to.deep.equal(during);
  });

  // Reduced motion can be emulated only through DevTools.
  it('not at all if the visitor prefers reduced motion', async function () {
    if (!can('devTools')) this.skip();
    await emulateMedia('', {'prefers-reduced-motion': 'reduce'});
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await faq.press('question', QUESTION);
    expect(running(faq)).to.deep.equal([]);
  });
});
