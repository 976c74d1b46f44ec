import {expect} from 'chai';
import {frame, serve} from '../helpers/engine.js';
import {fixture, inSource} from '../helpers/fixture.js';

const EVERYTHING = 'open="all" feedback permalinks="write" query=""';

/** All text for visitors and screen readers, without white space, because the build drops white space that nobody sees. */
function words(element: Element): string {
  const root = element.shadowRoot!;
  // Links to a question contain the address of their page, which differs.
  const [page = ''] = element.ownerDocument.URL.split('#');
  const named = [...root.querySelectorAll('[aria-label], [placeholder], [href]')].flatMap((one) =>
    ['aria-label', 'placeholder', 'href'].map((name) =>
      (one.getAttribute(name) ?? '').replace(page, ''),
    ),
  );
  return [root.textContent, ...named].join(' ').replace(/\s+/g, '');
}

/** The scripts encode Japanese in 7-bit escapes, which every browser can read. */
describe('the words of the shipped scripts', () => {
  for (const [script, lang] of [
    ['trust-faq.js', 'ja'],
    ['trust-faq.js', 'en'],
    ['trust-faq.ja.js', 'ja'],
    ['trust-faq.en.js', 'en'],
  ] as const) {
    inSource.it(`${script} says in "${lang}" exactly what the source says`, async () => {
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

/** Anyone can check that a sentence of ours is in the script that pages load. */
describe('a sentence of ours', () => {
  it('is found in the script by decoding its escapes alone', async () => {
    const code = await (await fetch('/dist/trust-faq.js')).text();
    const decoded = code.replace(/\\u([\da-f]{4})/g, (_, unit: string) =>
      String.fromCharCode(parseInt(unit, 16)),
    );
    expect(decoded).to.contain('持株会社は英国にあります');
  });
});
