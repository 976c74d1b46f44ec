/** A page with light questions, before and after the built script takes over. */
import {expect} from 'chai';
import {can, click, frame, inNewPage, press, serve, setViewport} from './helpers/engine.js';
import {SUM_OF_SHIFTS} from './helpers/layout-shift.js';

type Faq = HTMLElement & {readonly ready: Promise<void>};

const SCRIPT = '<script src="/dist/trust-faq.js" defer></script>';

/** Loads nothing else, and records what the page says. */
const PROBE = `<script>
  window.said = [];
  for (const kind of ['warn', 'error']) console[kind] = (...words) => said.push(words.join(' '));
  addEventListener('error', ({message}) => said.push(message));
</script>`;

/** Keeps the page as it is before the first paint, and before the script's patience ends. */
const STILL = `<script>
  requestAnimationFrame = () => 0;
  const set = setTimeout;
  setTimeout = (run, time, ...more) => (time === 1000 ? 0 : set(run, time, ...more));
</script>`;

async function light(options: object = {}): Promise<string> {
  const query = encodeURIComponent(JSON.stringify({lang: 'en', ...options}));
  const {light: html} = (await (await fetch(`/prerendered?${query}`)).json()) as {light: string};
  return html;
}

const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>FAQ</title><body>${PROBE}${body}`;

/** Opens a page in a frame, which the script has run in but not necessarily taken over. */
async function open(body: string) {
  const iframe = await frame(await serve(page(body)));
  Object.assign(iframe.style, {inlineSize: '640px', blockSize: '600px', border: '0'});
  const view = iframe.contentWindow as Window & typeof globalThis & {said: string[]};
  const doc = iframe.contentDocument!;
  const item = (id: string) => doc.querySelector<HTMLDetailsElement>(`[data-id="${id}"]`)!;
  const summary = (id: string) => item(id).querySelector<HTMLElement>('summary')!;
  return {iframe, view, doc, item, summary, faq: () => doc.querySelector<Faq>('trust-faq')!};
}

type Opened = Awaited<ReturnType<typeof open>>;

/** Resolves when the element shows its questions. */
async function takenOver({view, faq}: Pick<Opened, 'view' | 'faq'>): Promise<ShadowRoot> {
  await view.customElements.whenDefined('trust-faq');
  // Not `ready`, which needs a frame: some pages here have none.
  while (!faq().shadowRoot?.querySelector('[part=question]'))
    await new Promise((resolve) => setTimeout(resolve, 5));
  return faq().shadowRoot!;
}

const questionsOf = (root: ShadowRoot) => [
  ...root.querySelectorAll<HTMLButtonElement>('[part=question]'),
];
const idsOf = (root: ShadowRoot) => questionsOf(root).map(({value}) => value);
const openIdsOf = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLButtonElement>('[aria-expanded=true]')].map(({value}) => value);
const questionIn = (root: ShadowRoot, id: string) =>
  questionsOf(root).find(({value}) => value === id)!;

const ID = 'ksn-stability';
const OTHER = 'website-hosting';

describe('light questions', () => {
  it('give way to the widget with the same questions, and leave no copy behind', async () => {
    const opened = await open(
      `<trust-faq topics="data">${await light({topics: 'data'})}<a href="/faq">FAQ</a></trust-faq>${SCRIPT}`,
    );
    const root = await takenOver(opened);
    expect(idsOf(root)).to.have.length(4);
    expect(opened.doc.querySelectorAll('details')).to.have.length(0);
    expect(opened.faq().innerHTML).to.equal('<a href="/faq">FAQ</a>');
    expect(opened.view.said).to.deep.equal([]);
  });

  it('stay as they are in a browser that lacks what the widget needs', async () => {
    const {doc} = await open(
      `<script>CSS.supports = () => false</script><trust-faq>${await light()}</trust-faq>${SCRIPT}`,
    );
    expect(doc.querySelectorAll('details')).to.have.length(16);
  });

  it('of another version are reported once', async () => {
    const block = await light({topics: 'data'});
    const old = `<trust-faq>${block.replace(/(?<=data-trust-faq-light=")[^"]*/, '0.9.0')}</trust-faq>`;
    const opened = await open(old + old.replaceAll(' id="faq-', ' id="x-') + SCRIPT);
    await takenOver(opened);
    const {version} = (await (await fetch('/package.json')).json()) as {version: string};
    expect(opened.view.said).to.deep.equal([
      `trust-faq: the questions in the page were written by version 0.9.0, and this is version ${version}. Run again: npx trust-faq prerender --light`,
    ]);
  });

  it('stay until the file that src names has arrived, together with what was opened meanwhile', async () => {
    const data = {lang: 'en', entries: [{id: 'mine', question: 'Mine?', answer: 'Yes.'}]};
    const block = await light({data, srcMode: 'append'});
    const opened = await open(
      `<script>
        const get = fetch;
        fetch = async (...args) => (await new Promise((go) => (window.arrive = go)), get(...args));
      </script><trust-faq src="${await serve(JSON.stringify(data), {name: 'faq.json', type: 'application/json'})}" src-mode="append">${block}</trust-faq>${SCRIPT}`,
    );
    await opened.view.customElements.whenDefined('trust-faq');
    await (opened.faq() as Faq & {updateComplete: Promise<unknown>}).updateComplete;
    expect(opened.item('mine').checkVisibility()).to.equal(true);
    opened.summary('mine').click();
    (opened.view as unknown as {arrive: () => void}).arrive();
    const root = await takenOver(opened);
    expect(idsOf(root)).to.have.length(17);
    expect(openIdsOf(root)).to.deep.equal(['mine']);
  });

  it('in the target of a script make room for the element that it inserts', async () => {
    const opened = await open(
      `<div id="faq"><h1>Questions</h1>${await light({topics: 'data'})}<p>after</p></div>
      <script src="/dist/trust-faq.js" data-trust-faq data-target="faq" data-topics="data" defer></script>`,
    );
    const root = await takenOver(opened);
    expect(idsOf(root)).to.have.length(4);
    const names = [...opened.doc.querySelector('#faq')!.children].map(({localName}) => localName);
    expect(names).to.deep.equal(['h1', 'trust-faq', 'p']);
    expect(opened.doc.querySelectorAll('details')).to.have.length(0);
  });

  it('keep what is open, closed and focused', async () => {
    const opened = await open(
      `${STILL}<trust-faq open="${ID}">${await light({open: ID})}</trust-faq>`,
    );
    opened.item(ID).open = false;
    opened.item(OTHER).open = true;
    opened.item(OTHER).querySelector('a')!.focus();
    const script = opened.doc.createElement('script');
    script.src = '/dist/trust-faq.js';
    opened.doc.body.append(script);
    const root = await takenOver(opened);
    expect(openIdsOf(root)).to.deep.equal([OTHER]);
    expect((root.activeElement as HTMLButtonElement).value).to.equal(OTHER);
  });

  it('take no focus from elsewhere', async () => {
    const opened = await open(
      `<button autofocus>before</button><trust-faq>${await light()}</trust-faq>${SCRIPT}`,
    );
    opened.doc.querySelector('button')!.focus();
    const root = await takenOver(opened);
    expect(opened.doc.activeElement!.localName).to.equal('button');
    expect(root.activeElement).to.equal(null);
  });

  it('keep the question at the top of the view where it is', async () => {
    const opened = await open(
      `<p style="block-size: 900px">before</p><trust-faq>${await light()}</trust-faq><p style="block-size: 3000px">after</p>`,
    );
    const {view, item, doc} = opened;
    view.scrollTo({
      top: item(ID).getBoundingClientRect().top + view.scrollY - 3,
      behavior: 'instant',
    });
    expect(item(ID).getBoundingClientRect().top).to.be.closeTo(3, 1);
    const [top] = [...doc.querySelectorAll<HTMLElement>('details')].filter(
      (one) => one.getBoundingClientRect().bottom > 0,
    );
    const before = top!.getBoundingClientRect().top;
    const {id} = top!.dataset;
    const script = doc.createElement('script');
    script.src = '/dist/trust-faq.js';
    doc.body.append(script);
    const root = await takenOver(opened);
    expect(questionIn(root, id!).getBoundingClientRect().top).to.be.closeTo(before, 1);
  });

  it('lead to the question of an address, before the script and after it', async () => {
    const body = `<p style="block-size: 900px">x</p><trust-faq>${await light()}</trust-faq><p style="block-size: 900px">x</p>`;
    const without = await frame(`${await serve(page(body))}#faq-${ID}`);
    const target = without.contentDocument!.getElementById(`faq-${ID}`)!;
    expect(target.getBoundingClientRect().top).to.be.closeTo(0, 2);
    const iframe = await frame(`${await serve(page(body + SCRIPT))}#faq-${ID}`);
    const doc = iframe.contentDocument!;
    const root = await takenOver({
      view: iframe.contentWindow as Opened['view'],
      faq: () => doc.querySelector<Faq>('trust-faq')!,
    });
    await (doc.querySelector('trust-faq') as unknown as {updateComplete: Promise<void>})
      .updateComplete;
    expect(openIdsOf(root)).to.deep.equal([ID]);
    expect(doc.getElementById(`faq-${ID}`), 'for scripts that look it up').to.not.equal(null);
  });
});

