import {expect} from 'chai';
import type {TrustFaq} from '../../src/trust-faq.js';
import {
  events,
  fixture,
  ids,
  items,
  parts,
  place,
  settle,
  warnings,
  part,
} from '../helpers/fixture.js';
import {stopClock} from '../helpers/clock.js';
import {asked, file, QUESTION, until} from './sources.js';

const faq = (attributes: string, inside = ''): Promise<TrustFaq> =>
  fixture(`<trust-faq lang="ja" ${attributes}>${inside}</trust-faq>`);

const PAGE = {
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: [
    {
      '@type': 'Question',
      name: '領収書は出ますか？',
      acceptedAnswer: {'@type': 'Answer', text: '<p>はい。<a href="/r">発行</a>します。</p>'},
    },
  ],
};

const script = (value: unknown, type = 'application/json'): string =>
  `<script type="${type}">${JSON.stringify(value)}</script>`;

describe('a script between the tags', () => {
  it('holds the questions, in our format or as FAQPage', async () => {
    expect(asked(await faq('', script(file())))).to.deep.equal([QUESTION]);
    const element = await faq('', script(PAGE, 'application/ld+json'));
    expect(asked(element)).to.deep.equal(['領収書は出ますか？']);
    expect(part(element, 'answer').querySelector('a')!.href).to.equal(
      new URL('/r', location.href).href,
    );
  });

  it('may stand elsewhere on the page', async () => {
    place(`<script type="application/json" id="our-faq">${JSON.stringify(file())}</script>`);
    expect(asked(await faq('src="#our-faq"'))).to.deep.equal([QUESTION]);
  });

  it('that never comes is named in the console once the page has had time to add it', async () => {
    const said = warnings();
    const clock = stopClock();
    const element = place('<trust-faq lang="ja" src="#nowhere"></trust-faq>').querySelector(
      'trust-faq',
    )!;
    await element.updateComplete;
    expect(said).to.deep.equal([]);
    clock.pass();
    await element.ready;
    expect(said).to.deep.equal(['trust-faq: #nowhere names no element on the page']);
    expect(parts(element, 'load')).to.have.length(1);
  });
});

describe('a script elsewhere on the page', () => {
  it('waits once for the rest of the page, and leaves no listener behind', async () => {
    const arrive = (): void => void document.dispatchEvent(new Event('DOMContentLoaded'));
    Object.defineProperty(document, 'readyState', {configurable: true, value: 'loading'});
    const element = await faq('');
    Reflect.deleteProperty(document, 'readyState');
    arrive();
    expect(element.isUpdatePending).to.equal(true);
    await settle(element);
    arrive();
    expect(element.isUpdatePending).to.equal(false);
  });
});

describe('FAQPage', () => {
  const question = (name: string): object => ({
    '@type': 'Question',
    name,
    acceptedAnswer: {'@type': 'Answer', text: 'x'},
  });
  const page = (mainEntity: unknown): object => ({'@type': 'FAQPage', mainEntity});
  const forms: Record<string, [unknown, string[]]> = {
    'one question, not in a list': [page(question('a')), ['a']],
    'a list of questions': [page([question('a'), question('b')]), ['a', 'b']],
    'beside others in a @graph': [
      {'@graph': [{'@type': 'Organization', name: 'o'}, page(question('a'))]},
      ['a'],
    ],
    'several of them in a @graph': [
      {'@graph': [page(question('a')), page([question('b'), question('c')])]},
      ['a', 'b', 'c'],
    ],
    'several of them in a list': [
      [page(question('a')), page(question('b'))],
      ['a', 'b'],
    ],
    'of several types': [{...page(question('a')), '@type': ['WebPage', 'FAQPage']}, ['a']],
  };
  for (const [form, [value, expected]] of Object.entries(forms)) {
    it(`is read: ${form}`, async () => {
      const element = await faq('', script(value, 'application/ld+json'));
      expect(asked(element)).to.deep.equal(expected);
    });
  }
});

describe('FAQPage on a page with Prototype 1.7', () => {
  it('is read, although arrays have no entries() there', async () => {
    const own = Object.getOwnPropertyDescriptor(Array.prototype, 'entries')!;
    Reflect.deleteProperty(Array.prototype, 'entries');
    try {
      const element = await faq('', script(PAGE, 'application/ld+json'));
      expect(asked(element)).to.deep.equal(['領収書は出ますか？']);
    } finally {
      Object.defineProperty(Array.prototype, 'entries', own);
    }
  });
});

