/**
 * The two lines of the README work on other people's pages: a whole visit succeeds with the built script.
 * `test/dist/` tests the script as a file (a single script, ASCII, no globals).
 */
import {expect} from 'chai';
import {stopClock} from './helpers/clock.js';
import {can, frame, inNewPage, serve} from './helpers/engine.js';
import {Faq, marks, nextEvent, textOf} from './helpers/faq.js';

const lines = (src: string): string =>
  `<script src="${src}" defer></script>\n<trust-faq topics="data government"></trust-faq>`;

const POLICY =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const WATCH = `
  window.violations = [];
  addEventListener('securitypolicyviolation', ({violatedDirective, sourceFile}) =>
    violations.push(violatedDirective + ' ' + sourceFile));
  addEventListener('error', ({message}) => violations.push(message));
`;

async function open(
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): Promise<{view: Window; faq: Faq}> {
  const iframe = await frame(await serve(body, {headers}));
  const faq = new Faq(iframe.contentDocument!.querySelector('trust-faq')!);
  await faq.element.ready;
  return {view: iframe.contentWindow!, faq};
}

/** Serves the built script without declaring its encoding. */
async function scriptWithoutCharset(): Promise<string> {
  const bytes = new Uint8Array(await (await fetch('/dist/trust-faq.js')).arrayBuffer());
  return serve(bytes, {name: 'trust-faq.js', type: 'text/javascript'});
}

/** Reads, searches, opens and moves on, as every visitor does. */
async function visit(faq: Faq): Promise<void> {
  expect(textOf(faq.parts('heading')[0]!)).to.equal('よくあるご質問');
  expect(faq.parts('topic-heading').map(textOf)).to.deep.equal([
    'データの取り扱い',
    '政府・法制度',
  ]);
  expect(faq.ids).to.have.lengthOf(6);
  const clock = stopClock(faq.element.ownerDocument.defaultView!);
  const searched = faq.next('trust-faq-search');
  await faq.type('チューリッヒ');
  expect(faq.ids[0]).to.equal('data-processing-location');
  await faq.press('question', 'data-processing-location');
  expect(faq.openIds).to.deep.equal(['data-processing-location']);
  expect(marks(faq.parts('answer')[0]!)).to.include('チューリッヒ');
  clock.pass();
  expect((await searched).detail.query).to.equal('チューリッヒ');
  await faq.press('clear');
  expect(faq.ids).to.have.lengthOf(6);
  await faq.press('expand-all');
  expect(faq.openIds).to.have.lengthOf(6);
}