describe('the script', () => {
  /** A page that stays before its first paint, so that only something else can end the wait. */
  const still = async (body: string) => open(`${STILL}${body}${SCRIPT}`);
  const isDefined = ({view}: Opened) => view.customElements.get('trust-faq') !== undefined;

  it('waits for the first paint where every element holds questions to read', async function () {
    if (document.visibilityState === 'hidden') this.skip(); // Nobody would see a paint.
    const opened = await still(`<trust-faq>${await light()}</trust-faq>`);
    expect(isDefined(opened)).to.equal(false);
  });

  it('is in charge from its first run, so that a second one is judged at once', async function () {
    if (document.visibilityState === 'hidden') this.skip(); // It does not wait in hidden pages.
    const opened = await still(
      `<trust-faq>${await light()}</trust-faq>${SCRIPT}<script src="/dist/trust-faq.en.js" defer></script>`,
    );
    expect(isDefined(opened)).to.equal(false);
    expect(opened.view.said).to.have.length(1);
    expect(opened.view.said[0]).to.contain('(en) was not used');
  });

  it('takes over after the first paint', async () => {
    const opened = await open(`<trust-faq>${await light()}</trust-faq>${SCRIPT}`);
    expect(idsOf(await takenOver(opened))).to.have.length(16);
  });

  for (const [what, body] of [
    ['another fallback', '<trust-faq><a href="/faq">FAQ</a></trust-faq>'],
    ['an empty element', '<trust-faq></trust-faq>'],
    [
      'questions of the page',
      '<trust-faq src="children"><details><summary>Q</summary>A</details></trust-faq>',
    ],
  ]) {
    it(`registers at once beside ${what}`, async () => {
      const opened = await still(`<trust-faq>${await light()}</trust-faq>${body}`);
      expect(isDefined(opened)).to.equal(true);
      expect(idsOf(await takenOver(opened))).to.have.length(16);
    });
  }

  it('registers at once in a page that is hidden or prerendering', async () => {
    for (const state of [
      "Object.defineProperty(document, 'visibilityState', {value: 'hidden'})",
      "Object.defineProperty(document, 'prerendering', {value: true})",
    ]) {
      const body = `<script>${state}</script><trust-faq>${await light()}</trust-faq>`;
      expect(isDefined(await still(body)), state).to.equal(true);
    }
  });

  it('registers after a second where there is no paint', async () => {
    const opened = await open(
      `<script>requestAnimationFrame = () => 0</script><trust-faq>${await light()}</trust-faq>${SCRIPT}`,
    );
    expect(idsOf(await takenOver(opened))).to.have.length(16);
  });

  it('takes over as soon as the visitor presses a question, which opens', async () => {
    await setViewport(800, 900);
    const opened = await still(`<trust-faq>${await light()}</trust-faq>`);
    Object.assign(opened.iframe.style, {blockSize: '800px'});
    opened.iframe.scrollIntoView({block: 'start', behavior: 'instant'});
    const {left, top} = opened.iframe.getBoundingClientRect();
    const summary = opened.summary(ID);
    summary.scrollIntoView({block: 'center', behavior: 'instant'});
    const box = summary.getBoundingClientRect();
    // The helper clicks in the middle of something on this page.
    const place = document.createElement('i');
    Object.assign(place.style, {
      position: 'fixed',
      pointerEvents: 'none',
      insetInlineStart: `${left + box.left + 20}px`,
      insetBlockStart: `${top + box.top + box.height / 2}px`,
    });
    document.body.append(place);
    await click(place);
    place.remove();
    const root = await takenOver(opened);
    expect(openIdsOf(root)).to.deep.equal([ID]);
  });

  it('takes over as soon as a key reaches a question, which then has the focus', async () => {
    const opened = await still(
      `<button>before</button><trust-faq hide-search entries="${ID} ${OTHER}">${await light({entries: [ID, OTHER]})}</trust-faq>`,
    );
    opened.doc.querySelector('button')!.focus();
    await press('Tab');
    const root = await takenOver(opened);
    expect((root.activeElement as HTMLButtonElement).value).to.equal(ID);
    await press('Enter');
    await (opened.faq() as Faq & {updateComplete: Promise<unknown>}).updateComplete;
    expect(openIdsOf(root)).to.deep.equal([ID]);
  });
});

describe('the room that the configurator reserves', () => {
  it('keeps what follows the questions where it is: nothing shifts', async function () {
    if (!can('devTools')) this.skip(); // Only Chromium measures layout shifts.
    const visit = async (height: number) => {
      const rules = `<style>
        trust-faq:not(:defined) { display: flow-root; animation: trust-faq-room 3s; }
        @keyframes trust-faq-room { from, to { min-height: ${height}px; } }
      </style>`;
      const body = `${rules}${SUM_OF_SHIFTS}<trust-faq>${await light()}</trust-faq><p>after</p>${SCRIPT}`;
      const {value} = await inNewPage(
        {url: await serve(page(body)), size: {width: 700, height: 2400}},
        async () => {
          const element = document.querySelector('trust-faq') as unknown as Faq;
          await customElements.whenDefined('trust-faq');
          await element.ready;
          for (let i = 0; i < 5; i++)
            await new Promise((resolve) => requestAnimationFrame(resolve));
          return {
            shift: (window as unknown as {shift: number}).shift,
            height: element.getBoundingClientRect().height,
          };
        },
      );
      return value;
    };
    const {height} = await visit(0);
    expect((await visit(height)).shift).to.equal(0);
  });
});
