/** No input of a hostile file, page or visitor does harm. */
import {expect} from 'chai';
import {markupOf} from '../../src/core/markup.js';
import {absoluteUrl} from '../../src/sources/absolute-url.js';
import {treeOf} from '../../src/sources/dom.js';
import {readNodes} from '../../src/sources/html-to-nodes.js';
import type {TrustFaq} from '../../src/trust-faq.js';
import {
  afterTest,
  events,
  fixture,
  ids,
  items,
  part,
  parts,
  place,
  settle,
  type,
  warnings,
} from '../helpers/fixture.js';
import {dompurify} from '../helpers/corpora.js';
import {growth, LINEAR} from '../helpers/growth.js';
import {nextFrame} from '../helpers/wait.js';
import {asked, file, stubFetch, until} from './sources.js';
import {payloads} from './payloads.js';

const page = window as Window & {pwned?: () => void};

/** Counts how often a payload runs or requests something from the server. */
function watch(): () => Promise<number> {
  let runs = 0;
  page.pwned = () => runs++;
  afterTest(() => delete page.pwned);
  performance.clearResourceTimings();
  return async () => {
    await nextFrame();
    const requests = performance.getEntriesByType('resource').map(({name}) => name);
    return runs + requests.filter((name) => name.includes('pwned')).length;
  };
}

/** A reader context for this page that ignores problems. */
const nobody = {
  path: '',
  report: (): void => undefined,
  resolve: (address: string): string | undefined => absoluteUrl(address, location.href),
};

const ALLOWED =
  'a bdi br button circle div em h1 h2 h3 h4 h5 h6 input label li mark ol p path slot span strong style svg time ul';

/** Shows everything, and checks each resulting element and attribute. */
async function inspect(element: TrustFaq): Promise<void> {
  element.maxItems = 10_000;
  element.showAll();
  await settle(element);
  const known = ALLOWED.split(' ');
  for (const one of element.shadowRoot!.querySelectorAll('*')) {
    expect(known, one.outerHTML.slice(0, 200)).to.include(one.localName);
    const names = one.getAttributeNames().filter((name) => name.startsWith('on'));
    expect(names, one.outerHTML.slice(0, 200)).to.deep.equal([]);
  }
  for (const link of element.shadowRoot!.querySelectorAll('a'))
    expect(link.protocol, link.outerHTML).to.match(/^(?:https?|mailto|tel):$/);
}

const own = {
  version: 1,
  topics: payloads.map((text, i) => ({id: text + i, name: text})),
  entries: payloads.map((text, i) => ({
    id: text,
    topic: text + i,
    question: text,
    answer: text,
    links: [{href: text, label: text}],
    updates: [{date: '2026', text, source: {href: 'https://example.com/', label: text}}],
  })),
  synonyms: [payloads],
};

const faqPage = {
  '@type': 'FAQPage',
  mainEntity: payloads.map((text) => ({name: text, acceptedAnswer: {text: `y${text}`}})),
};

const bare = (): TrustFaq => place('<trust-faq lang="en"></trust-faq>').querySelector('trust-faq')!;

describe(`none of ${payloads.length} payloads runs or loads anything`, function () {
  // All payloads are on the page at once, opened, which takes a busy machine this long.
  this.timeout(30_000);

  for (const [name, value] of Object.entries({own, faqPage})) {
    it(`by the property (${name})`, async () => {
      warnings();
      const ran = watch();
      const element = bare();
      element.data = value;
      await element.ready;
      await inspect(element);
      expect(items(element).length).to.be.greaterThan(payloads.length - 30);
      expect(await ran()).to.equal(0);
    });

    it(`by src (${name})`, async () => {
      warnings();
      const ran = watch();
      stubFetch(() => Promise.resolve(Response.json(value)));
      const element = await fixture('<trust-faq lang="en" src="faq.json"></trust-faq>');
      await inspect(element);
      expect(items(element).length).to.be.greaterThan(payloads.length - 30);
      expect(await ran()).to.equal(0);
    });

    it(`by a script between the tags (${name})`, async () => {
      warnings();
      const ran = watch();
      const element = bare();
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(value);
      element.append(script);
      await until(() => items(element).length > 16);
      await inspect(element);
      expect(items(element).length).to.be.greaterThan(payloads.length - 30);
      expect(await ran()).to.equal(0);
    });
  }

  it('by children that hold them as text', async () => {
    warnings();
    const ran = watch();
    const element = bare();
    for (const text of payloads) {
      const details = document.createElement('details');
      details.append(document.createElement('summary'), text);
      details.querySelector('summary')!.textContent = `q ${text}`;
      details.id = text;
      element.append(details);
    }
    element.setAttribute('src', 'children');
    await settle(element);
    await inspect(element);
    expect(items(element)).to.have.length(payloads.length);
    expect(await ran()).to.equal(0);
  });

  it('by markup that is read in place', async () => {
    const ran = watch();
    for (const text of [...payloads, ...dompurify]) {
      const host = new DOMParser().parseFromString(`<p>y</p>${text}`, 'text/html');
      const nodes = JSON.stringify(readNodes(treeOf(host), nobody));
      expect(nodes).to.contain('"y"');
      for (const [, url] of nodes.matchAll(/"url":"([^"]*)"/g))
        expect(url).to.match(/^(?:https?|mailto|tel):/);
    }
    expect(await ran()).to.equal(0);
  });
});

