import {expect} from 'chai';
import type {Dataset} from '../../src/core/types.js';
import {en} from '../../src/data/en.js';
import {ja} from '../../src/data/ja.js';
import {frame, serve} from '../helpers/engine.js';
import {fixture} from '../helpers/fixture.js';

const EVERYTHING = 'open="all" feedback permalinks="write" query=""';

/** All that a visitor or a screen reader may read, but for white space: the build drops what is never seen. */
function words(element: Element): string {
  const root = element.shadowRoot!;
  const named = [...root.querySelectorAll('[aria-label], [placeholder], [href]')].flatMap((one) =>
    ['aria-label', 'placeholder', 'href'].map((name) => one.getAttribute(name) ?? ''),
  );
  return [root.textContent, ...named].join(' ').replace(/\s+/g, '');
}

/** The scripts hold Japanese packed into 7 bits, and each browser unpacks it by itself. */
describe('the words of the shipped scripts', () => {
  for (const [script, lang] of [
    ['trust-faq.js', 'ja'],
    ['trust-faq.js', 'en'],
    ['trust-faq.ja.js', 'ja'],
    ['trust-faq.en.js', 'en'],
  ] as const) {
    it(`${script} says in "${lang}" exactly what the source says`, async () => {
      const markup = `<trust-faq lang="${lang}" ${EVERYTHING}></trust-faq>`;
      const iframe = await frame(
        await serve(`<!doctype html>${markup}<script src="/dist/${script}"></script>`),
      );
      const shipped = iframe.contentDocument!.querySelector<HTMLElement & {ready: Promise<void>}>(
        'trust-faq',
      )!;
      await shipped.ready;
      const source = words(await fixture(markup));
      expect(source).to.have.lengthOf.greaterThan(5000);
      expect(words(shipped)).to.equal(source);
    });
  }
});

interface SpiedWindow extends Window {
  readonly registered: readonly Dataset[];
}

/** A script keeps its datasets to itself, but each goes through `splice` into the list of the build. */
const SPY = `
  window.registered = [];
  const {splice} = Array.prototype;
  Array.prototype.splice = function (...args) {
    if (args[2]?.entries) registered.push(args[2]);
    return splice.apply(this, args);
  };
`;

/** They hold the questions and answers without keys (scripts/build/pack-data.mjs). */
describe('the datasets of the shipped scripts', () => {
  for (const [script, datasets] of [
    ['trust-faq.js', [ja, en]],
    ['trust-faq.ja.js', [ja]],
    ['trust-faq.en.js', [en]],
  ] as const) {
    it(`${script} holds each field as the source has it, and no other`, async () => {
      const iframe = await frame(
        await serve(`<!doctype html><script>${SPY}</script><script src="/dist/${script}"></script>`),
      );
      const {registered} = iframe.contentWindow as unknown as SpiedWindow;
      // Objects of another window have other prototypes.
      expect(structuredClone(registered)).to.deep.equal(datasets);
    });
  }
});
