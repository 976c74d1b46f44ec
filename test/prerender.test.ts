/** A page that the build in dist/ has rendered on a server, before and after the script arrives. */
import {expect} from 'chai';
import {can, cdp, frame, inNewPage, serve, setViewport} from './helpers/engine.js';
import {SUM_OF_SHIFTS} from './helpers/layout-shift.js';

type Faq = HTMLElement & {readonly ready: Promise<void>};

interface Prerendered {
  readonly html: string;
  readonly hash: string;
}

const SCRIPT = '<script src="/dist/trust-faq.js" defer></script>';

async function prerender(options: object = {}): Promise<Prerendered> {
  const query = encodeURIComponent(JSON.stringify(options));
  return (await (await fetch(`/prerendered?${query}`)).json()) as Prerendered;
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>FAQ</title><body>${body}`;

/** Opens a page in a frame that is wide and high enough for everything. */
async function open(body: string, headers: Record<string, string> = {}) {
  const iframe = await frame(await serve(page(body), {headers}));
  Object.assign(iframe.style, {inlineSize: '640px', blockSize: '2000px', border: '0'});
  const {contentDocument, contentWindow} = iframe;
  const faq = contentDocument!.querySelector<Faq>('trust-faq')!;
  return {iframe, faq, root: faq.shadowRoot!, view: contentWindow!, page: contentDocument!};
}

/** Loads the script into a page without it, as if it arrived late. */
async function arrive(faq: Faq): Promise<void> {
  const script = faq.ownerDocument.createElement('script');
  script.src = '/dist/trust-faq.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  faq.ownerDocument.body.append(script);
  await loaded;
  await faq.ownerDocument.defaultView!.customElements.whenDefined('trust-faq');
  await faq.ready;
}

interface Box {
  readonly name: string;
  readonly numbers: readonly number[];
}

/** Positions and sizes of all visible parts. */
function boxes(root: ShadowRoot): Box[] {
  return [...root.querySelectorAll('[part]')]
    .map((one) => ({one, box: one.getBoundingClientRect()}))
    .filter(({one, box}) => box.height > 0 && one.checkVisibility())
    .map(({one, box: {x, y, width, height}}) => ({
      name: one.getAttribute('part')!,
      numbers: [x, y, width, height],
    }));
}

/** Allows differences of a tenth of a pixel, because text may be remeasured and nobody sees that. */
function expectSame(now: readonly Box[], before: readonly Box[]): void {
  expect(now.map(({name}) => name)).to.deep.equal(before.map(({name}) => name));
  now.forEach(({name, numbers}, i) =>
    numbers.forEach((number, k) => expect(number, name).to.be.closeTo(before[i]!.numbers[k]!, 0.2)),
  );
}

const OPTIONS = [
  {lang: 'en'},
  {lang: 'ja'},
  {lang: 'en', topics: ['data', 'government'], open: 'first'},
  {
    lang: 'en',
    topics: 'data company',
    feedback: true,
    hideSearch: true,
    grouping: 'none',
    maxItems: 3,
  },
];

describe('a prerendered page', () => {
  before(function () {
    // In browsers without declarative shadow roots, the element renders as usual.
    if (!('parseHTMLUnsafe' in Document)) this.skip();
  });

  for (const options of OPTIONS) {
    it(`looks the same before and after the script: ${JSON.stringify(options)}`, async () => {
      await setViewport(800, 2200);
      const {faq, root, iframe} = await open((await prerender(options)).html);
      const before = boxes(root);
      const shot = async () => {
        if (!can('devTools')) return '';
        iframe.scrollIntoView({block: 'start'});
        const {x, y} = iframe.getBoundingClientRect();
        const clip = {x, y: y + scrollY, width: 640, height: 1900, scale: 1};
        return (await cdp<{data: string}>('Page.captureScreenshot', {clip})).data;
      };
      const picture = await shot();
      await arrive(faq);
      expect(faq.shadowRoot).to.equal(root);
      expect(root.querySelectorAll('style, details.item')).to.have.length(0);
      expectSame(boxes(root), before);
      expect((await shot()) === picture, 'the same pixels').to.equal(true);
    });
  }

  it('shifts nothing when the script arrives', async function () {
    if (!can('devTools')) this.skip(); // Only Chromium measures layout shifts.
    const {html} = await prerender({lang: 'en'});
    const {value} = await inNewPage(
      {url: await serve(page(`${SUM_OF_SHIFTS}<p>before</p>${html}<p>after</p>${SCRIPT}`))},
      async () => {
        const element = document.querySelector('trust-faq') as unknown as Faq;
        await customElements.whenDefined('trust-faq');
        await element.ready;
        const frames = (count: number): Promise<void> =>
          new Promise((resolve) => {
            requestAnimationFrame(() =>
              count > 0 ? void frames(count - 1).then(resolve) : resolve(),
            );
          });
        await frames(5);
        return {
          shift: (window as unknown as {shift: number}).shift,
          isAlive: element.shadowRoot!.querySelector('[aria-expanded]') !== null,
        };
      },
    );
    expect(value).to.deep.equal({shift: 0, isAlive: true});
  });

  it('gives its questions to getHTML(), and so does an element that the script has rendered', async function () {
    if (!('getHTML' in Element.prototype)) this.skip(); // Firefox before 128 has no getHTML().
    const {html} = await prerender({lang: 'en', topics: 'data'});
    const {faq, page} = await open(`${html}<trust-faq topics="data"></trust-faq>`);
    const questionOf = (element: Element) =>
      element.getHTML({serializableShadowRoots: true}).includes('What kinds of customer data');
    expect(questionOf(faq)).to.equal(true);
    await arrive(faq);
    for (const one of page.querySelectorAll<Faq>('trust-faq')) {
      await one.ready;
      expect(questionOf(one)).to.equal(true);
    }
  });

  it('works like any other once the script has run', async () => {
    const {faq, root} = await open((await prerender({lang: 'en', topics: 'data'})).html);
    await arrive(faq);
    const [question] = root.querySelectorAll<HTMLButtonElement>('[part=question]');
    const fired = new Promise<Event>((resolve) =>
      faq.addEventListener('trust-faq-toggle', resolve),
    );
    question!.click();
    expect(((await fired) as CustomEvent<object>).detail).to.deep.equal({
      id: 'customer-data-processed',
      open: true,
    });
    expect(root.querySelectorAll('[inert]')).to.have.length(0);
  });

  it('leaves open what the visitor has opened, and closed what the visitor has closed', async () => {
    const {html} = await prerender({lang: 'en', topics: 'data', open: 'first'});
    const {faq, root} = await open(html);
    const items = [...root.querySelectorAll<HTMLDetailsElement>('details.item')];
    expect(items.map((item) => item.open)).to.deep.equal([true, false, false, false]);
    for (const item of items.slice(0, 2)) item.querySelector('summary')!.click();
    const before = boxes(root);
    await arrive(faq);
    // Before the script arrives, nothing records which items the visitor has opened.
    const plain = (list: readonly Box[]) =>
      list.map(({name, numbers}) => ({name: name.replace(' item-open', ''), numbers}));
    expectSame(plain(boxes(root)), plain(before));
    const questions = [...root.querySelectorAll('[part=question]')];
    const openNow = questions.map((one) => one.getAttribute('aria-expanded'));
    expect(openNow).to.deep.equal(['false', 'true', 'false', 'false']);
    faq.setAttribute('open', 'all');
    await (faq as Faq & {updateComplete: Promise<unknown>}).updateComplete;
    expect(root.querySelectorAll('[aria-expanded=true]'), 'a later value of open').to.have.length(
      4,
    );
  });

  it('already opens one at a time with exclusive', async () => {
    const {faq, root} = await open((await prerender({lang: 'en', exclusive: true})).html);
    const items = [...root.querySelectorAll<HTMLDetailsElement>('details.item')];
    for (const item of items.slice(0, 2)) item.querySelector('summary')!.click();
    expect(items.filter((item) => item.open)).to.deep.equal([items[1]]);
    const {id} = items[1]!.querySelector<HTMLElement>('.panel')!.dataset;
    await arrive(faq);
    const opened = root.querySelectorAll<HTMLButtonElement>('[aria-expanded=true]');
    expect([...opened].map(({value}) => value)).to.deep.equal([id]);
  });

  for (const [where, selector] of [
    ['on a question', 'summary'],
    ['on a link in its answer', '[part=panel] a'],
  ] as const) {
    it(`keeps the focus of a visitor who is ${where}`, async () => {
      const {html} = await prerender({lang: 'en', topics: 'data'});
      const {faq, root, page} = await open(html + '<button>after</button>');
      const item = root.querySelectorAll<HTMLDetailsElement>('details.item')[1]!;
      item.open = true;
      item.querySelector<HTMLElement>(selector)!.focus();
      expect(root.activeElement!.closest('details')).to.equal(item);
      await arrive(faq);
      expect(page.activeElement).to.equal(faq);
      const focused = root.activeElement as HTMLButtonElement;
      const [, second] = root.querySelectorAll<HTMLButtonElement>('[part=question]');
      expect([focused.className, focused.value]).to.deep.equal(['question', second!.value]);
    });
  }

  it('takes no focus from elsewhere', async () => {
    const {html} = await prerender({lang: 'en', topics: 'data'});
    const {faq, root, page} = await open(html + '<button>after</button>');
    page.querySelector('button')!.focus();
    await arrive(faq);
    expect(page.activeElement).to.equal(page.querySelector('button'));
    expect(root.activeElement).to.equal(null);
  });

  it('keeps style and readable answers where a policy blocks the script', async () => {
    const {html, hash} = await prerender({lang: 'en', topics: 'data'});
    const policy = `default-src 'none'; style-src '${hash}'`;
    const {faq, root, view} = await open(html + SCRIPT, {'content-security-policy': policy});
    expect(view.customElements.get('trust-faq')).to.equal(undefined);
    expect('ready' in faq).to.equal(false);
    const [summary] = root.querySelectorAll('summary');
    expect(view.getComputedStyle(summary!).listStyleType).to.equal('none');
    const answer = root.querySelector<HTMLElement>('[part=answer]')!;
    expect(answer.checkVisibility()).to.equal(false);
    summary!.click();
    expect(answer.closest('details')!.open).to.equal(true);
    expect(answer.checkVisibility()).to.equal(true);
    expect(answer.getBoundingClientRect().height).to.be.greaterThan(20);
    for (const control of root.querySelectorAll('button, input')) {
      expect(control.hasAttribute('inert'), control.outerHTML).to.equal(true);
    }
  });

  it('has no style without its hash', async () => {
    const {html} = await prerender({lang: 'en', topics: 'data'});
    const policy =
      "default-src 'none'; style-src 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='";
    const {root, view} = await open(html, {'content-security-policy': policy});
    const [summary] = root.querySelectorAll('summary');
    expect(view.getComputedStyle(summary!).listStyleType).to.not.equal('none');
  });

  it('can be read without JavaScript, and shows no control that would do nothing', async function () {
    if (!can('devTools')) this.skip(); // JavaScript can be disabled only through DevTools.
    const {html} = await prerender({lang: 'en'});
    const {value} = await inNewPage(
      {url: await serve(page(html + SCRIPT)), javaScript: false},
      () => {
        const root = document.querySelector('trust-faq')!.shadowRoot!;
        const items = [...root.querySelectorAll<HTMLDetailsElement>('details.item')];
        for (const item of items) item.open = true;
        return {
          items: items.length,
          answers: [...root.querySelectorAll('[part=answer]')].filter((one) =>
            one.checkVisibility(),
          ).length,
          controls: [...root.querySelectorAll('button, input')].filter((one) =>
            one.checkVisibility(),
          ).length,
        };
      },
    );
    expect(value).to.deep.equal({items: 16, answers: 16, controls: 0});
  });
});
