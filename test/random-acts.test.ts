/** Thousands of random acts of visitor and page cause no error and break no invariant. */
import {expect} from 'chai';
import fc from './helpers/fast-check.js';
import {parseMarkup} from '../src/core/markup.js';
import {createIndex} from '../src/core/search.js';
import type {Dataset, Entry} from '../src/core/types.js';
import {en as enData} from '../src/data/en.js';
import {ja as jaData} from '../src/data/ja.js';
import type {TrustFaq} from '../src/trust-faq.js';
import {can, cdp} from './helpers/engine.js';
import {Faq, afterTest, warnings} from './helpers/faq.js';
import {turn} from './helpers/sample.js';

/** `npm run test:more` sets a higher number. */
declare const RUNS: number;
declare const SEED: number;
const STEPS = 60;

interface Act {
  readonly name: string;
  /** Returns a check to run once the result is on screen. */
  readonly run: (faq: Faq) => (() => void) | undefined;
  /** True if the page removes the element, which takes the focus with it. */
  readonly movesFocus: boolean;
  /** The name of the act in a failure message. */
  readonly [fc.toStringMethod]: () => string;
}

const act = (name: string, run: (faq: Faq) => unknown, movesFocus = false): Act => ({
  name,
  run(faq) {
    const check = run(faq);
    return typeof check === 'function' ? (check as () => void) : undefined;
  },
  movesFocus,
  [fc.toStringMethod]: () => name,
});

/** The page paints, and the answers of closed items are made; all other acts follow each other at once. */
const PAINT = act('paint', () => undefined);

const ENTRIES = ['threat-data-contents', 'data-processing-location', 'website-hosting', 'nobody'];
const QUERIES = ['', 'data', '監査', 'か', 'zzzz', ' ', 'audit website', '"><b>', 'ﾃﾞｰﾀ'];

const attribute = (name: string, values: readonly (string | null)[]): fc.Arbitrary<Act> =>
  fc
    .constantFrom(...values)
    .map((value) =>
      act(`${name}=${value}`, (faq) =>
        value === null ? faq.element.removeAttribute(name) : faq.element.setAttribute(name, value),
      ),
    );

/** Topic buttons that filter; other buttons with this part suggest topics if nothing matches. */
const chips = (faq: Faq): HTMLButtonElement[] =>
  faq.parts<HTMLButtonElement>('topic').filter((one) => one.closest('[part~="topics"]'));

const pressed = (faq: Faq): HTMLButtonElement[] =>
  chips(faq).filter((one) => one.getAttribute('aria-pressed') === 'true');

const status = (faq: Faq): string =>
  faq.element.shadowRoot!.querySelector('[role="status"]')!.textContent;

const has = (number: number): RegExp => new RegExp(`(?:^|\\D)${number}(?:\\D|$)`);

/** Checks after a press, by part: `value` is the button's, `before` the number of items before the press. */
const AFTER: Record<string, (faq: Faq, value: string, before: number) => void> = {
  topic(faq, value) {
    if (chips(faq).length > 0) expect(pressed(faq)[0]?.value, 'the chosen topic').to.equal(value);
  },
  more(faq, _, before) {
    const shown = faq.ids.length;
    expect(shown, 'items').to.be.above(before);
    expect(status(faq), 'status').to.match(has(shown));
  },
};

/** Presses one of the buttons with this part, if any; the button takes the focus, as with a mouse. */
const press = (part: string): fc.Arbitrary<Act> =>
  fc.nat(40).map((at) =>
    act(`press ${part} ${at}`, (faq) => {
      const buttons = faq
        .parts<HTMLButtonElement>(part)
        .filter((one) => one.checkVisibility({contentVisibilityAuto: true}));
      const button = buttons[at % Math.max(1, buttons.length)];
      if (!button) return undefined;
      const {value} = button;
      const before = faq.ids.length;
      button.focus();
      button.click();
      return () => AFTER[part]?.(faq, value, before);
    }),
  );

