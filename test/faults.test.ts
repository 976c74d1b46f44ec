/** After any internal error, the page keeps its fallback, gets one report, and is otherwise unaffected. */
import {expect} from 'chai';
import {frame, inNewPage, serve} from './helpers/engine.js';
import {afterTest, events, Faq, inSource, nextFrame, place, show, warnings} from './helpers/faq.js';
import {manyEntries} from './helpers/many.js';
import {registerDataset} from '../src/data/registry.js';
import type {Messages} from '../src/messages/messages.js';

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

/** This value cannot be converted to text, which Lit discovers halfway through the template. */
const LATE = {
  [Symbol.toPrimitive]: () => {
    throw new Error('late');
  },
} as unknown as string;

const isShown = (faq: Faq): boolean => faq.element.querySelector('a')!.getClientRects().length > 0;

/** Creates an element with a fallback, and gives it an invalid value before its first update. */
async function broken(feed: (faq: Faq) => void): Promise<Faq> {
  const faq = new Faq(document.createElement('trust-faq'));
  faq.element.innerHTML = FALLBACK;
  faq.element.lang = 'en';
  feed(faq);
  place('').append(faq.element);
  await faq.element.ready;
  await faq.settle();
  return faq;
}

const CAUSES: Record<string, {feed: (faq: Faq) => void; recover: (faq: Faq) => void}> = {
  'a function of `messages` throws': {
    feed: (faq) =>
      (faq.element.messages = {
        entryCount: () => {
          throw new TypeError('no such word');
        },
      }),
    recover: (faq) => (faq.element.messages = null),
  },
  'a getter of `messages` throws': {
    feed: (faq) => (faq.element.messages = BROKEN),
    recover: (faq) => (faq.element.messages = {}),
  },
  'a property has no text': {
    feed: (faq) => (faq.element.topics = [Object.create(null) as string]),
    recover: (faq) => (faq.element.topics = ''),
  },
  'a text throws in the middle of the template': {
    feed: (faq) => (faq.element.messages = {entryCount: () => LATE}),
    recover: (faq) => (faq.element.messages = null),
  },
};

describe('an element that cannot be shown', () => {
  for (const [cause, {feed, recover}] of Object.entries(CAUSES)) {
    describe(`because ${cause}`, () => {
      it('shows the fallback, reports the failure to the page once, becomes ready, and raises no error', async () => {
        const said = warnings();
        const fired = events('trust-faq-error');
        const errors = pageErrors();
        const faq = await broken(feed);
        expect(isShown(faq)).to.equal(true);
        expect(faq.items).to.have.length(0);
        expect(fired).to.have.length(1);
        const {message, problems} = fired[0]!.detail as {message: string; problems: string[]};
        expect(message).to.match(/^nothing can be shown: \w*Error: ./);
        expect(problems).to.deep.equal([message]);
        expect(said.filter((one) => one === `trust-faq: ${message}`).length).to.be.at.most(1);
        expect(errors).to.deep.equal([]);
      });

      it('works again once the cause is gone', async () => {
        warnings();
        const faq = await broken(feed);
        recover(faq);
        await faq.settle();
        expect(faq.items.length).to.be.greaterThan(1);
        expect(isShown(faq)).to.equal(false);
        await faq.type('audit');
        await faq.press('question', faq.ids[0]);
        expect(faq.parts('item-open')).to.have.length(1);
      });

      it('falls back in the middle of a visit, and returns with the visitor’s state', async () => {
        warnings();
        const fired = events('trust-faq-error');
        const errors = pageErrors();
        const faq = await show(`<trust-faq lang="en" max-items="2">${FALLBACK}</trust-faq>`);
        await faq.type('data');
        await faq.press('question', faq.ids[0]);
        const before = faq.element.shadowRoot!.innerHTML;
        feed(faq);
        await faq.settle();
        if (isShown(faq)) expect(fired).to.have.length(1);
        recover(faq);
        await faq.settle();
        expect(faq.element.shadowRoot!.innerHTML).to.equal(before);
        expect(errors).to.deep.equal([]);
      });
    });
  }

  it('reports the same failure once, however often it recurs, and again after a recovery', async () => {
    warnings();
    const fired = events('trust-faq-error');
    const faq = await broken((one) => (one.element.messages = BROKEN));
    for (const heading of ['a', 'b', 'c']) {
      faq.element.heading = heading;
      await faq.settle();
    }
    expect(fired).to.have.length(1);
    faq.element.messages = null;
    await faq.settle();
    faq.element.messages = BROKEN;
    await faq.settle();
    expect(fired).to.have.length(2);
  });

  it('answers methods, printing, an address and a move without an error', async () => {
    warnings();
    const errors = pageErrors();
    const faq = await show(`<trust-faq lang="en">${FALLBACK}</trust-faq>`);
    faq.element.messages = BROKEN;
    await faq.settle();
    faq.element.show(faq.element.entries as string);
    faq.element.showAll();
    faq.element.focus();
    await faq.element.search('audit');
    dispatchEvent(new CustomEvent('beforeprint'));
    dispatchEvent(new CustomEvent('afterprint'));
    dispatchEvent(new CustomEvent('hashchange'));
    document.body.append(faq.element);
    afterTest(() => faq.element.remove());
    await faq.settle();
    expect(isShown(faq)).to.equal(true);
    expect(errors).to.deep.equal([]);
  });

  it('does not affect the element beside it', async () => {
    warnings();
    const healthy = await show('<trust-faq lang="en"></trust-faq>');
    await broken((one) => (one.element.messages = BROKEN));
    await healthy.type('audit');
    expect(healthy.items.length).to.be.greaterThan(0);
  });

  it('never opens an address in place of the element beside it, however often it is tried', async () => {
    warnings();
    const home = location.href;
    afterTest(() => history.replaceState(null, '', home));
    const late = () => {
      throw new Error('late');
    };
    const failing = await broken((one) => {
      one.element.open = 'all';
      one.element.messages = {inLanguage: late};
    });
    failing.element.maxItems = 9;
    await failing.settle();
    expect(isShown(failing)).to.equal(true);
    const healthy = await show('<trust-faq lang="en"></trust-faq>');
    location.hash = '#faq-ksn-stability';
    await nextFrame();
    await healthy.settle();
    expect(healthy.element.shadowRoot!.querySelectorAll('[aria-expanded=true]')).to.have.length(1);
  });
});

