/** The documentation as its readers meet it: every page in both languages, on a desk, a phone and paper. */
import type Axe from 'axe-core';
import {expect} from 'chai';
import {can, engine, frame, inNewPage, press} from '../helpers/engine.js';
import {ids, parts, settle} from '../helpers/fixture.js';
import {nextFrame} from '../helpers/wait.js';
import type {TrustFaq} from '../../src/trust-faq.js';

interface Page {
  readonly frame: HTMLIFrameElement;
  readonly view: Window & typeof globalThis;
  readonly page: Document;
}

/** Opens a page, once its widgets show something. */
async function open(name: string, width = 1200): Promise<Page> {
  const iframe = await frame(`/demo/docs/${name}`);
  iframe.style.cssText = `inline-size: ${width}px; block-size: 800px; border: 0`;
  const page = iframe.contentDocument!;
  const widgets = [...page.querySelectorAll('trust-faq')];
  await Promise.all(widgets.map(({ready}) => ready));
  await nextFrame();
  return {frame: iframe, view: iframe.contentWindow as Page['view'], page};
}

const widgetOf = ({page}: Page, selector = 'trust-faq'): TrustFaq => page.querySelector(selector)!;

/** Rows of a table are alike, and some tables have hundreds. */
const ENOUGH_ROWS = 8;

/** What axe finds: by all its rules, or by those that are named. */
async function violations({page, view}: Page, rules?: string[]): Promise<string[]> {
  const global = view as unknown as {axe?: typeof Axe};
  if (!global.axe) {
    for (const row of page.querySelectorAll(`tr:nth-child(n + ${ENOUGH_ROWS})`)) row.remove();
    const script = page.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve) => (script.onload = resolve));
    page.head.append(script);
    await loaded;
  }
  const {violations} = await global.axe!.run(page, {
    resultTypes: ['violations'],
    iframes: false,
    ...(rules && {runOnly: rules}),
  });
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
}

/** File names of all pages, as the navigation of each language names them. */
async function pageNames(): Promise<string[]> {
  const names: string[] = [];
  for (const start of ['index.html', 'index.en.html']) {
    const html = await (await fetch(`/demo/docs/${start}`)).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    const links = page.querySelectorAll('.side > ul > li > a');
    names.push(...[...links].map((link) => link.getAttribute('href')!));
  }
  return names;
}

/** What another width and other colours may break. */
const CHANGED_ON_A_PHONE = ['color-contrast', 'scrollable-region-focusable', 'target-size'];

/** Colours have stopped changing, in the widgets too. */
async function stillness(page: Document): Promise<void> {
  const roots = [...page.querySelectorAll('trust-faq')].map(({shadowRoot}) => shadowRoot!);
  const running = roots.flatMap((root) => root.getAnimations());
  await Promise.all(running.map(({finished}) => finished));
}

/** What scrolls in a frame of its own may be wider. */
const isWiderThanPage = ({page, view}: Page): boolean =>
  page.documentElement.scrollWidth > view.innerWidth;

const NAMES = await pageNames();

describe('the documentation', function () {
  // Some pages have tables of a thousand cells.
  this.timeout(60_000);

  for (const name of NAMES) {
    it(`${name} is readable for everyone, on a desk in light and on a phone in the dark`, async () => {
      const opened = await open(name);
      const {page, view} = opened;
      expect(isWiderThanPage(opened), 'wider than the desk').to.equal(false);
      expect(await violations(opened), 'light').to.deep.equal([]);
      opened.frame.style.inlineSize = '320px';
      page.documentElement.style.colorScheme = 'dark';
      await nextFrame();
      await stillness(page);
      expect(isWiderThanPage(opened), 'wider than the phone').to.equal(false);
      expect(await violations(opened, CHANGED_ON_A_PHONE), 'dark').to.deep.equal([]);
      const loaded = view.performance.getEntriesByType('resource').map((one) => new URL(one.name));
      const strangers = loaded.filter(({origin}) => origin !== location.origin);
      expect(strangers.map(String), 'loaded from elsewhere').to.deep.equal([]);
    });
  }

  it('names all its pages in both languages', () => {
    const japanese = NAMES.filter((name) => !name.endsWith('.en.html'));
    expect(japanese).to.have.length.of.at.least(15);
    expect(NAMES.filter((name) => name.endsWith('.en.html'))).to.deep.equal(
      japanese.map((name) => name.replace('.html', '.en.html')),
    );
  });
});

