/** Addresses open an entry on load, on `hashchange` and on a second click, in the right widget. */
import {expect} from 'chai';
import {click, frame, serve} from './helpers/engine.js';
import {
  afterTest,
  events,
  Faq,
  nextEvent,
  nextFrame,
  place,
  show,
  showAll,
  showTwo,
  textOf,
  warnings,
} from './helpers/faq.js';

const KSN = 'ksn-stability';
const HOME = location.href;

/** Goes to a fragment, as a visitor does with the address bar; resolves after `hashchange`. */
async function goTo(hash: string): Promise<void> {
  const heard = nextEvent(window, 'hashchange' as keyof HTMLElementEventMap);
  location.hash = hash;
  await heard;
  for (const element of document.querySelectorAll('trust-faq')) await new Faq(element).settle();
}

/** Sets the page's address before the element is added. */
const arriveAt = (hash: string): void => history.replaceState(null, '', hash);

const isInView = (element: Element): boolean => {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= -1 && bottom <= innerHeight + 1;
};

describe('permalinks', () => {
  afterEach(() => {
    history.replaceState(null, '', HOME);
  });

  it('open the entry of the address, and what `open` names, when questions come late', async () => {
    const page = await serve(
      `<!doctype html><html lang="en"><script src="/dist/trust-faq.js"></script>
       <trust-faq src="children" open="b"></trust-faq>`,
    );
    const {contentDocument} = await frame(`${page}#faq-c`);
    const faq = new Faq(contentDocument!.querySelector('trust-faq')!);
    await faq.element.ready;
    expect(faq.items).to.have.length(0);
    faq.element.innerHTML = ['a', 'b', 'c']
      .map((id) => `<details id="${id}"><summary>${id}?</summary>${id}</details>`)
      .join('');
    await faq.settle();
    await faq.settle();
    expect(faq.openIds).to.deep.equal(['b', 'c']);
  });

  it('open the entry of the address that the page was loaded with, and show it', async () => {
    arriveAt(`#faq-${KSN}`);
    const faq = await show('<div style="block-size:150vh"></div><trust-faq lang="ja"></trust-faq>');
    await faq.settle();
    expect(faq.openIds).to.deep.equal([KSN]);
    expect(isInView(faq.question(KSN))).to.equal(true);
    expect(faq.focused).to.equal(faq.question(KSN));
  });

  it('leave the focus where the visitor has put it', async () => {
    const page = place('<input aria-label="name">');
    page.querySelector('input')!.focus();
    arriveAt(`#faq-${KSN}`);
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await faq.settle();
    expect(faq.openIds).to.deep.equal([KSN]);
    expect(document.activeElement).to.equal(page.querySelector('input'));
  });

  it('in a frame leave the focus to the page around, and take it where the visitor is in the frame', async () => {
    const url = await serve(
      '<!doctype html><html lang="ja"><meta charset="utf-8"><script src="/dist/trust-faq.js"></script><trust-faq></trust-faq>',
    );
    const [field] = place('<input aria-label="name">').querySelectorAll('input');
    field!.focus();
    const iframe = await frame(`${url}#faq-${KSN}`);
    const faq = new Faq(iframe.contentDocument!.querySelector('trust-faq')!);
    await faq.element.ready;
    await faq.settle();
    expect(faq.openIds).to.deep.equal([KSN]);
    expect(document.activeElement).to.equal(field);
    iframe.contentWindow!.focus();
    faq.element.focus();
    await faq.settle();
    expect(document.activeElement).to.equal(iframe);
    expect(faq.focused?.id).to.equal('search');
  });

  it('follow the address', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await goTo(`#faq-${KSN}`);
    expect(faq.openIds).to.deep.equal([KSN]);
    expect(isInView(faq.question(KSN))).to.equal(true);
    await goTo('#faq-website-hosting');
    expect(faq.openIds).to.deep.equal(['website-hosting', KSN]);
  });

  it('close the others where only one may be open', async () => {
    const faq = await show('<trust-faq lang="ja" exclusive open="first"></trust-faq>');
    await goTo(`#faq-${KSN}`);
    expect(faq.openIds).to.deep.equal([KSN]);
  });

  it('open the entry again on a second click on the same link', async () => {
    const faq = await show(`<a href="#faq-${KSN}">KSN</a><trust-faq lang="ja"></trust-faq>`);
    const link = faq.element.previousElementSibling!;
    const heard = nextEvent(window, 'hashchange' as keyof HTMLElementEventMap);
    await click(link);
    await heard;
    await faq.settle();
    expect(faq.openIds).to.deep.equal([KSN]);
    await click(faq.question(KSN));
    await faq.settle();
    expect(faq.openIds).to.deep.equal([]);
    await click(link);
    await faq.settle();
    expect(faq.openIds).to.deep.equal([KSN]);
  });

  it('work from a link in the element itself', async () => {
    const faq = await show(
      `<trust-faq lang="ja"><a slot="header" href="#faq-${KSN}"><b>KSN</b></a></trust-faq>`,
    );
    const link = faq.element.querySelector('b')!;
    const heard = nextEvent(window, 'hashchange' as keyof HTMLElementEventMap);
    await click(link);
    await heard;
    faq.element.hideAll();
    await faq.settle();
    await click(link);
    await faq.settle();
    expect(faq.openIds).to.deep.equal([KSN]);
  });

  it('open the entry on a second click whose way through the page is stopped', async () => {
    const faq = await show(`<a href="#faq-${KSN}">KSN</a><trust-faq lang="ja"></trust-faq>`);
    await goTo(`#faq-${KSN}`);
    faq.element.hideAll();
    const link = faq.element.previousElementSibling!;
    link.addEventListener('click', (event) => event.stopPropagation());
    await click(link);
    await faq.settle();
    expect(faq.openIds).to.deep.equal([KSN]);
  });

  for (const [href, what, opens] of [
    [`#faq-${KSN}`, 'opens its entry', [KSN]],
    [`?elsewhere#faq-${KSN}`, 'to another page opens nothing', []],
    [`#/elsewhere?faq=${KSN}`, 'to another route opens nothing', []],
  ] as const) {
    it(`a link whose click the page handles without navigating ${what}`, async () => {
      const faq = await show(`<a href="${href}">KSN</a><trust-faq lang="ja"></trust-faq>`);
      await goTo('#faq-website-hosting');
      faq.element.hideAll();
      const link = faq.element.previousElementSibling!;
      link.addEventListener('click', (event) => event.preventDefault());
      await click(link);
      await faq.settle();
      await nextFrame();
      expect(faq.openIds).to.deep.equal(opens);
      expect(location.hash).to.equal('#faq-website-hosting');
    });
  }

  it('without a widget mean the first that holds the entry', async () => {
    const [, second, third] = await showAll(
      `<trust-faq lang="ja" topics="data"></trust-faq>
       <trust-faq lang="ja" topics="continuity"></trust-faq>
       <trust-faq lang="ja"></trust-faq>`,
    );
    await goTo(`#faq-${KSN}`);
    expect(second!.openIds).to.deep.equal([KSN]);
    expect(third!.openIds).to.deep.equal([]);
  });

  it('with a widget mean that one', async () => {
    const [first, second] = await showTwo(
      '<trust-faq lang="ja" id="top"></trust-faq><trust-faq lang="en" id="部 1"></trust-faq>',
    );
    await goTo(`#${encodeURIComponent('部 1')}/faq-${KSN}`);
    expect([first.openIds, second.openIds]).to.deep.equal([[], [KSN]]);
    await goTo('#top/faq-website-hosting');
    expect([first.openIds, second.openIds]).to.deep.equal([['website-hosting'], [KSN]]);
    await goTo(`#nobody/faq-${KSN}`);
    expect([first.openIds, second.openIds]).to.deep.equal([['website-hosting'], [KSN]]);
  });

  it('of each widget lead back to the entry in that widget', async () => {
    const [first, second] = await showTwo(
      `<trust-faq lang="ja" id="a" permalinks="write"></trust-faq>
       <trust-faq lang="en" id="b" permalinks="write"></trust-faq>`,
    );
    for (const faq of [first, second]) {
      await faq.press('question', KSN);
      faq.element.hideAll();
      const {hash} = location;
      arriveAt('#');
      await goTo(hash);
      expect(faq.openIds).to.deep.equal([KSN]);
      faq.element.hideAll();
      await faq.settle();
    }
  });

  it('clear a query that hides the entry', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await faq.type('チューリッヒ');
    expect(faq.ids).not.to.include(KSN);
    await goTo(`#faq-${KSN}`);
    expect(faq.element.query).to.equal('');
    expect(faq.input.value).to.equal('');
    expect(faq.openIds).to.deep.equal([KSN]);
  });

  it('leave a query that shows the entry', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await faq.type('KSN');
    expect(faq.ids).to.include(KSN);
    await goTo(`#faq-${KSN}`);
    expect(faq.element.query).to.equal('KSN');
    expect(faq.openIds).to.deep.equal([KSN]);
  });

  it('clear a topic that hides the entry', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await faq.press('topic', 'company');
    await goTo(`#faq-${KSN}`);
    expect(faq.items).to.have.lengthOf(16);
    expect(textOf(faq.part('topic-chosen'))).to.match(/^すべて/);
    expect(faq.openIds).to.deep.equal([KSN]);
  });

  it('extend a list that ends before the entry', async () => {
    const faq = await show('<trust-faq lang="ja" max-items="2"></trust-faq>');
    expect(faq.ids).not.to.include(KSN);
    await goTo(`#faq-${KSN}`);
    expect(faq.openIds).to.deep.equal([KSN]);
    expect(faq.ids.at(-1), 'no further than its step').to.be.oneOf([KSN, faq.ids[9]]);
    expect(isInView(faq.question(KSN))).to.equal(true);
    expect(faq.parts('more')).to.have.lengthOf(1);
  });

  it('to what the attributes did not select change nothing', async () => {
    const logged = warnings();
    arriveAt(`#faq-${KSN}`);
    const faq = await show('<trust-faq lang="ja" topics="data integrity"></trust-faq>');
    await faq.type('ISO');
    const before = faq.ids;
    await goTo('#faq-website-hosting');
    expect(faq.element.query).to.equal('ISO');
    expect(faq.ids).to.deep.equal(before);
    expect(faq.openIds).to.deep.equal([]);
    expect(faq.focused).to.equal(null);
    expect(logged).to.deep.equal([]);
  });

  it('related links to what the attributes did not select are not shown', async () => {
    const faq = await show(
      '<trust-faq lang="ja" entries="ksn-stability update-continuity" open="all"></trust-faq>',
    );
    const targets = faq.parts('text-button').map(({dataset: {id}}) => id);
    expect(targets).to.deep.equal(['update-continuity', KSN]);
  });

  it('of other scripts, and broken ones, change nothing', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    for (const hash of ['#faq-', '#faq-%E0%A4%A', '#ksn-stability', '#faq-nothing', '#/faq']) {
      await goTo(hash);
      expect(faq.openIds, hash).to.deep.equal([]);
    }
  });

  it('dispatch no visitor event', async () => {
    const fired = events('trust-faq-toggle', 'trust-faq-search');
    arriveAt(`#faq-${KSN}`);
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await goTo('#faq-website-hosting');
    await faq.settle();
    await nextFrame();
    expect(faq.openIds).to.have.lengthOf(2);
    expect(fired).to.deep.equal([]);
  });

  it('open their entry once on load: what the visitor then closes stays closed', async () => {
    arriveAt(`#faq-${KSN}`);
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await faq.settle();
    await faq.press('question', KSN);
    document.body.append(faq.element);
    afterTest(() => faq.element.remove());
    await faq.type('KSN');
    expect(faq.openIds).to.deep.equal([]);
  });

  it('have no effect once the element is removed', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    faq.element.remove();
    await goTo(`#faq-${KSN}`);
    document.body.append(faq.element);
    afterTest(() => faq.element.remove());
    await faq.settle();
    expect(faq.openIds).to.deep.equal([]);
  });

  describe('with permalinks="write"', () => {
    it('set the address on open, with the history entry and its state kept', async () => {
      const faq = await show('<trust-faq lang="ja" permalinks="write"></trust-faq>');
      history.replaceState({page: 7}, '');
      const {length} = history;
      await faq.press('question', KSN);
      expect(location.hash).to.equal(`#faq-${KSN}`);
      expect(history.state).to.deep.equal({page: 7});
      expect(history.length).to.equal(length);
      await faq.press('question', KSN);
      expect(faq.openIds, 'closing leaves the address').to.deep.equal([]);
      expect(location.hash).to.equal(`#faq-${KSN}`);
    });

    it('set the address when a related question is opened, too', async () => {
      const faq = await show(`<trust-faq lang="ja" permalinks="write" open="${KSN}"></trust-faq>`);
      await faq.press('text-button', 'update-continuity');
      expect(location.hash).to.equal('#faq-update-continuity');
    });

    it('open all the same if the browser refuses to set the address', async () => {
      const faq = await show('<trust-faq lang="ja" permalinks="write"></trust-faq>');
      history.replaceState = () => {
        throw new DOMException('too often', 'SecurityError');
      };
      try {
        await faq.press('question', KSN);
      } finally {
        Reflect.deleteProperty(history, 'replaceState');
      }
      expect(faq.openIds).to.deep.equal([KSN]);
    });

    it('stay on the page whatever its <base> says', async () => {
      const faq = await show('<trust-faq lang="ja" permalinks="write"></trust-faq>');
      const base = document.createElement('base');
      base.href = '/elsewhere/';
      document.head.append(base);
      afterTest(() => base.remove());
      await faq.press('question', KSN);
      expect(location.href).to.equal(`${HOME.replace(/#.*$/, '')}#faq-${KSN}`);
    });

    it('work in a srcdoc frame, which forbids it', async () => {
      const iframe = await frame('about:blank');
      const loaded = nextEvent(iframe, 'load');
      iframe.srcdoc = `<!doctype html><html lang="ja"><script>
          window.problems = [];
          addEventListener('error', ({message}) => problems.push(message));
        </script><script src="${location.origin}/dist/trust-faq.js"></script>
        <trust-faq permalinks="write"></trust-faq>`;
      await loaded;
      const faq = new Faq(iframe.contentDocument!.querySelector('trust-faq')!);
      await faq.element.ready;
      await faq.press('question', KSN);
      expect(faq.panel(KSN).hasAttribute('hidden')).to.equal(false);
      const {problems} = iframe.contentWindow as unknown as {problems: string[]};
      expect(problems).to.deep.equal([]);
    });
  });

  it('with permalinks="read" leave the address as it is', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await faq.press('question', KSN);
    expect(location.href).to.equal(HOME);
  });

  it('with permalinks="off" neither open anything nor offer a copy button', async () => {
    arriveAt(`#faq-${KSN}`);
    const faq = await show('<trust-faq lang="ja" permalinks="off" open="first"></trust-faq>');
    await faq.settle();
    await goTo('#faq-website-hosting');
    expect(faq.openIds).to.deep.equal(['private-international-company']);
    expect(faq.parts('copy')).to.have.lengthOf(0);
  });

  it('skip a widget that has them off', async () => {
    const [off, on] = await showTwo(
      '<trust-faq lang="ja" permalinks="off"></trust-faq><trust-faq lang="ja"></trust-faq>',
    );
    await goTo(`#faq-${KSN}`);
    expect([off.openIds, on.openIds]).to.deep.equal([[], [KSN]]);
  });

  it('bring a page from another page to the entry', async () => {
    const html = `<!doctype html><html lang="ja"><meta charset="utf-8">
      <script src="/dist/trust-faq.js" defer></script>
      <div style="block-size:3000px"></div><trust-faq></trust-faq>`;
    const iframe = await frame(`${await serve(html)}#faq-${KSN}`);
    const faq = new Faq(iframe.contentDocument!.querySelector('trust-faq')!);
    await faq.element.ready;
    await faq.settle();
    expect(faq.question(KSN).getAttribute('aria-expanded')).to.equal('true');
    expect(faq.count).to.equal('16件の質問');
    const {top} = faq.question(KSN).getBoundingClientRect();
    expect(top).to.be.within(-1, iframe.contentWindow!.innerHeight);
  });
});
