/** What a page's own styles bring about, and what they must not. */
import {expect} from 'chai';
import type {FaqFile} from '../src/data/faq-file.js';
import type {TrustFaq} from '../src/trust-faq.js';
import {borderContrast, contrastOf, textElements} from './helpers/contrast.js';
import {emulateMedia, can, press} from './helpers/engine.js';
import {
  afterTest,
  fixture,
  inSource,
  input,
  items,
  part,
  parts,
  pressPart,
  question,
  questions,
  settle,
  type,
  warnings,
} from './helpers/fixture.js';

/** A style sheet of the page, until the end of the test. */
function pageStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  afterTest(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
}

const first = (element: TrustFaq, name: string): HTMLElement => parts(element, name)[0]!;

const styleOf = (element: TrustFaq, name: string): CSSStyleDeclaration =>
  getComputedStyle(first(element, name));

/** Each public variable: a value, and where it must arrive. */
const VARIABLES: Record<string, readonly [value: string, (element: TrustFaq) => string]> = {
  '--trust-faq-font': ['monospace', (element) => getComputedStyle(input(element)).fontFamily],
  '--trust-faq-font-size': ['21px', (element) => styleOf(element, 'container').fontSize],
  '--trust-faq-space': ['37px', (element) => styleOf(element, 'question').columnGap],
  '--trust-faq-radius': ['13px', (element) => styleOf(element, 'items').borderTopLeftRadius],
  '--trust-faq-max-width': ['333px', (element) => styleOf(element, 'container').width],
  '--trust-faq-text': ['rgb(1, 2, 3)', (element) => styleOf(element, 'answer').color],
  '--trust-faq-muted': ['rgb(4, 5, 6)', (element) => styleOf(element, 'count').color],
  '--trust-faq-surface': [
    'rgb(7, 8, 9)',
    (element) => styleOf(element, 'container').backgroundColor,
  ],
  '--trust-faq-border': ['rgb(1, 1, 2)', (element) => styleOf(element, 'items').borderTopColor],
  '--trust-faq-accent': [
    'rgb(1, 1, 3)',
    (element) => styleOf(element, 'topic-chosen').backgroundColor,
  ],
  '--trust-faq-on-accent': ['rgb(1, 1, 4)', (element) => styleOf(element, 'topic-chosen').color],
  '--trust-faq-mark': ['rgb(1, 1, 5)', (element) => styleOf(element, 'mark').backgroundColor],
  '--trust-faq-on-mark': ['rgb(1, 1, 6)', (element) => styleOf(element, 'mark').color],
  '--trust-faq-focus': [
    'rgb(1, 1, 7)',
    (element) => getComputedStyle(element.shadowRoot!.activeElement!).outlineColor,
  ],
};

/** A page's pair of colours that just passes, or passes well; `theme` is what its author would set. */
const PAIRS = [
  {text: '#767676', ground: '#fff', theme: 'auto'},
  {text: '#1b1b1b', ground: '#fff', theme: 'light'},
  {text: '#000', ground: '#f2d600', theme: 'auto'},
  {text: '#fff', ground: '#757575', theme: 'dark'},
  {text: '#fff', ground: '#0b2545', theme: 'auto'},
  {text: '#8c8c8c', ground: '#1a1a1a', theme: 'dark'},
];