describe('HTML in an answer', () => {
  it('becomes paragraphs, lists (of a table: one item for each row), emphasis, links, breaks and the words for images', async () => {
    const element = bare();
    const text = `<!doctype html><!-- c --><h2>Head</h2>one<br>two <em>three</em><div>four<p>five
      <span><b>six</b></span></div><ol start="3"><li>a<ul><li>b</li></ul></li></ol>
      <img alt="seven" src="/pwned.png"><a href="x">e<i>i</i>ght</a><table><tr><td>9</td><td>10</td></tr></table>`;
    element.data = {'@type': 'FAQPage', mainEntity: {name: 'q', acceptedAnswer: [{text}]}};
    await element.ready;
    const clean = part(element, 'answer').innerHTML.replace(
      /<!--.*?-->| (part|rel|dir)="[^"]*"/g,
      '',
    );
    const link = new URL('x', location.href).href;
    expect(
      clean
        .replace(/\s+/g, ' ')
        .replace(/ ?(<\/?(?:p|ol|ul|li|br)\b[^>]*>) ?/g, '$1')
        .trim(),
    ).to.equal(
      `<p><strong>Head</strong></p><p>one<br>two <em>three</em></p><p>four</p><p>five <strong>six</strong></p>` +
        `<ol start="3"><li>a<ul><li>b</li></ul></li></ol><p>seven<a href="${link}">e<em>i</em>ght</a></p><ul><li>9 / 10</li></ul>`,
    );
  });
});

describe('HTML that is read in place', () => {
  const textOf = (html: string): string => {
    const host = new DOMParser().parseFromString(html, 'text/html').body;
    return markupOf(readNodes(treeOf(host), nobody)).text;
  };

  it('skips what readers do not see: scripts, styles, controls, objects', () => {
    const tags =
      'script style template noscript title iframe object svg math audio video textarea select button trust-faq';
    for (const tag of tags.split(' '))
      expect(textOf(`<p>before</p><${tag}>pwned</${tag}><p>after</p>`), tag).to.equal(
        'before\nafter',
      );
  });

  it('may be a form whose fields are named like what a node is read by', () => {
    for (const name of ['childNodes', 'nodeType', 'localName', 'textContent', 'getAttribute'])
      expect(textOf(`<form><input name="${name}"><b>seen</b></form>`), name).to.equal('seen');
  });

  it('may hold questions in a form whose fields are named like what it is searched by', async () => {
    const element = await fixture(
      `<trust-faq lang="en" src="children">
        <form><input name="querySelector"><details><summary>Q</summary>A</details></form>
      </trust-faq>`,
    );
    expect(asked(element)).to.deep.equal(['Q']);
  });

  it('may be nested in 10,000 elements: what is skipped does not stop the rest', () => {
    const top = document.createElement('div');
    let at = top;
    for (let i = 0; i < 10_000; i++) at = at.appendChild(document.createElement('div'));
    at.append('low');
    const parent = document.createElement('div');
    parent.append('top', top);
    const {text} = markupOf(readNodes(treeOf(parent), nobody));
    expect(text).to.equal('top');
  });
});