describe('a script with a mistake in it', () => {
  it('is reported by name, and the visitor reads that nothing could be loaded', async () => {
    const said = warnings();
    const fired = events('trust-faq-error');
    const element = await faq('', '<script type="application/json">{"entries": [</script>');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^trust-faq: script could not be read: SyntaxError: ./);
    expect(fired).to.have.length(1);
    expect(parts(element, 'load')).to.have.length(1);
  });
});

describe('the property data', () => {
  it('links to other pages without giving them a handle on this one', async () => {
    const element = await faq('open="all"');
    element.data = {
      entries: [
        {
          question: 'Own?',
          answer: '[in the answer](https://example.org/answer)',
          sources: [{href: 'https://example.org/source', label: 'source'}],
          updates: [{date: '2026', text: 'u [in it](/u)', source: {href: '/more', label: 'more'}}],
        },
      ],
    };
    await settle(element);
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=link]')];
    expect(links).to.have.length(4);
    for (const {relList, href} of links) expect([...relList], href).to.deep.equal(['noopener']);
  });

  it('takes precedence over src, and its changes are followed', async () => {
    warnings();
    const element = place('<trust-faq lang="ja" src="#nowhere">x</trust-faq>').querySelector(
      'trust-faq',
    )!;
    element.data = file();
    await settle(element);
    expect(asked(element)).to.deep.equal([QUESTION]);
    element.data = PAGE;
    await settle(element);
    expect(asked(element)).to.deep.equal(['領収書は出ますか？']);
    element.src = null;
    element.data = null;
    await settle(element);
    expect(items(element)).to.have.length(16);
  });
});

describe('src="children"', () => {
  it('reads details, terms and headings', async () => {
    const element = await faq(
      'src="children" open="all"',
      `<details id="d"><summary>Q1</summary><p>A1 <b>b</b></p></details>
       <dl><dt id="t">Q2</dt><dd>A2</dd></dl>
       <h2>Topic</h2><h3>Q3</h3><p>A3</p><ul><li>x<ul><li>y</li></ul></li></ul>
       <p slot="footer">foot</p>`,
    );
    expect(asked(element)).to.deep.equal(['Q1', 'Q2', 'Q3']);
    expect(ids(element).slice(0, 2)).to.deep.equal(['d', 't']);
    expect(
      parts(element, 'answer').map((a) => a.innerText.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['A1 b', 'A2', 'A3 x y']);
    expect(parts(element, 'topic-heading').map((h) => h.textContent)).to.deep.equal(['Topic']);
    element.querySelector('summary')!.textContent = 'Q0';
    await until(() => asked(element)[0] === 'Q0');
  });

  it('keeps links, lists, emphasis and the words of images', async () => {
    const element = await faq(
      'src="children" open="all"',
      `<details><summary>Q</summary><p><em>a</em> <strong>b</strong> <a href="/c">c</a>
       <img src="data:," alt="d"></p><ol><li>e</li></ol></details>`,
    );
    const answer = part(element, 'answer');
    const words = ['em', 'strong', 'a', 'ol li'].map((tag) =>
      answer.querySelector(tag)!.textContent.trim(),
    );
    expect(words).to.deep.equal(['a', 'b', 'c', 'e']);
    expect(answer.querySelector('a')!.href).to.equal(new URL('/c', location.href).href);
    expect(answer.textContent).to.contain('d');
    expect(answer.querySelector('img')).to.equal(null);
  });

  it('follows children that are added and removed', async () => {
    const element = await faq('src="children"', '<dl><dt>Q1</dt><dd>A1</dd></dl>');
    element.insertAdjacentHTML('beforeend', '<details><summary>Q2</summary>A2</details>');
    await until(() => asked(element).join() === 'Q1,Q2');
    element.querySelector('dl')!.remove();
    await until(() => asked(element).join() === 'Q2');
  });

  it('is not followed while the element is off the page, and is read again when it comes back', async () => {
    const said = warnings();
    const element = await faq('src="children"', '<details><summary>Q1</summary>A1</details>');
    const home = element.parentElement!;
    element.remove();
    element.innerHTML =
      '<details><summary>Q2</summary>A2</details><details><summary>Q3</summary></details>';
    await settle(element);
    expect(asked(element)).to.deep.equal(['Q1']);
    expect(said).to.deep.equal([]);
    home.append(element);
    await settle(element);
    expect(asked(element)).to.deep.equal(['Q2']);
    expect(said).to.have.length(1);
  });

  it('is required: without it, children are never read as questions', async () => {
    const element = await faq('', '<details><summary>Q1</summary>A1</details>');
    expect(items(element)).to.have.length(16);
    expect(asked(element)).not.to.include('Q1');
  });
});
