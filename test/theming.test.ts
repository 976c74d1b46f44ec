/** A page's styles change what they may, and nothing else. */
import {expect} from 'chai';
import type {FaqFile} from '../src/data/faq-file.js';
import {refuseCopies} from './helpers/clipboard.js';
import {borderContrast, contrastOf, textElements} from './helpers/contrast.js';
import {emulateMedia, can, press} from './helpers/engine.js';
import type {Faq} from './helpers/faq.js';
import {afterTest, inSource, show, warnings} from './helpers/faq.js';

/** Adds a style sheet to the page until the end of the test. */
function pageStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  afterTest(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
}

const first = (faq: Faq, name: string): HTMLElement => faq.parts(name)[0]!;

const styleOf = (faq: Faq, name: string): CSSStyleDeclaration => getComputedStyle(first(faq, name));

/** Each public variable with a value, and a function that reads it where it must take effect. */
const VARIABLES: Record<string, readonly [value: string, (faq: Faq) => string]> = {
  '--trust-faq-font': ['monospace', (faq) => getComputedStyle(faq.input).fontFamily],
  '--trust-faq-font-size': ['21px', (faq) => styleOf(faq, 'container').fontSize],
  '--trust-faq-space': ['37px', (faq) => styleOf(faq, 'question').columnGap],
  '--trust-faq-radius': ['13px', (faq) => styleOf(faq, 'items').borderTopLeftRadius],
  '--trust-faq-max-width': ['333px', (faq) => styleOf(faq, 'container').width],
  '--trust-faq-text': ['rgb(1, 2, 3)', (faq) => styleOf(faq, 'answer').color],
  '--trust-faq-muted': ['rgb(4, 5, 6)', (faq) => styleOf(faq, 'count').color],
  '--trust-faq-surface': ['rgb(7, 8, 9)', (faq) => styleOf(faq, 'container').backgroundColor],
  '--trust-faq-border': ['rgb(1, 1, 2)', (faq) => styleOf(faq, 'items').borderTopColor],
  '--trust-faq-accent': ['rgb(1, 1, 3)', (faq) => styleOf(faq, 'topic-chosen').backgroundColor],
  '--trust-faq-on-accent': ['rgb(1, 1, 4)', (faq) => styleOf(faq, 'topic-chosen').color],
  '--trust-faq-mark': ['rgb(1, 1, 5)', (faq) => styleOf(faq, 'mark').backgroundColor],
  '--trust-faq-on-mark': ['rgb(1, 1, 6)', (faq) => styleOf(faq, 'mark').color],
  '--trust-faq-focus': [
    'rgb(1, 1, 7)',
    (faq) => getComputedStyle(faq.element.shadowRoot!.activeElement!).outlineColor,
  ],
};

/**
 * Colour pairs of pages that pass barely or well; `theme` is the author's setting, `scheme` the page's
 * `color-scheme`.
 */
const PAIRS: readonly {text: string; ground: string; theme: string; scheme?: string}[] = [
  {text: '#767676', ground: '#fff', theme: 'auto'},
  {text: '#1b1b1b', ground: '#fff', theme: 'light'},
  {text: '#000', ground: '#f2d600', theme: 'auto'},
  {text: '#fff', ground: '#757575', theme: 'dark'},
  {text: '#fff', ground: '#0b2545', theme: 'auto'},
  {text: '#8c8c8c', ground: '#1a1a1a', theme: 'dark'},
  {text: '#fff', ground: '#000', theme: 'auto', scheme: 'dark'},
  {text: '#fff', ground: '#2b2b2b', theme: 'auto', scheme: 'dark'},
];

