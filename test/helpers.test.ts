import {expect} from 'chai';
import {html, LitElement, type TemplateResult} from 'lit';
import {
  can,
  cdp,
  click,
  emulateMedia,
  engine,
  frame,
  hover,
  inNewPage,
  press,
  serve,
  setViewport,
  type,
} from './helpers/engine.js';

class Probe extends LitElement {
  static override properties = {word: {}};
  word = 'default';
  override render(): TemplateResult {
    return html`<input aria-label="probe" /><button>${this.word}</button>`;
  }
}

customElements.define('helpers-probe', Probe);

async function probe(): Promise<{input: HTMLInputElement; button: HTMLButtonElement}> {
  const element = document.body.appendChild(new Probe());
  await element.updateComplete;
  const root = element.renderRoot;
  return {input: root.querySelector('input')!, button: root.querySelector('button')!};
}

describe(`the test helpers in ${engine}`, () => {
  afterEach(() => {
    document.querySelector('helpers-probe')?.remove();
  });

  it('compile class fields as the build does', async () => {
    const {button} = await probe();
    expect(button.textContent).to.equal('default');
  });

  it('press real keys, with modifiers', async () => {
    const {input, button} = await probe();
    input.focus();
    let trusted = false;
    input.addEventListener('keydown', (event) => (trusted = event.isTrusted), {once: true});
    await press('Tab');
    expect(trusted).to.equal(true);
    expect(button.matches(':focus')).to.equal(true);
    await press('Shift+Tab');
    expect(input.matches(':focus')).to.equal(true);
  });

  it('press keys that act', async () => {
    const {button} = await probe();
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    button.focus();
    await press('Enter');
    await press('Space');
    expect(clicks).to.equal(2);
    const keys: string[] = [];
    button.addEventListener('keydown', (event) => keys.push(event.key));
    for (const key of ['Escape', 'ArrowDown', 'Home', '/', '+']) await press(key);
    expect(keys).to.deep.equal(['Escape', 'ArrowDown', 'Home', '/', '+']);
  });

  it('type text', async () => {
    const {input} = await probe();
    input.focus();
    await type('aab c');
    expect(input.value).to.equal('aab c');
    await type('監査');
    expect(input.value).to.equal('aab c監査');
  });

  it('click and hover', async () => {
    const {button} = await probe();
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    await click(button);
    expect(clicks).to.equal(1);
    await hover(button);
    expect(button.matches(':hover')).to.equal(true);
  });

  it('set the size of the viewport', async () => {
    await setViewport(480, 700);
    expect([innerWidth, innerHeight]).to.deep.equal([480, 700]);
  });

  it('emulate media', async function () {
    if (!can('devTools')) this.skip();
    await emulateMedia('print', {'prefers-reduced-motion': 'reduce', 'forced-colors': 'active'});
    for (const query of ['print', '(prefers-reduced-motion)', '(forced-colors)']) {
      expect(matchMedia(query).matches, query).to.equal(true);
    }
  });

  it('compose text as an IME does', async function () {
    if (!can('devTools')) this.skip();
    const {input} = await probe();
    const events: string[] = [];
    for (const name of ['compositionstart', 'compositionupdate', 'compositionend']) {
      input.addEventListener(name, () => events.push(name));
    }
    input.focus();
    await cdp('Input.imeSetComposition', {text: 'かん', selectionStart: 2, selectionEnd: 2});
    expect(input.value).to.equal('かん');
    await cdp('Input.insertText', {text: '監査'});
    expect(input.value).to.equal('監査');
    expect(events[0]).to.equal('compositionstart');
    expect(events.at(-1)).to.equal('compositionend');
  });

  it('print to PDF and read the accessibility tree', async function () {
    if (!can('devTools')) this.skip();
    const {data} = await cdp<{data: string}>('Page.printToPDF');
    expect(atob(data).slice(0, 5)).to.equal('%PDF-');
    const {nodes} = await cdp<{nodes: unknown[]}>('Accessibility.getFullAXTree');
    expect(nodes.length).to.be.greaterThan(0);
  });

  it('serve pages byte for byte and load them in a frame', async () => {
    const bytes = new Uint8Array([0x8e, 0x91, 0x8a, 0x69]); // 「資格」 in Shift_JIS
    const path = await serve(bytes, {type: 'text/html; charset=shift_jis', name: 'sjis.html'});
    const iframe = await frame(path);
    expect(iframe.contentDocument!.body.textContent).to.equal('資格');
  });

  it('open a second page, without JavaScript if asked', async function () {
    const url = await serve('<!doctype html><title>a</title><script>document.title = "b"</script>');
    const withScripts = await inNewPage({url}, () => document.title);
    expect(withScripts).to.deep.equal({value: 'b', problems: []});
    if (engine !== 'Chromium') return;
    const without = await inNewPage({url, javaScript: false}, () => document.title);
    expect(without.value).to.equal('a');
  });
});
