/**
 * Addresses on pages with a router of their own, which compares the whole fragment with its routes and
 * has never heard of queries: `#/help?faq=<id>` leads to the route with that question.
 */
import {expect} from 'chai';
import {stopClock} from './helpers/clock.js';
import {frame, inNewPage, serve} from './helpers/engine.js';
import {Faq, nextFrame, nextTask} from './helpers/faq.js';

const ID = 'iso-27001-scope';
const OTHER = 'website-hosting';
const SCRIPT = '/dist/trust-faq.js';
const FAR = '<div style="block-size: 2000px"></div>';

interface Site {
  readonly head?: string;
  /** What the router shows on the help route. */
  readonly help?: string;
  readonly router?: string;
  readonly end?: string;
}

/** Renders anew at each route, and logs which it was asked for. */
const RENDERS = `
  function route() {
    const path = location.hash.slice(1) || '/';
    asked.push(path);
    app.innerHTML = path === '/help' ? '<h1>Help</h1>' + HELP
      : path === '/' ? '<h1>Home</h1><a href="#/help">help</a>' : '<h1>NOT FOUND ' + path + '</h1>';
  }
  addEventListener('hashchange', route);
  route();`;

/** Has every page in the document, and displays one. */
const DISPLAYS = `
  app.innerHTML = '<section id="/"><h1>Home</h1></section><section id="/help"><h1>Help</h1>' + HELP
    + '</section><section id="none"><h1>NOT FOUND</h1></section>';
  function route() {
    const path = location.hash.slice(1) || '/';
    asked.push(path);
    const wanted = document.getElementById(path) || document.getElementById('none');
    for (const one of app.children) one.hidden = one !== wanted;
  }
  addEventListener('hashchange', route);
  route();`;

const WIDGET = '<trust-faq lang="en" permalinks="write"></trust-faq>';

