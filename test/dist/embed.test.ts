import {expect} from 'chai';
import {frame, inNewPage, serve} from '../helpers/engine.js';

const SCRIPTS = ['trust-faq.js', 'trust-faq.ja.js', 'trust-faq.en.js'];
const SNIPPET = `<script src="/dist/trust-faq.js" defer></script>
<trust-faq topics="data government"></trust-faq>`;

/** Globals that every Lit creates on `window`; SECURITY.md lists them. */
const GLOBALS_OF_LIT = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litPropertyMetadata',
];

interface ProbedWindow extends Window {
  readonly problems: string[];
  readonly globalsBefore: string[];
}

/** Records errors on the page, and its globals before our script runs. */
const PROBE = `
  window.problems = [];
  for (const kind of ['warn', 'error']) console[kind] = (...args) => problems.push(args.join(' '));
  addEventListener('error', ({message}) => problems.push(message));
  window.globalsBefore = [];
  window.globalsBefore = Object.getOwnPropertyNames(window);
`;

/** Opens a partner's page with our two lines in a frame. */
async function host(body = SNIPPET, headers: Record<string, string> = {}) {
  const probe = await serve(PROBE, {name: 'probe.js', type: 'text/javascript'});
  const page = `<!doctype html><html lang="ja"><script src="${probe}"></script>${body}`;
  const iframe = await frame(await serve(page, {headers}));
  const view = iframe.contentWindow as unknown as ProbedWindow;
  const faq = iframe.contentDocument!.querySelector<HTMLElement & {ready?: Promise<void>}>(
    'trust-faq',
  )!;
  await faq.ready;
  return {view, faq, items: faq.shadowRoot?.querySelectorAll('[part~=item]').length ?? 0};
}

describe('the scripts to embed', () => {
  for (const name of SCRIPTS) {
    it(`${name} is one plain ASCII script with its licences and version`, async () => {
      const code = await (await fetch(`/dist/${name}`)).text();
      const {version} = (await (await fetch('/package.json')).json()) as {version: string};
      expect(/[^\t\n\r -~]/.exec(code)).to.equal(null);
      expect(code).to.match(/^\/\*! trust-faq [\d.]+ \| MIT \| .*lit [\d.]+.*BSD-3-Clause \*\/\n/);
      expect(code).to.contain(`trust-faq ${version} `);
      expect(code.trimEnd().split('\n').at(-1)).to.equal(`//# sourceMappingURL=${name}.map`);
    });

    it(`${name} works from two lines and adds no global but those of Lit`, async () => {
      const {view, items} = await host(SNIPPET.replace('trust-faq.js', name));
      expect(view.problems).to.deep.equal([]);
      expect(items).to.be.greaterThan(1);
      const added = Object.getOwnPropertyNames(view).filter((key) => !view.globalsBefore.includes(key));
      expect(added).to.have.members(GLOBALS_OF_LIT);
    });
  }

  it('search, open and filter as the source does', async () => {
    const {view, faq} = await host(SNIPPET);
    const api = faq as HTMLElement & {
      query: string;
      search(query: string): Promise<readonly string[]>;
      show(id: string): void;
      updateComplete: Promise<unknown>;
    };
    const ids = await api.search('データ');
    expect(ids).to.not.be.empty;
    const matches = faq.shadowRoot!.querySelectorAll('[part~=item]');
    expect(matches).to.have.lengthOf(ids.length);
    expect(faq.shadowRoot!.querySelector('mark')?.textContent).to.equal('データ');
    api.show(ids[0]!);
    faq.setAttribute('theme', 'dark');
    faq.ownerDocument.body.append(faq);
    await api.updateComplete;
    expect(faq.shadowRoot!.querySelectorAll('[aria-expanded=true]')).to.have.lengthOf(1);
    faq.lang = 'en';
    await api.updateComplete;
    expect(faq.shadowRoot!.querySelector('[lang=en]')).to.not.equal(null);
    expect(view.problems).to.deep.equal([]);
  });

  it('work as a module and without defer', async () => {
    for (const kind of ['type="module"', '']) {
      const {view, items} = await host(SNIPPET.replace('defer', kind));
      expect(view.problems).to.deep.equal([]);
      expect(items).to.be.greaterThan(1);
    }
  });

  it('keep their Japanese on a page in Shift_JIS', async () => {
    const {faq} = await host(SNIPPET, {'content-type': 'text/html; charset=shift_jis'});
    expect(faq.ownerDocument.characterSet).to.equal('Shift_JIS');
    expect(faq.shadowRoot!.textContent).to.contain('カスペルスキー');
  });

  it('run under a strict policy', async () => {
    const {view, items} = await host(SNIPPET, {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
    });
    expect(view.problems).to.deep.equal([]);
    expect(items).to.be.greaterThan(1);
  });

  it('leave the first in charge when loaded twice, and say so once', async () => {
    const twice = '<script src="/dist/trust-faq.ja.js" defer></script>';
    const {view, items} = await host(twice + SNIPPET);
    expect(items).to.be.greaterThan(1);
    expect(view.problems).to.have.lengthOf(1);
    expect(view.problems[0]).to.match(/trust-faq: .*\d+\.\d+\.\d+.*\d+\.\d+\.\d+/);
  });

  it('work from disk', async function () {
    const {value, problems} = await inNewPage({url: 'file:test/dist/from-disk.html'}, async () => {
      const faq = document.querySelector<HTMLElement & {ready: Promise<void>}>('trust-faq')!;
      await faq.ready;
      return faq.shadowRoot!.querySelectorAll('[part~=item]').length;
    });
    expect(problems).to.deep.equal([]);
    expect(value).to.be.greaterThan(1);
  });
});
