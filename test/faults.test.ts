/** Whatever goes wrong inside: the page keeps its fallback, is told once, and is otherwise left alone. */
import {expect} from 'chai';
import {frame, inNewPage, serve} from './helpers/engine.js';
import {
  afterTest,
  events,
  fixture,
  ids,
  inSource,
  items,
  parts,
  place,
  pressPart,
  settle,
  type,
  warnings,
} from './helpers/fixture.js';
import {manyEntries} from './helpers/many.js';
import {nextEvent, nextFrame} from './helpers/wait.js';
import {registerDataset} from '../src/data/registry.js';
import type {Messages} from '../src/messages/messages.js';
import type {TrustFaq} from '../src/trust-faq.js';

const FALLBACK = '<a href="/faq">FAQ</a>';
const BROKEN: Partial<Messages> = {
  get heading(): string {
    throw new RangeError('no heading');
  },
};

/** Collects what reaches the page as an uncaught error. */
function pageErrors(): string[] {
  const collected: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    collected.push(event instanceof ErrorEvent ? event.message : String(event.reason));
  };
  for (const type of ['error', 'unhandledrejection'] as const) {
    addEventListener(type, note, true);
    afterTest(() => removeEventListener(type, note, true));
  }
  return collected;
}

/** No text can be made of it, as Lit finds out when half of the template is done. */
const LATE = {
  [Symbol.toPrimitive]: () => {
    throw new Error('late');
  },
} as unknown as string;

const isShown = (element: TrustFaq): boolean =>
  element.querySelector('a')!.getClientRects().length > 0;

/** An element with a fallback that is fed something before its first update. */
async function broken(feed: (element: TrustFaq) => void): Promise<TrustFaq> {
  const element = document.createElement('trust-faq');
  element.innerHTML = FALLBACK;
  element.lang = 'en';
  feed(element);
  place('').append(element);
  await element.ready;
  await settle(element);
  return element;
}

const CAUSES: Record<
  string,
  {feed: (element: TrustFaq) => void; mend: (element: TrustFaq) => void}
> = {
  'a function of `messages` throws': {
    feed: (element) =>
      (element.messages = {
        entryCount: () => {
          throw new TypeError('no such word');
        },
      }),
    mend: (element) => (element.messages = null),
  },
  'a getter of `messages` throws': {
    feed: (element) => (element.messages = BROKEN),
    mend: (element) => (element.messages = {}),
  },
  'a property has no text': {
    feed: (element) => (element.topics = [Object.create(null) as string]),
    mend: (element) => (element.topics = ''),
  },
  'a text throws in the middle of the template': {
    feed: (element) => (element.messages = {entryCount: () => LATE}),
    mend: (element) => (element.messages = null),
  },
};

describe('an element that cannot be shown', () => {
  for (const [cause, {feed, mend}] of Object.entries(CAUSES)) {
    describe(`because ${cause}`, () => {
      it('shows the fallback, tells the page once, is ready, and raises no error', async () => {
        const said = warnings();
        const told = events('trust-faq-error');
        const errors = pageErrors();
        const element = await broken(feed);
        expect(isShown(element)).to.equal(true);
        expect(items(element)).to.have.length(0);
        expect(told).to.have.length(1);
        const {message, problems} = told[0]!.detail as {message: string; problems: string[]};
        expect(message).to.match(/^nothing can be shown: \w*Error: ./);
        expect(problems).to.deep.equal([message]);
        expect(said.filter((one) => one === `trust-faq: ${message}`).length).to.be.at.most(1);
        expect(errors).to.deep.equal([]);
      });

      it('works again when the cause is gone', async () => {
        warnings();
        const element = await broken(feed);
        mend(element);
        await settle(element);
        expect(items(element).length).to.be.greaterThan(1);
        expect(isShown(element)).to.equal(false);
        await type(element, 'audit');
        await pressPart(element, 'question', ids(element)[0]);
        expect(parts(element, 'item-open')).to.have.length(1);
      });

      it('falls back in the middle of a visit, and comes back with what the visitor did', async () => {
        warnings();
        const told = events('trust-faq-error');
        const errors = pageErrors();
        const element = await fixture(`<trust-faq lang="en" max-items="2">${FALLBACK}</trust-faq>`);
        await type(element, 'data');
        await pressPart(element, 'question', ids(element)[0]);
        const before = element.shadowRoot!.innerHTML;
        feed(element);
        await settle(element);
        if (isShown(element)) expect(told).to.have.length(1);
        mend(element);
        await settle(element);
        expect(element.shadowRoot!.innerHTML).to.equal(before);
        expect(errors).to.deep.equal([]);
      });
    });
  }

  it('tells the same failure once however often it is tried, and again after it was mended', async () => {
    warnings();
    const told = events('trust-faq-error');
    const element = await broken((one) => (one.messages = BROKEN));
    for (const heading of ['a', 'b', 'c']) {
      element.heading = heading;
      await settle(element);
    }
    expect(told).to.have.length(1);
    element.messages = null;
    await settle(element);
    element.messages = BROKEN;
    await settle(element);
    expect(told).to.have.length(2);
  });

  it('answers methods, printing, an address and a move without an error', async () => {
    warnings();
    const errors = pageErrors();
    const element = await fixture(`<trust-faq lang="en">${FALLBACK}</trust-faq>`);
    element.messages = BROKEN;
    await settle(element);
    element.show(element.entries as string);
    element.showAll();
    element.focus();
    await element.search('audit');
    dispatchEvent(new CustomEvent('beforeprint'));
    dispatchEvent(new CustomEvent('afterprint'));
    dispatchEvent(new CustomEvent('hashchange'));
    document.body.append(element);
    afterTest(() => element.remove());
    await settle(element);
    expect(isShown(element)).to.equal(true);
    expect(errors).to.deep.equal([]);
  });

  it('does not harm the one beside it', async () => {
    warnings();
    const healthy = await fixture('<trust-faq lang="en"></trust-faq>');
    await broken((one) => (one.messages = BROKEN));
    await type(healthy, 'audit');
    expect(items(healthy).length).to.be.greaterThan(0);
  });

  it('answers no address in place of the one beside it, however often it is tried', async () => {
    warnings();
    const home = location.href;
    afterTest(() => history.replaceState(null, '', home));
    const late = () => {
      throw new Error('late');
    };
    const failing = await broken((one) => {
      one.open = 'all';
      one.messages = {inLanguage: late};
    });
    failing.maxItems = 9;
    await settle(failing);
    expect(isShown(failing)).to.equal(true);
    const healthy = await fixture('<trust-faq lang="en"></trust-faq>');
    location.hash = '#faq-ksn-stability';
    await nextFrame();
    await settle(healthy);
    expect(healthy.shadowRoot!.querySelectorAll('[aria-expanded=true]')).to.have.length(1);
  });
});

