/**
 * The browser's own search finds closed answers, because their panels are `until-found`.
 * `window.find()` does not reach into shadow trees and no automation opens the find bar, so the tests
 * use a text fragment in the address instead. WebKitGTK 2.50 follows text fragments into light DOM
 * only: it opened `until-found` there, and did not find text in a shadow tree, hidden or not.
 */
import {expect} from 'chai';
import {engine, inNewPage, serve} from './helpers/engine.js';
import {events, findIn, show} from './helpers/faq.js';

const PLACE = 'data-processing-location';

const PAGE = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>FAQ</title>
  <script>
    window.toggles = [];
    addEventListener('trust-faq-toggle', ({detail}) => toggles.push(detail));
    customElements.whenDefined('trust-faq').then(async () => {
      const element = document.querySelector('trust-faq');
      await element.ready;
      window.panel = element.shadowRoot.querySelector('.panel[data-id="${PLACE}"]');
      window.pieces = [...panel.querySelectorAll('p, li')];
      window.hiddenBefore = panel.hasAttribute('hidden');
    });
  </script>
  <script src="/dist/trust-faq.js" defer></script>
  <div style="block-size: 2000px"></div><trust-faq></trust-faq>`;

describe('find in page', () => {
  it('opens the closed answer that holds the text, and the visitor sees it', async function () {
    if (engine === 'WebKit') this.skip();
    const url = `${await serve(PAGE)}#:~:text=${encodeURIComponent('チューリッヒにある2か所')}`;
    const {value, problems} = await inNewPage({url}, async () => {
      const page = window as unknown as {
        toggles: {id: string; open: boolean}[];
        panel: HTMLElement;
        pieces: Element[];
        hiddenBefore: boolean;
      };
      if (page.toggles.length === 0) {
        await new Promise((resolve) => addEventListener('trust-faq-toggle', resolve, {once: true}));
      }
      // The browser scrolls there once the answer is open; if it does not, the test times out.
      const isInView = () => {
        const {top, bottom} = page.panel.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      };
      while (!isInView()) await new Promise((resolve) => setTimeout(resolve, 50));
      return {
        toggles: page.toggles,
        hidden: [page.hiddenBefore, page.panel.hasAttribute('hidden')],
        inView: isInView(),
        pieces: page.pieces.length,
        sameText: page.pieces.every((piece) => page.panel.contains(piece)),
      };
    });
    expect(problems).to.deep.equal([]);
    expect(value).to.deep.include({
      toggles: [{id: PLACE, open: true}],
      hidden: [true, false],
      inView: true,
      sameText: true,
    });
    expect(value.pieces).to.be.greaterThan(3);
  });

  for (const [what, before, after] of [
    ['details', '<details id="outer"><summary>FAQ</summary>', '</details>'],
    ['a section hidden until found', '<section id="outer" hidden="until-found">', '</section>'],
  ] as const) {
    it(`opens ${what} around the widget, too`, async function () {
      if (engine === 'WebKit') this.skip();
      const page = PAGE.replace(/<trust-faq>.*/, `${before}<trust-faq></trust-faq>${after}`);
      const url = `${await serve(page)}#:~:text=${encodeURIComponent('チューリッヒにある2か所')}`;
      const {value} = await inNewPage({url}, async () => {
        const {panel} = window as unknown as {panel?: HTMLElement};
        const isInView = () => {
          const shown = panel ?? (window as unknown as {panel?: HTMLElement}).panel;
          return shown?.checkVisibility() && shown.getBoundingClientRect().top < innerHeight;
        };
        while (!isInView()) await new Promise((resolve) => setTimeout(resolve, 50));
        const outer = document.getElementById('outer')!;
        return [outer.hasAttribute('open'), outer.hasAttribute('hidden')];
      });
      expect(value).to.deep.equal([what === 'details', false]);
    });
  }

  it('has closed answers that the browser can search', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    const shown = faq.panel(PLACE);
    expect(shown.getAttribute('hidden')).to.equal('until-found');
    expect(getComputedStyle(shown).contentVisibility).to.equal('hidden');
    expect(getComputedStyle(shown).display).not.to.equal('none');
  });

  it('does not touch the text that has been found, and counts as the visitor', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    const fired = events('trust-faq-toggle');
    const shown = faq.panel(PLACE);
    const texts = (): Node[] => {
      const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode);
      return nodes.filter((node) => node.textContent!.trim() !== '');
    };
    const before = texts();
    const changes = new MutationObserver(() => undefined);
    changes.observe(shown.querySelector('[part~="answer"]')!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await findIn(faq.element, PLACE);
    expect(faq.openIds).to.deep.equal([PLACE]);
    expect(changes.takeRecords()).to.deep.equal([]);
    changes.disconnect();
    // The source and the buttons below the answer are new.
    const after = texts().filter((node) => before.includes(node));
    expect(before).to.have.lengthOf.at.least(5);
    expect(after.length).to.equal(before.length);
    expect(after.every((node, i) => node === before[i])).to.equal(true);
    expect(fired).to.deep.equal([{type: 'trust-faq-toggle', detail: {id: PLACE, open: true}}]);
  });

  it('closes the others where only one may be open', async () => {
    const faq = await show('<trust-faq lang="ja" exclusive open="first"></trust-faq>');
    await findIn(faq.element, PLACE);
    expect(faq.openIds).to.deep.equal([PLACE]);
  });

  it('leaves the search of the element as it is', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await faq.type('KSN');
    await findIn(faq.element, faq.ids[0]!);
    expect(faq.element.query).to.equal('KSN');
    expect(faq.question(faq.openIds[0]!).getAttribute('aria-expanded')).to.equal('true');
  });
});
