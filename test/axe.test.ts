/** axe-core finds no problem in any state of the element; forced colours keep it usable. */
import 'axe-core/axe.min.js';
import type {AxeResults} from 'axe-core';
import {expect} from 'chai';
import {refuseCopies} from './helpers/clipboard.js';
import {can, emulateMedia, press} from './helpers/engine.js';
import type {Faq} from './helpers/faq.js';
import {inSource, nextFrame, show} from './helpers/faq.js';
import {axeExamines} from './helpers/sample.js';
import {ja} from '../src/data/ja.js';

declare const axe: {run(context: Element, options: object): Promise<AxeResults>};

/** Lists the violations that axe finds in the element. */
async function problems(faq: Faq): Promise<string[]> {
  const {violations} = await axe.run(faq.element, {
    resultTypes: ['violations'],
    // WCAG 2.2; axe does not check this by default.
    rules: {'target-size': {enabled: true}},
  });
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
}

/** Each state that a visitor meets: the attributes, and the steps that lead to it. */
const STATES: Record<string, readonly [attributes: string, act?: (faq: Faq) => Promise<void>]> = {
  'the first look': [''],
  'all answers open': ['open="all"'],
  'a search': ['open="first"', (faq) => faq.type('監査')],
  'no matches': ['', (faq) => faq.type('"カスペルスキーの監査費用"')],
  'no matches in a topic': [
    '',
    async (faq) => {
      await faq.press('topic', 'company');
      await faq.type('チューリッヒ');
    },
  ],
  'a chosen topic': ['', (faq) => faq.press('topic', 'data')],
  feedback: ['feedback open="first"'],
  'feedback given': ['feedback open="first"', (faq) => faq.press('button', 'はい')],
  'one open at a time': ['exclusive open="first"'],
  'show more': ['max-items="3"'],
  'no search box': ['hide-search'],
  'no topics': ['hide-topics'],
  'one list': ['grouping="none"'],
  'no heading': ['heading=""'],
  'the lowest headings': ['heading-level="6" open="first"'],
  'another language': ['lang="en" open="all"'],
  'a file that is not there': ['src="/no/such/faq.json"'],
  'an address to copy by hand': [
    'open="first"',
    async (faq) => {
      refuseCopies();
      await faq.press('copy');
      await nextFrame();
      expect(faq.parts('copied-text')).to.have.length(1);
    },
  ],
  'slots of the page': [
    '',
    async (faq) => {
      faq.element.innerHTML = ['header', 'footer', 'no-matches']
        .map((slot) => `<p slot="${slot}"><a href="/contact">${slot}</a></p>`)
        .join('');
      await faq.type('"カスペルスキーの監査費用"');
    },
  ],
};

const SCHEMES = {
  light: 'color: #1b1b1b; background: #fff; color-scheme: light',
  dark: 'color: #eee; background: #121212; color-scheme: dark',
};

async function enter(state: string, style = SCHEMES.light): Promise<Faq> {
  const [attributes, act] = STATES[state]!;
  const lang = attributes.includes('lang=') ? '' : 'lang="ja"';
  const faq = await show(
    `<div style="${style}"><trust-faq ${lang} topics="company data" ${attributes}></trust-faq></div>`,
  );
  await act?.(faq);
  await faq.settle();
  await Promise.all(faq.element.shadowRoot!.getAnimations?.().map(({finished}) => finished) ?? []);
  return faq;
}

(axeExamines ? describe : describe.skip)('axe', () => {
  for (const [scheme, style] of Object.entries(SCHEMES)) {
    for (const state of Object.keys(STATES)) {
      it(`finds nothing on a ${scheme} page: ${state}`, async () => {
        expect(await problems(await enter(state, style))).to.deep.equal([]);
      });
    }
  }

  inSource.it('finds nothing in an answer past its review, with updates and links', async () => {
    const entries = ja.entries
      .filter(({updates}) => updates!.length > 2)
      .map((entry) => ({...entry, reviewBy: '2020-12-31'}));
    const faq = await show('<trust-faq lang="ja" open="all" changed-since="2026-01"></trust-faq>');
    faq.element.data = {lang: 'ja', entries};
    await faq.settle();
    expect(faq.parts('overdue')).to.have.length(entries.length);
    expect(await problems(faq)).to.deep.equal([]);
  });

  it('finds a fault that we plant', async () => {
    const faq = await enter('the first look');
    faq.input.removeAttribute('aria-label');
    faq.input.removeAttribute('placeholder');
    expect(await problems(faq)).not.to.deep.equal([]);
  });

  // Forced colours can be emulated only through DevTools.
  for (const state of Object.keys(STATES)) {
    it(`finds nothing with forced colours: ${state}`, async function () {
      if (!can('devTools')) this.skip();
      await emulateMedia('', {'forced-colors': 'active'});
      expect(await problems(await enter(state))).to.deep.equal([]);
    });
  }
});

describe('with forced colours', () => {
  before(function () {
    if (!can('devTools')) this.skip();
  });

  it('icons are as strong as the text', async () => {
    await emulateMedia('', {'forced-colors': 'active'});
    const faq = await enter('a search');
    const colorOf = (one: Element) => getComputedStyle(one).color;
    const icons = [...faq.element.shadowRoot!.querySelectorAll('.lens, .icon')];
    expect(icons).not.to.be.empty;
    for (const icon of icons) expect(colorOf(icon)).to.equal(colorOf(faq.part('container')));
  });

  it('pressed, open, marked and focused things still look different', async () => {
    await emulateMedia('', {'forced-colors': 'active'});
    const faq = await enter('a search');
    const style = (one: Element, key: 'backgroundColor' | 'outlineStyle') =>
      getComputedStyle(one)[key];
    const [chosen] = faq.parts('topic-chosen');
    const other = faq.parts('topic').find((one) => one !== chosen)!;
    expect(style(chosen!, 'backgroundColor')).not.to.equal(style(other, 'backgroundColor'));
    const [mark] = faq.parts('mark');
    expect(style(mark!, 'backgroundColor')).not.to.equal(
      style(mark!.parentElement!, 'backgroundColor'),
    );
    const {borderTopWidth} = getComputedStyle(faq.parts('expand-all')[0]!);
    expect(borderTopWidth, 'no frame around what looks like a link').to.equal('0px');
    faq.input.focus();
    await press('Tab');
    expect(style(faq.focused!, 'outlineStyle')).to.equal('solid');
  });
});
