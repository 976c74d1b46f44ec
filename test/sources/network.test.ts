/** The element copes with any behaviour of a server or the network. */
import {expect} from 'chai';
import {frame, serve} from '../helpers/engine.js';
import {fixture, items, part, parts, warnings} from '../helpers/fixture.js';
import {asked, file, QUESTION, serveJson, stubFetch} from './sources.js';

const load = () => fixture('<trust-faq lang="en" src="faq.json"></trust-faq>');

/** A file with one question of these bytes. */
function fileWith(bytes: readonly number[]): Uint8Array {
  const [before, after] = JSON.stringify(file([{question: '@', answer: 'a'}])).split('@');
  const encode = (text: string) => new TextEncoder().encode(text);
  return Uint8Array.of(...encode(before!), ...bytes, ...encode(after!));
}

describe('a file is read', () => {
  it('whatever its type says, as long as it is JSON', async () => {
    const src = await serveJson(file(), {type: 'text/plain; charset=utf-8'});
    expect(asked(await fixture(`<trust-faq src="${src}"></trust-faq>`))).to.deep.equal([QUESTION]);
  });

  for (const charset of ['iso-8859-1', 'utf8mb4', 'cp932', 'utf-8, application/json'])
    it(`in UTF-8, even if its type says ${charset}`, async () => {
      const src = await serveJson(
        `\ufeff${JSON.stringify(file([{question: 'あ', answer: 'a'}]))}`,
        {
          type: `application/json; charset=${charset}`,
        },
      );
      expect(asked(await fixture(`<trust-faq src="${src}"></trust-faq>`))).to.deep.equal(['あ']);
    });

  for (const [charset, bytes] of Object.entries({
    Shift_JIS: [0x82, 0xa0],
    'EUC-JP': [0xa4, 0xa2],
    'ISO-2022-JP': [0x1b, 0x24, 0x42, 0x24, 0x22, 0x1b, 0x28, 0x42],
  })) {
    it(`in ${charset}, if its type says so`, async () => {
      const src = await serve(fileWith(bytes), {type: `application/json; charset="${charset}"`});
      expect(asked(await fixture(`<trust-faq src="${src}"></trust-faq>`))).to.deep.equal(['あ']);
    });

    it(`in ${charset} without a declared charset: the page's author reads why, nothing is garbled`, async () => {
      const said = warnings();
      const src = await serve(fileWith(bytes), {type: 'application/json'});
      const element = await fixture(`<trust-faq src="${src}"></trust-faq>`);
      expect(said.join('\n')).to.match(
        / could not be read as JSON \(served as application\/json\): \w+Error: ./,
      );
      expect(asked(element)).to.deep.equal([]);
    });
  }

  it('where a redirect leads, and links from there', async () => {
    const entry = {question: 'q', answer: '[x](y.html)', links: [{href: 'z.html', label: 'z'}]};
    const location = await serveJson(file([entry]));
    const second = await serveJson('', {headers: {location}});
    const first = await serveJson('', {headers: {location: `../../..${second}`}});
    const element = await fixture(`<trust-faq open="all" src="${first}"></trust-faq>`);
    const hrefs = parts<HTMLAnchorElement>(element, 'link').map(({href}) => href);
    const folder = new URL('.', new URL(location, document.baseURI)).href;
    expect(hrefs).to.deep.equal([`${folder}y.html`, `${folder}z.html`]);
  });

  it('where a redirect leads as FAQPage, too', async () => {
    const text = '<p><a href="y.html">x</a></p>';
    const page = {'@type': 'FAQPage', mainEntity: [{name: 'q', acceptedAnswer: {text}}]};
    const location = await serveJson(page);
    const src = await serveJson('', {headers: {location}});
    const element = await fixture(`<trust-faq src="${src}"></trust-faq>`);
    const {href} = part(element, 'answer').querySelector('a')!;
    expect(href).to.equal(new URL('y.html', new URL(location, document.baseURI)).href);
  });

  it('of 10 MB', async () => {
    const answer = '長い回答。'.repeat(700);
    const entries = Array.from({length: 1000}, (_, i) => ({question: `q${i}`, answer}));
    const body = JSON.stringify(file(entries));
    expect(new TextEncoder().encode(body).length).to.be.greaterThan(10_000_000);
    stubFetch(() => Promise.resolve(new Response(body)));
    expect(items(await load())).to.have.length(50);
  });
});

