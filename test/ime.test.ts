/** Visitors type with an input method: Chromium composes really; elsewhere, a script dispatches the same events. */
import {expect} from 'chai';
import {stopClock} from './helpers/clock.js';
import {can, cdp, engine, press, type as typeKeys} from './helpers/engine.js';
import type {Faq} from './helpers/faq.js';
import {afterTest, events, show, showTwo} from './helpers/faq.js';

/** The texts that an IME shows on the way to a word, including incomplete syllables. */
const TRACES: Record<string, readonly string[]> = {
  認証: ['n', 'に', 'にn', 'にん', 'にんs', 'にんsh', 'にんしょ', 'にんしょう', '認証'],
  監査: ['k', 'か', 'かん', 'かんs', 'かんさ', '監査'],
  政府: ['s', 'せ', 'せい', 'せいf', 'せいふ', '政府'],
};

const compose = (text: string): Promise<object> =>
  cdp('Input.imeSetComposition', {text, selectionStart: text.length, selectionEnd: text.length});

const commit = (text: string): Promise<object> => cdp('Input.insertText', {text});

/** A key that the IME handles: the page gets the code 229 instead of the key's own. */
async function keyOfIme(key: string): Promise<void> {
  const options = {key, code: key, windowsVirtualKeyCode: 229};
  await cdp('Input.dispatchKeyEvent', {type: 'rawKeyDown', ...options});
  await cdp('Input.dispatchKeyEvent', {type: 'keyUp', ...options});
}

/** Dispatches the events of one composition step, for engines whose automation has no IME. */
async function composeByScript(faq: Faq, text: string): Promise<void> {
  const box = faq.input;
  const options = {bubbles: true, composed: true, data: text};
  box.dispatchEvent(new CompositionEvent('compositionupdate', options));
  box.value = text;
  box.dispatchEvent(
    new InputEvent('input', {...options, isComposing: true, inputType: 'insertCompositionText'}),
  );
  await faq.settle();
}

const composition = (faq: Faq, type: 'compositionstart' | 'compositionend') =>
  faq.input.dispatchEvent(new CompositionEvent(type, {bubbles: true, composed: true}));