describe('an entry far down that cannot be searched', () => {
  inSource.it('is told when the visitor searches, and raises no error', async () => {
    warnings();
    const told = events('trust-faq-error');
    const errors = pageErrors();
    const entries = manyEntries(300).entries.map((entry, i) =>
      i < 299 ? entry : {...entry, answer: undefined as unknown as string},
    );
    registerDataset({...manyEntries(300), lang: 'ja-x-broken', entries});
    const element = await fixture(`<trust-faq lang="ja-x-broken">${FALLBACK}</trust-faq>`);
    expect(items(element)).to.have.length(50);
    await type(element, '監査');
    while (told.length === 0) await nextFrame();
    await settle(element);
    expect(told).to.have.length(1);
    expect(isShown(element)).to.equal(true);
    expect(errors).to.deep.equal([]);
  });
});

describe('words of the page that fail when the visitor acts', () => {
  it('raise no error: the fallback takes the place', async () => {
    warnings();
    const told = events('trust-faq-error');
    const errors = pageErrors();
    const element = await fixture(`<trust-faq lang="en" max-items="2">${FALLBACK}</trust-faq>`);
    element.messages = {
      shownCount: () => {
        throw new Error('no count');
      },
    };
    await settle(element);
    await pressPart(element, 'more');
    expect(errors).to.deep.equal([]);
    expect(told).to.have.length(1);
  });
});

describe('an exception in a listener of the page', () => {
  it('stays the page’s own: what the visitor did is on screen, and the next listener hears of it', async () => {
    const url = await serve(
      `<!doctype html><html lang="en"><script>
        window.errors = []; window.heard = [];
        addEventListener('error', (event) => { event.preventDefault(); errors.push(event.message); });
        for (const name of ['toggle', 'search', 'feedback', 'copy']) {
          addEventListener('trust-faq-' + name, () => { throw new Error(name); });
          addEventListener('trust-faq-' + name, () => heard.push(name));
        }
      </script><script src="/dist/trust-faq.js"></script><trust-faq feedback></trust-faq>`,
    );
    const iframe = await frame(url);
    const view = iframe.contentWindow as unknown as Window & {errors: string[]; heard: string[]};
    const element = iframe.contentDocument!.querySelector('trust-faq')!;
    await element.ready;
    const searched = nextEvent(element, 'trust-faq-search');
    await type(element, 'audit');
    await searched;
    await pressPart(element, 'question', ids(element)[0]);
    await pressPart(element, 'button', 'Yes');
    const copied = nextEvent(element, 'trust-faq-copy');
    await pressPart(element, 'copy');
    await copied;
    expect(view.heard).to.deep.equal(['search', 'toggle', 'feedback', 'copy']);
    expect(view.errors).to.have.length(4);
    expect(parts(element, 'item-open')).to.have.length(1);
    expect(parts(element, 'feedback')[0]!.textContent).to.contain('Thank');
  });
});

describe('a page without a console', () => {
  for (const [name, property] of [
    ['no warn', {object: console, key: 'warn'}],
    ['none at all', {object: globalThis, key: 'console'}],
  ] as const) {
    it(`is not harmed by what we have to say (${name})`, async () => {
      const errors = pageErrors();
      const {object, key} = property;
      const own = Object.getOwnPropertyDescriptor(object, key)!;
      Object.defineProperty(object, key, {configurable: true, value: undefined});
      try {
        // No other test says this, and each sentence is said once.
        const element = await fixture(`<trust-faq lang="en" topics="${name}"></trust-faq>`);
        expect(items(element)).to.not.be.empty;
      } finally {
        Object.defineProperty(object, key, own);
      }
      expect(errors).to.deep.equal([]);
    });
  }
});

describe('without anything wrong', () => {
  it('a whole page has no error and no warning', async () => {
    const url = await serve(
      '<!doctype html><html lang="en"><script src="/dist/trust-faq.js"></script><trust-faq></trust-faq>',
    );
    const {problems} = await inNewPage({url}, async () => {
      await document.querySelector('trust-faq')!.ready;
    });
    expect(problems).to.deep.equal([]);
  });
});
