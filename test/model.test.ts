/** Thousands of random acts of visitor and page: never an error, and what must always hold, holds. */
import {expect} from 'chai';
import fc from './helpers/fast-check.js';
import {parseMarkup} from '../src/core/markup.js';
import {createIndex} from '../src/core/search.js';
import type {Dataset, Entry} from '../src/core/types.js';
import {en as enData} from '../src/data/en.js';
import {ja as jaData} from '../src/data/ja.js';
import type {TrustFaq} from '../src/trust-faq.js';
import {can, cdp} from './helpers/engine.js';
import {
  afterTest,
  ids,
  openIds,
  panel,
  parts,
  questions,
  settle,
  warnings,
} from './helpers/fixture.js';

/** More in `npm run test:more`. */
declare const RUNS: number;
const STEPS = 60;

interface Act {
  readonly name: string;
  /** Gives what must be so once it is on screen. */
  readonly run: (element: TrustFaq) => (() => void) | undefined;
  /** The page takes the element away: the focus goes with it. */
  readonly movesFocus: boolean;
  /** How a failure names it. */
  readonly [fc.toStringMethod]: () => string;
}

const act = (name: string, run: (element: TrustFaq) => unknown, movesFocus = false): Act => ({
  name,
  run(element) {
    const check = run(element);
    return typeof check === 'function' ? (check as () => void) : undefined;
  },
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

/** Those that filter; others of this part offer topics where nothing matches. */
const chips = (element: TrustFaq): HTMLButtonElement[] =>
  parts<HTMLButtonElement>(element, 'topic').filter((one) => one.closest('[part~="topics"]'));

const pressed = (element: TrustFaq): HTMLButtonElement[] =>
  chips(element).filter((one) => one.getAttribute('aria-pressed') === 'true');

const status = (element: TrustFaq): string =>
  element.shadowRoot!.querySelector('[role="status"]')!.textContent;

const has = (number: number): RegExp => new RegExp(`(?:^|\\D)${number}(?:\\D|$)`);

/** What must be so after a press, by part; `value` and `before` are the button's and the items' then. */
const AFTER: Record<string, (element: TrustFaq, value: string, before: number) => void> = {
  topic(element, value) {
    if (chips(element).length > 0)
      expect(pressed(element)[0]?.value, 'the chosen topic').to.equal(value);
  },
  more(element, _, before) {
    const shown = ids(element).length;
    expect(shown, 'items').to.be.above(before);
    expect(status(element), 'status').to.match(has(shown));
  },
};

/** Presses one of the buttons with this part, if there is one; a button takes the focus as by a mouse. */
const press = (part: string): fc.Arbitrary<Act> =>
  fc.nat(40).map((at) =>
    act(`press ${part} ${at}`, (element) => {
      const buttons = parts<HTMLButtonElement>(element, part).filter((one) =>
        one.checkVisibility({contentVisibilityAuto: true}),
      );
      const button = buttons[at % Math.max(1, buttons.length)];
      if (!button) return undefined;
      const {value} = button;
      const before = ids(element).length;
      button.focus();
      button.click();
      return () => AFTER[part]?.(element, value, before);
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
      // The bundled entry of the same id has this one, too.
      topic: ['own', 'continuity', 'data'][i],
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

/** Changes the address; false where the browser has had enough of that for a while. */
function goTo(hash: string): boolean {
  const replace = (fragment: string) =>
    History.prototype.replaceState.call(history, null, '', fragment);
  try {
    // Where it is already, nothing would be heard.
    if (location.hash === hash) replace('#');
    replace(hash);
  } catch {
    // Chromium says nothing instead.
  }
  return location.hash === hash;
}

/** An entry that is asked for is open and shown, where the page's author selects it; else all is as it was. */
function expectOpened(element: TrustFaq, id: string, isAsked: boolean): () => void {
  const before = [ids(element), openIds(element)];
  const selected = selectedOf(element, BUNDLED[languageOf(element)]).map((entry) => entry.id);
  return () => {
    if (!isBundled(element)) return;
    if (isAsked && selected.includes(id)) expect(openIds(element), 'open items').to.include(id);
    else expect([ids(element), openIds(element)], 'items').to.deep.equal(before);
  };
}

const show = (id: string): Act =>
  act(`show ${id}`, (element) => {
    const check = expectOpened(element, id, true);
    element.show(id);
    return check;
  });

const address = (id: string): Act =>
  act(`address ${id}`, (element) => {
    const check = expectOpened(element, id, element.permalinks !== 'off');
    if (!goTo(`#faq-${id}`)) return undefined;
    dispatchEvent(new CustomEvent('hashchange'));
    if (isBundled(element)) compared.addressed++;
    return check;
  });

const acts = fc.oneof(
  fc
    .constantFrom(...OWN)
    .map((data) =>
      act(`data=${JSON.stringify(data)}`, (element) => (element.data = data as TrustFaq['data'])),
    ),
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
  attribute('contact-href', ['#contact', 'javascript:0', null]),
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
  fc.constantFrom(...ENTRIES).map(show),
  fc.constantFrom(...ENTRIES).map((id) => act(`hide ${id}`, (element) => element.hide(id))),
  fc.constant(act('showAll', (element) => element.showAll())),
  fc.constant(act('hideAll', (element) => element.hideAll())),
  fc.constantFrom(...ENTRIES).map(address),
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
  expect(pressed(element), 'pressed topics').to.have.length(chips(element).length > 0 ? 1 : 0);
  expect(pressed(element), 'what looks pressed').to.deep.equal(parts(element, 'topic-chosen'));
  for (const chip of chips(element))
    expect(chip.getAttribute('aria-pressed'), 'a topic').to.match(/^(?:true|false)$/);
}

/** What is in a closed answer takes no focus; `at` says which one. */
function expectClosedIsOut(element: TrustFaq, at: number): void {
  const closed = questions(element).filter((one) => one.getAttribute('aria-expanded') === 'false');
  const question = closed[at % Math.max(1, closed.length)];
  if (!question) return;
  const before = element.shadowRoot!.activeElement;
  const inside = panel(element, question.value).querySelectorAll<HTMLElement>('a, button, input');
  for (const one of inside) {
    one.focus();
    expect(element.shadowRoot!.activeElement, 'the focus').to.equal(before);
  }
}

const BUNDLED = {ja: jaData, en: enData};

/** The language that is shown where the build has Japanese, which comes first, and English. */
const languageOf = (element: TrustFaq): keyof typeof BUNDLED =>
  ['ja', ''].includes(element.getAttribute('lang')!) ? 'ja' : 'en';

const tokens = (element: TrustFaq, name: string, known: readonly {id: string}[]): string[] =>
  (element.getAttribute(name) ?? '')
    .split(/[\s,]+/)
    .filter((token) => known.some(({id}) => id === token));

/** What the attributes leave, as the reference says: topics and entries in their order, both where both are given. */
function selectedOf(element: TrustFaq, {topics, entries}: Dataset): readonly Entry[] {
  const [byTopic, byId, without] = [
    tokens(element, 'topics', topics),
    tokens(element, 'entries', entries),
    tokens(element, 'exclude', entries),
  ];
  const ofTopics = byTopic.flatMap((id) => entries.filter(({topic}) => topic === id));
  const some = byTopic.length > 0 ? ofTopics : entries;
  const named = byId.flatMap((id) => some.filter((entry) => entry.id === id));
  const left = named.length > 0 ? named : some;
  const kept = left.filter(({id}) => !without.includes(id));
  return kept.length > 0 ? kept : left;
}

const indexes = new Map<string, ReturnType<typeof createIndex>>();

/** What a query finds among these, best first, by an engine of the test's own. */
function matchedOf(entries: readonly Entry[], dataset: Dataset, query: string): string[] {
  const key = [dataset.lang, ...entries.map(({id}) => id)].join();
  const {topics, synonyms = []} = dataset;
  const texts = (entry: Entry) => ({
    ...entry,
    answer: parseMarkup(entry.answer).text,
    topicName: topics.find(({id}) => id === entry.topic)!.name,
  });
  if (!indexes.has(key)) indexes.set(key, createIndex(entries.map(texts), {synonyms}));
  const matches = indexes.get(key)!.search(query);
  return matches.map(({entry}) => entry.id);
}

/** Under their topics, which come as their first entries do. */
const groupedOf = (entries: readonly Entry[]): readonly Entry[] =>
  [...new Set(entries.map(({topic}) => topic))].flatMap((id) =>
    entries.filter(({topic}) => topic === id),
  );

/** How many bundled lists were compared, how many of them after a query, and after an address. */
const compared = {all: 0, searched: 0, addressed: 0};

const isBundled = ({data, src}: TrustFaq): boolean => !data && !src;

/** The items are those selected that match and are of the chosen topic, worked out from the data. */
function expectSelectedAndMatched(element: TrustFaq): void {
  // What a page brings is compared with a new element.
  if (!isBundled(element)) return;
  const dataset = BUNDLED[languageOf(element)];
  const selected = selectedOf(element, dataset);
  const asks = element.query.trim() !== '';
  const grouped = element.getAttribute('grouping') === 'none' ? selected : groupedOf(selected);
  const matched = asks ? matchedOf(selected, dataset, element.query) : grouped.map(({id}) => id);
  const topic = pressed(element)[0]?.value ?? '';
  const found = matched.filter((id) => topic === '' || topicOf.get(id) === topic);
  const shown = ids(element);
  const given = element.getAttribute('max-items') ?? '999';
  const most = given === 'x' ? 50 : Number(given);
  expect(shown, 'items').to.deep.equal(found.slice(0, shown.length));
  expect(shown.length, 'items').to.be.at.least(Math.min(found.length, most));
  const texts = new Map(dataset.entries.map(({id, question}) => [id, question]));
  for (const one of questions(element)) {
    expect(one.textContent.trim(), 'a question').to.equal(texts.get(one.value));
    const hidden = [...one.querySelectorAll('[aria-hidden], [hidden]')];
    expect(
      [one.getAttribute('aria-label'), one.getAttribute('aria-labelledby'), ...hidden],
      'its name',
    ).to.deep.equal([null, null]);
  }
  const [count] = parts(element, 'count');
  if (found.length > 0) expect(count!.textContent, 'count').to.match(has(found.length));
  else if (asks)
    expect([parts(element, 'no-matches').length, count], 'no match').to.eql([1, undefined]);
  compared.all++;
  if (asks) compared.searched++;
}

interface AxNode {
  readonly ignored: boolean;
  readonly name?: {readonly value: string};
  readonly properties?: readonly {
    readonly name: string;
    readonly value: {readonly value: unknown};
  }[];
}

/** What the browser tells a screen reader of the buttons is what is on screen. */
async function expectTreeAsSeen(element: TrustFaq): Promise<void> {
  element.classList.add('told');
  const {result} = await cdp<{result: {objectId: string}}>('Runtime.evaluate', {
    expression: "document.querySelector('.told')",
  });
  const {nodes} = await cdp<{nodes: AxNode[]}>('Accessibility.queryAXTree', {
    ...result,
    role: 'button',
  });
  const told = nodes
    .filter(({ignored}) => !ignored)
    .map(({name, properties = []}) => {
      const state = (wanted: string): unknown =>
        properties.find((one) => one.name === wanted)?.value.value;
      return [name!.value.replaceAll(/\s/g, ''), state('expanded'), state('pressed')].join();
    });
  const seen = [...element.shadowRoot!.querySelectorAll('button')]
    .filter((one) => one.checkVisibility())
    .map((one) => {
      const name = one.getAttribute('aria-label') ?? one.textContent;
      return [name.replaceAll(/\s/g, ''), one.ariaExpanded, one.ariaPressed].join();
    });
  expect(told, 'buttons of the accessible tree').to.have.members(seen);
}

/** A new element that was asked for the same shows the same: selected, matched, of the chosen topic. */
async function expectSameAsNew(element: TrustFaq, twin: TrustFaq): Promise<void> {
  const {topics, entries, exclude, grouping, query, hideTopics, data, src, srcMode} = element;
  const lang = element.getAttribute('lang') ?? '';
  twin.innerHTML = element.innerHTML;
  Object.assign(twin, {topics, entries, exclude, grouping, query, lang, data, src, srcMode});
  twin.hideTopics = true;
  await settle(twin);
  const topic = hideTopics ? '' : (pressed(element)[0]?.value ?? '');
  const of = (id: string): boolean => topic === '' || topicOf.get(id) === topic;
  const found = ids(twin).filter(of);
  const shown = ids(element);
  expect(shown, 'items').to.deep.equal(found.slice(0, shown.length));
  const more = parts(element, 'more').length > 0;
  expect(shown.length < found.length, 'a button for the rest').to.equal(more);
  if (found.length > 0) {
    expect(parts(element, 'count')[0]!.textContent, 'count').to.match(has(found.length));
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
      const check = run(element);
      await settle(element);
      // An element that shows nothing to press has no place for it.
      const canFocus = element.shadowRoot!.querySelector('button, input') !== null;
      if (hadFocus && !movesFocus && canFocus) {
        expect(document.activeElement, 'the focus').to.equal(element);
        expect(element.shadowRoot!.activeElement, 'the focus inside').not.to.equal(null);
      }
      check?.();
      expectOneTruth(element);
      expectClosedIsOut(element, i);
      expectSelectedAndMatched(element);
      if (i % 4 === 3) await expectSameAsNew(element, twin);
    }
    if (can('devTools')) await expectTreeAsSeen(element);
    expect(errors).to.deep.equal([]);
  } finally {
    container.remove();
  }
}

const topicOf = new Map<string, string>(
  [
    ...enData.entries,
    ...jaData.entries,
    {id: 'b', topic: 'own'},
    {id: 'c', topic: 'data'},
    {id: 'website-hosting-2', topic: 'continuity'},
  ].map(({id, topic}) => [id, topic]),
);

describe('random acts of visitor and page', function () {
  this.timeout(100_000);

  it('break nothing', async () => {
    warnings();
    const errors = pageErrors();
    const own = Object.getOwnPropertyDescriptor(history, 'replaceState');
    // Browsers allow a page only a hundred changes of its address in a while: most are left to the visitor.
    let writes = 0;
    history.replaceState = (...args: Parameters<History['replaceState']>) => {
      if (writes++ % 4 > 0) throw new DOMException('often enough', 'SecurityError');
      History.prototype.replaceState.apply(history, args);
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
    expect(compared.searched, 'lists after a query').to.be.above(RUNS);
    expect(compared.addressed, 'lists after an address').to.be.above(RUNS / 6);
    expect(compared.all, 'bundled lists').to.be.above(10 * RUNS);
  });
});