describe('its start page', () => {
  for (const [name, query, expected] of [
    ['index.html', 'でーたせんたー', 'data-processing-location'],
    ['index.en.html', 'data center', 'data-processing-location'],
  ] as const) {
    it(`${name} has the widget at work`, async () => {
      const widget = widgetOf(await open(name));
      expect(await widget.search(query)).to.include(expected);
    });

    it(`${name} answers questions about the widget in the widget, from its own markup`, async () => {
      const opened = await open(name);
      const about = widgetOf(opened, '.about');
      expect(ids(about)).to.deep.equal([...about.querySelectorAll('h3')].map(({id}) => id));
      about.showAll();
      await settle(about);
      const links = parts<HTMLAnchorElement>(about, 'link').map(({href}) => href);
      expect(links.length).to.be.greaterThan(3);
      for (const link of links) expect((await fetch(link)).ok, link).to.equal(true);
    });
  }

  it('works from disk', async () => {
    const folder = await (await fetch('/docs-on-disk')).text();
    const {value, problems} = await inNewPage({url: `file:${folder}/index.html`}, async () => {
      const widgets = [...document.querySelectorAll('trust-faq')];
      await customElements.whenDefined('trust-faq');
      await Promise.all(widgets.map(({ready}) => ready));
      return {
        shown: widgets.map(({shadowRoot}) => shadowRoot!.querySelectorAll('[part~=item]').length),
        own: document.querySelectorAll('.about h3').length,
        styled: getComputedStyle(document.querySelector('.skip')!).position,
      };
    });
    expect(value).to.deep.equal({shown: [5, value.own], own: value.own, styled: 'absolute'});
    expect(problems).to.deep.equal([]);
  });

  it('can be read and gone through without JavaScript', async function () {
    if (!can('devTools')) this.skip();
    const page = {url: '/demo/docs/index.html', javaScript: false};
    const {value} = await inNewPage(page, () => ({
      pages: document.querySelectorAll('.side a').length,
      answers: document.querySelector('.about p')!.checkVisibility(),
    }));
    expect(value.pages).to.be.greaterThan(15);
    expect(value.answers).to.equal(true);
  });

  it('shows nothing that would do nothing without JavaScript', async function () {
    if (!can('devTools')) this.skip();
    const page = {url: '/demo/docs/theming.html', javaScript: false};
    const {value} = await inNewPage(page, () =>
      [...document.querySelectorAll('button, input, select')].filter((one) =>
        one.checkVisibility(),
      ),
    );
    expect(value).to.have.lengthOf(0);
  });
});

describe('its navigation', () => {
  const shown = ({page}: Page) =>
    ['.menu', '.side'].filter((selector) => page.querySelector(selector)!.checkVisibility());

  it('stands beside the text on a desk, and is folded above it on a phone', async () => {
    expect(shown(await open('recipes.html'))).to.deep.equal(['.side']);
    expect(shown(await open('recipes.html', 320))).to.deep.equal(['.menu']);
  });

  it('leaves the text free when a section has been chosen on a phone', async () => {
    const {page} = await open('recipes.html', 320);
    const menu = page.querySelector<HTMLDetailsElement>('.menu')!;
    menu.open = true;
    menu.querySelector<HTMLAnchorElement>('a[href="#wordpress"]')!.click();
    expect(menu.open).to.equal(false);
  });

  it('can be skipped by the first press of Tab', async () => {
    const {page, view} = await open('recipes.html');
    view.focus();
    await press('Tab');
    const skip = page.activeElement as HTMLElement;
    expect(skip.className).to.equal('skip');
    expect(skip.getBoundingClientRect().width).to.be.greaterThan(50);
    await press('Enter');
    await nextFrame();
    expect(page.activeElement!.localName).to.equal('main');
  });

  it('is not printed, and no control is', async function () {
    if (!can('devTools')) this.skip();
    const {value} = await inNewPage({url: '/demo/docs/theming.html', media: 'print'}, () =>
      ['.side', '.menu', '.copy', '.pager', '.inputs', '.variable'].filter((one) =>
        document.querySelector(one)!.checkVisibility(),
      ),
    );
    expect(value).to.deep.equal(['.variable']);
  });
});