describe('an entry far down that cannot be searched', () => {
  inSource.it('is reported when the visitor searches, and raises no error', async () => {
    warnings();
    const fired = events('trust-faq-error');
    const errors = pageErrors();
    const entries = manyEntries(300).entries.map((entry, i) =>
      i < 299 ? entry : {...entry, answer: undefined as unknown as string},
    );
    registerDataset({...manyEntries(300), lang: 'ja-x-broken', entries});
    const faq = await show(`<trust-faq lang="ja-x-broken">${FALLBACK}</trust-faq>`);
    expect(faq.items).to.have.length(50);
    await faq.type('監査');
    while (fired.length === 0) await nextFrame();
    await faq.settle();
    expect(fired).to.have.length(1);
    expect(isShown(faq)).to.equal(true);
    expect(errors).to.deep.equal([]);
  });
});

describe('messages of the page that throw when the visitor acts', () => {
  it('raise no error: the fallback takes their place', async () => {
    warnings();
    const fired = events('trust-faq-error');
    const errors = pageErrors();
    const faq = await show(`<trust-faq lang="en" max-items="2">${FALLBACK}</trust-faq>`);
    faq.element.messages = {
      shownCount: () => {
        throw new Error('no count');
      },
    };
    await faq.settle();
    await faq.press('more');
    expect(errors).to.deep.equal([]);
    expect(fired).to.have.length(1);
  });
});

describe('an exception in a listener of the page', () => {
  it('stays the page’s own: the visitor’s action is on screen, and the next listener still runs', async () => {
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
    const faq = new Faq(iframe.contentDocument!.querySelector('trust-faq')!);
    await faq.element.ready;
    const searched = faq.next('trust-faq-search');
    await faq.type('audit');
    await searched;
    await faq.press('question', faq.ids[0]);
    await faq.press('button', 'Yes');
    const copied = faq.next('trust-faq-copy');
    await faq.press('copy');
    await copied;
    expect(view.heard).to.deep.equal(['search', 'toggle', 'feedback', 'copy']);
    expect(view.errors).to.have.length(4);
    expect(faq.parts('item-open')).to.have.length(1);
    expect(faq.parts('feedback')[0]!.textContent).to.contain('Thank you');
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
        // Each sentence is reported only once, so this one must not occur in another test.
        const faq = await show(`<trust-faq lang="en" topics="${name}"></trust-faq>`);
        expect(faq.items).to.not.be.empty;
      } finally {
        Object.defineProperty(object, key, own);
      }
      expect(errors).to.deep.equal([]);
    });
  }
});

describe('a page without faults', () => {
  it('logs no error and no warning', async () => {
    const url = await serve(
      '<!doctype html><html lang="en"><script src="/dist/trust-faq.js"></script><trust-faq></trust-faq>',
    );
    const {problems} = await inNewPage({url}, async () => {
      await document.querySelector('trust-faq')!.ready;
    });
    expect(problems).to.deep.equal([]);
  });
});
