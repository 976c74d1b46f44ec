/** Thousands of random acts of visitor and page: never an error, and what must always hold, holds. */
import {expect} from 'chai';
import fc from './helpers/fast-check.js';
import {en as enData} from '../src/data/en.js';
import {ja as jaData} from '../src/data/ja.js';
import type {TrustFaq} from '../src/trust-faq.js';
import {afterTest, ids, openIds, parts, questions, settle, warnings} from './helpers/fixture.js';

const RUNS = 60;
const STEPS = 60;

interface Act {
  readonly name: string;
  readonly run: (element: TrustFaq) => void;
  /** The page takes the element away: the focus goes with it. */
  readonly movesFocus: boolean;
  /** How a failure names it. */
  readonly [fc.toStringMethod]: () => string;
}

const act = (name: string, run: (element: TrustFaq) => void, movesFocus = false): Act => ({
  name,
  run,
  movesFocus,
  [fc.toStringMethod]: () => name,
});

const ENTRIES = ['threat-data-contents', 'data-processing-location', 'website-hosting', 'nobody'];
const QUERIES = ['', 'data', '監査', 'か', 'zzzz', ' ', 'audit website', '"><b>', 'ﾃﾞｰﾀ'];

const attribute = (name: string, values: readonly (string | null)[]): fc.Arbitrary<Act> =>
  fc
    .constantFrom(...values)
    .map((value) =>
      act(`${name}=${value}`, (element) =>
        value === null ? element.removeAttribute(name) : element.setAttribute(name, value),
      ),
    );

/** Presses one of the buttons with this part, if there is one; a button takes the focus as by a mouse. */
const press = (part: string): fc.Arbitrary<Act> =>
  fc.nat(40).map((at) =>
    act(`press ${part} ${at}`, (element) => {
      const buttons = parts<HTMLButtonElement>(element, part).filter((one) =>
        one.checkVisibility({contentVisibilityAuto: true}),
      );
      const button = buttons[at % Math.max(1, buttons.length)];
      button?.focus();
      button?.click();
    }),
  );

const key = (name: string): fc.Arbitrary<Act> =>
  fc.constant(
    act(`key ${name}`, (element) => {
      const target = element.shadowRoot!.activeElement ?? parts(element, 'input')[0];
      target?.dispatchEvent(
        new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true, cancelable: true}),
      );
    }),
  );

/** The page's own questions, as it may change them. */
const OWN: readonly (object | null)[] = [
  null,
  {entries: [{id: 'a', question: 'data?', answer: 'audit'}]},
  {
    topics: [{id: 'own', name: 'Own'}],
    entries: ['b', 'website-hosting', 'c'].map((id, i) => ({
      id,
      topic: i === 1 ? 'data' : 'own',
      question: `data ${id}?`,
      answer: `website ${id}`,
      related: ['b'],
    })),
  },
  {
    '@type': 'FAQPage',
    mainEntity: ['x', 'y'].map((name) => ({
      name,
      acceptedAnswer: {text: `<p>data <b>${name}</b>`},
    })),
  },
];
const CHILDREN = [
  '<details id="d"><summary>data d</summary>website</details>',
  '<dl><dt id="e">audit e</dt><dd>data</dd><dt id="f">f</dt><dd>x</dd></dl>',
];

const acts = fc.oneof(
  fc
    .constantFrom(...OWN)
    .map((data) => act(`data=${JSON.stringify(data)}`, (element) => (element.data = data))),
  fc.constantFrom(...CHILDREN, '').map((html) =>
    act(`children=${html}`, (element) => {
      element.src = html && 'children';
      element.innerHTML = html;
    }),
  ),
  attribute('src-mode', ['append', 'replace', null]),
  attribute('hide-search', ['', null]),
  attribute('topics', ['', 'data', 'government data', 'nonsense', null]),
  attribute('entries', ['', ENTRIES.join(' '), null]),
  attribute('exclude', ['', 'website-hosting', null]),
  attribute('open', ['', 'first', 'all', 'website-hosting', null]),
  attribute('exclusive', ['', null]),
  attribute('grouping', ['none', 'topic', 'x']),
  attribute('max-items', ['1', '3', '50', 'x']),
  attribute('heading', ['', 'Heading', null]),
  attribute('heading-level', ['1', '6', 'x']),
  attribute('hide-topics', ['', null]),
  attribute('permalinks', ['off', 'read', 'write']),
  attribute('theme', ['dark', 'light', 'auto']),
  attribute('feedback', ['', null]),
  attribute('lang', ['ja', 'en', 'fr', '']),
  attribute('query', QUERIES),
  ...['question', 'topic', 'expand-all', 'more', 'clear', 'button', 'text-button'].map(press),
  key('Escape'),
  key('Enter'),
  fc.constantFrom(...QUERIES).map((text) =>
    act(`type ${text}`, (element) => {
      const box = parts<HTMLInputElement>(element, 'input')[0];
      if (!box) return;
      box.focus();
      box.value = text;
      box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    }),
  ),
  fc.constantFrom(...ENTRIES).map((id) => act(`show ${id}`, (element) => element.show(id))),
  fc.constantFrom(...ENTRIES).map((id) => act(`hide ${id}`, (element) => element.hide(id))),
  fc.constant(act('showAll', (element) => element.showAll())),
  fc.constant(act('hideAll', (element) => element.hideAll())),
  fc.constantFrom(...ENTRIES).map((id) =>
    act(`address ${id}`, () => {
      // As if the address had changed: browsers allow a page only some hundred changes in a while.
      history.replaceState(null, '', `#faq-${id}`);
      dispatchEvent(new CustomEvent('hashchange'));
    }),
  ),
  fc.constant(
    act('print', () => {
      dispatchEvent(new CustomEvent('beforeprint'));
      dispatchEvent(new CustomEvent('afterprint'));
    }),
  ),
  fc.constant(act('move', (element) => element.parentElement!.append(element), true)),
  fc.constant(
    act(
      'remove and insert',
      (element) => {
        const {parentElement} = element;
        element.remove();
        parentElement!.append(element);
      },
      true,
    ),
  ),
  fc
    .constantFrom({heading: 'Own'}, null)
    .map((messages) => act('messages', (element) => (element.messages = messages))),
);