const pageOf = ({head = SCRIPT_TAG(), help = WIDGET, router = RENDERS, end = ''}: Site): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Site</title>${head}
  <div id="app"></div>
  <script>const HELP = ${JSON.stringify(help)}; window.asked = [];</script>
  <script>${router}</script>${end}`;

const SCRIPT_TAG = (attributes = ''): string => `<script src="${SCRIPT}" ${attributes}></script>`;

type View = Window & {readonly asked: string[]};

/** Opens the site in a frame at a fragment. */
class Visit {
  private constructor(private readonly _frame: HTMLIFrameElement) {}

  static async to(hash: string, site: Site = {}, path?: string): Promise<Visit> {
    const iframe = await frame('about:blank');
    iframe.style.cssText = 'inline-size: 400px; block-size: 600px';
    const visit = new Visit(iframe);
    const address = path ?? (await serve(pageOf(site)));
    await visit.during('load', () => {
      iframe.src = address + hash;
    });
    return visit;
  }

  get view(): View {
    return this._frame.contentWindow as unknown as View;
  }

  get heading(): string {
    return [...this.view.document.querySelectorAll('h1')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent)
      .join();
  }

  get hash(): string {
    return this.view.location.hash;
  }

  get path(): string {
    return this.view.location.pathname;
  }

  get faq(): Faq | null {
    const element = this.view.document.querySelector('trust-faq');
    return element?.shadowRoot ? new Faq(element) : null;
  }

  /** The open questions on screen. */
  get openIds(): readonly string[] {
    return this.faq?.element.checkVisibility() ? this.faq.openIds : [];
  }

  /** Acts, and waits for an event of the frame or of its page. */
  async during(type: 'load' | 'hashchange', act: () => void): Promise<void> {
    const target = type === 'load' ? this._frame : this.view;
    const heard = new Promise((resolve) => target.addEventListener(type, resolve, {once: true}));
    act();
    await heard;
  }

  /** Waits until the page shows a heading, an open question and an address; a test times out without them. */
  async shows(heading: string, openIds: readonly string[], hash: string): Promise<void> {
    const seen = (): unknown[] => [this.heading, this.openIds, this.hash];
    const wanted = JSON.stringify([heading, openIds, hash]);
    while (JSON.stringify(seen()) !== wanted) await nextFrame();
    // It stays so: the router hears nothing of the address that was put back.
    await nextTask();
    await nextFrame();
    expect(seen()).to.deep.equal([heading, openIds, hash]);
  }

  async press(id: string): Promise<void> {
    this.faq!.question(id).click();
    await this.faq!.settle();
  }
}

describe('a router that compares the whole fragment with its routes', () => {
  for (const [where, site] of [
    ['in the head', {head: SCRIPT_TAG()}],
    ['in the head, deferred', {head: SCRIPT_TAG('defer')}],
    ['in the head, as a module', {head: SCRIPT_TAG('type="module"')}],
    ['at the end of the page', {head: '', end: SCRIPT_TAG()}],
    ['in the head, twice', {head: SCRIPT_TAG() + SCRIPT_TAG('defer')}],
  ] as const) {
    it(`shows the route with the question of a copied address, with the script ${where}`, async () => {
      const first = await Visit.to('#/help', site);
      await first.shows('Help', [], '#/help');
      await first.press(ID);
      const [link] = first
        .faq!.parts<HTMLAnchorElement>('copy')
        .filter(({dataset}) => dataset['id'] === ID);
      expect(link!.hash).to.equal(`#/help?faq=${ID}`);
      const second = await Visit.to(link!.hash, site, first.path);
      await second.shows('Help', [ID], link!.hash);
    });
  }

  for (const [which, router] of [
    ['renders each page', RENDERS],
    ['displays one page of several', DISPLAYS],
    ['starts once the page is read', `addEventListener('DOMContentLoaded', () => {${RENDERS}});`],
    [
      'renders its page later',
      RENDERS.replace('app.innerHTML =', 'const html =').replace(
        /\}\s*addEvent/,
        'setTimeout(() => { app.innerHTML = html; }, 50); }\naddEvent',
      ),
    ],
    [
      'hears popstate as well',
      RENDERS.replace('route();', "addEventListener('popstate', route); route();"),
    ],
  ] as const) {
    it(`and ${which} keeps the question over a reload`, async () => {
      const page = await Visit.to('#/help', {router});
      await page.shows('Help', [], '#/help');
      await page.press(ID);
      const hash = `#/help?faq=${ID}`;
      await page.shows('Help', [ID], hash);
      await page.during('load', () => page.view.location.reload());
      await page.shows('Help', [ID], hash);
    });

    it(`and ${which} keeps the question over Back and Forward`, async () => {
      const url = `${await serve(pageOf({router}))}#/help`;
      // In WebKit, a frame does not always go back.
      const {value} = await inNewPage({url}, async () => {
        const seen: string[] = [];
        const faq = () => document.querySelector('trust-faq');
        const question = () => faq()?.shadowRoot?.getElementById('question-iso-27001-scope');
        const see = (): string => {
          const headings = [...document.querySelectorAll('h1')].filter((h) => h.checkVisibility());
          const isOpen = question()?.ariaExpanded === 'true' && question()!.checkVisibility();
          return [...headings.map((h) => h.textContent), location.hash, isOpen].join(' ');
        };
        const until = async (wanted: string): Promise<void> => {
          while (see() !== wanted) await new Promise((resolve) => setTimeout(resolve, 20));
          seen.push(wanted);
        };
        await until('Help #/help false');
        question()!.click();
        await until('Help #/help?faq=iso-27001-scope true');
        location.hash = '#/';
        await until('Home #/ false');
        faq()?.hideAll();
        history.back();
        await until('Help #/help?faq=iso-27001-scope true');
        history.forward();
        await until('Home #/ false');
        history.back();
        await until('Help #/help?faq=iso-27001-scope true');
        return seen.length;
      });
      expect(value).to.equal(6);
    });
  }

  it('shows the question of an address that is visited in the same tab, from any page and again', async () => {
    const page = await Visit.to('');
    await page.shows('Home', [], '');
    for (const id of [ID, OTHER, ID]) {
      const hash = `#/help?faq=${id}`;
      await page.during('hashchange', () => {
        page.view.location.hash = hash;
      });
      await page.shows('Help', [id], hash);
    }
    expect(page.view.asked.filter((path) => path === '/help')).to.have.lengthOf(3);
  });

  it('shows the question at the top of the screen', async () => {
    const page = await Visit.to(`#/help?faq=${ID}`, {help: FAR + WIDGET + FAR});
    await page.shows('Help', [ID], `#/help?faq=${ID}`);
    const top = (): number => page.faq!.question(ID).getBoundingClientRect().top;
    while (top() < 0 || top() > 40) await nextFrame();
  });

  for (const [what, hash, help, id] of [
    ['with a tail', `#/help?faq=${ID}&utm_source=mail`, WIDGET, ID],
    ['after another mark', `#!/help?faq=${ID}`, WIDGET, ID],
    ['in a fragment of its own', `#/help#faq-${ID}`, WIDGET, ID],
    ['of a named widget', `#/help?faq=w/${ID}`, WIDGET.replace('lang', 'id="w" lang'), ID],
    [
      'of the page’s own',
      '#/help?faq=bill',
      '<trust-faq src="children"><details id="bill"><summary>When?</summary>In May.</details></trust-faq>',
      'bill',
    ],
  ] as const) {
    it(`finds a question ${what}`, async () => {
      const router = RENDERS.replace('slice(1)', "replace(/^#!?/, '')");
      const page = await Visit.to(hash, {help, router});
      await page.shows('Help', [id], hash);
    });
  }

  it('keeps its route if no widget there has the question', async () => {
    const page = await Visit.to('#/help?faq=gone');
    await page.shows('Help', [], '#/help?faq=gone');
  });
});

describe('a router that reads queries', () => {
  const QUERIES = RENDERS.replace("|| '/';", "|| '/'; const query = path.split('?')[1];").replace(
    "path === '/' ?",
    "path.startsWith('/products') ? '<h1>Products ' + query + '</h1>' : path === '/' ?",
  );

  it('is asked once if it shows the widget', async () => {
    const router = RENDERS.replace('slice(1)', "slice(1).split('?')[0]");
    const hash = `#/help?faq=${ID}`;
    const page = await Visit.to(hash, {router});
    await page.shows('Help', [ID], hash);
    const clock = stopClock(page.view);
    page.view.dispatchEvent(new Event('popstate'));
    clock.pass(3000);
    await nextFrame();
    expect(page.view.asked).to.deep.equal(['/help']);
  });

  it('gets its own parameter of that name back', async () => {
    const hash = '#/products?faq=shipping';
    const page = await Visit.to(hash, {router: QUERIES});
    const {asked} = page.view;
    while (asked.length < 3) await nextFrame();
    await page.shows('Products faq=shipping', [], hash);
    expect(asked).to.deep.equal(['/products?faq=shipping', '/products', '/products?faq=shipping']);
  });
});
