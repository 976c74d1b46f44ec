/** Nothing is fetched, stored or sent, whatever the visitor does. */
import {expect} from 'chai';
import {frame, serve} from './helpers/engine.js';
import {parts, pressPart, settle, type} from './helpers/fixture.js';
import {nextEvent} from './helpers/wait.js';
import type {TrustFaq} from '../src/trust-faq.js';

interface TrappedWindow extends Window {
  /** Names of what was used. */
  readonly used: string[];
}

/** Every way out of a page and every place to keep something, each with a trap. */
const TRAPS = `
  window.used = [];
  const trap = (owner, name) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    if (!own) return;
    const note = () => used.push(name);
    if (typeof own.value === 'function') {
      Object.defineProperty(owner, name, {
        ...own,
        value: new Proxy(own.value, {
          apply(target, self, args) { note(); return Reflect.apply(target, self, args); },
          construct(target, args) { note(); return Reflect.construct(target, args); },
        }),
      });
    } else {
      Object.defineProperty(owner, name, {
        configurable: true,
        get() { note(); return own.get?.call(this); },
        set(value) { note(); own.set?.call(this, value); },
      });
    }
  };
  const ways = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker',
    'BroadcastChannel', 'Image', 'RTCPeerConnection', 'WebTransport', 'open', 'postMessage',
    'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'name'];
  for (const name of ways) trap(window, name);
  trap(Document.prototype, 'cookie');
  trap(Navigator.prototype, 'sendBeacon');
  trap(Navigator.prototype, 'serviceWorker');
  trap(Navigator.prototype, 'storage');
  for (const tag of [HTMLImageElement, HTMLScriptElement, HTMLIFrameElement]) trap(tag.prototype, 'src');
  trap(HTMLLinkElement.prototype, 'href');
  trap(HTMLFormElement.prototype, 'submit');
`;

const BUNDLED = '<trust-faq feedback permalinks="write" max-items="6"></trust-faq>';

async function trappedPage(faq = BUNDLED): Promise<{view: TrappedWindow; element: TrustFaq}> {
  const traps = await serve(TRAPS, {name: 'traps.js', type: 'text/javascript'});
  const page = await serve(
    `<!doctype html><html lang="ja"><meta charset="utf-8"><script src="${traps}"></script>
     <script src="/dist/trust-faq.js"></script>
     ${faq}`,
  );
  const iframe = await frame(page);
  const view = iframe.contentWindow as unknown as TrappedWindow;
  const element = iframe.contentDocument!.querySelector('trust-faq')!;
  await element.ready;
  return {view, element};
}

/** All that a visitor can do. */
async function visit(element: TrustFaq, view: Window): Promise<void> {
  const searched = nextEvent(element, 'trust-faq-search');
  await type(element, '監査');
  await searched;
  await type(element, 'qqxzv');
  await type(element, '');
  await pressPart(element, 'topic', 'data');
  await pressPart(element, 'topic', '');
  await pressPart(element, 'more');
  await pressPart(element, 'question', 'ksn-stability');
  await pressPart(element, 'expand-all');
  await pressPart(element, 'button', 'はい');
  const copied = nextEvent(element, 'trust-faq-copy');
  await pressPart(element, 'copy');
  await copied;
  await pressPart(element, 'text-button');
  view.dispatchEvent(new CustomEvent('beforeprint'));
  view.dispatchEvent(new CustomEvent('afterprint'));
  element.lang = 'en';
  await settle(element);
  element.remove();
  view.document.body.append(element);
  await settle(element);
}

describe('privacy', () => {
  it('without src nothing is requested, stored or sent in a whole visit', async () => {
    const {view, element} = await trappedPage();
    const before = view.performance.getEntriesByType('resource').length;
    await visit(element, view);
    expect(parts(element, 'item'), 'the visit was a visit').to.have.lengthOf(12);
    expect(view.used).to.deep.equal([]);
    const resources = view.performance.getEntriesByType('resource').map(({name}) => name);
    expect(resources.slice(before)).to.deep.equal([]);
    expect(resources.map((name) => name.split('/').at(-1))).to.have.members([
      'traps.js',
      'trust-faq.js',
    ]);
  });

  const json = JSON.stringify({
    entries: [1, 2, 3].map((i) => ({id: `own-${i}`, question: `質問${i}`, answer: `回答${i}`})),
  });
  const OWN = {
    'a script between the tags': `<trust-faq feedback><script type="application/json">${json}</script></trust-faq>`,
    'the property data': `<trust-faq feedback></trust-faq><script>document.querySelector('trust-faq').data = ${json}</script>`,
    'the markup between the tags':
      '<trust-faq src="children" feedback><details><summary>質問1</summary>回答1</details><details><summary>質問2</summary>回答2</details><details><summary>質問3</summary>回答3</details></trust-faq>',
    'a file that src names': '',
  };
  for (const [source, faq] of Object.entries(OWN)) {
    it(`nor with the page's own questions in ${source}, but for that file`, async () => {
      const file =
        faq === '' ? await serve(json, {name: 'faq.json', type: 'application/json'}) : '';
      const {view, element} = await trappedPage(
        faq || `<trust-faq feedback src="${file}"></trust-faq>`,
      );
      expect(parts(element, 'item')).to.have.lengthOf(3);
      const searched = nextEvent(element, 'trust-faq-search');
      await type(element, '質問2');
      await searched;
      await type(element, '');
      await pressPart(element, 'expand-all');
      await pressPart(element, 'button', 'はい');
      const copied = nextEvent(element, 'trust-faq-copy');
      await pressPart(element, 'copy');
      await copied;
      element.remove();
      view.document.body.append(element);
      await settle(element);
      expect(view.used).to.deep.equal(file ? ['fetch'] : []);
      const names = view.performance.getEntriesByType('resource').map(({name}) => name);
      expect(names.map((name) => name.split('/').at(-1))).to.have.members([
        'traps.js',
        'trust-faq.js',
        ...(file ? ['faq.json'] : []),
      ]);
      expect('dataLayer' in view, 'a list for a tag manager that nobody asked for').to.equal(false);
    });
  }

  it('the traps of this test catch', async () => {
    const {view} = await trappedPage();
    const {document: page, navigator: agent, localStorage: storage} = view;
    expect(storage).not.to.equal(null);
    page.cookie = 'a=b; max-age=0';
    agent.sendBeacon('/');
    await view.fetch('/dist/trust-faq.js');
    page.createElement('img').src = 'data:,';
    expect(view.used).to.deep.equal(['localStorage', 'cookie', 'sendBeacon', 'fetch', 'src']);
  });
});