/** What a screen reader is told is what is on screen, and each thing is there once. */
function expectOneTruth(element: TrustFaq): void {
  const open = openIds(element);
  if (element.exclusive) expect(open.length, 'open items').to.be.at.most(1);
  for (const question of questions(element)) {
    const isOpen = question.getAttribute('aria-expanded') === 'true';
    const panel = element.shadowRoot!.getElementById(question.getAttribute('aria-controls')!)!;
    expect(panel.firstElementChild!.checkVisibility(), 'an answer').to.equal(isOpen);
  }
  const all = [...element.shadowRoot!.querySelectorAll('[id]')].map(({id}) => id);
  expect(new Set(all).size, 'ids').to.equal(all.length);
}

/** A new element that was asked for the same shows the same: selected, matched, of the chosen topic. */
async function expectSameAsNew(element: TrustFaq, twin: TrustFaq): Promise<void> {
  const {topics, entries, exclude, grouping, query, hideTopics, data, src, srcMode} = element;
  const lang = element.getAttribute('lang') ?? '';
  twin.innerHTML = element.innerHTML;
  Object.assign(twin, {topics, entries, exclude, grouping, query, lang, data, src, srcMode});
  twin.hideTopics = true;
  await settle(twin);
  const pressed = parts<HTMLButtonElement>(element, 'topic').find(
    (one) => one.getAttribute('aria-pressed') === 'true',
  );
  const topic = hideTopics ? '' : (pressed?.value ?? '');
  const of = (id: string): boolean => topic === '' || topicOf.get(id) === topic;
  const found = ids(twin).filter(of);
  const shown = ids(element);
  expect(shown, 'items').to.deep.equal(found.slice(0, shown.length));
  const more = parts(element, 'more').length > 0;
  expect(shown.length < found.length, 'a button for the rest').to.equal(more);
  if (found.length > 0) {
    expect(parts(element, 'count')[0]!.textContent, 'count').to.match(
      new RegExp(`(?:^|\\D)${found.length}(?:\\D|$)`),
    );
  }
}

/** Collects what the page would see as an uncaught error. */
function pageErrors(): string[] {
  const errors: string[] = [];
  const note = (event: Event): void =>
    void errors.push((event as ErrorEvent).message || event.type);
  for (const name of ['error', 'unhandledrejection', 'trust-faq-error']) {
    addEventListener(name, note);
    afterTest(() => removeEventListener(name, note));
  }
  return errors;
}

async function play(list: readonly Act[], errors: readonly string[]): Promise<void> {
  const container = document.createElement('div');
  document.body.append(container);
  const [element, twin] = ['write', 'off'].map((permalinks) => {
    const one = document.createElement('trust-faq');
    Object.assign(one, {lang: 'en', permalinks, maxItems: 999});
    container.append(one);
    return one;
  }) as [TrustFaq, TrustFaq];
  try {
    await settle(element);
    for (const [i, {run, movesFocus}] of list.entries()) {
      const hadFocus = document.activeElement === element;
      run(element);
      await settle(element);
      // An element that shows nothing to press has no place for it.
      const canFocus = element.shadowRoot!.querySelector('button, input') !== null;
      if (hadFocus && !movesFocus && canFocus) {
        expect(document.activeElement, 'the focus').to.equal(element);
        expect(element.shadowRoot!.activeElement, 'the focus inside').not.to.equal(null);
      }
      expectOneTruth(element);
      if (i % 4 === 3) await expectSameAsNew(element, twin);
    }
    expect(errors).to.deep.equal([]);
  } finally {
    container.remove();
  }
}

const topicOf = new Map<string, string>(
  [...enData.entries, ...jaData.entries, {id: 'b', topic: 'own'}, {id: 'c', topic: 'own'}].map(
    ({id, topic}) => [id, topic],
  ),
);

describe('random acts of visitor and page', function () {
  this.timeout(100_000);

  it('break nothing', async () => {
    warnings();
    const errors = pageErrors();
    const own = Object.getOwnPropertyDescriptor(history, 'replaceState');
    // Browsers allow a page only some hundred changes of its address in a while.
    let changes = 0;
    history.replaceState = (...args: Parameters<History['replaceState']>) => {
      if (changes++ < 50) History.prototype.replaceState.apply(history, args);
    };
    const {href} = location;
    afterTest(() => {
      if (own) Object.defineProperty(history, 'replaceState', own);
      else delete (history as Partial<History>).replaceState;
      history.replaceState(null, '', href);
    });
    const lists = fc.array(acts, {minLength: STEPS, maxLength: STEPS});
    await fc.assert(
      fc.asyncProperty(lists, (list) => play(list, errors)),
      {numRuns: RUNS, includeErrorInReport: true},
    );
  });
});
