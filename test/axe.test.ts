/** What axe-core finds in each state of the element: nothing; and what forced colours leave. */
import 'axe-core/axe.min.js';
import type {AxeResults} from 'axe-core';
import {expect} from 'chai';
import {can, emulateMedia, press} from './helpers/engine.js';
import {
  afterTest,
  fixture,
  inSource,
  input,
  parts,
  pressPart,
  settle,
  type,
} from './helpers/fixture.js';
import {focused, nextFrame} from './helpers/wait.js';
import {ja} from '../src/data/ja.js';
import type {TrustFaq} from '../src/trust-faq.js';

declare const axe: {run(context: Element, options: object): Promise<AxeResults>};

/** What axe finds wrong in the element, or cannot tell. */
async function problems(element: TrustFaq): Promise<string[]> {
  const {violations} = await axe.run(element, {
    resultTypes: ['violations'],
    // WCAG 2.2; axe asks for it only where it is told to.
    rules: {'target-size': {enabled: true}},
  });
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
}

/** Each state that a visitor meets: the attributes, and what happens then. */
const STATES: Record<string, readonly [attributes: string, act?: (e: TrustFaq) => Promise<void>]> =
  {
    'the first look': [''],
    'all answers open': ['open="all"'],
    'a search': ['open="first"', (element) => type(element, '監査')],
    'no matches': ['', (element) => type(element, '"カスペルスキーの監査費用"')],
    'no matches in a topic': [
      '',
      async (element) => {
        await pressPart(element, 'topic', 'company');
        await type(element, 'チューリッヒ');
      },
    ],
    'a chosen topic': ['', (element) => pressPart(element, 'topic', 'data')],
    feedback: ['feedback open="first"'],
    'feedback given': ['feedback open="first"', (element) => pressPart(element, 'button', 'はい')],
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
      async (element) => {
        Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true});
        afterTest(() => delete (navigator as {clipboard?: unknown}).clipboard);
        await pressPart(element, 'copy');
        await nextFrame();
        expect(parts(element, 'address')).to.have.length(1);
      },
    ],
    'slots of the page': [
      '',
      async (element) => {
        element.innerHTML = ['header', 'footer', 'no-matches']
          .map((slot) => `<p slot="${slot}"><a href="/contact">${slot}</a></p>`)
          .join('');
        await type(element, '"カスペルスキーの監査費用"');
      },
    ],
  };

const SCHEMES = {
  light: 'color: #1b1b1b; background: #fff; color-scheme: light',
  dark: 'color: #eee; background: #121212; color-scheme: dark',
};

async function enter(state: string, style = SCHEMES.light): Promise<TrustFaq> {
  const [attributes, act] = STATES[state]!;
  const lang = attributes.includes('lang=') ? '' : 'lang="ja"';
  const element = await fixture(
    `<div style="${style}"><trust-faq ${lang} topics="company data" ${attributes}></trust-faq></div>`,
  );
  await act?.(element);
  await settle(element);
  await Promise.all(element.shadowRoot!.getAnimations?.().map(({finished}) => finished) ?? []);
  return element;
}

describe('axe', () => {
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
    const element = await fixture(
      '<trust-faq lang="ja" open="all" changed-since="2026-01"></trust-faq>',
    );
    element.data = {lang: 'ja', entries};
    await settle(element);
    expect(parts(element, 'overdue')).to.have.length(entries.length);
    expect(await problems(element)).to.deep.equal([]);
  });

  it('would find something', async () => {
    const element = await enter('the first look');
    input(element).removeAttribute('aria-label');
    input(element).removeAttribute('placeholder');
    expect(await problems(element)).not.to.deep.equal([]);
  });

  // Only DevTools can force colours.
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

  it('what is pressed, open, marked and focused can still be told', async () => {
    await emulateMedia('', {'forced-colors': 'active'});
    const element = await enter('a search');
    const style = (one: Element, key: 'backgroundColor' | 'outlineStyle') =>
      getComputedStyle(one)[key];
    const [chosen] = parts(element, 'topic-chosen');
    const other = parts(element, 'topic').find((one) => one !== chosen)!;
    expect(style(chosen!, 'backgroundColor')).not.to.equal(style(other, 'backgroundColor'));
    const [mark] = parts(element, 'mark');
    expect(style(mark!, 'backgroundColor')).not.to.equal(
      style(mark!.parentElement!, 'backgroundColor'),
    );
    const {borderTopWidth} = getComputedStyle(parts(element, 'expand-all')[0]!);
    expect(borderTopWidth, 'no frame around what looks like a link').to.equal('0px');
    input(element).focus();
    await press('Tab');
    expect(style(focused(element)!, 'outlineStyle')).to.equal('solid');
  });
});
