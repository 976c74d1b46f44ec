/** Loads the built scripts of dist/, as a partner's page does. */
import {expect} from 'chai';
import {frame, serve} from './helpers/engine.js';

interface HostWindow extends Window {
  readonly customElements: CustomElementRegistry;
  /** All logged messages and errors. */
  readonly said: string[];
}

interface Host {
  readonly page: HostWindow;
  readonly said: readonly string[];
  readonly faq: HTMLElement & {readonly ready?: Promise<void>};
  readonly questions: () => string[];
}

const PROBE = `<script>
  window.said = [];
  for (const kind of ['warn', 'error']) console[kind] = (...words) => said.push(words.join(' '));
  addEventListener('error', ({message}) => said.push(message));
</script>`;

const script = (src: string) => `<script src="${src}"></script>`;

/** Opens a page in a frame that loads these scripts one after another. */
async function host(scripts: readonly string[], {before = '', lang = 'ja'} = {}): Promise<Host> {
  const html = `<!doctype html><html lang="${lang}"><body>${PROBE}${before}
    <trust-faq>fallback</trust-faq>${scripts.map(script).join('')}`;
  const iframe = await frame(await serve(html));
  const page = iframe.contentWindow as unknown as HostWindow;
  const faq = iframe.contentDocument!.querySelector('trust-faq') as Host['faq'];
  await faq.ready;
  const questions = () =>
    [...(faq.shadowRoot?.querySelectorAll('[part~=question]') ?? [])].map((one) => one.textContent);
  return {page, said: page.said, faq, questions};
}

const ALL = '/dist/trust-faq.js';
const JA = '/dist/trust-faq.ja.js';
const EN = '/dist/trust-faq.en.js';

let version = '';
let other = '';
before(async () => {
  ({version} = (await (await fetch('/package.json')).json()) as {version: string});
  const code = await (await fetch(ALL)).text();
  expect(code).to.contain(`"${version}"`);
  other = await serve(code.split(version).join('9.8.7'), {
    name: 'other.js',
    type: 'text/javascript',
  });
});

describe('one script', () => {
  it('shows the fallback in a browser that lacks what its styles need, and says so', async () => {
    const before = '<script>CSS.supports = () => false</script>';
    const {page, said, faq} = await host([ALL], {before});
    expect(page.customElements.get('trust-faq')).to.equal(undefined);
    expect(faq.textContent).to.equal('fallback');
    expect(said).to.have.length(1);
  });

  it('registers the element and logs nothing', async () => {
    for (const src of [ALL, JA, EN]) {
      const {said, questions} = await host([src]);
      expect(said, src).to.deep.equal([]);
      expect(questions(), src).to.have.length(16);
    }
  });

  it('of one language shows it whatever the page’s language', async () => {
    expect((await host([JA], {lang: 'en'})).questions()[0]).to.match(/[\u3040-\u30ff]/);
    expect((await host([EN], {lang: 'ja'})).questions()[0]).to.match(/^[ -~’]+$/);
  });

  it('works in the head, before any element is there', async () => {
    const {said, questions} = await host([], {before: script(ALL)});
    expect(said).to.deep.equal([]);
    expect(questions()).to.have.length(16);
  });
});

describe('the same script three times', () => {
  it('changes nothing and logs nothing', async () => {
    for (const src of [ALL, JA]) {
      const {said, questions} = await host([src, src, src]);
      expect(said, src).to.deep.equal([]);
      expect(questions(), src).to.have.length(16);
    }
  });

  it('is distinguished from another version that loads after it', async () => {
    const {said} = await host([ALL, ALL, other, ALL]);
    expect(said).to.deep.equal([
      `trust-faq: version 9.8.7 (ja, en) was not used: version ${version} (ja, en) is already in charge`,
    ]);
  });
});

describe('two versions', () => {
  it('leave the first in charge and say so once, naming both', async () => {
    const {said, questions, page} = await host([other, ALL]);
    expect(said).to.deep.equal([
      `trust-faq: version ${version} (ja, en) was not used: version 9.8.7 (ja, en) is already in charge`,
    ]);
    expect((page.customElements.get('trust-faq') as unknown as {version: string}).version).to.equal(
      '9.8.7',
    );
    expect(questions()).to.have.length(16);
    expect((await host([ALL, other])).said).to.deep.equal([
      `trust-faq: version 9.8.7 (ja, en) was not used: version ${version} (ja, en) is already in charge`,
    ]);
  });
});

describe('two language files', () => {
  const advice = '. For two languages on one page, load trust-faq.js instead';

  it('leave the first in charge and say that the full file serves two languages', async () => {
    const {said, questions} = await host([JA, EN], {lang: 'en'});
    expect(said).to.deep.equal([
      `trust-faq: version ${version} (en) was not used: version ${version} (ja) is already in charge${advice}`,
    ]);
    expect(questions()[0]).to.match(/[\u3040-\u30ff]/);
    expect((await host([EN, JA])).said).to.deep.equal([
      `trust-faq: version ${version} (ja) was not used: version ${version} (en) is already in charge${advice}`,
    ]);
  });

  it('say it for the full file after one of them', async () => {
    expect((await host([EN, ALL])).said).to.deep.equal([
      `trust-faq: version ${version} (ja, en) was not used: version ${version} (en) is already in charge${advice}`,
    ]);
  });

  it('give no such advice if the full file is in charge', async () => {
    expect((await host([ALL, EN])).said).to.deep.equal([
      `trust-faq: version ${version} (en) was not used: version ${version} (ja, en) is already in charge`,
    ]);
  });
});

describe('a tag that another script has taken', () => {
  it('stays with that script, with one warning, and nothing breaks', async () => {
    const before = `<script>customElements.define('trust-faq', class extends HTMLElement {
      connectedCallback() { this.textContent = 'theirs'; }
    });</script>`;
    const {said, faq, questions} = await host([ALL], {before});
    expect(said).to.deep.equal([
      `trust-faq: version ${version} (ja, en) was not used: another script has already defined <trust-faq>`,
    ]);
    expect(faq.textContent).to.contain('theirs');
    expect(questions()).to.deep.equal([]);
  });
});

describe('a script that cannot be read', () => {
  it('leaves the fallback on the page', async () => {
    const {faq} = await host(['/dist/no-such-file.js']);
    expect(faq.textContent).to.contain('fallback');
    expect(faq.getClientRects().length).to.be.greaterThan(0);
  });
});