describe('unusual texts', () => {
  const show = async (entries: readonly object[]): Promise<TrustFaq> => {
    const element = bare();
    element.data = file(entries);
    await element.ready;
    return element;
  };

  it('keep the page whole: lone surrogates and NUL are taken out', async () => {
    const element = await show([{question: 'a\ud800b\0c', answer: '\udc00x'}]);
    expect(asked(element)).to.deep.equal(['a\ufffdbc']);
  });

  it('with bidi overrides stay inside their own piece', async () => {
    const element = await show([{question: '\u202eabc', answer: '\u202exyz', topic: '\u202et'}]);
    const text = element.shadowRoot!.querySelector('.question-text')!;
    expect(getComputedStyle(text).unicodeBidi).to.match(/isolate|plaintext/);
  });

  it('are found whether composed or not, and marked whole', async () => {
    const element = await show([
      {question: 'か\u3099らす', answer: 'x'},
      {question: '𠮷野家 𠮷', answer: 'x'},
      {question: 'family 👩‍👩‍👧 here', answer: 'x'},
    ]);
    for (const [query, mark] of [
      ['がらす', 'か\u3099らす'],
      ['𠮷', '𠮷'],
    ] as const) {
      await type(element, query);
      expect(
        parts(element, 'mark').map((one) => one.textContent),
        query,
      ).to.include(mark);
    }
    await type(element, '👩');
    for (const one of parts(element, 'mark')) expect(one.textContent).to.equal('👩‍👩‍👧');
  });

  it('may be names of built-in object properties', async () => {
    const element = bare();
    warnings();
    element.data = JSON.parse(
      '{"__proto__":{"x":1},"constructor":1,"entries":[{"id":"__proto__","topic":"constructor","question":"hasOwnProperty","answer":"toString","__proto__":{"polluted":1}}]}',
    ) as TrustFaq['data'];
    await element.ready;
    expect(ids(element)).to.deep.equal(['__proto__']);
    expect(({} as {polluted?: unknown}).polluted).to.equal(undefined);
    await type(element, 'constructor');
    await type(element, 'hasOwnProperty');
    expect(ids(element)).to.deep.equal(['__proto__']);
  });

  it('are never properties that a library added to every object', async () => {
    const said = warnings();
    afterTest(() => delete (Object.prototype as {version?: unknown}).version);
    (Object.prototype as {version?: unknown}).version = () => 0;
    const element = bare();
    element.data = {entries: [{question: 'q', answer: 'a'}]};
    await element.ready;
    expect(asked(element)).to.deep.equal(['q']);
    expect(said).to.deep.equal([]);
  });

  it('may be letters under thousands of marks, which would take minutes to compare', async () => {
    const marks = ['\u0301\u0323', '\u0323\uff9e'];
    const entries = marks.map((pair) => ({
      question: `か${pair.repeat(49_000)}`,
      answer: `ｶﾞ${pair.repeat(49_000)} end`,
    }));
    const element = await show(entries);
    expect(asked(element)).to.deep.equal(marks.map((pair) => `か${pair.repeat(16)}`));
    await type(element, 'end');
    expect(items(element)).to.have.length(2);
  });

  it('may be queries: each special character of patterns, and a megabyte', async () => {
    const element = await show([{question: 'a.b*c+(d)[e]{f}^$|\\/?', answer: 'x'}]);
    for (const query of [...'.*+?^${}()|[]\\/-"\'<>&%#@!~`', '(', '[a', '(?<', '\\']) {
      await type(element, query);
    }
    for (const letter of 'a漢') {
      const ratio = await growth((text) => type(element, text), letter.repeat(1 << 20), 1);
      expect(ratio, letter).to.be.lessThan(LINEAR);
    }
    await type(element, '');
    expect(items(element)).to.have.length(1);
  });

  it('may be ids: each opens by its address and controls its own panel', async () => {
    const names = [
      'a b',
      'é/ü',
      '"><b>',
      "it's",
      '漢字',
      '#',
      '%41',
      'a_b',
      'A',
      'a',
      '🇯🇵',
      '__proto__',
      'x/faq-y',
    ];
    const element = await show(names.map((id) => ({id, question: `q${id}`, answer: 'x'})));
    const controls = parts(element, 'question').map((one) => one.getAttribute('aria-controls')!);
    expect(new Set(controls).size).to.equal(names.length);
    for (const id of controls) {
      expect(id).to.not.match(/\s/);
      expect(element.shadowRoot!.getElementById(id)).to.not.equal(null);
    }
    afterTest(() => history.replaceState(null, '', location.pathname + location.search));
    for (const id of names) {
      location.hash = `faq-${encodeURIComponent(id)}`;
      await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
      await settle(element);
      expect(
        element.shadowRoot!.querySelector(`[aria-expanded=true][value="${CSS.escape(id)}"]`),
        id,
      ).to.not.equal(null);
    }
  });

  it('that come twice keep their entries apart, with a warning', async () => {
    const said = warnings();
    const element = await show([1, 2, 3].map((n) => ({id: 'x', question: `q${n}`, answer: 'x'})));
    expect(ids(element)).to.deep.equal(['x', 'x-2', 'x-3']);
    expect(said).to.have.length(2);
  });
});

