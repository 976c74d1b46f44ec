/** A page of the documentation in a frame of the test page. */
import {expect} from 'chai';
import {frame} from './engine.js';
import {nextFrame} from './wait.js';

export interface Page {
  readonly frame: HTMLIFrameElement;
  readonly view: Window & typeof globalThis;
  readonly page: Document;
}

/** The requests that the site's policy has blocked on each page of the test. */
const refused: string[][] = [];
afterEach(() => expect(refused.splice(0).flat()).to.deep.equal([]));

/** Opens a page and waits until its widgets show something. */
export async function openPage(name: string, width = 1200): Promise<Page> {
  const iframe = await frame(`/demo/docs/${name}`);
  Object.assign(iframe.style, {inlineSize: `${width}px`, blockSize: '800px', border: '0'});
  const page = iframe.contentDocument!;
  refused.push((iframe.contentWindow as unknown as {refused: string[]}).refused);
  const widgets = [...page.querySelectorAll('trust-faq')];
  await Promise.all(widgets.map(({ready}) => ready));
  await nextFrame();
  return {frame: iframe, view: iframe.contentWindow as Page['view'], page};
}

/** Resolves when colours have stopped changing, also in the widgets. */
export async function stillness(page: Document): Promise<void> {
  const roots = [...page.querySelectorAll('trust-faq')].map(({shadowRoot}) => shadowRoot!);
  const running = roots.flatMap((root) => root.getAnimations());
  await Promise.all(running.map(({finished}) => finished));
}