/** A key while an IME is active; after the composition, Safari marks it by its key code only. */
function imeKey(faq: Faq, key: string, {byCode}: {byCode: boolean}): void {
  const event = new KeyboardEvent('keydown', {
    key,
    isComposing: !byCode,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  if (byCode) Object.defineProperty(event, 'keyCode', {value: 229});
  faq.input.dispatchEvent(event);
}

const IME_KEYS = ['Enter', 'ArrowDown', 'ArrowUp', 'Escape', 'Process'];

/** Everything that a key could change. */
const stateOf = (faq: Faq) => ({
  ids: faq.ids,
  open: faq.openIds,
  query: faq.element.query,
  text: faq.input.value,
  focus: faq.focused?.id,
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
      const faq = await show('<trust-faq lang="ja"></trust-faq>');
      faq.element.focus();
      composition(faq, 'compositionstart');
      for (const step of trace) {
        await composeByScript(faq, step);
        expect(faq.element.query).to.equal(step);
        expect(faq.items, step).to.have.lengthOf.at.least(1);
      }
      composition(faq, 'compositionend');
      expect(faq.input.value).to.equal(word);
      expect(faq.items).to.have.lengthOf.below(16);
    });
  }

  it('the widget does not write into the box while the visitor types, because that would end the composition', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    const box = faq.input;
    const written: string[] = [];
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
    composition(faq, 'compositionstart');
    for (const step of TRACES['認証']!) {
      await composeByScript(faq, step);
      Object.defineProperty(box, 'value', {
        configurable: true,
        get: () => own.get!.call(box) as string,
        set: (text: string) => written.push(text),
      });
      faq.element.feedback = !faq.element.feedback;
      await faq.settle();
      Reflect.deleteProperty(box, 'value');
    }
    expect(written).to.deep.equal([]);
    // Texts that a script sets still arrive.
    faq.element.query = '監査';
    await faq.settle();
    expect(box.value).to.equal('監査');
  });

  for (const byCode of [false, true]) {
    const name = byCode ? 'key code 229' : 'isComposing';
    it(`keys of the IME do nothing to the list (${name})`, async () => {
      const faq = await show('<trust-faq lang="ja" open="iso-27001-scope"></trust-faq>');
      faq.element.focus();
      composition(faq, 'compositionstart');
      await composeByScript(faq, 'にんしょう');
      const before = stateOf(faq);
      const keys = keysOnPage();
      for (const key of IME_KEYS) {
        imeKey(faq, key, {byCode});
        await faq.settle();
        expect(stateOf(faq), key).to.deep.equal(before);
      }
      expect(keys, 'nor does the page take them').to.deep.equal([]);
    });
  }

  it('the Enter that ends a composition in Safari does nothing else', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    faq.element.focus();
    composition(faq, 'compositionstart');
    await composeByScript(faq, '認証');
    composition(faq, 'compositionend');
    const before = stateOf(faq);
    imeKey(faq, 'Enter', {byCode: true});
    imeKey(faq, 'Escape', {byCode: true});
    await faq.settle();
    expect(stateOf(faq)).to.deep.equal(before);
  });

  it('reports no search to the page before the composition has ended', async () => {
    const [composing, other] = await showTwo('<trust-faq lang="ja"></trust-faq>'.repeat(2));
    const clock = stopClock();
    const fired = events('trust-faq-search');
    composition(composing, 'compositionstart');
    await composeByScript(composing, 'にんしょう');
    // Once a later search is reported, the composing one would have been reported, too.
    other.element.focus();
    await typeKeys('SOC');
    await other.settle();
    clock.pass();
    await other.settle();
    expect(fired).to.have.lengthOf(1);
    await composeByScript(composing, '認証');
    composition(composing, 'compositionend');
    clock.pass();
    await composing.settle();
    expect(fired).to.have.lengthOf(2);
    expect(fired[1]!.detail).to.include({query: '認証'});
  });

  it('a key after the composition acts again', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    faq.element.focus();
    composition(faq, 'compositionstart');
    await composeByScript(faq, '認証');
    composition(faq, 'compositionend');
    await press('Escape');
    await faq.settle();
    expect(faq.element.query).to.equal('');
  });

  // Only DevTools can compose with real events; automation of Firefox and WebKit cannot.
  describe('for real', () => {
    before(function () {
      if (!can('devTools')) this.skip();
      expect(engine).to.equal('Chromium');
    });

    for (const [word, trace] of Object.entries(TRACES)) {
      it(`filters while ${word} is composed, without ending the composition`, async () => {
        const faq = await show('<trust-faq lang="ja"></trust-faq>');
        faq.element.focus();
        const seen: string[] = [];
        for (const kind of ['compositionstart', 'compositionend']) {
          faq.input.addEventListener(kind, () => seen.push(kind));
        }
        for (const step of trace.slice(0, -1)) {
          await compose(step);
          await faq.settle();
          expect(faq.input.value).to.equal(step);
          expect(faq.element.query).to.equal(step);
          expect(faq.items, step).to.have.lengthOf.at.least(1);
          expect(faq.focused).to.equal(faq.input);
        }
        expect(seen).to.deep.equal(['compositionstart']);
        await commit(word);
        await faq.settle();
        expect(seen).to.deep.equal(['compositionstart', 'compositionend']);
        expect(faq.input.value).to.equal(word);
        expect(faq.element.query).to.equal(word);
      });
    }

    for (const key of ['Enter', 'ArrowDown', 'ArrowUp', 'Escape']) {
      it(`${key} during a composition does nothing to the list`, async () => {
        const faq = await show('<trust-faq lang="ja" open="iso-27001-scope"></trust-faq>');
        faq.element.focus();
        await compose('にんしょう');
        await faq.settle();
        const before = stateOf(faq);
        const keys: KeyboardEvent[] = [];
        faq.input.addEventListener('keydown', (event) => keys.push(event));
        await keyOfIme(key);
        await faq.settle();
        expect(keys.map(({isComposing, keyCode}) => ({isComposing, keyCode}))).to.deep.equal([
          {isComposing: true, keyCode: 229},
        ]);
        expect(stateOf(faq)).to.deep.equal(before);
        await commit('認証');
        await faq.settle();
        expect(faq.element.query).to.equal('認証');
      });
    }

    it('what was written before stays in front of the composed text', async () => {
      const faq = await show('<trust-faq lang="ja"></trust-faq>');
      faq.element.focus();
      await typeKeys('ISO ');
      await compose('にん');
      await faq.settle();
      expect(faq.element.query).to.equal('ISO にん');
      await commit('認証');
      await faq.settle();
      expect(faq.input.value).to.equal('ISO 認証');
    });
  });
});