describe('the two lines on a page', () => {
  it('are a whole FAQ, with nothing else loaded', async () => {
    const {faq, view} = await open(
      `<!doctype html><html lang="ja"><meta charset="utf-8">${lines('/dist/trust-faq.js')}`,
    );
    await visit(faq);
    const loaded = view.performance.getEntriesByType('resource').map(({name}) => name);
    expect(loaded.map((name) => name.split('/').at(-1))).to.deep.equal(['trust-faq.js']);
  });

  it('work on a page in quirks mode, without a language', async () => {
    const {faq, view} = await open(lines('/dist/trust-faq.js'));
    expect(view.document.compatMode).to.equal('BackCompat');
    await visit(faq);
  });

  for (const charset of ['shift_jis', 'euc-jp', 'iso-2022-jp', 'windows-1252']) {
    it(`keep every Japanese letter on a page in ${charset}`, async () => {
      const {faq, view} = await open(lines(await scriptWithoutCharset()), {
        'content-type': `text/html; charset=${charset}`,
      });
      expect(view.document.characterSet.toLowerCase()).to.equal(charset);
      await visit(faq);
    });
  }

  it('read attributes of a page in Shift_JIS correctly', async () => {
    const before = new TextEncoder().encode('<trust-faq query="');
    const query = new Uint8Array([0x8a, 0xc4, 0x8d, 0xb8]); // 監査
    const after = new TextEncoder().encode(
      `"></trust-faq><script src="${await scriptWithoutCharset()}"></script>`,
    );
    const page = new Uint8Array([...before, ...query, ...after]);
    const {faq} = await open(page, {'content-type': 'text/html; charset=shift_jis'});
    expect(faq.element.query).to.equal('監査');
    expect(new Set(faq.marks)).to.include('監査');
  });

  for (const [kind, inHeader] of [
    ['a header', true],
    ['a meta element', false],
  ] as const) {
    it(`break no rule of a strict policy in ${kind}`, async () => {
      const watch = await serve(WATCH, {name: 'watch.js', type: 'text/javascript'});
      const meta = `<meta http-equiv="content-security-policy" content="${POLICY}">`;
      const {faq, view} = await open(
        `<!doctype html><html lang="ja"><meta charset="utf-8">${inHeader ? '' : meta}
         <script src="${watch}"></script>${lines('/dist/trust-faq.js')}`,
        inHeader ? {'content-security-policy': POLICY} : {},
      );
      await visit(faq);
      const {violations} = view as unknown as {violations: string[]};
      expect(violations).to.deep.equal([]);
      const {display, color} = view.getComputedStyle(faq.parts('question')[0]!);
      expect({display, color}, 'styled under the policy').to.deep.equal({
        display: 'flex',
        color: 'rgb(0, 0, 0)',
      });
      // This proves that the policy applies.
      const caught = new Promise((resolve) =>
        view.addEventListener('securitypolicyviolation', resolve, {once: true}),
      );
      const script = view.document.createElement('script');
      script.append('window.forbidden = true');
      view.document.head.append(script);
      await caught;
      expect('forbidden' in view).to.equal(false);
    });
  }

  it('work in a sandboxed frame that may only run scripts', async () => {
    const report = `
      addEventListener('error', ({message}) => parent.postMessage({problem: message}, '*'));
      addEventListener('load', async () => {
        const element = document.querySelector('trust-faq');
        await element.ready;
        element.shadowRoot.querySelector('[part~=question]').click();
        await element.updateComplete;
        const root = element.shadowRoot;
        parent.postMessage({
          items: root.querySelectorAll('[part~=item]').length,
          open: root.querySelectorAll('[aria-expanded=true]').length,
        }, '*');
      });`;
    const page = await serve(
      `<!doctype html><html lang="ja"><script>${report}</script>
       <script src="${location.origin}/dist/trust-faq.js" defer></script>
       <trust-faq topics="data government" permalinks="write"></trust-faq>`,
    );
    const iframe = await frame('about:blank');
    const fired = new Promise<unknown>((resolve) =>
      addEventListener('message', ({data, source}) => {
        if (source === iframe.contentWindow) resolve(data);
      }),
    );
    iframe.setAttribute('sandbox', 'allow-scripts');
    iframe.src = page;
    expect(await fired).to.deep.equal({items: 6, open: 1});
  });

  it('work the same when a script adds them later', async () => {
    const iframe = await frame(await serve('<!doctype html><html lang="ja"><body>'));
    const page = iframe.contentDocument!;
    page.body.innerHTML = '<trust-faq topics="data government"></trust-faq>';
    const script = page.createElement('script');
    script.src = '/dist/trust-faq.js';
    const loaded = nextEvent(script, 'load');
    page.head.append(script);
    await loaded;
    const faq = new Faq(page.querySelector('trust-faq')!);
    await faq.element.ready;
    await faq.settle();
    await visit(faq);
  });

  // WebDriver has a single page, and a served page must not frame a page from disk.
  it('do everything without a problem when opened from disk', async function () {
    const {value, problems} = await inNewPage({url: 'file:test/dist/from-disk.html'}, async () => {
      const element = document.querySelector('trust-faq')!;
      await element.ready;
      const root = element.shadowRoot!;
      const all = root.querySelectorAll('[part~="item"]').length;
      const matches = await element.search('チューリッヒ');
      root.querySelector<HTMLElement>('[part~="question"]')!.click();
      await element.updateComplete;
      const {protocol} = location;
      return {protocol, all, first: matches[0], mark: root.querySelector('mark')?.textContent};
    });
    expect(problems).to.deep.equal([]);
    expect(value.protocol).to.equal('file:');
    expect(value.all).to.be.greaterThan(1);
    expect(value).to.deep.include({first: 'data-processing-location', mark: 'チューリッヒ'});
  });

  it('say why a file is missing where the page was opened from disk', async function () {
    const {value} = await inNewPage({url: 'file:test/dist/from-disk.html'}, async () => {
      const element = document.querySelector('trust-faq')!;
      const failed = new Promise<readonly string[]>((resolve) =>
        element.addEventListener('trust-faq-error', ({detail}) => resolve(detail.problems), {
          once: true,
        }),
      );
      element.setAttribute('src', 'faq.json');
      return failed;
    });
    expect(value[0]).to.match(
      /^faq\.json could not be loaded .*browsers load no file for a page that was opened from disk/,
    );
  });

  // Scripts can be disabled only through DevTools.
  it('show what the page wrote between the tags where scripts do not run', async function () {
    if (!can('devTools')) this.skip();
    const fallback = '<a href="/faq">よくあるご質問のページへ</a>';
    const url = await serve(
      `<!doctype html><html lang="ja"><meta charset="utf-8">${lines('/dist/trust-faq.js').replace('></trust-faq>', `>${fallback}</trust-faq>`)}`,
    );
    const run = (): boolean => document.querySelector('a')!.checkVisibility();
    const without = await inNewPage({url, javaScript: false}, run);
    expect(without.value).to.equal(true);
    const withScripts = await inNewPage({url}, run);
    expect(withScripts.value, 'the widget takes its place').to.equal(false);
  });
});
