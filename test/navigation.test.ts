/**
 * Addresses work on real sites: with routers that use `history.pushState`, keep their route in the
 * fragment, or scroll; with the widget in a closed section; in frames. Engines that have the Navigation
 * API are tested with it, the others without it; if there is time, all of them are tested without it.
 */
import {expect} from 'chai';
import {type Clock, stopClock} from './helpers/clock.js';
import {engine, frame, serve} from './helpers/engine.js';
import {Faq, nextFrame, nextTask} from './helpers/faq.js';
import {isThorough} from './helpers/sample.js';

const ID = 'iso-27001-scope';
const OTHER = 'website-hosting';

interface Visit {
  readonly page: Window & {readonly problems: string[]};
  readonly document: Document;
  readonly faq: Faq;
  readonly link: HTMLElement;
}

interface Page {
  readonly body?: string;
  readonly script?: string;
  readonly hash?: string;
  readonly api?: boolean;
  readonly attributes?: string;
}

const FAQ = (attributes = ''): string => `<trust-faq lang="en" ${attributes}></trust-faq>`;
const FAR = '<div style="block-size: 2000px"></div>';
const LINK = `<a id="link" href="#faq-${ID}">Our certificate</a>`;

/** Opens a page in a phone-sized frame, with a link at the top and the widget far below. */
async function visit(page: Page = {}): Promise<Visit> {
  const {script = '', hash = '', api = true, attributes = ''} = page;
  const {body = LINK + FAR + FAQ(attributes) + FAR} = page;
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><script>
      window.problems = [];
      addEventListener('error', ({message}) => problems.push(message));
      ${api ? '' : "Object.defineProperty(window, 'navigation', {value: undefined});"}
    </script><script src="/dist/trust-faq.js" defer></script>${body}<script>${script}</script>`;
  const iframe = await frame('about:blank');
  Object.assign(iframe.style, {inlineSize: '400px', blockSize: '600px'});
  const loaded = new Promise((resolve) => iframe.addEventListener('load', resolve, {once: true}));
  iframe.src = (await serve(html)) + hash;
  await loaded;
  return arrived(iframe.contentWindow as Visit['page']);
}

async function arrived(page: Visit['page']): Promise<Visit> {
  const {document} = page;
  const element = document.querySelector('trust-faq');
  await element?.ready;
  const faq = new Faq(element!);
  await shown(element && faq);
  return {page, document, faq, link: document.getElementById('link')!};
}

/** Resolves once the page's queued tasks and the reactions of the router and the widget are on screen. */
async function shown(faq: Faq | null): Promise<void> {
  await nextTask();
  await faq?.settle();
  await nextFrame();
}

/** Waits for a required state; if it does not come, the test times out. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await nextFrame();
}

/** Lets time pass in steps, so that the page can scroll in between. */
async function spend(clock: Clock, milliseconds: number): Promise<void> {
  const step = 100;
  for (let spent = 0; spent < milliseconds; spent += step) {
    clock.pass(step);
    await nextFrame();
  }
}

const topOf = (faq: Faq, id = ID): number => faq.question(id).getBoundingClientRect().top;

/** Whether the question is at the top of the screen, with some space above. */
const isAtTop = (faq: Faq, id = ID): boolean => topOf(faq, id) >= 0 && topOf(faq, id) < 40;

const CHILDREN = `<trust-faq lang="en" src="children">
    <details id="payment"><summary>How can I pay?</summary><p>By card, or <a href="#bank">to our bank</a>.</p></details>
    <section id="accounts"><h3 id="account">Which account?</h3><p><b id="bank">1234</b></p>
    <h3>A third?</h3><p>Yes. <a name="old">x</a></p></section>
  </trust-faq>`;

/** The page's own anchors, each with the question that it opens. */
const ANCHORS = [
  ['payment', 'How can I pay?'],
  ['payment?utm_source=mail', 'How can I pay?'],
  ['faq-payment', 'How can I pay?'],
  ['bank', 'Which account?'],
  ['account', 'Which account?'],
  ['accounts', 'Which account?'],
  ['old', 'A third?'],
] as const;

const anchored = (anchor: string): string =>
  `<a id="link" href="#${anchor}">x</a>${FAR}${CHILDREN}${FAR}`;

const openQuestions = (faq: Faq): string[] =>
  faq
    .parts('question')
    .filter((one) => one.getAttribute('aria-expanded') === 'true')
    .map((one) => one.textContent.trim());

const goes = `link.addEventListener('click', (event) => {
  event.preventDefault();
  history.pushState({}, '', link.href);
});`;

const HAS_API = 'navigation' in window;

for (const api of HAS_API && isThorough ? [true, false] : [HAS_API]) {
  describe(`an address, ${api ? 'with' : 'without'} the Navigation API`, () => {
    it('that a router pushes opens the entry and shows it at the top', async () => {
      const {faq, link, page} = await visit({api, script: goes});
      link.click();
      await until(() => faq.openIds.length > 0);
      await shown(faq);
      expect(faq.openIds).to.deep.equal([ID]);
      expect(isAtTop(faq), `${topOf(faq)}`).to.equal(true);
      expect(faq.panel(ID).getBoundingClientRect().top).to.be.lessThan(page.innerHeight);
    });

    it('that a router sets a second later does so, too', async () => {
      const {faq, link, page} = await visit({
        api,
        script: `link.addEventListener('click', (event) => {
          event.preventDefault();
          setTimeout(() => history.pushState({}, '', link.href), 900);
        });`,
      });
      const clock = stopClock(page);
      link.click();
      await spend(clock, 800);
      // It has opened at once, too, because the page has handled the click.
      faq.element.hideAll();
      await spend(clock, 200);
      await until(() => faq.openIds.length > 0);
      expect(faq.openIds).to.deep.equal([ID]);
    });

    for (const [what, script] of [
      ['pushes it again', goes],
      [
        'finds that it is there already',
        goes.replace('history', 'if (location.href !== link.href) history'),
      ],
      [
        'writes it again',
        goes.replace("{}, '', link.href", "{}, '', link.href); history.replaceState({}, ''"),
      ],
      ['leaves it to the browser', ''],
    ] as const) {
      it(`opens the entry again on a second click, where the router ${what}`, async () => {
        const {faq, link, page} = await visit({api, script});
        link.click();
        await until(() => faq.openIds.length > 0);
        await shown(faq);
        faq.element.hideAll();
        page.dispatchEvent(new WheelEvent('wheel'));
        page.scrollTo(0, 0);
        await shown(faq);
        link.click();
        await shown(faq);
        expect(faq.openIds).to.deep.equal([ID]);
        expect(isAtTop(faq), `${topOf(faq)}`).to.equal(true);
      });
    }

    it('opens its entry when the visitor goes back to it', async () => {
      const {faq, link, page} = await visit({api, script: goes});
      link.click();
      await until(() => faq.openIds.length > 0);
      page.history.pushState({}, '', '?elsewhere');
      faq.element.hideAll();
      await shown(faq);
      page.history.back();
      await until(() => faq.openIds.length > 0);
      expect(faq.openIds).to.deep.equal([ID]);
    });

    it('that names nothing, or that the page merely rewrites, changes nothing', async () => {
      const {faq, page} = await visit({api, hash: `#faq-${ID}`});
      faq.element.hideAll();
      page.dispatchEvent(new WheelEvent('wheel'));
      page.scrollTo(0, 0);
      page.history.replaceState({scroll: 7}, '');
      page.history.pushState({}, '', '#faq-nothing');
      page.history.pushState({}, '', '?tab=2');
      await shown(faq);
      expect(faq.openIds).to.deep.equal([]);
      expect(page.scrollY).to.equal(0);
    });

    it('that the widget writes itself opens nothing', async () => {
      for (const [hash, written] of [
        ['', `#faq-${OTHER}`],
        ['#section', `#faq-${OTHER}`],
        ['#/help', `#/help?faq=${OTHER}`],
      ] as const) {
        const {faq, page} = await visit({api, hash, attributes: 'permalinks="write"'});
        faq.question(OTHER).click();
        await shown(faq);
        expect(page.location.hash).to.equal(written);
        expect(page.scrollY).to.equal(0);
      }
    });

    for (const [what, script] of [
      ['in the next frame', 'requestAnimationFrame(() => scrollTo(0, 0))'],
      ['in the next task', 'setTimeout(() => scrollTo(0, 0))'],
      ['later and smoothly', "setTimeout(() => scrollTo({top: 0, behavior: 'smooth'}), 300)"],
      ['twice', 'scrollTo(0, 0); setTimeout(() => scrollTo(0, 0), 200)'],
    ] as const) {
      it(`stays in view where a router then scrolls to the top ${what}`, async () => {
        const script_ = `${goes} link.addEventListener('click', () => { ${script} });`;
        const {faq, link, page} = await visit({api, script: script_});
        const clock = stopClock(page);
        link.click();
        // Routers may take this long.
        await spend(clock, 600);
        expect(faq.openIds).to.deep.equal([ID]);
        expect(isAtTop(faq), `${topOf(faq)}`).to.equal(true);
        expect(page.scrollY).to.be.greaterThan(1000);
      });
    }

    it('works with a page’s own smooth scrolling, which finds the element it looks for', async () => {
      const {faq, link, page, document} = await visit({
        api,
        script: `link.addEventListener('click', (event) => {
          event.preventDefault();
          const {top} = document.querySelector(link.hash).getBoundingClientRect();
          scrollTo({top, behavior: 'smooth'});
          setTimeout(() => { location.hash = link.hash; }, 100);
        });`,
      });
      link.click();
      await until(() => faq.openIds.length > 0);
      await shown(faq);
      expect(page.problems).to.deep.equal([]);
      expect(isAtTop(faq), `${topOf(faq)}`).to.equal(true);
      expect(document.querySelectorAll(`#faq-${ID}`)).to.have.lengthOf(1);
    });

    it('opens its entry where the page scrolls to the link’s target and leaves its address as it is', async () => {
      const {faq, link, page} = await visit({
        api,
        script: `link.addEventListener('click', (event) => {
          event.preventDefault();
          // What jQuery says of an element that is not displayed.
          document.querySelector(link.hash).scrollIntoView();
          scrollTo({top: 0, behavior: 'smooth'});
        });`,
      });
      link.click();
      await until(() => faq.openIds.length > 0);
      await until(() => isAtTop(faq));
      expect(page.problems).to.deep.equal([]);
      expect(faq.openIds).to.deep.equal([ID]);
      expect(page.location.hash).to.equal('');
    });

    for (const [when, event] of [
      ['is read', "document.addEventListener('DOMContentLoaded'"],
      ['is loaded', "addEventListener('load'"],
    ] as const) {
      it(`that opens a page is found by its smooth scrolling once it ${when}`, async () => {
        const {faq, page, document} = await visit({
          api,
          hash: `#faq-${ID}`,
          script: `${event}, () => {
            const {top} = document.querySelector(location.hash).getBoundingClientRect();
            scrollTo({top: top + scrollY, behavior: 'smooth'});
          });`,
        });
        expect(page.problems).to.deep.equal([]);
        expect(faq.openIds).to.deep.equal([ID]);
        await until(() => isAtTop(faq));
        expect(document.querySelectorAll(`#faq-${ID}`)).to.have.lengthOf(1);
        expect(faq.element.childNodes).to.have.lengthOf(0);
      });
    }

    it('stays in view where a router puts a new page with a new widget there', async () => {
      const {faq, link, page, document} = await visit({
        api,
        script: `${goes} link.addEventListener('click', () => setTimeout(() => {
          const faq = document.querySelector('trust-faq');
          faq.replaceWith(faq.cloneNode(true));
          scrollTo(0, 0);
        }, 150));`,
      });
      link.click();
      await until(() => document.querySelector('trust-faq') !== faq.element);
      const next = new Faq(document.querySelector('trust-faq')!);
      await next.element.ready;
      await shown(next);
      expect(next.openIds).to.deep.equal([ID]);
      await until(() => isAtTop(next));
      expect(page.scrollY).to.be.greaterThan(1000);
    });

    it('does not hold back a visitor who scrolls away', async () => {
      const {faq, page} = await visit({api, hash: `#faq-${ID}`});
      page.dispatchEvent(new WheelEvent('wheel'));
      page.scrollTo(0, 0);
      await shown(faq);
      expect(page.scrollY).to.equal(0);
    });

    for (const [what, more, times] of [
      ['at once', '', 1],
      // Without the API, going back to the same address looks like going there.
      ...(api ? [['after a second click', '', 2] as const] : []),
      // In WebKit, a frame that restores its scroll position by script does not always finish within the test.
      ...(engine === 'WebKit'
        ? []
        : [
            [
              'and whose router restores its place',
              "history.scrollRestoration = 'manual'; addEventListener('popstate', () => scrollTo(0, 30));",
              1,
            ] as const,
          ]),
    ] as const) {
      it(`does not hold back a page that a script takes back ${what}`, async () => {
        const {faq, link, page} = await visit({api, script: goes + more});
        page.scrollTo(0, 30);
        await nextFrame();
        for (let i = 0; i < times; i++) {
          link.click();
          await until(() => isAtTop(faq));
          if (i < times - 1) page.dispatchEvent(new WheelEvent('wheel'));
          if (i < times - 1) page.scrollTo(0, 30);
          await nextFrame();
        }
        const left = new Promise((resolve) => page.addEventListener('popstate', resolve));
        page.history.back();
        await left;
        await shown(faq);
        await shown(faq);
        expect(page.scrollY).to.equal(30);
      });
    }

    it('is smooth where the page scrolls smoothly', async () => {
      const style = '<style>html { scroll-behavior: smooth }</style>';
      const {faq, link, page} = await visit({api, body: style + LINK + FAR + FAQ() + FAR});
      const tops = new Set<number>();
      page.addEventListener('scroll', () => tops.add(Math.round(topOf(faq))));
      link.click();
      await until(() => isAtTop(faq));
      // A busy machine shows few of the places on the way, but a jump shows none.
      if (engine !== 'WebKit') expect(tops.size).to.be.greaterThan(2);
    });

    describe('of a router that keeps its route in the fragment', () => {
      const ROUTER = `function route() {
          const [path, query] = location.hash.replace(/^#!?/, '').split('?');
          app.innerHTML = path === '/help' ? '<h1>Help</h1><trust-faq lang="en" permalinks="write"></trust-faq>'
            : path === '/' || !path ? '<h1>Home</h1>' : '<h1>NOT FOUND ' + path + '</h1>';
        }
        addEventListener('hashchange', route);
        route();`;
      const body = '<div id="app"></div>';

      for (const mark of ['#', '#!']) {
        it(`keeps the route ${mark}/help, opens the entry from it, and survives a reload`, async () => {
          const first = await visit({api, body, script: ROUTER, hash: `${mark}/help`});
          first.faq.question(ID).click();
          await shown(first.faq);
          const {hash} = first.page.location;
          expect(hash).to.equal(`${mark}/help?faq=${ID}`);
          const link = first.faq
            .parts<HTMLAnchorElement>('copy')
            .find(({dataset}) => dataset['id'] === ID)!;
          expect(link.hash).to.equal(hash);
          const second = await visit({api, body, script: ROUTER, hash});
          expect(second.document.querySelector('h1')!.textContent).to.equal('Help');
          expect(second.faq.openIds).to.deep.equal([ID]);
        });
      }

      it('names the widget if another one comes before it', async () => {
        const two = `${FAQ('id="left"')}${FAQ('id="right" permalinks="write"')}`;
        const {document, page, faq} = await visit({api, body: two, hash: '#/help?tab=2'});
        const right = new Faq(document.querySelectorAll('trust-faq')[1]!);
        right.question(ID).click();
        await shown(right);
        expect(page.location.hash).to.equal(`#/help?tab=2&faq=right/${ID}`);
        page.location.hash = `#/help?tab=2&faq=right/${OTHER}`;
        await until(() => right.openIds.includes(OTHER));
        expect(faq.openIds).to.deep.equal([]);
      });

      it('is neither offered nor overwritten if it has no room for an entry', async () => {
        const hash = '#help/contact';
        const {faq, page} = await visit({api, hash, attributes: 'permalinks="write"'});
        faq.question(ID).click();
        await shown(faq);
        expect(page.location.hash).to.equal(hash);
        expect(faq.parts('copy')).to.deep.equal([]);
      });

      it('moves with the route', async () => {
        const {faq, page} = await visit({api, hash: '#/a'});
        faq.element.showAll();
        await faq.settle();
        page.location.hash = '#/b';
        const link = () => faq.parts<HTMLAnchorElement>('copy')[0]!.hash;
        await until(() => link().startsWith('#/b?faq='));
      });
    });

    describe('of the page’s own anchors', () => {
      for (const [anchor, asked] of ANCHORS) {
        it(`#${anchor} leads to its question`, async () => {
          const {faq, link, page} = await visit({api, body: anchored(anchor)});
          link.click();
          await until(() => openQuestions(faq).length > 0);
          await shown(faq);
          expect(openQuestions(faq)).to.deep.equal([asked]);
          expect(page.scrollY).to.be.greaterThan(1000);
        });
      }

      it('of other elements is the browser’s', async () => {
        const body = `${FAQ()}${FAR}<p id="contact">x</p>${FAR}`;
        const {faq, page} = await visit({api, body, hash: '#contact'});
        expect(faq.openIds).to.deep.equal([]);
        expect(page.scrollY).to.be.greaterThan(1000);
      });
    });
  });
}