const key = (name: string): fc.Arbitrary<Act> =>
  fc.constant(
    act(`key ${name}`, (faq) => {
      const target = faq.element.shadowRoot!.activeElement ?? faq.parts('input')[0];
      target?.dispatchEvent(
        new KeyboardEvent('keydown', {key: name, bubbles: true, composed: true, cancelable: true}),
      );
    }),
  );

/** The page's questions, in the versions that the page switches between. */
const OWN: readonly (object | null)[] = [
  null,
  {entries: [{id: 'a', question: 'data?', answer: 'audit'}]},
  {
    topics: [{id: 'own', name: 'Own'}],
    entries: ['b', 'website-hosting', 'c'].map((id, i) => ({
      id,
      // The bundled entry with the same id is in this topic, too.
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

/** Changes the address; false if the browser throttles such changes. */
function goTo(hash: string): boolean {
  const replace = (fragment: string) =>
    History.prototype.replaceState.call(history, null, '', fragment);
  try {
    // No event would fire if the address stayed the same.
    if (location.hash === hash) replace('#');
    replace(hash);
  } catch {
    // Chromium does not throw; it ignores the change.
  }
  return location.hash === hash;
}

/** Expects a requested entry to be open and shown if the page's author selects it; otherwise nothing changes. */
function expectOpened(faq: Faq, id: string, isAsked: boolean): () => void {
  const before = [faq.ids, faq.openIds];
  const selected = selectedOf(faq, BUNDLED[languageOf(faq)]).map((entry) => entry.id);
  return () => {
    if (!isBundled(faq)) return;
    if (isAsked && selected.includes(id)) expect(faq.openIds, 'open items').to.include(id);
    else expect([faq.ids, faq.openIds], 'items').to.deep.equal(before);
  };
}

const show = (id: string): Act =>
  act(`show ${id}`, (faq) => {
    const check = expectOpened(faq, id, true);
    faq.element.show(id);
    return check;
  });

const address = (id: string): Act =>
  act(`address ${id}`, (faq) => {
    const check = expectOpened(faq, id, faq.element.permalinks !== 'off');
    if (!goTo(`#faq-${id}`)) return undefined;
    dispatchEvent(new CustomEvent('hashchange'));
    if (isBundled(faq)) compared.addressed++;
    return check;
  });

const acts = fc.oneof(
  fc
    .constantFrom(...OWN)
    .map((data) =>
      act(`data=${JSON.stringify(data)}`, (faq) => (faq.element.data = data as TrustFaq['data'])),
    ),
  fc.constantFrom(...CHILDREN, '').map((html) =>
    act(`children=${html}`, (faq) => {
      faq.element.src = html && 'children';
      faq.element.innerHTML = html;
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
    act(`type ${text}`, (faq) => {
      const box = faq.parts<HTMLInputElement>('input')[0];
      if (!box) return;
      box.focus();
      box.value = text;
      box.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    }),
  ),
  fc.constantFrom(...ENTRIES).map(show),
  fc.constantFrom(...ENTRIES).map((id) => act(`hide ${id}`, (faq) => faq.element.hide(id))),
  fc.constant(act('showAll', (faq) => faq.element.showAll())),
  fc.constant(act('hideAll', (faq) => faq.element.hideAll())),
  fc.constantFrom(...ENTRIES).map(address),
  fc.constant(
    act('print', () => {
      dispatchEvent(new CustomEvent('beforeprint'));
      dispatchEvent(new CustomEvent('afterprint'));
    }),
  ),
  fc.constant(PAINT),
  fc.constant(act('move', (faq) => faq.element.parentElement!.append(faq.element), true)),
  fc.constant(
    act(
      'remove and insert',
      (faq) => {
        const {parentElement} = faq.element;
        faq.element.remove();
        parentElement!.append(faq.element);
      },
      true,
    ),
  ),
  fc
    .constantFrom({heading: 'Own'}, null)
    .map((messages) => act('messages', (faq) => (faq.element.messages = messages))),
);

/** Expects that screen readers announce what is on screen, and that nothing is there twice. */
function expectOneTruth(faq: Faq): void {
  const open = faq.openIds;
  if (faq.element.exclusive) expect(open.length, 'open items').to.be.at.most(1);
  for (const question of faq.questions) {
    const isOpen = question.getAttribute('aria-expanded') === 'true';
    const panel = faq.element.shadowRoot!.getElementById(question.getAttribute('aria-controls')!)!;
    expect(panel.firstElementChild!.checkVisibility(), 'an answer').to.equal(isOpen);
  }
  const all = [...faq.element.shadowRoot!.querySelectorAll('[id]')].map(({id}) => id);
  expect(new Set(all).size, 'ids').to.equal(all.length);
  expect(pressed(faq), 'pressed topics').to.have.length(chips(faq).length > 0 ? 1 : 0);
  expect(pressed(faq), 'what looks pressed').to.deep.equal(faq.parts('topic-chosen'));
  for (const chip of chips(faq))
    expect(chip.getAttribute('aria-pressed'), 'a topic').to.match(/^(?:true|false)$/);
}

/** Resolves when everything requested is on screen; the answers of closed items may be missing. */
async function updated({element}: Faq): Promise<void> {
  do await element.updateComplete;
  while (element.isUpdatePending);
}

/** Counts of closed items without and with an answer. */
const closed = {without: 0, with: 0};

/** Expects open answers to be complete, and closed ones to be empty or those of their questions. */
function expectAnswersOfTheirQuestions(faq: Faq): void {
  const texts = new Map(BUNDLED[languageOf(faq)].entries.map(({id, answer}) => [id, answer]));
  for (const {value: id, ariaExpanded} of faq.questions) {
    const panel = faq.panel(id);
    const answer = panel.querySelector('[part~="answer"]');
    const isOpen = ariaExpanded === 'true';
    if (isOpen) expect(panel.querySelector('[part~="meta"]'), 'an open answer').not.to.equal(null);
    else closed[answer ? 'with' : 'without']++;
    if (!answer || !isBundled(faq)) continue;
    const plain = (text: string) => text.replace(/\s+/g, '');
    expect(plain(answer.textContent), id).to.equal(plain(parseMarkup(texts.get(id)!).text));
  }
}

/** Expects that nothing inside a closed answer takes the focus; `at` picks the answer. */
function expectClosedIsOut(faq: Faq, at: number): void {
  const closed = faq.questions.filter((one) => one.getAttribute('aria-expanded') === 'false');
  const question = closed[at % Math.max(1, closed.length)];
  if (!question) return;
  const before = faq.element.shadowRoot!.activeElement;
  const inside = faq.panel(question.value).querySelectorAll<HTMLElement>('a, button, input');
  for (const one of inside) {
    one.focus();
    expect(faq.element.shadowRoot!.activeElement, 'the focus').to.equal(before);
  }
}

const BUNDLED = {ja: jaData, en: enData};

/** The language shown by a build with Japanese (the default) and English. */
const languageOf = (faq: Faq): keyof typeof BUNDLED =>
  ['ja', ''].includes(faq.element.getAttribute('lang')!) ? 'ja' : 'en';

const tokens = (faq: Faq, name: string, known: readonly {id: string}[]): string[] =>
  (faq.element.getAttribute(name) ?? '')
    .split(/[\s,]+/)
    .filter((token) => known.some(({id}) => id === token));

/** Entries that the attributes select by the reference: in the given order, and by both topics and entries if both are set. */
function selectedOf(faq: Faq, {topics, entries}: Dataset): readonly Entry[] {
  const [byTopic, byId, without] = [
    tokens(faq, 'topics', topics),
    tokens(faq, 'entries', entries),
    tokens(faq, 'exclude', entries),
  ];
  const ofTopics = byTopic.flatMap((id) => entries.filter(({topic}) => topic === id));
  const some = byTopic.length > 0 ? ofTopics : entries;
  const named = byId.flatMap((id) => some.filter((entry) => entry.id === id));
  const left = named.length > 0 ? named : some;
  const kept = left.filter(({id}) => !without.includes(id));
  return kept.length > 0 ? kept : left;
}

const indexes = new Map<string, ReturnType<typeof createIndex>>();

/** Entries that a query finds among these, best first, with the test's own search index. */
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

/** Groups entries by topic; topics are in the order of their first entries. */
const groupedOf = (entries: readonly Entry[]): readonly Entry[] =>
  [...new Set(entries.map(({topic}) => topic))].flatMap((id) =>
    entries.filter(({topic}) => topic === id),
  );

/** Numbers of compared bundled lists: all, those after a query, and those after an address. */
const compared = {all: 0, searched: 0, addressed: 0};

const isBundled = ({element: {data, src}}: Faq): boolean => !data && !src;

/** Expects the selected items that match and belong to the chosen topic, computed from the data. */
function expectSelectedAndMatched(faq: Faq): void {
  // For questions of the page, expectSameAsNew compares the element with a new one.
  if (!isBundled(faq)) return;
  const dataset = BUNDLED[languageOf(faq)];
  const selected = selectedOf(faq, dataset);
  const asks = faq.element.query.trim() !== '';
  const grouped = faq.element.getAttribute('grouping') === 'none' ? selected : groupedOf(selected);
  const matched = asks
    ? matchedOf(selected, dataset, faq.element.query)
    : grouped.map(({id}) => id);
  const topic = pressed(faq)[0]?.value ?? '';
  const found = matched.filter((id) => topic === '' || topicOf.get(id) === topic);
  const shown = faq.ids;
  const given = faq.element.getAttribute('max-items') ?? '999';
  const most = given === 'x' ? 50 : Number(given);
  expect(shown, 'items').to.deep.equal(found.slice(0, shown.length));
  expect(shown.length, 'items').to.be.at.least(Math.min(found.length, most));
  const texts = new Map(dataset.entries.map(({id, question}) => [id, question]));
  for (const one of faq.questions) {
    expect(one.textContent.trim(), 'a question').to.equal(texts.get(one.value));
    const hidden = [...one.querySelectorAll('[aria-hidden], [hidden]')];
    expect(
      [one.getAttribute('aria-label'), one.getAttribute('aria-labelledby'), ...hidden],
      'its name',
    ).to.deep.equal([null, null]);
  }
  const [count] = faq.parts('count');
  if (found.length > 0) expect(count!.textContent, 'count').to.match(has(found.length));
  else if (asks) expect([faq.parts('no-matches').length, count], 'no match').to.eql([1, undefined]);
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

/** Expects that the buttons that the browser exposes to screen readers match the screen. */
async function expectTreeAsSeen(faq: Faq): Promise<void> {
  faq.element.classList.add('exposed');
  const {result} = await cdp<{result: {objectId: string}}>('Runtime.evaluate', {
    expression: "document.querySelector('.exposed')",
  });
  const {nodes} = await cdp<{nodes: AxNode[]}>('Accessibility.queryAXTree', {
    ...result,
    role: 'button',
  });
  const exposed = nodes
    .filter(({ignored}) => !ignored)
    .map(({name, properties = []}) => {
      const state = (wanted: string): unknown =>
        properties.find((one) => one.name === wanted)?.value.value;
      return [name!.value.replaceAll(/\s/g, ''), state('expanded'), state('pressed')].join();
    });
  const seen = [...faq.element.shadowRoot!.querySelectorAll('button')]
    .filter((one) => one.checkVisibility())
    .map((one) => {
      const name = one.getAttribute('aria-label') ?? one.textContent;
      return [name.replaceAll(/\s/g, ''), one.ariaExpanded, one.ariaPressed].join();
    });
  expect(exposed, 'buttons of the accessible tree').to.have.members(seen);
}

/** Expects a new element with the same settings to show the same items. */
async function expectSameAsNew(faq: Faq, twin: Faq): Promise<void> {
  const {topics, entries, exclude, grouping, query, hideTopics, data, src, srcMode} = faq.element;
  const lang = faq.element.getAttribute('lang') ?? '';
  twin.element.innerHTML = faq.element.innerHTML;
  Object.assign(twin.element, {
    topics,
    entries,
    exclude,
    grouping,
    query,
    lang,
    data,
    src,
    srcMode,
  });
  twin.element.hideTopics = true;
  await updated(twin);
  const topic = hideTopics ? '' : (pressed(faq)[0]?.value ?? '');
  const of = (id: string): boolean => topic === '' || topicOf.get(id) === topic;
  const found = twin.ids.filter(of);
  const shown = faq.ids;
  expect(shown, 'items').to.deep.equal(found.slice(0, shown.length));
  const more = faq.parts('more').length > 0;
  expect(shown.length < found.length, 'a button for the rest').to.equal(more);
  if (found.length > 0) {
    expect(faq.parts('count')[0]!.textContent, 'count').to.match(has(found.length));
  }
}

/** Collects errors that the page would see as uncaught. */
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
  const [faq, twin] = ['write', 'off'].map((permalinks) => {
    const element = document.createElement('trust-faq');
    Object.assign(element, {lang: 'en', permalinks, maxItems: 999});
    container.append(element);
    return new Faq(element);
  }) as [Faq, Faq];
  try {
    await updated(faq);
    for (const [i, one] of list.entries()) {
      const {run, movesFocus} = one;
      const hadFocus = document.activeElement === faq.element;
      const check = run(faq);
      await (one === PAINT ? faq.settle() : updated(faq));
      // An element without any control cannot keep the focus.
      const canFocus = faq.element.shadowRoot!.querySelector('button, input') !== null;
      if (hadFocus && !movesFocus && canFocus) {
        expect(document.activeElement, 'the focus').to.equal(faq.element);
        expect(faq.element.shadowRoot!.activeElement, 'the focus inside').not.to.equal(null);
      }
      check?.();
      expectOneTruth(faq);
      expectAnswersOfTheirQuestions(faq);
      expectClosedIsOut(faq, i);
      expectSelectedAndMatched(faq);
      if (i % 4 === 3) await expectSameAsNew(faq, twin);
    }
    if (can('devTools')) await expectTreeAsSeen(faq);
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

/** The number of rounds that fit into the time of one test on any machine. */
const PART = 20;
const PARTS = Math.ceil(RUNS / PART);

/** Limits the element's changes of the address: browsers allow only about a hundred, and most are for the visitor's acts. */
function ration(): void {
  const own = Object.getOwnPropertyDescriptor(history, 'replaceState');
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
}

describe('random acts of visitor and page', function () {
  this.timeout(200_000);

  const lists = fc.array(acts, {minLength: STEPS, maxLength: STEPS});
  for (let part = 0; part < PARTS; part++) {
    it(`break nothing: ${part + 1} of ${PARTS}`, async () => {
      warnings();
      const errors = pageErrors();
      ration();
      await fc.assert(
        fc.asyncProperty(lists, (list) => play(list, errors)),
        // Each engine tries other acts.
        {seed: SEED + part + turn, numRuns: PART, includeErrorInReport: true},
      );
    });
  }

  it('were compared often enough with what the data and a new element say', () => {
    const rounds = PARTS * PART;
    expect(compared.searched, 'lists after a query').to.be.above(rounds);
    expect(compared.addressed, 'lists after an address').to.be.above(rounds / 6);
    expect(compared.all, 'bundled lists').to.be.above(10 * rounds);
    expect(closed.without, 'closed items before their answers').to.be.above(10 * rounds);
    expect(closed.with, 'closed items with their answers').to.be.above(10 * rounds);
  });
});
