/** Tests the demo page from which docs/data-format.md takes its snippets, with the built script. */
import {expect} from 'chai';
import {frame} from '../helpers/engine.js';

type Faq = HTMLElement & {readonly ready: Promise<void>};

/** Joins a snippet into one line, because indentation does not matter. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('the demo of own questions', () => {
  let page: Document;
  before(async () => {
    page = (await frame('/demo/own-questions.html')).contentDocument!;
    await Promise.all([...page.querySelectorAll<Faq>('trust-faq')].map((faq) => faq.ready));
  });

  const questions = (id: string): string[] =>
    [...page.getElementById(id)!.shadowRoot!.querySelectorAll('.question-text')].map(
      ({textContent}) => textContent,
    );

  for (const [id, expected] of Object.entries({
    children: ['送料はいくらですか？', 'どの支払い方法が使えますか？'],
    inline: ['会員登録は必要ですか？'],
    ld: ['返品できますか？'],
    property: ['実店舗はありますか？'],
    url: ['ギフト包装はできますか？', '届け先を別にできますか？'],
  })) {
    it(`shows the questions of ${id}`, () => expect(questions(id)).to.deep.equal(expected));
  }

  it('shows its own after the bundled ones, and only the bundled ones under our notice', () => {
    const shadow = page.getElementById('append')!.shadowRoot!;
    const items = [...shadow.querySelectorAll('[part~=item]')];
    const noticed = items.map((item) => item.querySelectorAll('[part=notice]').length);
    expect(noticed).to.deep.equal([1, 1, 1, 1, 0, 0]);
    expect(shadow.querySelectorAll('[part=notice]')).to.have.lengthOf(4);
  });

  it('resolves links against the address of the file', () => {
    const [, link] = page.getElementById('url')!.shadowRoot!.querySelectorAll('[part=answer]');
    expect(link!.querySelector('a')!.href).to.equal(
      new URL('/demo/own-questions.html#url', location.href).href,
    );
  });

  it('matches the documentation', async () => {
    const text = async (path: string) => (await fetch(path)).text();
    const demo = await text('/demo/own-questions.html');
    const snippets = [...demo.matchAll(/<!-- snippet:\w+ -->([^]*?)<!-- \/snippet -->/g)];
    expect(snippets).to.have.lengthOf(6);
    for (const page of ['/docs/data-format.md', '/docs/data-format.ja.md']) {
      const shown = flat(await text(page));
      for (const [, snippet] of snippets) expect(shown).to.contain(flat(snippet!));
    }
  });
});
