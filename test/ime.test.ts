/** Typing with an input method: real composition in Chromium, the same events by script elsewhere. */
import {expect} from 'chai';
import {can, cdp, engine, press, type as typeKeys} from './helpers/engine.js';
import {
  afterTest,
  events,
  fixture,
  ids,
  input,
  items,
  openIds,
  place,
  settle,
} from './helpers/fixture.js';
import {focused, nextEvent} from './helpers/wait.js';
import type {TrustFaq} from '../src/trust-faq.js';

/** What an IME writes on the way to a word, unfinished syllables included. */
const TRACES: Record<string, readonly string[]> = {
  認証: ['n', 'に', 'にn', 'にん', 'にんs', 'にんsh', 'にんしょ', 'にんしょう', '認証'],
  監査: ['k', 'か', 'かん', 'かんs', 'かんさ', '監査'],
  政府: ['s', 'せ', 'せい', 'せいf', 'せいふ', '政府'],
};

const compose = (text: string): Promise<object> =>
  cdp('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length});

const commit = (text: string): Promise<object> => cdp('Input.insertText', {text});

/** A key that the IME takes: the page gets the code 229 in place of the key's own. */
async function keyOfIme(key: string): Promise<void> {
  const options = {key, code: key, windowsVirtualKeyCode: 229};
  await cdp('Input.dispatchKeyEvent', {type: 'rawKeyDown', ...options});
  await cdp('Input.dispatchKeyEvent', {type: 'keyUp', ...options});
}

/** One step of a composition by events, for engines whose automation has no IME. */
async function composeByScript(element: TrustFaq, text: string): Promise<void> {
  const box = input(element);
  const options = {bubbles: true, composed: true, data: text};
  box.dispatchEvent(new CompositionEvent('compositionupdate', options));
  box.value = text;
  box.dispatchEvent(
    new InputEvent('input', {...options, isComposing: true, inputType: 'insertCompositionText'}),
  );
  await settle(element);
}

const composition = (element: TrustFaq, type: 'compositionstart' | 'compositionend') =>
  input(element).dispatchEvent(new CompositionEvent(type, {bubbles: true, composed: true}));

/** A key of an IME at work; Safari says so by its code only, once the composition has ended. */
function imeKey(element: TrustFaq, key: string, {byCode}: {byCode: boolean}): void {
  const event = new KeyboardEvent('keydown', {
    key,
    isComposing: !byCode,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  if (byCode) Object.defineProperty(event, 'keyCode', {value: 229});
  input(element).dispatchEvent(event);
}

const IME_KEYS = ['Enter', 'ArrowDown', 'ArrowUp', 'Escape', 'Process'];

/** All that a key could change. */
const stateOf = (element: TrustFaq) => ({
  ids: ids(element),
  open: openIds(element),
  query: element.query,
  text: input(element).value,
  focus: focused(element)?.id,
});

function keysOnPage(): string[] {
  const keys: string[] = [];
  const note = ({key}: KeyboardEvent) => keys.push(key);
  document.addEventListener('keydown', note);
  afterTest(() => document.removeEventListener('keydown', note));
  return keys;
}

describe('typing with an IME', () => {
  for (const [word, trace] of Object.entries(TRACES)) {
    it(`filters at every step to ${word} and is never empty on the way`, async () => {
      const element = await fixture('<trust-faq lang="ja"></trust-faq>');
      element.focus();
      composition(element, 'compositionstart');
      for (const step of trace) {
        await composeByScript(element, step);
        expect(element.query).to.equal(step);
        expect(items(element), step).to.have.lengthOf.at.least(1);
      }
      composition(element, 'compositionend');
      expect(input(element).value).to.equal(word);
      expect(items(element)).to.have.lengthOf.below(16);
    });
  }

  it('the text of the box is not written while the visitor writes it: that would end the composition', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    const box = input(element);
    const written: string[] = [];
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    composition(element, 'compositionstart');
    for (const step of TRACES['認証']!) {
      await composeByScript(element, step);
      Object.defineProperty(box, 'value', {
        configurable: true,
        get: () => own.get!.call(box) as string,
        set: (text: string) => written.push(text),
      });
      element.feedback = !element.feedback;
      await settle(element);
      Reflect.deleteProperty(box, 'value');
    }
    expect(written).to.deep.equal([]);
    // What a script sets does arrive.
    element.query = '監査';
    await settle(element);
    expect(box.value).to.equal('監査');
  });

  for (const byCode of [false, true]) {
    const name = byCode ? 'key code 229' : 'isComposing';
    it(`keys of the IME do nothing to the list (${name})`, async () => {
      const element = await fixture('<trust-faq lang="ja" open="iso-27001-scope"></trust-faq>');
      element.focus();
      composition(element, 'compositionstart');
      await composeByScript(element, 'にんしょう');
      const before = stateOf(element);
      const keys = keysOnPage();
      for (const key of IME_KEYS) {
        imeKey(element, key, {byCode});
        await settle(element);
        expect(stateOf(element), key).to.deep.equal(before);
      }
      expect(keys, 'nor does the page take them').to.deep.equal([]);
    });
  }

  it('the Enter that ends a composition in Safari does nothing else', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    element.focus();
    composition(element, 'compositionstart');
    await composeByScript(element, '認証');
    composition(element, 'compositionend');
    const before = stateOf(element);
    imeKey(element, 'Enter', {byCode: true});
    imeKey(element, 'Escape', {byCode: true});
    await settle(element);
    expect(stateOf(element)).to.deep.equal(before);
  });

  it('is no search for the page before the composition has ended', async () => {
    const page = place('<trust-faq lang="ja"></trust-faq><trust-faq lang="ja"></trust-faq>');
    const [composing, other] = [...page.querySelectorAll('trust-faq')] as [TrustFaq, TrustFaq];
    await Promise.all([composing.ready, other.ready]);
    const told = events('trust-faq-search');
    composition(composing, 'compositionstart');
    await composeByScript(composing, 'にんしょう');
    // A search that started later is told: the composing one would have been told before it.
    other.focus();
    await typeKeys('SOC');
    await nextEvent(other, 'trust-faq-search');
    expect(told).to.have.lengthOf(1);
    await composeByScript(composing, '認証');
    composition(composing, 'compositionend');
    const {detail} = await nextEvent(composing, 'trust-faq-search');
    expect(detail.query).to.equal('認証');
    expect(told).to.have.lengthOf(2);
  });

  it('a key after the composition acts again', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    element.focus();
    composition(element, 'compositionstart');
    await composeByScript(element, '認証');
    composition(element, 'compositionend');
    await press('Escape');
    await settle(element);
    expect(element.query).to.equal('');
  });

  // Only DevTools can compose with real events; the automation of Firefox and WebKit cannot.
  describe('for real', () => {
    before(function () {
      if (!can('devTools')) this.skip();
      expect(engine).to.equal('Chromium');
    });

    for (const [word, trace] of Object.entries(TRACES)) {
      it(`filters while ${word} is composed, without ending the composition`, async () => {
        const element = await fixture('<trust-faq lang="ja"></trust-faq>');
        element.focus();
        const seen: string[] = [];
        for (const kind of ['compositionstart', 'compositionend']) {
          input(element).addEventListener(kind, () => seen.push(kind));
        }
        for (const step of trace.slice(0, -1)) {
          await compose(step);
          await settle(element);
          expect(input(element).value).to.equal(step);
          expect(element.query).to.equal(step);
          expect(items(element), step).to.have.lengthOf.at.least(1);
          expect(focused(element)).to.equal(input(element));
        }
        expect(seen).to.deep.equal(['compositionstart']);
        await commit(word);
        await settle(element);
        expect(seen).to.deep.equal(['compositionstart', 'compositionend']);
        expect(input(element).value).to.equal(word);
        expect(element.query).to.equal(word);
      });
    }

    for (const key of ['Enter', 'ArrowDown', 'ArrowUp', 'Escape']) {
      it(`${key} during a composition does nothing to the list`, async () => {
        const element = await fixture('<trust-faq lang="ja" open="iso-27001-scope"></trust-faq>');
        element.focus();
        await compose('にんしょう');
        await settle(element);
        const before = stateOf(element);
        const keys: KeyboardEvent[] = [];
        input(element).addEventListener('keydown', (event) => keys.push(event));
        await keyOfIme(key);
        await settle(element);
        expect(keys.map(({isComposing, keyCode}) => ({isComposing, keyCode}))).to.deep.equal([
          {isComposing: true, keyCode: 229},
        ]);
        expect(stateOf(element)).to.deep.equal(before);
        await commit('認証');
        await settle(element);
        expect(element.query).to.equal('認証');
      });
    }

    it('what was written before stays in front of the composed text', async () => {
      const element = await fixture('<trust-faq lang="ja"></trust-faq>');
      element.focus();
      await typeKeys('ISO ');
      await compose('にん');
      await settle(element);
      expect(element.query).to.equal('ISO にん');
      await commit('認証');
      await settle(element);
      expect(input(element).value).to.equal('ISO 認証');
    });
  });
});