describe('a CSS variable on :root', () => {
  for (const [name, [value, arrived]] of Object.entries(VARIABLES)) {
    it(`${name} arrives`, async () => {
      document.documentElement.style.setProperty(name, value);
      afterTest(() => void document.documentElement.style.removeProperty(name));
      const faq = await show('<trust-faq lang="ja" open="all" query="監査"></trust-faq>');
      faq.element.focus();
      await press('Tab'); // browsers show the focus ring only for the keyboard
      expect(arrived(faq)).to.equal(value);
    });
  }

  it('arrives for every variable', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    const rules = faq.element.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    const text = rules.map(({cssText}) => cssText).join('');
    const read = new Set(text.match(/--trust-faq-[a-z-]+/g));
    expect([...read].sort()).to.deep.equal(Object.keys(VARIABLES).sort());
    expect(text, 'a variable is read, never set').not.to.match(/--trust-faq-[a-z-]+\s*:/);
  });

  it('yields to one nearer to the element', async () => {
    pageStyle(':root { --trust-faq-accent: red } .near { --trust-faq-accent: rgb(1, 2, 3) }');
    const faq = await show('<div class="near"><trust-faq lang="ja"></trust-faq></div>');
    expect(styleOf(faq, 'topic-chosen').backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});

describe('without a variable the element', () => {
  it('takes font, size and colour from the page and leaves its background', async () => {
    const faq = await show(
      '<div style="font: 19px monospace; color: rgb(1, 2, 3)"><trust-faq lang="ja" open="all"></trust-faq></div>',
    );
    for (const name of ['answer', 'question', 'input', 'meta', 'text-button', 'heading']) {
      const {color, fontFamily, opacity} = styleOf(faq, name);
      expect({name, color, fontFamily, opacity}).to.deep.equal({
        name,
        color: 'rgb(1, 2, 3)',
        fontFamily: 'monospace',
        opacity: '1',
      });
    }
    expect(styleOf(faq, 'answer').fontSize).to.equal('19px');
    for (const name of ['container', 'items', 'item', 'question', 'panel', 'input']) {
      expect(styleOf(faq, name).backgroundColor, name).to.equal('rgba(0, 0, 0, 0)');
    }
    expect(styleOf(faq, 'container').backgroundImage).to.equal('none');
  });

  it('draws its lines in a part of the text colour', async () => {
    const faq = await show(
      '<div style="color: rgb(255, 0, 0)"><trust-faq lang="ja"></trust-faq></div>',
    );
    expect(styleOf(faq, 'items').borderTopColor).to.match(/^color\(srgb 1 0 0 \/ 0\.15\)$/);
  });
});

describe('theme', () => {
  const LIGHT = 'rgb(0, 105, 92)';
  const DARK = 'rgb(146, 238, 219)';
  const accentIn = async (scheme: string, theme: string) => {
    const faq = await show(
      `<div style="color-scheme: ${scheme}"><trust-faq lang="ja" theme="${theme}"></trust-faq></div>`,
    );
    return styleOf(faq, 'topic-chosen').backgroundColor;
  };

  for (const [scheme, theme, accent] of [
    ['light', 'auto', LIGHT],
    ['dark', 'auto', DARK],
    ['light', 'dark', DARK],
    ['dark', 'light', LIGHT],
    ['normal', 'auto', LIGHT],
  ] as const) {
    it(`"${theme}" on a page with color-scheme ${scheme}`, async () => {
      expect(await accentIn(scheme, theme)).to.equal(accent);
    });
  }

  // The system's dark mode can be emulated only through DevTools.
  it('"auto" follows the page, not the system', async function () {
    if (!can('devTools')) this.skip();
    await emulateMedia('', {'prefers-color-scheme': 'dark'});
    expect(await accentIn('normal', 'auto')).to.equal(LIGHT);
    expect(await accentIn('light dark', 'auto')).to.equal(DARK);
  });

  it('can change while the page is open', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    pageStyle('trust-faq::part(topic-chosen) { transition: none }');
    faq.element.theme = 'dark';
    await faq.settle();
    expect(styleOf(faq, 'topic-chosen').backgroundColor).to.equal(DARK);
  });
});

describe('text has a contrast of 4.5:1', () => {
  for (const {text, ground, theme, scheme = 'normal'} of PAIRS) {
    it(`on a page with ${text} on ${ground}, theme "${theme}"`, async () => {
      const faq = await show(
        `<div style="color: ${text}; background: ${ground}; color-scheme: ${scheme}">
          <trust-faq lang="ja" open="all" feedback theme="${theme}"></trust-faq>
        </div>`,
      );
      expect(contrastOf(faq.element), "the page's own pair").to.be.at.least(4.5);
      const check = () => {
        const pale = textElements(faq.element.shadowRoot!)
          .filter((one) => contrastOf(one) < 4.5)
          .map((one) => `${one.localName} ${one.part.value} ${contrastOf(one).toFixed(2)}`);
        expect(pale).to.deep.equal([]);
      };
      check();
      expect(contrastOf(faq.input, '::placeholder')).to.be.at.least(4.5);
      expect(borderContrast(faq.input), 'border of the search box').to.be.at.least(3);
      await faq.type('監査');
      expect(faq.parts('mark')).not.to.be.empty;
      check();
      await faq.type('qqxzv');
      expect(faq.parts('no-matches')).to.have.lengthOf(1);
      check();
    });
  }
});

describe('a page with its own variables', () => {
  it('does not clash with those of the element', async () => {
    pageStyle(':root { --_text: rgb(255, 0, 0); --_muted: rgb(255, 0, 0) }');
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    expect(styleOf(faq, 'container').color).to.equal(getComputedStyle(document.body).color);
    expect(styleOf(faq, 'count').color).not.to.equal('rgb(255, 0, 0)');
  });
});

describe('a page that styles everything', () => {
  const MESS = `
    text-transform: uppercase; line-height: 0; letter-spacing: 1em; word-spacing: 2em;
    white-space: pre; text-indent: 5em; font-style: italic; font-weight: 900;
    font-variant: small-caps; text-align: center; text-shadow: 1px 1px red; word-break: break-all;
    line-break: anywhere; hyphens: auto; cursor: wait; list-style: square; text-orientation: upright;
    -webkit-text-fill-color: red; -webkit-text-stroke: 2px red; text-emphasis: sesame red;
    text-align-last: justify; overflow-wrap: normal;`;
  const READ = [
    'textTransform', 'lineHeight', 'letterSpacing', 'wordSpacing', 'whiteSpace', 'textIndent',
    'fontStyle', 'fontWeight', 'fontVariant', 'textAlign', 'textShadow', 'wordBreak', 'lineBreak',
    'cursor', 'writingMode', 'textOrientation', 'webkitTextFillColor',
    'webkitTextStrokeWidth', 'textEmphasisStyle', 'textAlignLast',
    'overflowWrap', 'fontSize', 'width', 'height',
  ] as const; // prettier-ignore

  /** Every inner part with the properties that pages tend to pass down. */
  const look = (faq: Faq) =>
    ['container', 'heading', 'input', 'count', 'question', 'answer', 'as-of', 'copy', 'notice'].map(
      (name) => [name, ...READ.map((key) => `${key}: ${styleOf(faq, name)[key]}`)],
    );

  it('does not change the widget’s text', async () => {
    const html = '<trust-faq lang="ja" open="first"></trust-faq>';
    const plain = look(await show(`<div style="width: 600px">${html}</div>`));
    const messy = look(await show(`<div style="width: 600px; ${MESS}">${html}</div>`));
    expect(messy).to.deep.equal(plain);
  });

  it('does not turn the text on its side', async () => {
    const faq = await show(
      '<div style="writing-mode: vertical-rl"><trust-faq lang="ja"></trust-faq></div>',
    );
    const {width, height} = faq.question('ksn-stability').getBoundingClientRect();
    expect(styleOf(faq, 'question').writingMode).to.equal('horizontal-tb');
    expect(width).to.be.greaterThan(height);
  });

  it('hides the element with whatever it hides itself with', async () => {
    const faq = await show(
      `<div style="visibility: hidden; pointer-events: none; user-select: none; -webkit-user-select: none; direction: rtl">
        <trust-faq lang="ja" open="first"></trust-faq></div>`,
    );
    for (const name of ['question', 'answer', 'input']) {
      const {visibility, pointerEvents} = styleOf(faq, name);
      expect({visibility, pointerEvents}).to.deep.equal({
        visibility: 'hidden',
        pointerEvents: 'none',
      });
    }
    for (const name of ['question', 'answer', 'item', 'input']) {
      const {direction, userSelect, webkitUserSelect} = styleOf(faq, name);
      expect(direction, name).to.equal('rtl');
      // Engines support one of these; neither value makes text selectable again. WebKit sets its own on fields.
      if (name !== 'input')
        expect(userSelect || webkitUserSelect, name).to.match(/^(?:none|auto)$/);
    }
    // The direction of an answer is that of its text.
    expect(getComputedStyle(faq.parts('answer')[0]!.querySelector('p')!).unicodeBidi).to.equal(
      'plaintext',
    );
  });

  it('with html{font-size:62.5%} leaves every size as it was', async () => {
    const html =
      '<div style="width: 600px; font-size: 16px"><trust-faq lang="ja" open="first"></trust-faq></div>';
    const sizes = (faq: Faq) =>
      [...faq.element.shadowRoot!.querySelectorAll<HTMLElement>('*')].map((one) => {
        const {width, height} = one.getBoundingClientRect();
        return [
          one.localName,
          getComputedStyle(one).fontSize,
          Math.round(width),
          Math.round(height),
        ];
      });
    const before = sizes(await show(html));
    pageStyle('html { font-size: 62.5% }');
    expect(sizes(await show(html))).to.deep.equal(before);
  });

  it('with *{all:unset!important} still has a block that works', async () => {
    pageStyle('* { all: unset !important } body, div { display: block !important }');
    const faq = await show('<div><trust-faq lang="ja"></trust-faq></div>');
    const root = faq.part('container');
    expect(getComputedStyle(root).display).to.equal('block');
    expect(root.getBoundingClientRect().width).to.be.closeTo(
      faq.element.parentElement!.getBoundingClientRect().width,
      1,
    );
    await faq.press('question', 'ksn-stability');
    expect(faq.question('ksn-stability').getAttribute('aria-expanded')).to.equal('true');
    expect(faq.items[0]!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('that hides the element wins', async () => {
    const hidden = await show('<trust-faq lang="ja" hidden></trust-faq>');
    expect(hidden.element.checkVisibility(), 'the hidden attribute').to.equal(false);
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    expect(faq.element.checkVisibility()).to.equal(true);
    pageStyle('trust-faq { display: none }');
    expect(faq.element.checkVisibility(), 'display: none').to.equal(false);
  });

  it('that makes the element something other than a block wins', async () => {
    pageStyle('trust-faq { display: inline-block; width: 300px }');
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    expect(getComputedStyle(faq.element).display).to.equal('inline-block');
    expect(faq.part('container').getBoundingClientRect().width).to.be.closeTo(300, 1);
  });
});

describe('parts', () => {
  /** A page's entry past its review date; bundled entries never show that. */
  const OVERDUE: FaqFile = {
    lang: 'en',
    entries: [
      {id: 'old', topic: 'a', question: 'Old?', answer: 'Old.', reviewBy: '2000-01-01'},
      {id: 'other', topic: 'b', question: 'Other?', answer: 'Other.'},
    ],
  };

  /** Part names on screen in every state that a visitor can reach. */
  async function seenParts(): Promise<Set<string>> {
    const seen = new Set<string>();
    const note = (faq: Faq) => {
      for (const one of faq.element.shadowRoot!.querySelectorAll('[part]')) {
        one.part.forEach((name) => seen.add(name));
      }
    };
    refuseCopies();
    const faq = await show(
      '<trust-faq lang="ja" open="all" feedback collect max-items="15" contact-href="/help"></trust-faq>',
    );
    const copied = new Promise((resolve) =>
      faq.element.addEventListener('trust-faq-copy', resolve),
    );
    await faq.press('copy', 'ksn-stability');
    await copied;
    await faq.settle();
    await faq.press('collect', 'ksn-stability');
    note(faq);
    // If the page cannot copy, a field shows the text.
    await faq.press('copy-answer', 'ksn-stability');
    for (let i = 0; i < 9; i++) await faq.settle();
    note(faq);
    faq.element.hideAll();
    await faq.type('監査');
    note(faq);
    // A match by a related word names that word.
    await faq.type('ぜいじゃく');
    note(faq);
    await faq.type('"カスペルスキーの監査費用"');
    note(faq);
    const overdue = await show('<trust-faq lang="en" open="all"></trust-faq>');
    overdue.element.data = OVERDUE;
    await overdue.settle();
    note(overdue);
    warnings();
    note(await show('<trust-faq lang="ja" src="/README.md"></trust-faq>'));
    return seen;
  }

  inSource.it('are documented, and every documented part is there to be styled', async () => {
    const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: {declarations?: {tagName?: string; cssParts?: {name: string}[]}[]}[];
    };
    const documented = manifest.modules
      .flatMap(({declarations}) => declarations ?? [])
      .find(({tagName}) => tagName === 'trust-faq')!
      .cssParts!.map(({name}) => name);
    expect([...(await seenParts())].sort()).to.deep.equal(documented.sort());
  });

  it("take the page's styles", async () => {
    const names = [
      'container',
      'heading',
      'input',
      'topic',
      'question',
      'answer',
      'item',
      'notice',
    ];
    for (const name of names) {
      pageStyle(`trust-faq::part(${name}) { outline: 3px solid rgb(1, 2, 3); text-indent: 7px }`);
    }
    const faq = await show('<trust-faq lang="ja" open="first"></trust-faq>');
    for (const name of names) {
      const {outlineColor, textIndent} = styleOf(faq, name);
      expect({name, outlineColor, textIndent}).to.deep.equal({
        name,
        outlineColor: 'rgb(1, 2, 3)',
        textIndent: '7px',
      });
    }
  });

  it('distinguish an open item from a closed one', async () => {
    const faq = await show('<trust-faq lang="ja" open="first"></trust-faq>');
    pageStyle('trust-faq::part(item-open) { color: rgb(1, 2, 3) }');
    const colors = faq.questions.map((one) => getComputedStyle(one).color);
    expect(colors.indexOf('rgb(1, 2, 3)')).to.equal(0);
    expect(colors.lastIndexOf('rgb(1, 2, 3)')).to.equal(0);
  });
});
