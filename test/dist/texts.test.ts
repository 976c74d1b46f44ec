import {expect} from 'chai';
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