describe('a CSS variable on :root', () => {
  for (const [name, [value, arrived]] of Object.entries(VARIABLES)) {
    it(`${name} arrives`, async () => {
      document.documentElement.style.setProperty(name, value);
      afterTest(() => void document.documentElement.style.removeProperty(name));
      const element = await fixture('<trust-faq lang="ja" open="all" query="監査"></trust-faq>');
      element.focus();
      await press('Tab'); // the focus ring shows for the keyboard
      expect(arrived(element)).to.equal(value);
    });
  }

  it('arrives without exception', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    const rules = element.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
    const text = rules.map(({cssText}) => cssText).join('');
    const read = new Set(text.match(/--trust-faq-[a-z-]+/g));
    expect([...read].sort()).to.deep.equal(Object.keys(VARIABLES).sort());
    expect(text, 'a variable is read, never set').not.to.match(/--trust-faq-[a-z-]+\s*:/);
  });

  it('yields to one nearer to the element', async () => {
    pageStyle(':root { --trust-faq-accent: red } .near { --trust-faq-accent: rgb(1, 2, 3) }');
    const element = await fixture('<div class="near"><trust-faq lang="ja"></trust-faq></div>');
    expect(styleOf(element, 'topic-chosen').backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});

describe('without a variable the element', () => {
  it('takes font, size and colour from the page and leaves its background', async () => {
    const element = await fixture(
      '<div style="font: 19px monospace; color: rgb(1, 2, 3)"><trust-faq lang="ja" open="all"></trust-faq></div>',
    );
    for (const name of ['answer', 'question', 'input', 'meta', 'text-button', 'heading']) {
      const {color, fontFamily, opacity} = styleOf(element, name);
      expect({name, color, fontFamily, opacity}).to.deep.equal({
        name,
        color: 'rgb(1, 2, 3)',
        fontFamily: 'monospace',
        opacity: '1',
      });
    }
    expect(styleOf(element, 'answer').fontSize).to.equal('19px');
    for (const name of ['container', 'items', 'item', 'question', 'panel', 'input']) {
      expect(styleOf(element, name).backgroundColor, name).to.equal('rgba(0, 0, 0, 0)');
    }
    expect(styleOf(element, 'container').backgroundImage).to.equal('none');
  });

  it('draws its lines in a part of the text colour', async () => {
    const element = await fixture(
      '<div style="color: rgb(255, 0, 0)"><trust-faq lang="ja"></trust-faq></div>',
    );
    expect(styleOf(element, 'items').borderTopColor).to.match(/^color\(srgb 1 0 0 \/ 0\.15\)$/);
  });
});

describe('theme', () => {
  const LIGHT = 'rgb(0, 105, 92)';
  const DARK = 'rgb(95, 211, 187)';
  const accentIn = async (scheme: string, theme: string) => {
    const element = await fixture(
      `<div style="color-scheme: ${scheme}"><trust-faq lang="ja" theme="${theme}"></trust-faq></div>`,
    );
    return styleOf(element, 'topic-chosen').backgroundColor;
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

  // Only DevTools can turn the system dark.
  it('"auto" follows the page, not the system', async function () {
    if (!can('devTools')) this.skip();
    await emulateMedia('', {'prefers-color-scheme': 'dark'});
    expect(await accentIn('normal', 'auto')).to.equal(LIGHT);
    expect(await accentIn('light dark', 'auto')).to.equal(DARK);
  });

  it('can change while the page is open', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    pageStyle('trust-faq::part(topic-chosen) { transition: none }');
    element.theme = 'dark';
    await settle(element);
    expect(styleOf(element, 'topic-chosen').backgroundColor).to.equal(DARK);
  });
});

describe('text has a contrast of 4.5:1', () => {
  for (const {text, ground, theme} of PAIRS) {
    it(`on a page with ${text} on ${ground}, theme "${theme}"`, async () => {
      const element = await fixture(
        `<div style="color: ${text}; background: ${ground}">
          <trust-faq lang="ja" open="all" feedback theme="${theme}"></trust-faq>
        </div>`,
      );
      expect(contrastOf(element), "the page's own pair").to.be.at.least(4.5);
      const check = () => {
        const pale = textElements(element.shadowRoot!)
          .filter((one) => contrastOf(one) < 4.5)
          .map((one) => `${one.localName} ${one.part.value} ${contrastOf(one).toFixed(2)}`);
        expect(pale).to.deep.equal([]);
      };
      check();
      expect(contrastOf(input(element), '::placeholder')).to.be.at.least(4.5);
      expect(borderContrast(input(element)), 'border of the search box').to.be.at.least(3);
      await type(element, '監査');
      expect(parts(element, 'mark')).not.to.be.empty;
      check();
      await type(element, 'qqxzv');
      expect(parts(element, 'no-matches')).to.have.lengthOf(1);
      check();
    });
  }
});

describe('a page with variables of its own', () => {
  it('does not meet those of the element', async () => {
    pageStyle(':root { --_text: rgb(255, 0, 0); --_muted: rgb(255, 0, 0) }');
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    expect(styleOf(element, 'container').color).to.equal(getComputedStyle(document.body).color);
    expect(styleOf(element, 'count').color).not.to.equal('rgb(255, 0, 0)');
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

  /** Every inner piece with the properties that pages tend to hand down. */
  const look = (element: TrustFaq) =>
    ['container', 'heading', 'input', 'count', 'question', 'answer', 'as-of', 'copy', 'notice'].map(
      (name) => [name, ...READ.map((key) => `${key}: ${styleOf(element, name)[key]}`)],
    );

  it('does not reach into the text', async () => {
    const html = '<trust-faq lang="ja" open="first"></trust-faq>';
    const plain = look(await fixture(`<div style="width: 600px">${html}</div>`));
    const messy = look(await fixture(`<div style="width: 600px; ${MESS}">${html}</div>`));
    expect(messy).to.deep.equal(plain);
  });

  it('does not turn the text on its side', async () => {
    const element = await fixture(
      '<div style="writing-mode: vertical-rl"><trust-faq lang="ja"></trust-faq></div>',
    );
    const {width, height} = question(element, 'ksn-stability').getBoundingClientRect();
    expect(styleOf(element, 'question').writingMode).to.equal('horizontal-tb');
    expect(width).to.be.greaterThan(height);
  });

  it('hides the element by what it hides itself with', async () => {
    const element = await fixture(
      `<div style="visibility: hidden; pointer-events: none; user-select: none; -webkit-user-select: none; direction: rtl">
        <trust-faq lang="ja" open="first"></trust-faq></div>`,
    );
    for (const name of ['question', 'answer', 'input']) {
      const {visibility, pointerEvents} = styleOf(element, name);
      expect({visibility, pointerEvents}).to.deep.equal({
        visibility: 'hidden',
        pointerEvents: 'none',
      });
    }
    for (const name of ['question', 'answer', 'item', 'input']) {
      const {direction, userSelect, webkitUserSelect} = styleOf(element, name);
      expect(direction, name).to.equal('rtl');
      // Engines compute one of these; neither makes text selectable again. A field is WebKit's own.
      if (name !== 'input')
        expect(userSelect || webkitUserSelect, name).to.match(/^(?:none|auto)$/);
    }
    // An answer runs as its own text does.
    expect(getComputedStyle(parts(element, 'answer')[0]!.querySelector('p')!).unicodeBidi).to.equal(
      'plaintext',
    );
  });

  it('with html{font-size:62.5%} leaves every size as it was', async () => {
    const html =
      '<div style="width: 600px; font-size: 16px"><trust-faq lang="ja" open="first"></trust-faq></div>';
    const sizes = (element: TrustFaq) =>
      [...element.shadowRoot!.querySelectorAll<HTMLElement>('*')].map((one) => {
        const {width, height} = one.getBoundingClientRect();
        return [
          one.localName,
          getComputedStyle(one).fontSize,
          Math.round(width),
          Math.round(height),
        ];
      });
    const before = sizes(await fixture(html));
    pageStyle('html { font-size: 62.5% }');
    expect(sizes(await fixture(html))).to.deep.equal(before);
  });

  it('with *{all:unset!important} still has a block that works', async () => {
    pageStyle('* { all: unset !important } body, div { display: block !important }');
    const element = await fixture('<div><trust-faq lang="ja"></trust-faq></div>');
    const root = part(element, 'container');
    expect(getComputedStyle(root).display).to.equal('block');
    expect(root.getBoundingClientRect().width).to.be.closeTo(
      element.parentElement!.getBoundingClientRect().width,
      1,
    );
    await pressPart(element, 'question', 'ksn-stability');
    expect(question(element, 'ksn-stability').getAttribute('aria-expanded')).to.equal('true');
    expect(items(element)[0]!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('that hides the element wins', async () => {
    const hidden = await fixture('<trust-faq lang="ja" hidden></trust-faq>');
    expect(hidden.checkVisibility(), 'the hidden attribute').to.equal(false);
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    expect(element.checkVisibility()).to.equal(true);
    pageStyle('trust-faq { display: none }');
    expect(element.checkVisibility(), 'display: none').to.equal(false);
  });

  it('that makes the element something else than a block wins', async () => {
    pageStyle('trust-faq { display: inline-block; width: 300px }');
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    expect(getComputedStyle(element).display).to.equal('inline-block');
    expect(part(element, 'container').getBoundingClientRect().width).to.be.closeTo(300, 1);
  });
});

describe('parts', () => {
  /** An entry of the page's own past its review; of the bundled ones that is not said. */
  const OVERDUE: FaqFile = {
    lang: 'en',
    entries: [
      {id: 'old', topic: 'a', question: 'Old?', answer: 'Old.', reviewBy: '2000-01-01'},
      {id: 'other', topic: 'b', question: 'Other?', answer: 'Other.'},
    ],
  };

  /** Part names on screen in every state that a visitor can bring about. */
  async function seenParts(): Promise<Set<string>> {
    const seen = new Set<string>();
    const note = (element: TrustFaq) => {
      for (const one of element.shadowRoot!.querySelectorAll('[part]')) {
        one.part.forEach((name) => seen.add(name));
      }
    };
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: () => Promise.reject(new Error('refused'))},
    });
    afterTest(() => Reflect.deleteProperty(navigator, 'clipboard'));
    const element = await fixture(
      '<trust-faq lang="ja" open="all" feedback max-items="15" contact-href="/help"></trust-faq>',
    );
    const copied = new Promise((resolve) => element.addEventListener('trust-faq-copy', resolve));
    await pressPart(element, 'copy', 'ksn-stability');
    await copied;
    await settle(element);
    note(element);
    element.hideAll();
    await type(element, '監査');
    note(element);
    // A match by a related word says which.
    await type(element, 'ぜいじゃく');
    note(element);
    await type(element, '"カスペルスキーの監査費用"');
    note(element);
    const own = await fixture('<trust-faq lang="en" open="all"></trust-faq>');
    own.data = OVERDUE;
    await settle(own);
    note(own);
    warnings();
    note(await fixture('<trust-faq lang="ja" src="/README.md"></trust-faq>'));
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
    const element = await fixture('<trust-faq lang="ja" open="first"></trust-faq>');
    for (const name of names) {
      const {outlineColor, textIndent} = styleOf(element, name);
      expect({name, outlineColor, textIndent}).to.deep.equal({
        name,
        outlineColor: 'rgb(1, 2, 3)',
        textIndent: '7px',
      });
    }
  });

  it('tell an open item from a closed one', async () => {
    const element = await fixture('<trust-faq lang="ja" open="first"></trust-faq>');
    pageStyle('trust-faq::part(item-open) { color: rgb(1, 2, 3) }');
    const colors = questions(element).map((one) => getComputedStyle(one).color);
    expect(colors.indexOf('rgb(1, 2, 3)')).to.equal(0);
    expect(colors.lastIndexOf('rgb(1, 2, 3)')).to.equal(0);
  });
});
