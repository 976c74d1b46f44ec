/** The documentation works for its readers: every page, in both languages, on desktop, phone and paper. */
import {expect} from 'chai';
import {openPage, type Page, stillness} from '../helpers/docs.js';
import {can, engine, inNewPage, press} from '../helpers/engine.js';
import {ids, parts, settle} from '../helpers/faq.js';
import {nextFrame} from '../helpers/wait.js';
import type {TrustFaq} from '../../src/trust-faq.js';

const widgetOf = ({page}: Page, selector = 'trust-faq'): TrustFaq => page.querySelector(selector)!;

describe('its start page', () => {
  for (const [name, query, expected] of [
    ['index.html', 'でーたせんたー', 'data-processing-location'],
    ['index.en.html', 'data center', 'data-processing-location'],
  ] as const) {
    it(`${name} has the widget at work`, async () => {
      const widget = widgetOf(await openPage(name));
      expect(await widget.search(query)).to.include(expected);
    });

    it(`${name} answers questions about the widget in the widget, from its own markup`, async () => {
      const opened = await openPage(name);
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

  it('can be read and navigated without JavaScript', async function () {
    if (!can('devTools')) this.skip();
    const page = {url: '/demo/docs/index.html', javaScript: false};
    const {value} = await inNewPage(page, () => ({
      pages: document.querySelectorAll('.side a').length,
      answers: document.querySelector('.about p')!.checkVisibility(),
    }));
    expect(value.pages).to.be.greaterThan(15);
    expect(value.answers).to.equal(true);
  });

  it('shows no control that does nothing without JavaScript', async function () {
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

describe('its search', () => {
  for (const [name, query, expected] of [
    ['find.html', 'ｔａｇまねーじゃー', '環境別の貼り付け方 › Googleタグマネージャー'],
    ['find.html', 'max-items', '属性とイベント › max-items'],
    ['find.en.html', 'screen reader', 'Accessibility statement › What was not tried'],
  ] as const) {
    it(`${name} finds the place for "${query}"`, async () => {
      const widget = widgetOf(await openPage(name));
      const found = (await widget.search(query)).slice(0, 3);
      for (const id of found) widget.show(id);
      await settle(widget);
      expect(parts(widget, 'link').map(({textContent}) => textContent)).to.include(expected);
    });
  }

  for (const name of ['find.html', 'find.en.html']) {
    it(`${name} leads from every answer to what it is about`, async () => {
      const widget = widgetOf(await openPage(name));
      widget.maxItems = 1000;
      widget.showAll();
      await settle(widget);
      const links = parts<HTMLAnchorElement>(widget, 'link').map(({href}) => new URL(href));
      expect(links.length).to.be.greaterThan(140);
      const pages = new Map<string, Document>();
      for (const {pathname} of links) {
        if (pages.has(pathname)) continue;
        const response = await fetch(pathname);
        expect(response.ok, pathname).to.equal(true);
        pages.set(pathname, new DOMParser().parseFromString(await response.text(), 'text/html'));
      }
      const lost = links.filter(({pathname, hash}) => {
        const id = decodeURIComponent(hash.slice(1));
        const page = pages.get(pathname)!;
        // The widget's permalinks have a prefix.
        return id && !page.getElementById(id) && !page.getElementById(id.replace(/^faq-/, ''));
      });
      expect(lost.map(String)).to.deep.equal([]);
    });
  }
});

describe('its navigation', () => {
  const shown = ({page}: Page) =>
    ['.menu', '.side'].filter((selector) => page.querySelector(selector)!.checkVisibility());

  it('stands beside the text on a wide screen, and is folded above it on a phone', async () => {
    expect(shown(await openPage('embedding.html'))).to.deep.equal(['.side']);
    expect(shown(await openPage('embedding.html', 320))).to.deep.equal(['.menu']);
  });

  it('closes after a section is chosen on a phone', async () => {
    const {page} = await openPage('embedding.html', 320);
    const menu = page.querySelector<HTMLDetailsElement>('.menu')!;
    menu.open = true;
    menu.querySelector<HTMLAnchorElement>('a[href="#wordpress"]')!.click();
    expect(menu.open).to.equal(false);
  });

  it('can be skipped by the first press of Tab', async () => {
    const {page, view} = await openPage('embedding.html');
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
  it('is copied verbatim', async () => {
    const {page, view} = await openPage('embedding.html');
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
    const {page} = await openPage('embedding.html', 320);
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
    const opened = await openPage('theming.html');
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

  it('shows a picked colour at once, and resets it', async () => {
    const opened = await openPage('theming.html');
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

  it('reports an invalid colour', async () => {
    const opened = await openPage('theming.html');
    const field = opened.page.querySelector<HTMLInputElement>('#trust-faq-mark [type=text]')!;
    write(opened, field, 'gren');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    write(opened, field, 'light-dark(green, #fff)');
    expect(field.getAttribute('aria-invalid')).to.equal('false');
  });

  it('shows the widget on a dark page too', async () => {
    const opened = await openPage('theming.html');
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
