/** Loads what `npm run build` left in dist/, as a page does whose editor takes unknown elements out. */
import {expect} from 'chai';
import {frame, serve} from './helpers/engine.js';

type Element = HTMLElement & {readonly ready: Promise<void>};

const PROBE = `<script>
  window.said = [];
  for (const kind of ['warn', 'error']) console[kind] = (...words) => said.push(words.join(' '));
  addEventListener('error', ({message}) => said.push(message));
</script>`;
const SRC = 'src="/dist/trust-faq.js"';

/** The elements of a page with this body, once they are ready. */
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

  it('gives the element every data attribute without its prefix, and data-layer as it is', async () => {
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
    root.querySelector<HTMLElement>('[part=question]')!.click();
    await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
    const pushed = (document.defaultView as unknown as {dataLayer: {event: string}[]}).dataLayer;
    expect(pushed.map(({event}) => event)).to.deep.equal(['trust-faq-toggle']);
  });

  for (const [what, head, body, id] of [
    [
      'a target that is not there',
      '',
      `<script ${SRC} data-trust-faq data-target="#nowhere"></script>`,
      '#nowhere',
    ],
    ['a place in the head without a target', `<script ${SRC} data-trust-faq></script>`, '', ''],
  ] as const) {
    it(`says of ${what} how to mend it`, async () => {
      const {said, elements} = await page(`<p>text</p>${body}`, head);
      expect(elements).to.have.length(0);
      expect(said).to.deep.equal([
        `trust-faq: data-target "${id}" is not on the page. Give the script the id of an element`,
      ]);
    });
  }

  it('does nothing of the kind without data-trust-faq', async () => {
    const {elements, said} = await page(`<script ${SRC} data-topics="data" defer></script>`);
    expect(elements).to.have.length(0);
    expect(said).to.deep.equal([]);
  });
});