describe('an address that leads into a closed part of the page', () => {
  const hash = `#faq-${ID}`;

  for (const [what, body] of [
    ['details', `<details id="outer"><summary>FAQ</summary>${FAQ()}</details>`],
    [
      'details in details',
      `<details><summary>x</summary><details id="outer"><summary>FAQ</summary>${FAQ()}</details></details>`,
    ],
    ['a section hidden until found', `<section id="outer" hidden="until-found">${FAQ()}</section>`],
    ['itself hidden until found', FAQ('id="outer" hidden="until-found"')],
    ['details in whose shadow tree it is slotted', `<page-card id="outer">${FAQ()}</page-card>`],
    [
      'details around the host of its shadow tree',
      `<details id="outer"><summary>FAQ</summary><page-inner></page-inner></details>`,
    ],
  ] as const) {
    it(`opens ${what}, and shows the entry`, async () => {
      const script = `
        customElements.define('page-card', class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({mode: 'open'}).innerHTML = '<details><summary>FAQ</summary><slot></slot></details>';
          }
        });
        customElements.define('page-inner', class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({mode: 'open'}).innerHTML = ${JSON.stringify(FAQ())};
          }
        });`;
      const {document, page} = await visit({hash, body: FAR + body + FAR, script});
      const faq = new Faq(
        document.querySelector('trust-faq') ??
          document.querySelector('page-inner')!.shadowRoot!.querySelector('trust-faq')!,
      );
      await faq.element.ready;
      await shown(faq);
      expect(faq.openIds).to.deep.equal([ID]);
      expect(faq.question(ID).checkVisibility()).to.equal(true);
      expect(isAtTop(faq), `${topOf(faq)}`).to.equal(true);
      expect(page.scrollY).to.be.greaterThan(1000);
    });
  }

  it('fires beforematch on a section that is hidden until found', async () => {
    const script = `outer.addEventListener('beforematch', () => { window.hiddenThen = outer.hidden; });`;
    const body = `<section id="outer" hidden="until-found">${FAQ()}</section>`;
    const {page} = await visit({hash, body, script});
    expect((page as unknown as {hiddenThen: unknown}).hiddenThen).to.equal('until-found');
  });

  for (const [what, body, script] of [
    ['a dialog', `<dialog id="outer">${FAQ()}</dialog>`, 'outer.showModal()'],
    [
      'a popover',
      `<div id="outer" popover style="block-size: 300px">${FAQ()}</div>`,
      'outer.showPopover()',
    ],
    ['a tab', `<div id="outer" hidden>${FAQ()}</div>`, 'outer.hidden = false'],
    [
      'a tab by a class',
      `<style>.off { display: none }</style><div id="outer" class="off">${FAQ()}</div>`,
      "outer.className = ''",
    ],
  ] as const) {
    it(`forces nothing open in ${what}, and shows the entry once the page does`, async () => {
      const {faq, page} = await visit({hash, body: FAR + body + FAR});
      expect(faq.openIds).to.deep.equal([ID]);
      expect(faq.element.checkVisibility()).to.equal(false);
      expect(page.scrollY).to.equal(0);
      (page as unknown as {eval: (code: string) => void}).eval(script);
      await until(() => faq.element.checkVisibility());
      await shown(faq);
      await until(() => topOf(faq) >= 0 && topOf(faq) < page.innerHeight - 40);
    });
  }

  it('opens in the visible widget, whichever comes first', async () => {
    const body = `<div hidden>${FAQ()}</div>${FAQ('id="second" permalinks="write"')}`;
    const {document, faq, page} = await visit({hash, body});
    const second = new Faq(document.querySelectorAll('trust-faq')[1]!);
    expect([faq.openIds, second.openIds]).to.deep.equal([[], [ID]]);
    second.question(OTHER).click();
    await shown(second);
    expect(page.location.hash).to.equal(`#faq-${OTHER}`);
  });
});

