/** Related questions and "Copy link" are links: the element handles plain clicks, and the browser all others. */
import {expect} from 'chai';
import {events, type Faq, nextFrame, open} from './helpers/faq.js';

const FROM = 'ksn-stability';
const TO = 'update-continuity';

const related = (faq: Faq): HTMLAnchorElement =>
  faq.parts<HTMLAnchorElement>('text-button').find(({dataset}) => dataset['id'] === TO)!;

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

  it('adds one history entry by a plain click, none by copying, and Back does not scroll', async () => {
    const faq = await open(`open="${FROM}"`);
    const {length} = history;
    copyLink(faq).click();
    await faq.settle();
    expect(history.length).to.equal(length);
    related(faq).click();
    await faq.settle();
    await nextFrame();
    expect(faq.openIds).to.include(TO);
    expect(location.hash).to.equal(`#faq-${TO}`);
    expect(history.length).to.equal(Math.min(length + 1, 50));

    // Visitors go back with Alt and the left arrow key.
    window.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowLeft', altKey: true}));
    const scrolled: string[] = [];
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollIntoView')!;
    Element.prototype.scrollIntoView = () => scrolled.push('scrolled');
    try {
      const back = new Promise((resolve) =>
        window.addEventListener('popstate', resolve, {once: true}),
      );
      history.back();
      await back;
      await faq.settle();
      await nextFrame();
    } finally {
      Object.defineProperty(Element.prototype, 'scrollIntoView', own);
    }
    expect(location.hash).to.equal('');
    expect(scrolled).to.deep.equal([]);
    expect(faq.openIds).to.include(TO);
  });
});
