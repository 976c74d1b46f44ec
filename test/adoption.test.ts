/** An element that moves into another document (an iframe, a popup) works there as it did before. */
import {expect} from 'chai';
import {click, frame, serve} from './helpers/engine.js';
import {
  afterTest,
  fixture,
  ids,
  openIds,
  parts,
  place,
  pressPart,
  settle,
  type,
} from './helpers/fixture.js';
import {nextEvent, nextFrame} from './helpers/wait.js';
import type {TrustFaq} from '../src/trust-faq.js';

const hashChange = (view: Window): Promise<unknown> =>
  new Promise((resolve) => view.addEventListener('hashchange', resolve, {once: true}));

const PAGE = '<!doctype html><html lang="ja"><meta charset="utf-8"><body>';

const emptyPage = async (): Promise<HTMLIFrameElement> => frame(await serve(PAGE));

/** Where its style sheets are in force, a question is at least as high as a finger needs. */
const isStyled = (element: TrustFaq): boolean =>
  parts(element, 'question')[0]!.getBoundingClientRect().height >= 44;

/** Opened by a real click: browsers open none for a script alone. */
async function popup(): Promise<Window> {
  const url = await serve(PAGE);
  const opener = place('<button>open</button>').querySelector('button')!;
  const opened = new Promise<Window>((resolve) => {
    opener.onclick = () => resolve(window.open(url, '_blank', 'popup,width=500,height=500')!);
  });
  await click(opener);
  const view = await opened;
  afterTest(() => view.close());
  // The window begins with an empty document, and the page in its place begins without a body.
  const isThere = () =>
    view.document.URL !== 'about:blank' && view.document.readyState === 'complete';
  while (!isThere()) await nextFrame();
  return view;
}

describe('an element in another document', () => {
  it('keeps its style, its state and its work when it moves into an iframe, and back', async () => {
    const element = await fixture('<trust-faq lang="en"></trust-faq>');
    await pressPart(element, 'question', ids(element)[0]);
    const home = element.parentElement!;
    const there = (await emptyPage()).contentDocument!;
    for (const parent of [there.body, home]) {
      parent.append(element);
      await settle(element);
      expect(element.ownerDocument).to.equal(parent.ownerDocument);
      expect(isStyled(element)).to.equal(true);
      expect(openIds(element)).to.have.length(1);
      await type(element, 'audit');
      expect(ids(element).length).to.be.greaterThan(0);
      await type(element, '');
    }
  });

  it('has its style where it is first connected in an iframe', async () => {
    const element = document.createElement('trust-faq');
    (await emptyPage()).contentDocument!.body.append(element);
    await element.ready;
    expect(isStyled(element)).to.equal(true);
  });

  it('has its style after a stay in a document without a window', async () => {
    const element = await fixture('<trust-faq lang="en"></trust-faq>');
    const home = element.parentElement!;
    document.implementation.createHTMLDocument().body.append(element);
    await settle(element);
    home.append(element);
    await settle(element);
    expect(isStyled(element)).to.equal(true);
  });

  it('has its style in a popup', async () => {
    const view = await popup();
    const element = await fixture('<trust-faq></trust-faq>');
    view.document.body.append(element);
    await settle(element);
    expect(isStyled(element)).to.equal(true);
    expect(parts(element, 'heading')[0]!.textContent, 'the language there').to.equal(
      'よくあるご質問',
    );
    view.document.adoptNode(element);
    document.body.append(element);
    afterTest(() => element.remove());
  });

  it('takes its style from the new page of a frame that has gone on', async () => {
    const element = await fixture('<trust-faq lang="en"></trust-faq>');
    const home = element.parentElement!;
    const iframe = await emptyPage();
    iframe.contentDocument!.body.append(element);
    home.append(element);
    const gone = nextEvent(iframe, 'load');
    iframe.src = await serve(PAGE);
    await gone;
    iframe.contentDocument!.body.append(element);
    await settle(element);
    expect(isStyled(element)).to.equal(true);
  });

  it('answers the address, the print and the language of the page where it is', async () => {
    const element = await fixture('<trust-faq></trust-faq>');
    const iframe = await emptyPage();
    const view = iframe.contentWindow!;
    view.document.body.append(element);
    await settle(element);
    const [first, second] = ids(element);
    const moved = hashChange(view);
    view.location.hash = `faq-${second}`;
    await moved;
    await settle(element);
    expect(openIds(element)).to.deep.equal([second]);
    dispatchEvent(new CustomEvent('beforeprint'));
    expect(openIds(element), 'the page it left').to.deep.equal([second]);
    view.dispatchEvent(new CustomEvent('beforeprint'));
    expect(openIds(element)).to.deep.equal(ids(element));
    view.dispatchEvent(new CustomEvent('afterprint'));
    element.permalinks = 'write';
    await settle(element);
    await pressPart(element, 'question', first);
    expect(view.location.hash).to.equal(`#faq-${first}`);
    view.document.documentElement.lang = 'en';
    await new Promise((resolve) => view.setTimeout(resolve));
    await settle(element);
    expect(parts(element, 'heading')[0]!.textContent).to.equal('Frequently asked questions');
  });

  it('leaves the address of its page to the elements of that page', async () => {
    const here = await fixture('<trust-faq lang="en"></trust-faq>');
    const there = await fixture('<trust-faq lang="en"></trust-faq>');
    const view = (await emptyPage()).contentWindow!;
    view.document.body.append(there);
    await settle(there);
    const id = ids(here)[3]!;
    const moved = hashChange(view);
    view.location.hash = `faq-${id}`;
    await moved;
    await settle(there);
    expect(openIds(there)).to.deep.equal([id]);
    expect(openIds(here)).to.deep.equal([]);
  });
});