describe('an address that a page is loaded with', () => {
  for (const [anchor, asked] of ANCHORS) {
    it(`#${anchor} leads to the question of that anchor`, async () => {
      const {faq, page} = await visit({body: anchored(anchor), hash: `#${anchor}`});
      expect(openQuestions(faq)).to.deep.equal([asked]);
      expect(page.scrollY).to.be.greaterThan(1000);
    });
  }
});

describe('a page that is loaded again', () => {
  it('by a reload has its entry open, at the visitor’s scroll position', async () => {
    const {page} = await visit({hash: `#faq-${ID}`});
    page.dispatchEvent(new WheelEvent('wheel'));
    page.scrollTo(0, 150);
    await nextFrame();
    const loaded = new Promise((resolve) =>
      page.frameElement!.addEventListener('load', resolve, {once: true}),
    );
    page.location.reload();
    await loaded;
    const again = await arrived((page.frameElement as HTMLIFrameElement).contentWindow as never);
    await shown(again.faq);
    expect(again.faq.openIds).to.deep.equal([ID]);
    expect(again.page.scrollY).to.be.lessThan(200);
    // A link still opens the entry.
    again.link.click();
    await until(() => isAtTop(again.faq));
  });
});

describe('a frame', () => {
  for (const [what, origin, sandbox] of [
    ['of an opaque origin', location.origin, 'allow-scripts'],
    ['of another host', location.origin.replace('127.0.0.1', 'localhost'), ''],
  ] as const) {
    it(`${what} leaves the page around it where it is`, async () => {
      const inner = await serve(
        `<!doctype html><html lang="en"><script src="/dist/trust-faq.js" defer></script>
         <body>${FAR}${FAQ()}<script>
          addEventListener('load', async () => {
            const faq = document.querySelector('trust-faq');
            await faq.ready;
            await faq.updateComplete;
            const {top} = faq.shadowRoot.getElementById('question-${ID}').getBoundingClientRect();
            parent.postMessage({top, scrolled: scrollY}, '*');
          });
        </script>`,
      );
      const {page, document} = await visit({body: `<p>text</p>${FAR}<div id="place"></div>${FAR}`});
      const iframe = document.createElement('iframe');
      const heard = new Promise<{top: number; scrolled: number}>((resolve) =>
        page.addEventListener('message', ({data}: MessageEvent) => resolve(data as never)),
      );
      if (sandbox) iframe.setAttribute('sandbox', sandbox);
      iframe.style.cssText = 'block-size: 300px';
      iframe.src = `${origin}${inner}#faq-${ID}`;
      document.getElementById('place')!.append(iframe);
      const {top, scrolled} = await heard;
      await nextFrame();
      expect(page.scrollY).to.equal(0);
      expect(scrolled).to.be.greaterThan(1000);
      expect(top).to.be.within(0, 40);
    });
  }

  for (const [what, source] of [
    ['srcdoc', (html: string) => ({srcdoc: html})],
    [
      'blob:',
      (html: string) => ({src: URL.createObjectURL(new Blob([html], {type: 'text/html'}))}),
    ],
  ] as const) {
    it(`whose address is ${what} offers no address to copy, and its related questions work`, async () => {
      const iframe = await frame('about:blank');
      const loaded = new Promise((resolve) =>
        iframe.addEventListener('load', resolve, {once: true}),
      );
      const html = `<!doctype html><html lang="en"><meta charset="utf-8">
        <script src="${location.origin}/dist/trust-faq.js"></script>${FAQ('permalinks="write"')}`;
      Object.assign(iframe, source(html));
      await loaded;
      const faq = new Faq(iframe.contentDocument!.querySelector('trust-faq')!);
      await faq.element.ready;
      faq.question('private-international-company').click();
      await shown(faq);
      expect(faq.parts('copy')).to.deep.equal([]);
      const [related] = faq.parts<HTMLButtonElement>('text-button');
      expect(related!.localName).to.equal('button');
      related!.click();
      await shown(faq);
      expect(faq.openIds).to.include(related!.value);
    });
  }
});
