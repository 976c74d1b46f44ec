/** The scripts of dist/ work on pages with and without questions of their own. */
import {expect} from 'chai';
import {frame, serve} from '../helpers/engine.js';

type Faq = HTMLElement & {readonly ready: Promise<void>; data: unknown; searchProvider: unknown};

interface Host extends Window {
  readonly said: string[];
  /** `message` of each trust-faq-error. */
  readonly fired: string[];
}

const LISTEN = `<script>
  window.said = [];
  window.fired = [];
  for (const kind of ['warn', 'error']) console[kind] = (...words) => said.push(words.join(' '));
  addEventListener('error', ({message}) => said.push(message));
  addEventListener('trust-faq-error', ({detail}) => fired.push(detail.message));
</script>`;
const FALLBACK = '<a href="/faq">FAQ</a>';

/** Opens a page whose element precedes the script, as with `defer`. */
async function host(attributes = '', inside = FALLBACK, script = 'trust-faq.js') {
  const iframe = await frame(
    await serve(`<!doctype html><html lang="ja"><meta charset="utf-8">${LISTEN}
      <trust-faq ${attributes}>${inside}</trust-faq><script src="/dist/${script}"></script>`),
  );
  const faq = iframe.contentDocument!.querySelector<Faq>('trust-faq')!;
  await faq.ready;
  await new Promise((resolve) => setTimeout(resolve));
  const {said, fired} = iframe.contentWindow as unknown as Host;
  return {faq, said, fired};
}

const items = (faq: Faq): number => faq.shadowRoot!.querySelectorAll('[part~=item]').length;

const OWN = JSON.stringify({
  lang: 'en',
  entries: [1, 2].map((i) => ({question: `Question ${i}?`, answer: `Answer ${i}.`})),
});

describe('every script', () => {
  for (const script of ['trust-faq.js', 'trust-faq.ja.js', 'trust-faq.en.js']) {
    it(`${script} reads a page's questions`, async () => {
      const data = `<script type="application/json">${OWN}</script>`;
      const {faq, said} = await host('', FALLBACK + data, script);
      expect(items(faq)).to.equal(2);
      expect(said).to.deep.equal([]);
    });

    it(`${script} shows the bundled ones without any, and makes no request`, async () => {
      const {faq, said} = await host('', FALLBACK, script);
      expect(items(faq)).to.equal(16);
      expect(said).to.deep.equal([]);
      const {performance} = faq.ownerDocument.defaultView!;
      const names = performance.getEntriesByType('resource').map(({name}) => name);
      expect(names.map((name) => name.split('/').at(-1))).to.deep.equal([script]);
    });
  }

  for (const [what, page] of Object.entries({
    'an empty src': ['src=" "'],
    'other data between the tags': ['', '<script type="application/geo+json">{}</script>'],
    'templates between the tags': ['', '<script type="text/template">x</script>'],
  }))
    it(`ignores ${what}`, async () => {
      const {faq, said} = await host(...page);
      expect(items(faq)).to.equal(16);
      expect(said).to.deep.equal([]);
    });

  it('follows a script that is added between the tags and removed', async () => {
    const {faq, fired} = await host();
    const rendered = () => new Promise((resolve) => setTimeout(resolve));
    const script = faq.ownerDocument.createElement('script');
    script.type = 'application/json ';
    script.text = OWN;
    faq.append(script);
    await rendered();
    expect(items(faq)).to.equal(2);
    script.remove();
    await rendered();
    expect(items(faq)).to.equal(16);
    expect(fired).to.deep.equal([]);
  });
});