describe('a file is not read', () => {
  const cases: Record<string, [() => Promise<Response>, RegExp, number]> = {
    malformed: [
      () => Promise.resolve(new Response('{"entries": [')),
      /^trust-faq: faq\.json could not be read as JSON/,
      1,
    ],
    'a page of HTML': [
      () =>
        Promise.resolve(new Response('<!doctype html>', {headers: {'content-type': 'text/html'}})),
      /could not be read as JSON \(served as text\/html\): SyntaxError/,
      1,
    ],
    'status 404': [
      () => Promise.resolve(new Response('', {status: 404})),
      /could not be loaded: the server responded with status 404$/,
      0,
    ],
    'status 500': [
      () => Promise.resolve(new Response('', {status: 500})),
      /could not be loaded: the server responded with status 500$/,
      1,
    ],
    offline: [
      () => Promise.reject(new TypeError('offline')),
      /could not be loaded \(TypeError: offline/,
      1,
    ],
    'of another shape': [
      () => Promise.resolve(Response.json([1])),
      /faq\.json: expected an object, got list$/,
      0,
    ],
    empty: [
      () => Promise.resolve(Response.json(file([]))),
      /faq\.json has no question that can be shown$/,
      0,
    ],
  };
  for (const [name, [answer, sentence, retries]] of Object.entries(cases)) {
    it(`${name}: the page's author and the visitor read why`, async () => {
      const said = warnings();
      stubFetch(answer);
      const element = await load();
      expect(said.join('\n')).to.match(sentence);
      expect(said).to.have.length(1);
      expect(parts(element, 'load')).to.have.length(1);
      expect(parts(element, 'retry')).to.have.length(retries);
    });
  }

  it('where the browser has no fetch', async () => {
    const said = warnings();
    stubFetch(() => Promise.reject(new Error()));
    window.fetch = undefined as unknown as typeof fetch;
    const element = await load();
    expect(said.join()).to.contain('could not be loaded');
    expect(parts(element, 'load')).to.have.length(1);
  });

  it('under src-mode append: the bundled questions stay', async () => {
    warnings();
    stubFetch(() => Promise.reject(new TypeError('offline')));
    const element = await fixture(
      '<trust-faq lang="en" src="faq.json" src-mode="append" topics="data mine"></trust-faq>',
    );
    expect(items(element)).to.have.length(4);
    expect(parts(element, 'retry')).to.have.length(1);
  });
});

describe('answers in HTML under Trusted Types', () => {
  const PAGE = (policies: string) => ({
    headers: {
      'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${policies}`,
    },
  });
  const html = JSON.stringify({
    '@type': 'FAQPage',
    mainEntity: [{name: 'q', acceptedAnswer: {text: '<p>one <b>two</b></p><script>x</script>'}}],
  }).replaceAll('<', '\\u003c');
  const answerUnder = async (policies: string, hasParseHtml: boolean): Promise<Element> => {
    const take = hasParseHtml ? '' : '<script>delete Document.parseHTML</script>';
    const page = `<!doctype html><html lang="en">${take}<script type="module" src="/src/index.ts"></script>
      <trust-faq><script type="application/ld+json">${html}</script></trust-faq>`;
    const {contentWindow, contentDocument} = await frame(await serve(page, PAGE(policies)));
    const faq = contentDocument!.querySelector('trust-faq')!;
    await contentWindow!.customElements.whenDefined('trust-faq');
    await faq.ready;
    return faq.shadowRoot!.querySelector('[part=answer]')!;
  };

  it('are read with the policy "trust-faq", or without one where the browser can', async () => {
    for (const has of [true, false]) {
      const answer = await answerUnder('lit-html trust-faq', has);
      expect(answer.querySelector('strong')!.textContent).to.equal('two');
      expect(answer.textContent).to.not.contain('x');
    }
  });

  it('are shown as text where the page forbids the policy', async () => {
    const answer = await answerUnder('lit-html', false);
    expect(answer.querySelector('strong')).to.equal(null);
    expect(answer.textContent.replace(/\s+/g, ' ')).to.contain('one');
  });
});
