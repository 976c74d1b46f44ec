/** Nothing is fetched, stored or sent, whatever the visitor does. */
import {expect} from 'chai';
import {stopClock} from './helpers/clock.js';
import {frame, serve} from './helpers/engine.js';
import {Faq} from './helpers/faq.js';

interface TrappedWindow extends Window {
  /** Names of the traps that were used. */
  readonly used: string[];
}

/** Traps for every way out of a page and every kind of storage. */
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

async function trappedPage(widget = BUNDLED): Promise<{view: TrappedWindow; faq: Faq}> {
  const traps = await serve(TRAPS, {name: 'traps.js', type: 'text/javascript'});
  const page = await serve(
    `<!doctype html><html lang="ja"><meta charset="utf-8"><script src="${traps}"></script>
     <script src="/dist/trust-faq.js"></script>
     ${widget}`,
  );
  const iframe = await frame(page);
  const view = iframe.contentWindow as unknown as TrappedWindow;
  const faq = new Faq(iframe.contentDocument!.querySelector('trust-faq')!);
  await faq.element.ready;
  return {view, faq};
}

/** Does everything that a visitor can do. */
async function visit(faq: Faq, view: Window): Promise<void> {
  const clock = stopClock(view);
  const searched = faq.next('trust-faq-search');
  await faq.type('監査');
  clock.pass();
  await searched;
  await faq.type('qqxzv');
  await faq.type('');
  await faq.press('topic', 'data');
  await faq.press('topic', '');
  await faq.press('more');
  await faq.press('question', 'ksn-stability');
  await faq.press('expand-all');
  await faq.press('button', 'はい');
  const copied = faq.next('trust-faq-copy');
  await faq.press('copy');
  await copied;
  await faq.press('text-button');
  view.dispatchEvent(new CustomEvent('beforeprint'));
  view.dispatchEvent(new CustomEvent('afterprint'));
  faq.element.lang = 'en';
  await faq.settle();
  faq.element.remove();
  view.document.body.append(faq.element);
  await faq.settle();
}

describe('privacy', () => {
  it('without src, a whole visit requests, stores and sends nothing', async () => {
    const {view, faq} = await trappedPage();
    const before = view.performance.getEntriesByType('resource').length;
    await visit(faq, view);
    expect(faq.parts('item'), 'the visit was a visit').to.have.lengthOf(12);
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
  for (const [source, widget] of Object.entries(OWN)) {
    it(`nor with the page's questions in ${source}, but for that file`, async () => {
      const file =
        widget === '' ? await serve(json, {name: 'faq.json', type: 'application/json'}) : '';
      const {view, faq} = await trappedPage(
        widget || `<trust-faq feedback src="${file}"></trust-faq>`,
      );
      expect(faq.parts('item')).to.have.lengthOf(3);
      const clock = stopClock(view);
      const searched = faq.next('trust-faq-search');
      await faq.type('質問2');
      clock.pass();
      await searched;
      await faq.type('');
      await faq.press('expand-all');
      await faq.press('button', 'はい');
      const copied = faq.next('trust-faq-copy');
      await faq.press('copy');
      await copied;
      faq.element.remove();
      view.document.body.append(faq.element);
      await faq.settle();
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

  it('the traps of this test work', async () => {
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
