/** Loads the built script of dist/, as in a page whose editor removes unknown elements. */
import {expect} from 'chai';
import {frame, serve} from './helpers/engine.js';

type Element = HTMLElement & {readonly ready: Promise<void>};

const PROBE = `<script>
  window.said = [];
  for (const kind of ['warn', 'error']) console[kind] = (...words) => said.push(words.join(' '));
  addEventListener('error', ({message}) => said.push(message));
</script>`;
const SRC = 'src="/dist/trust-faq.js"';

/** Opens a page with this body; resolves with its elements once they are ready. */
async function page(body: string, head = '') {
  const html = `<!doctype html><html lang="en"><head>${PROBE}${head}</head><body>${body}`;
  const iframe = await frame(await serve(html));
  const {document, said} = iframe.contentWindow as unknown as Window & {said: string[]};
  const elements = [...document.querySelectorAll<Element>('trust-faq')];
  await Promise.all(elements.map(({ready}) => ready));
  const questions = (element: Element) =>
    [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=question]')].map(
      ({value}) => value,
    );
  return {document, said, elements, questions};
}

describe('a script tag alone', () => {
  it('passes the contact link on, too', async () => {
    const {elements} = await page(
      `<script ${SRC} data-trust-faq data-contact-href="mailto:help@example.com" data-contact-label="Write to us"></script>`,
    );
    const link = elements[0]!.shadowRoot!.querySelector('[part~=contact]')!;
    expect(link.getAttribute('href')).to.equal('mailto:help@example.com');
    expect(link.textContent.trim()).to.equal('Write to us');
  });

  for (const how of ['', 'defer', 'async']) {
    it(`${how || 'without defer'} puts the element after itself`, async () => {
      const {said, elements, questions} = await page(
        `<p>before</p><script ${SRC} data-trust-faq data-topics="data" ${how}></script><p>after</p>`,
      );
      expect(said).to.deep.equal([]);
      expect(elements).to.have.length(1);
      expect(elements[0]!.previousElementSibling!.localName).to.equal('script');
      expect(elements[0]!.nextElementSibling!.textContent).to.equal('after');
      expect(questions(elements[0]!)[0]).to.equal('customer-data-processed');
    });

    it(`${how || 'without defer'} in the head puts it into its target further down`, async () => {
      const script = `<script ${SRC} data-trust-faq data-target="#faq" ${how}></script>`;
      const {said, elements} = await page('<div id="faq"><p>first</p></div><p>end</p>', script);
      expect(said).to.deep.equal([]);
      expect(elements.map(({parentElement}) => parentElement!.id)).to.deep.equal(['faq']);
      expect(elements[0]!.previousElementSibling!.textContent).to.equal('first');
    });
  }

  it('passes every data attribute on without its prefix, and data-layer as it is', async () => {
    const {elements, document, questions} = await page(
      `<script ${SRC} data-trust-faq data-lang="ja" data-heading-level="4" data-hide-search
        data-exclude="customer-data-processed" data-topics="data" data-id="faq" data-layer defer></script>`,
    );
    const [element] = elements;
    const root = element!.shadowRoot!;
    expect(element!.id).to.equal('faq');
    expect(root.querySelector('[part=heading]')!.localName).to.equal('h4');
    expect(root.querySelector('[part=input]')).to.equal(null);
    expect(root.querySelector('[part=container]')!.getAttribute('lang')).to.equal('ja');
    expect(questions(element!)).to.not.contain('customer-data-processed');
    expect(element!.getAttributeNames()).to.not.include.members(['src', 'defer', 'target']);
    expect(element!.hasAttribute('trust-faq')).to.equal(false);
    expect(element!.hasAttribute('src')).to.equal(false);
    root.querySelector<HTMLElement>('[part=question]')!.click();
    await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
    const pushed = (document.defaultView as unknown as {dataLayer: {event: string}[]}).dataLayer;
    expect(pushed.map(({event}) => event)).to.deep.equal(['trust-faq-toggle']);
  });

  for (const [what, head, body, sentence] of [
    [
      'a target that is not there',
      '',
      `<script ${SRC} data-trust-faq data-target="#nowhere"></script>`,
      'data-target "#nowhere" is not on the page. Give the script the id of an element',
    ],
    [
      'a place in the head without a target',
      `<script ${SRC} data-trust-faq></script>`,
      '',
      'a script in the head needs data-target, with the id of an element on the page',
    ],
  ] as const) {
    it(`reports ${what} and how to fix it`, async () => {
      const {said, elements} = await page(`<p>text</p>${body}`, head);
      expect(elements).to.have.length(0);
      expect(said).to.deep.equal([`trust-faq: ${sentence}`]);
    });
  }

  describe('on a page that is stored and run again', () => {
    /** The body of a page after its scripts have run, as in a saved copy. */
    const kept = async (body: string): Promise<string> =>
      (await page(body)).document.body.innerHTML.replace(/<script>.*?<\/script>/gs, '');

    for (const [what, body, count] of [
      ['after the script', `<script ${SRC} data-trust-faq data-topics="data" defer></script>`, 1],
      ['after a script that blocks', `<script ${SRC} data-trust-faq data-lang="en"></script>`, 1],
      ['after an async script', `<script ${SRC} data-trust-faq async></script><p>text</p>`, 1],
      [
        'in a target',
        `<div id="faq"></div><script ${SRC} data-trust-faq data-target="faq" defer></script>`,
        1,
      ],
      [
        'in a target further down',
        `<script ${SRC} data-trust-faq data-target="faq"></script><div id="faq"><p>first</p></div>`,
        1,
      ],
      [
        'twice in one target, on purpose',
        `<div id="faq"></div><script ${SRC} data-trust-faq data-target="faq"></script>
         <script ${SRC} data-trust-faq data-target="faq"></script>`,
        2,
      ],
      [
        'twice in one target by scripts that come in any order',
        `<div id="faq"></div><script ${SRC} data-trust-faq data-target="faq" async></script>
         <script ${SRC} data-trust-faq data-target="faq" async></script>`,
        2,
      ],
      [
        'beside a widget of the page’s own',
        `<div id="faq"><trust-faq></trust-faq></div>
         <script ${SRC} data-trust-faq data-target="faq" defer></script>`,
        2,
      ],
    ] as const) {
      it(`makes no second element ${what}`, async () => {
        expect((await page(body)).elements).to.have.length(count);
        const copy = await kept(body);
        const {elements, said} = await page(copy);
        expect(said).to.deep.equal([]);
        expect(elements).to.have.length(count);
        expect((await page(await kept(copy))).elements).to.have.length(count);
      });
    }

    it('makes none if only the script runs again, and one if the script asks for another', async () => {
      const {document} = await page(
        `<div id="faq"></div><script ${SRC} data-trust-faq data-target="faq"></script>`,
      );
      const again = async (change: (script: HTMLScriptElement) => void) => {
        const old = document.querySelector('script[src]')!;
        const script = document.createElement('script');
        for (const {name, value} of old.attributes) script.setAttribute(name, value);
        change(script);
        const ran = new Promise((resolve) => (script.onload = resolve));
        old.replaceWith(script);
        await ran;
        return document.querySelectorAll('trust-faq').length;
      };
      expect(await again(() => undefined)).to.equal(1);
      expect(await again((script) => script.setAttribute('data-topics', 'data'))).to.equal(2);
    });
  });

  for (const address of [
    '/dist/trust-faq.js',
    '../../dist/trust-faq.js',
    '/dist/trust-faq.js?ver=1.2#x',
    `${location.origin}/dist/trust-faq.js`,
    `//${location.host}/dist/trust-faq.js`,
  ]) {
    it(`does not read its own address as questions: data-src="${address}"`, async () => {
      const {elements, said, questions} = await page(
        `<script ${SRC} data-src="${address}" data-trust-faq data-topics="data" defer></script>`,
      );
      expect(said).to.deep.equal([]);
      expect(elements[0]!.hasAttribute('src')).to.equal(false);
      expect(questions(elements[0]!)).to.contain('threat-data-contents');
    });
  }

  for (const [what, tag] of [
    ['the page itself', (text: string, rest: string) => `<script ${rest}>${text}</script>`],
    [
      'a blob',
      (text: string, rest: string) =>
        `<script src="${URL.createObjectURL(new Blob([text]))}" ${rest}></script>`,
    ],
  ] as const) {
    it(`nor the one left by a lazy loader that has put the script into ${what}`, async () => {
      const text = await (await fetch('/dist/trust-faq.js')).text();
      const {elements, said, questions} = await page(
        tag(text, 'data-src="/dist/trust-faq.js" data-trust-faq'),
      );
      expect(said).to.deep.equal([]);
      expect(questions(elements[0]!)).to.contain('threat-data-contents');
    });
  }

  it('reads any other address in data-src as questions', async () => {
    const file = await serve('{"entries": [{"id": "own", "question": "Own?", "answer": "Yes."}]}', {
      name: 'faq.json',
      type: 'application/json',
    });
    const {elements, questions} = await page(
      `<script ${SRC} data-src="${file}" data-trust-faq defer></script>`,
    );
    expect(questions(elements[0]!)).to.deep.equal(['own']);
  });

  it('does nothing of the kind without data-trust-faq', async () => {
    const {elements, said} = await page(`<script ${SRC} data-topics="data" defer></script>`);
    expect(elements).to.have.length(0);
    expect(said).to.deep.equal([]);
  });
});
