/** Related questions and "Copy link" are links: the element handles plain clicks, and the browser all others. */
import {expect} from 'chai';
import {events, Faq, nextFrame, nextTask, open, show} from './helpers/faq.js';

const FROM = 'ksn-stability';
const TO = 'update-continuity';

const related = (faq: Faq): HTMLAnchorElement =>
  faq.panel(FROM).querySelector<HTMLAnchorElement>(`[part~="text-button"][data-id="${TO}"]`)!;

const copyLink = (faq: Faq): HTMLAnchorElement =>
  faq.parts<HTMLAnchorElement>('copy').find(({dataset}) => dataset['id'] === FROM)!;

/** Dispatches a click; true if the element leaves it to the browser (which is prevented from following it). */
function click(link: HTMLElement, init: MouseEventInit, type = 'click'): boolean {
  let isLeft = false;
  const onClick = (event: Event): void => {
    isLeft = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener(type, onClick, {once: true});
  link.dispatchEvent(
    new MouseEvent(type, {bubbles: true, composed: true, cancelable: true, ...init}),
  );
  return isLeft;
}

describe('a link to an entry', () => {
  for (const [what, init, type] of [
    ['Ctrl', {ctrlKey: true}, 'click'],
    ['Meta', {metaKey: true}, 'click'],
    ['Shift', {shiftKey: true}, 'click'],
    ['Alt', {altKey: true}, 'click'],
    ['the middle button', {button: 1}, 'auxclick'],
  ] as const) {
    it(`is the browser's when clicked with ${what}: nothing opens, nothing is copied`, async () => {
      const told = events('trust-faq-toggle', 'trust-faq-copy');
      const faq = await open(`open="${FROM}"`);
      expect(click(related(faq), init, type)).to.equal(true);
      expect(click(copyLink(faq), init, type)).to.equal(true);
      await faq.settle();
      await nextFrame();
      expect(faq.openIds).to.deep.equal([FROM]);
      expect(told).to.deep.equal([]);
    });
  }

  it('leads to its entry in a new tab, whatever <base> says', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    try {
      const faq = await open(`open="${FROM}"`);
      const here = location.href.replace(/#.*/, '');
      expect(related(faq).href).to.equal(`${here}#faq-${TO}`);
      expect(copyLink(faq).href).to.equal(`${here}#faq-${FROM}`);
    } finally {
      base.remove();
    }
  });

  for (const mode of ['read', 'write']) {
    it(`adds one history entry by a plain click with permalinks="${mode}", none by copying`, async () => {
      const faq = await open(`open="${FROM}" permalinks="${mode}"`);
      history.replaceState('here', '');
      copyLink(faq).click();
      await faq.settle();
      expect(history.state).to.equal('here');
      const told = events('trust-faq-toggle');
      related(faq).click();
      await faq.settle();
      expect(faq.openIds).to.include(TO);
      expect(faq.focused).to.equal(faq.question(TO));
      expect([location.hash, history.state]).to.deep.equal([`#faq-${TO}`, 'here']);
      expect(told).to.have.lengthOf(1);
      await travel(() => history.back());
      expect(location.hash).to.be.oneOf(['', `#faq-${FROM}`]);
      history.replaceState(null, '');
    });
  }
});

/** Resolves when the page has gone to another place in its history and the widget shows it. */
async function travel(go: () => void): Promise<void> {
  const heard = new Promise((resolve) =>
    window.addEventListener('popstate', resolve, {once: true}),
  );
  go();
  await heard;
  await nextTask();
  for (const element of document.querySelectorAll('trust-faq')) await new Faq(element).settle();
  // The browser may restore its own scroll position in a later frame.
  await nextFrame();
  await nextFrame();
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

const FAR = '<div style="block-size: 1500px"></div>';

/** Scrolls to a link and follows it; returns where on the screen the link was. */
async function follow(faq: Faq, link: HTMLElement): Promise<number> {
  link.scrollIntoView({block: 'center', behavior: 'instant'});
  await nextFrame();
  const top = topOf(link);
  link.click();
  await faq.settle();
  // A page that scrolls smoothly takes a while.
  while (Math.abs(topOf(link) - top) < 50) await nextFrame();
  return top;
}

describe('Back, after a link to another question was followed,', function () {
  // A test that ends too early would go back beyond the page of the tests.
  this.timeout(60_000);
  const home = location.href;

  afterEach(() => {
    history.replaceState(null, '', home);
  });

  for (const [what, attributes, before, end, hash] of [
    ['on the page', '', '', '', ''],
    ['with permalinks="write"', 'permalinks="write"', '', '', ''],
    ['with exclusive', 'exclusive', '', '', ''],
    ['in a part that scrolls', '', '<div style="block-size: 400px; overflow: auto">', '</div>', ''],
    [
      'on a page that scrolls smoothly',
      '',
      '<style>html { scroll-behavior: smooth }</style>',
      '',
      '',
    ],
    ['on a route in the fragment', 'permalinks="write"', '', '', '#/help'],
  ] as const) {
    it(`brings the visitor back to the link ${what}, and Forward to the question`, async () => {
      history.replaceState(null, '', hash || home);
      const faq = await show(
        `${FAR}${before}${FAR}<trust-faq lang="en" ${attributes}></trust-faq>${FAR}${end}${FAR}`,
      );
      await faq.press('question', FROM);
      const address = location.href;
      const top = await follow(faq, related(faq));
      await travel(() => history.back());
      expect(location.href).to.equal(address);
      expect(faq.openIds).to.include(FROM);
      expect(topOf(related(faq))).to.be.closeTo(top, 1);
      expect(faq.focused).to.equal(related(faq));

      await travel(() => history.forward());
      expect(faq.openIds).to.include(TO);
      await travel(() => history.back());
      expect(topOf(related(faq))).to.be.closeTo(top, 1);
    });
  }

  it('does not lead through a route that the page’s router does not know', async () => {
    history.replaceState(null, '', '#/help');
    const told: Event[] = [];
    const listen = (event: Event): void => void told.push(event);
    window.addEventListener('hashchange', listen);
    const faq = await show(`${FAR}<trust-faq lang="en" open="${FROM}"></trust-faq>${FAR}`);
    await follow(faq, related(faq));
    await nextTask();
    window.removeEventListener('hashchange', listen);
    expect(location.hash).to.equal(`#/help?faq=${TO}`);
    expect(told).to.deep.equal([]);
    await travel(() => history.back());
    expect(location.hash).to.equal('#/help');
  });

  it('goes back link by link', async () => {
    const faq = await show(
      `${FAR}<trust-faq lang="en" exclusive open="${FROM}"></trust-faq>${FAR}`,
    );
    const first = await follow(faq, related(faq));
    const onward = () =>
      faq
        .panel(TO)
        .querySelector<HTMLAnchorElement>(`[part~="text-button"]:not([data-id="${FROM}"])`)!;
    const second = await follow(faq, onward());
    await travel(() => history.back());
    expect(faq.openIds).to.deep.equal([TO]);
    expect(topOf(onward())).to.be.closeTo(second, 1);
    await travel(() => history.back());
    expect(faq.openIds).to.deep.equal([FROM]);
    expect(topOf(related(faq))).to.be.closeTo(first, 1);
  });

  it('brings back the search and the topic that did not show the other question', async () => {
    const faq = await show(`${FAR}<trust-faq lang="en"></trust-faq>${FAR}`);
    await faq.press('topic', 'continuity');
    await faq.type('KSN');
    await faq.press('question', FROM);
    const found = faq.ids;
    expect(found).not.to.include(TO);
    const top = await follow(faq, related(faq));
    expect(faq.input.value).to.equal('');
    await travel(() => history.back());
    expect([faq.input.value, faq.ids]).to.deep.equal(['KSN', found]);
    expect(topOf(related(faq))).to.be.closeTo(top, 1);
  });

  it('brings back what was offered where nothing matched', async () => {
    const faq = await show(`${FAR}<trust-faq lang="en"></trust-faq>${FAR}`);
    await faq.type('qqxzv');
    const offered = () => faq.parts<HTMLAnchorElement>('text-button')[1]!;
    const top = await follow(faq, offered());
    expect(faq.items).to.have.lengthOf(16);
    await travel(() => history.back());
    expect(faq.input.value).to.equal('qqxzv');
    expect(topOf(offered())).to.be.closeTo(top, 1);
    expect(faq.focused).to.equal(offered());
  });

  it('closes nothing that the visitor has opened meanwhile, and reports nothing', async () => {
    const faq = await show(`${FAR}<trust-faq lang="en" open="${FROM}"></trust-faq>${FAR}`);
    const top = await follow(faq, related(faq));
    await faq.press('question', 'website-hosting');
    const told = events('trust-faq-toggle', 'trust-faq-search');
    await travel(() => history.back());
    expect(faq.openIds).to.have.members([FROM, TO, 'website-hosting']);
    expect(topOf(related(faq))).to.be.closeTo(top, 1);
    expect(told).to.deep.equal([]);
  });
});