describe('too much', () => {
  it('is cut at 20,000 entries, with one sentence in the console', async () => {
    const said = warnings();
    const element = bare();
    element.maxItems = 1;
    element.data = file(Array.from({length: 20_001}, (_, i) => ({question: `q${i}`, answer: 'x'})));
    await element.ready;
    expect(said.join()).to.contain('data has 20001 entries; the first 20000 are shown');
    expect(part(element, 'count').textContent).to.contain('20000');
  });

  it('is reported in eleven sentences, and in full by the event', async () => {
    const said = warnings();
    const fired = events('trust-faq-error');
    const element = bare();
    const wrong = Array.from({length: 30}, () => ({question: 1, answer: 'x'}));
    element.data = file([...wrong, {question: 'q', answer: 'x'}]);
    await element.ready;
    expect(asked(element)).to.deep.equal(['q']);
    expect(said).to.have.length(11);
    expect(said[10]).to.equal(
      'trust-faq: data has further problems (20); trust-faq-error lists them all',
    );
    expect((fired[0]!.detail as {problems: string[]}).problems).to.have.length(30);
  });

  it('in one answer skips that entry', async () => {
    const said = warnings();
    const element = bare();
    element.data = file([
      {question: 'long', answer: 'x'.repeat(100_001)},
      {question: 'q', answer: 'x'},
    ]);
    await element.ready;
    expect(asked(element)).to.deep.equal(['q']);
    expect(said).to.deep.equal([
      'trust-faq: data entries[0].answer: expected text, got 100001 characters',
    ]);
  });

  it('nesting is read up to the limit, and reported once for each answer', async () => {
    const element = bare();
    const said = warnings();
    const fired = events('trust-faq-error');
    const deep = '<div>'.repeat(15_000);
    element.data = {
      '@type': 'FAQPage',
      mainEntity: [{name: 'q', acceptedAnswer: {text: `top${deep}low<b>er</b>`}}],
    };
    await element.ready;
    await settle(element);
    expect(part(element, 'answer').textContent).to.contain('top').and.not.contain('low');
    const sentence = 'is nested deeper than 100 elements';
    const problem = `data mainEntity[0].acceptedAnswer.text ${sentence}`;
    expect(said).to.deep.equal([`trust-faq: ${problem}`]);
    expect(fired.map(({detail}) => detail)).to.deep.equal([
      {message: problem, problems: [problem]},
    ]);
    const children = bare();
    let at: Element = document.createElement('details');
    children.append(at);
    at.append(document.createElement('summary'), 'top');
    at.querySelector('summary')!.textContent = 'q';
    for (let i = 0; i < 2_000; i++) {
      const next = document.createElement('div');
      at.append(next);
      at = next;
    }
    children.src = 'children';
    await settle(children);
    expect(asked(children)).to.deep.equal(['q']);
    expect(said.slice(1)).to.deep.equal([`trust-faq: src="children" "q" ${sentence}`]);
  });

  it('nesting below the limit is read in full', async () => {
    const said = warnings();
    const element = bare();
    const text = `${'<div>'.repeat(97)}low`;
    element.data = {'@type': 'FAQPage', mainEntity: [{name: 'q', acceptedAnswer: {text}}]};
    await element.ready;
    expect(part(element, 'answer').textContent).to.contain('low');
    expect(said).to.deep.equal([]);
  });
});