describe('its code', () => {
  it('is copied as it stands', async () => {
    const {page, view} = await open('recipes.html');
    let copied = '';
    Object.defineProperty(view.navigator, 'clipboard', {
      value: {writeText: (text: string) => Promise.resolve((copied = text))},
    });
    const button = page.querySelector<HTMLElement>('.copy')!;
    button.click();
    await nextFrame();
    expect(copied).to.equal(page.getElementById(button.dataset['copy']!)!.textContent);
    expect(copied).to.contain('<script src="trust-faq.js" defer></script>');
    expect(button.textContent).to.equal('コピーしました');
  });

  it('can be scrolled with the keyboard where it is wider than a phone', async () => {
    const {page} = await open('recipes.html', 320);
    const wide = [...page.querySelectorAll<HTMLElement>('pre')].filter(
      ({scrollWidth, clientWidth}) => scrollWidth > clientWidth,
    );
    expect(wide).not.to.be.empty;
    expect(wide.filter(({tabIndex}) => tabIndex !== 0)).to.deep.equal([]);
  });
});

describe('its page on theming', () => {
  const write = ({page, view}: Page, field: HTMLInputElement | null, value: string) => {
    field!.value = value;
    field!.dispatchEvent(new view.Event('input', {bubbles: true}));
    return page.getElementById('variables-css')!.textContent;
  };
  const chip = (opened: Page) =>
    opened.view.getComputedStyle(parts(widgetOf(opened), 'topic-chosen')[0]!);

  it('sets every public variable on the widget, and writes it down', async () => {
    const opened = await open('theming.html');
    const {style} = widgetOf(opened);
    const rows = [...opened.page.querySelectorAll<HTMLElement>('[data-variable]')];
    const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as {
      modules: {declarations: {tagName?: string; cssProperties: {name: string}[]}[]}[];
    };
    const element = manifest.modules
      .flatMap(({declarations}) => declarations)
      .find(({tagName}) => tagName === 'trust-faq')!;
    const names = rows.map(({dataset}) => dataset['variable']!);
    expect(names).to.deep.equal(element.cssProperties.map(({name}) => name));
    for (const row of rows) {
      const name = row.dataset['variable']!;
      const css = write(opened, row.querySelector('[type=text]'), '#123456');
      expect(style.getPropertyValue(name)).to.equal('#123456');
      expect(css).to.contain(`  ${name}: #123456;\n`);
    }
  });

  it('shows at once what a picked colour does, and takes it back', async () => {
    const opened = await open('theming.html');
    const row = opened.page.querySelector('#trust-faq-accent')!;
    const before = chip(opened).backgroundColor;
    const css = write(opened, row.querySelector('[type=color]'), '#123456');
    expect(css).to.equal('trust-faq {\n  --trust-faq-accent: #123456;\n}');
    await stillness(opened.page);
    expect(chip(opened).backgroundColor).to.equal('rgb(18, 52, 86)');
    opened.page.querySelector<HTMLElement>('[type=reset]')!.click();
    await nextFrame();
    await stillness(opened.page);
    expect(chip(opened).backgroundColor).to.equal(before);
  });

  it('says what is no colour', async () => {
    const opened = await open('theming.html');
    const field = opened.page.querySelector<HTMLInputElement>('#trust-faq-mark [type=text]')!;
    write(opened, field, 'gren');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    write(opened, field, 'light-dark(green, #fff)');
    expect(field.getAttribute('aria-invalid')).to.equal('false');
  });

  it('shows the widget on a dark page too', async () => {
    const opened = await open('theming.html');
    const stage = opened.page.querySelector('.stage')!;
    for (const [scheme, ground] of [
      ['dark', 'rgb(16, 20, 19)'],
      ['light', 'rgb(255, 255, 255)'],
    ]) {
      opened.page.querySelector<HTMLElement>(`[value=${scheme}]`)!.click();
      expect(opened.view.getComputedStyle(stage).backgroundColor, engine).to.equal(ground);
    }
  });
});
