/** An element that moves into another document (an iframe, a popup) works there as before. */
import {expect} from 'chai';
import {click, frame, serve} from './helpers/engine.js';
import {afterTest, Faq, nextEvent, nextFrame, place, show} from './helpers/faq.js';

const hashChange = (view: Window): Promise<unknown> =>
  new Promise((resolve) => view.addEventListener('hashchange', resolve, {once: true}));

const PAGE = '<!doctype html><html lang="ja"><meta charset="utf-8"><body>';

const emptyPage = async (): Promise<HTMLIFrameElement> => frame(await serve(PAGE));

/** A question is at least as high as a touch target if the element's style sheets apply. */
const isStyled = (faq: Faq): boolean =>
  faq.parts('question')[0]!.getBoundingClientRect().height >= 44;

/** Opens a popup with a real click, because browsers block popups that a script opens by itself. */
async function popup(): Promise<Window> {
  const url = await serve(PAGE);
  const opener = place('<button>open</button>').querySelector('button')!;
  const opened = new Promise<Window>((resolve) => {
    opener.onclick = () => resolve(window.open(url, '_blank', 'popup,width=500,height=500')!);
  });
  await click(opener);
  const view = await opened;
  afterTest(() => view.close());
  // The window starts with an empty document, and the page that replaces it starts without a body.
  const isThere = () =>
    view.document.URL !== 'about:blank' && view.document.readyState === 'complete';
  while (!isThere()) await nextFrame();
  return view;
}

describe('an element in another document', () => {
  it('keeps its style, its state and its work when it moves into an iframe, and back', async () => {
    const faq = await show('<trust-faq lang="en"></trust-faq>');
    await faq.press('question', faq.ids[0]);
    const home = faq.element.parentElement!;
    const there = (await emptyPage()).contentDocument!;
    for (const parent of [there.body, home]) {
      parent.append(faq.element);
      await faq.settle();
      expect(faq.element.ownerDocument).to.equal(parent.ownerDocument);
      expect(isStyled(faq)).to.equal(true);
      expect(faq.openIds).to.have.length(1);
      await faq.type('audit');
      expect(faq.ids.length).to.be.greaterThan(0);
      await faq.type('');
    }
  });

  it('has its style if it is first connected in an iframe', async () => {
    const element = document.createElement('trust-faq');
    (await emptyPage()).contentDocument!.body.append(element);
    await element.ready;
    expect(isStyled(new Faq(element))).to.equal(true);
  });

  it('has its style after being in a document without a window', async () => {
    const faq = await show('<trust-faq lang="en"></trust-faq>');
    const home = faq.element.parentElement!;
    document.implementation.createHTMLDocument().body.append(faq.element);
    await faq.settle();
    home.append(faq.element);
    await faq.settle();
    expect(isStyled(faq)).to.equal(true);
  });

  it('has its style in a popup', async () => {
    const view = await popup();
    const faq = await show('<trust-faq></trust-faq>');
    view.document.body.append(faq.element);
    await faq.settle();
    expect(isStyled(faq)).to.equal(true);
    expect(faq.parts('heading')[0]!.textContent, 'the language there').to.equal('よくあるご質問');
    view.document.adoptNode(faq.element);
    document.body.append(faq.element);
    afterTest(() => faq.element.remove());
  });

  it('takes its style from the new page of a frame that has navigated', async () => {
    const faq = await show('<trust-faq lang="en"></trust-faq>');
    const home = faq.element.parentElement!;
    const iframe = await emptyPage();
    iframe.contentDocument!.body.append(faq.element);
    home.append(faq.element);
    const gone = nextEvent(iframe, 'load');
    iframe.src = await serve(PAGE);
    await gone;
    iframe.contentDocument!.body.append(faq.element);
    await faq.settle();
    expect(isStyled(faq)).to.equal(true);
  });

  it('follows the address, the printing and the language of the page it is in', async () => {
    const faq = await show('<trust-faq></trust-faq>');
    const iframe = await emptyPage();
    const view = iframe.contentWindow!;
    view.document.body.append(faq.element);
    await faq.settle();
    const [first, second] = faq.ids;
    const moved = hashChange(view);
    view.location.hash = `faq-${second}`;
    await moved;
    await faq.settle();
    expect(faq.openIds).to.deep.equal([second]);
    dispatchEvent(new CustomEvent('beforeprint'));
    expect(faq.openIds, 'the page it left').to.deep.equal([second]);
    view.dispatchEvent(new CustomEvent('beforeprint'));
    expect(faq.openIds).to.deep.equal(faq.ids);
    view.dispatchEvent(new CustomEvent('afterprint'));
    faq.element.permalinks = 'write';
    await faq.settle();
    await faq.press('question', first);
    expect(view.location.hash).to.equal(`#faq-${first}`);
    view.document.documentElement.lang = 'en';
    await new Promise((resolve) => view.setTimeout(resolve));
    await faq.settle();
    expect(faq.parts('heading')[0]!.textContent).to.equal('Frequently asked questions');
  });

  it('leaves the address of the old page to the elements of that page', async () => {
    const here = await show('<trust-faq lang="en"></trust-faq>');
    const there = await show('<trust-faq lang="en"></trust-faq>');
    const view = (await emptyPage()).contentWindow!;
    view.document.body.append(there.element);
    await there.settle();
    const id = here.ids[3]!;
    const moved = hashChange(view);
    view.location.hash = `faq-${id}`;
    await moved;
    await there.settle();
    expect(there.openIds).to.deep.equal([id]);
    expect(here.openIds).to.deep.equal([]);
  });
});
