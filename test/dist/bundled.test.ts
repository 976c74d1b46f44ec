/** A page that gives its own questions to a script that cannot read them: it is told, and keeps what it has. */
import {expect} from 'chai';
import {frame, serve} from '../helpers/engine.js';

type Faq = HTMLElement & {readonly ready: Promise<void>; data: unknown; searchProvider: unknown};

interface Host extends Window {
  readonly said: string[];
  /** `message` of each trust-faq-error. */
  readonly told: string[];
}

const LISTEN = `<script>
  window.said = [];
  window.told = [];
  for (const kind of ['warn', 'error']) console[kind] = (...words) => said.push(words.join(' '));
  addEventListener('error', ({message}) => said.push(message));
  addEventListener('trust-faq-error', ({detail}) => told.push(detail.message));
</script>`;
const FALLBACK = '<a href="/faq">FAQ</a>';

/** The element is in the page before the script, as with `defer`. */
async function host(attributes = '', inside = FALLBACK, after = '') {
  const iframe = await frame(
    await serve(`<!doctype html><html lang="ja"><meta charset="utf-8">${LISTEN}
      <trust-faq ${attributes}>${inside}</trust-faq>${after}<script src="/dist/trust-faq.js"></script>`),
  );
  const faq = iframe.contentDocument!.querySelector<Faq>('trust-faq')!;
  await faq.ready;
  await new Promise((resolve) => setTimeout(resolve));
  const {said, told} = iframe.contentWindow as unknown as Host;
  return {faq, said, told};
}

const items = (faq: Faq): number => faq.shadowRoot!.querySelectorAll('[part~=item]').length;

const set = (name: string, value: string): string =>
  `<script>document.querySelector('trust-faq').${name} = ${value}</script>`;

const JSON_SCRIPT = '<script type="application/json">{"entries": []}</script>';

const WISHES: Record<string, readonly string[]> = {
  src: ['src="faq.json"'],
  data: ['', FALLBACK, set('data', '{entries: []}')],
  searchProvider: ['', FALLBACK, set('searchProvider', '() => null')],
  'a script between the tags': ['', FALLBACK + JSON_SCRIPT],
};

describe('trust-faq.js, which holds the bundled questions alone', () => {
  for (const [wish, page] of Object.entries(WISHES)) {
    it(`names the script that reads ${wish}, once, and leaves the fallback in place`, async () => {
      const {faq, said, told} = await host(...page);
      const sentence = `${wish} needs trust-faq.own.js in place of trust-faq.js, trust-faq.ja.js or trust-faq.en.js`;
      expect(told).to.deep.equal([sentence]);
      expect(said).to.deep.equal([`trust-faq: ${sentence}`]);
      expect(items(faq)).to.equal(0);
      expect(faq.querySelector('a')!.getClientRects()).to.have.lengthOf(1);
    });
  }

  it('sees a script between the tags that comes after its own', async () => {
    const iframe = await frame(
      await serve(`<!doctype html><html lang="ja">${LISTEN}<script src="/dist/trust-faq.js"></script>
        <trust-faq>${FALLBACK}${JSON_SCRIPT}</trust-faq>`),
    );
    const {told} = iframe.contentWindow as unknown as Host;
    await new Promise((resolve) => setTimeout(resolve));
    expect(items(iframe.contentDocument!.querySelector<Faq>('trust-faq')!)).to.equal(0);
    expect(told).to.have.lengthOf(1);
  });

  it('shows the bundled questions once that wish is gone', async () => {
    const {faq, told} = await host('src="faq.json"');
    faq.removeAttribute('src');
    await faq.ready;
    await new Promise((resolve) => setTimeout(resolve));
    expect(items(faq)).to.equal(16);
    expect(told).to.have.lengthOf(1);
  });

  it('says nothing of topics and entries that its own questions may have', async () => {
    const {said} = await host('src="faq.json" src-mode="append" topics="data gift" open="mine"');
    expect(said).to.have.lengthOf(1);
  });

  it('lets scripts of the page call every method meanwhile', async () => {
    const {faq, said} = await host('src="faq.json"');
    const methods = faq as unknown as Record<'show' | 'hide' | 'showAll' | 'focus', () => void>;
    for (const name of ['show', 'hide', 'showAll', 'focus'] as const) methods[name]();
    const {search} = faq as unknown as {search: (query: string) => Promise<readonly string[]>};
    expect(await search.call(faq, 'データ')).to.deep.equal([]);
    expect(said.filter((sentence) => !sentence.includes('unknown entry'))).to.have.lengthOf(1);
  });

  for (const [what, page] of Object.entries({
    'an empty src': ['src=" "'],
    'other data between the tags': ['', '<script type="application/geo+json">{}</script>'],
    'templates between the tags': ['', '<script type="text/template">x</script>'],
  }))
    it(`takes ${what} for no wish`, async () => {
      const {faq, said} = await host(...page);
      expect(items(faq)).to.equal(16);
      expect(said).to.deep.equal([]);
    });

  it('follows a script that comes between the tags, and goes', async () => {
    const {faq, told} = await host();
    const rendered = () => new Promise((resolve) => setTimeout(resolve));
    const script = faq.ownerDocument.createElement('script');
    script.type = 'application/json ';
    faq.append(script);
    await rendered();
    expect(items(faq)).to.equal(0);
    expect(told).to.have.lengthOf(1);
    script.remove();
    await rendered();
    expect(items(faq)).to.equal(16);
  });
});
