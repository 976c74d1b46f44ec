import {expect} from 'chai';
import {registerDataset} from '../src/data/registry.js';
import type {Messages} from '../src/messages/messages.js';
import {registerMessages} from '../src/messages/registry.js';
import {Faq, afterTest, inSource, place, show, warnings} from './helpers/faq.js';

const HEADINGS = {ja: 'よくあるご質問', en: 'Frequently asked questions'} as const;

/** The languages of messages and data on screen. */
function languageOf(faq: Faq): string {
  const {lang} = faq.part('container');
  const heading = faq.part('heading').textContent;
  const japanese = /[\u3040-\u30ff]/.test(faq.questions[0]!.textContent);
  expect(heading, lang).to.equal(HEADINGS[lang as keyof typeof HEADINGS]);
  expect(japanese, lang).to.equal(lang === 'ja');
  return lang;
}

/** Sets the page's own language until the end of the test. */
function setPageLang(lang: string | null): void {
  const root = document.documentElement;
  const own = root.getAttribute('lang');
  const set = (value: string | null) =>
    value === null ? root.removeAttribute('lang') : root.setAttribute('lang', value);
  set(lang);
  afterTest(() => set(own));
}

/** Resolves when the page's observers and then the element have finished. */
async function noticed(faq: Faq): Promise<void> {
  const probe = place('');
  await new Promise((resolve) => {
    new MutationObserver(resolve).observe(probe, {attributes: true});
    probe.title = 'changed';
  });
  await faq.settle();
}

describe('the language of data and messages', () => {
  for (const [lang, expected] of [
    ['ja', 'ja'],
    ['en', 'en'],
    ['JA', 'ja'],
    [' en ', 'en'],
    ['ja-JP', 'ja'],
    ['ja-Latn-JP-x-private', 'ja'],
    ['en-GB', 'en'],
    ['en-US-posix', 'en'],
    ['fr', 'en'],
    ['zh-Hant-TW', 'en'],
    ['xx', 'en'],
    ['jab', 'en'],
    ['-', 'en'],
    ['constructor', 'en'],
  ] as const) {
    it(`is ${expected} for lang="${lang}"`, async () => {
      expect(languageOf(await show(`<trust-faq lang="${lang}"></trust-faq>`))).to.equal(expected);
    });
  }

  it('is the build’s first where no ancestor has a lang', async () => {
    setPageLang(null);
    expect(languageOf(await show('<trust-faq></trust-faq>'))).to.equal('ja');
  });

  it('is the build’s first where the nearest lang is empty', async () => {
    setPageLang('en');
    expect(languageOf(await show('<trust-faq lang=""></trust-faq>'))).to.equal('ja');
  });

  it('is the page’s', async () => {
    setPageLang('en');
    expect(languageOf(await show('<trust-faq></trust-faq>'))).to.equal('en');
    setPageLang('ja');
    expect(languageOf(await show('<trust-faq></trust-faq>'))).to.equal('ja');
  });

  it('is the nearest ancestor’s, and the element’s own before that', async () => {
    setPageLang('ja');
    const near = await show('<div lang="ja"><p lang="en"><trust-faq></trust-faq></p></div>');
    expect(languageOf(near)).to.equal('en');
    expect(languageOf(await show('<p lang="en"><trust-faq lang="ja"></trust-faq></p>'))).to.equal(
      'ja',
    );
  });

  it('is set on the inner root, whatever the page says', async () => {
    const faq = await show('<trust-faq lang="en-GB"></trust-faq>');
    expect(faq.part('container').getAttribute('lang')).to.equal('en');
    expect((await show('<trust-faq lang="de"></trust-faq>')).part('container').lang).to.equal('en');
  });
});

describe('a page that changes its language', () => {
  it('is followed live on the element, an ancestor and the root', async () => {
    setPageLang('en');
    const faq = await show('<div><trust-faq></trust-faq></div>');
    expect(languageOf(faq)).to.equal('en');
    document.documentElement.lang = 'ja';
    await noticed(faq);
    expect(languageOf(faq)).to.equal('ja');
    faq.element.parentElement!.lang = 'en';
    await noticed(faq);
    expect(languageOf(faq)).to.equal('en');
    faq.element.lang = 'ja';
    await noticed(faq);
    expect(languageOf(faq)).to.equal('ja');
    faq.element.removeAttribute('lang');
    await noticed(faq);
    expect(languageOf(faq)).to.equal('en');
  });

  it('is followed through shadow roots, including closed ones', async () => {
    const outer = place('<div lang="en"></div>').firstElementChild as HTMLElement;
    const middle = outer
      .attachShadow({mode: 'closed'})
      .appendChild(document.createElement('section'));
    const inner = middle.attachShadow({mode: 'open'});
    inner.innerHTML = '<p><trust-faq></trust-faq></p>';
    const faq = new Faq(inner.querySelector('trust-faq')!);
    await faq.element.ready;
    expect(languageOf(faq)).to.equal('en');
    outer.lang = 'ja';
    await noticed(faq);
    expect(languageOf(faq)).to.equal('ja');
    middle.lang = 'en';
    await noticed(faq);
    expect(languageOf(faq)).to.equal('en');
    middle.removeAttribute('lang');
    await noticed(faq);
    expect(languageOf(faq)).to.equal('ja');
  });

  it('keeps what is open, chosen and searched for', async () => {
    const faq = await show('<trust-faq lang="en"></trust-faq>');
    await faq.press('topic', 'integrity');
    await faq.type('ISO 27001');
    await faq.press('question', 'iso-27001-scope');
    faq.element.lang = 'ja';
    await noticed(faq);
    expect(languageOf(faq)).to.equal('ja');
    expect(faq.input.value).to.equal('ISO 27001');
    expect(faq.openIds).to.deep.equal(['iso-27001-scope']);
    expect(faq.part<HTMLButtonElement>('topic-chosen').value).to.equal('integrity');
  });

  it('does not render again for a lang that means the same', async () => {
    const faq = await show('<div lang="en"><trust-faq></trust-faq></div>');
    let updates = 0;
    faq.element.addController({hostUpdate: () => updates++});
    faq.element.parentElement!.lang = 'en';
    faq.element.parentElement!.parentElement!.lang = 'ja';
    await noticed(faq);
    expect(updates).to.equal(0);
    expect(languageOf(faq)).to.equal('en');
  });
});

describe('links to pages in another language', () => {
  it('have hreflang and name the language visibly, others do not', async () => {
    const faq = await show(
      '<trust-faq lang="en" entries="threat-data-contents" open="first"></trust-faq>',
    );
    const links = faq
      .parts<HTMLAnchorElement>('link')
      .filter((link) => link.closest('[part~=meta]'));
    const seen = links.map((link) => [
      link.hreflang,
      link.parentElement!.querySelector('[part=link-language]')?.textContent ?? '',
    ]);
    expect(seen).to.deep.include(['fr', '(French)']);
    expect(seen).to.deep.include(['ja', '(Japanese)']);
    const japanese = await show(
      '<trust-faq lang="ja" entries="threat-data-contents" open="first"></trust-faq>',
    );
    const own = japanese
      .parts<HTMLAnchorElement>('link')
      .find((link) => link.href.endsWith('support.kaspersky.co.jp/faq/2022hotline'))!;
    expect(own.parentElement!.querySelector('[part=link-language]')).to.equal(null);
    const names = japanese.parts('link-language').map((name) => name.textContent);
    expect(names).to.include('（フランス語）');
    expect(names).not.to.include('（日本語）');
  });

  it('open in the same tab with rel=noopener', async () => {
    const faq = await show('<trust-faq lang="en"></trust-faq>');
    const {URL: address} = document;
    const links = faq
      .parts<HTMLAnchorElement>('link')
      .filter(({href}) => !href.startsWith(address.replace(/#.*/, '#')));
    expect(links.length).to.be.greaterThan(16);
    for (const link of links) {
      expect([link.target, link.rel], link.href).to.deep.equal(['', 'noopener']);
    }
  });
});

describe('the property messages', () => {
  it('replaces the language’s words with the page’s own', async () => {
    const faq = await show('<trust-faq lang="en"></trust-faq>');
    faq.element.messages = {heading: 'Answers', entryCount: (count) => `${count} answers`};
    await faq.settle();
    expect(faq.part('heading').textContent).to.equal('Answers');
    expect(faq.part('count').textContent).to.equal('16 answers');
    expect(faq.part('expand-all').textContent.trim()).to.equal('Expand all');
    faq.element.messages = null;
    await faq.settle();
    expect(languageOf(faq)).to.equal('en');
  });

  it('yields to the attribute heading', async () => {
    const faq = await show('<trust-faq lang="en" heading="Attribute"></trust-faq>');
    faq.element.messages = {heading: 'Answers'};
    await faq.settle();
    expect(faq.part('heading').textContent).to.equal('Attribute');
  });

  it('shows its words as text, never as markup', async () => {
    const faq = await show('<trust-faq lang="en"></trust-faq>');
    faq.element.messages = {heading: '<img src=x onerror=alert(1)>', entryCount: () => '<b>1</b>'};
    await faq.settle();
    expect(faq.element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(faq.part('count').innerHTML).to.contain('&lt;b&gt;');
  });

  it('ignores an unknown key with one warning that names it and the known ones', async () => {
    const said = warnings();
    const faq = await show('<trust-faq lang="en"></trust-faq>');
    faq.element.messages = {headline: 'x', heading: 'Answers'} as Partial<Messages>;
    await faq.settle();
    faq.element.feedback = true;
    await faq.settle();
    expect(faq.part('heading').textContent).to.equal('Answers');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(
      /^trust-faq: unknown message "headline"\. Known messages: heading, searchLabel, /,
    );
  });

  it('ignores a value of the wrong type with one warning that names it', async () => {
    const said = warnings();
    const faq = await show('<trust-faq lang="en"></trust-faq>');
    const wrong = {heading: () => 'x', entryCount: '16', expandAll: null, topics: undefined};
    faq.element.messages = wrong as unknown as Partial<Messages>;
    await faq.settle();
    expect(languageOf(faq)).to.equal('en');
    expect(faq.part('count').textContent).to.equal('16 questions');
    expect(faq.part('expand-all').textContent.trim()).to.equal('Expand all');
    expect(said.slice(0, 2)).to.deep.equal([
      'trust-faq: message "heading": expected string, got function',
      'trust-faq: message "entryCount": expected function, got string',
    ]);
    expect(said).to.have.length(4);
  });
});

inSource.describe('a language that a page registers', () => {
  it('uses the messages registered last', async () => {
    const {en} = await import('../src/messages/en.js');
    registerMessages('en', {...en, heading: 'Answers'});
    afterTest(() => registerMessages('en', en));
    const faq = await show('<trust-faq lang="en"></trust-faq>');
    expect(faq.part('heading').textContent).to.equal('Answers');
  });

  it('serves its regional and its parent tags', async () => {
    registerDataset({
      lang: 'pt-BR',
      topics: [{id: 'a', name: 'A'}],
      entries: [{id: 'x', topic: 'a', question: 'Pergunta?', answer: 'Resposta.'}],
    });
    for (const lang of ['pt-BR', 'pt-br-abl1943', 'pt', 'pt-PT']) {
      const faq = await show(`<trust-faq lang="${lang}"></trust-faq>`);
      expect(faq.ids, lang).to.deep.equal(['x']);
      expect(faq.part('container').lang, lang).to.equal('pt-BR');
    }
  });
});

describe('the language of the page as a locale', () => {
  const own = JSON.stringify({
    entries: [
      {
        question: 'Q?',
        answer: 'A.',
        asOf: '2026-04-05',
        sources: [{href: 'https://x.example/', label: 'Report', hreflang: 'en'}],
      },
    ],
  });
  const reader = (lang: string): Promise<Faq> =>
    show(
      `<trust-faq lang="${lang}" open="all"><script type="application/json">${own}</script></trust-faq>`,
    );
  const rootLang = (faq: Faq): string => faq.part('container').lang;

  it('names no language of a link to a page in the same one', async () => {
    for (const lang of ['en', 'en-US', 'en_US.UTF-8']) {
      const faq = await reader(lang);
      expect(faq.part('sources').textContent.replace(/\s+/g, ' '), lang).to.not.contain('(');
      expect(rootLang(faq)).to.equal(lang === 'en' ? 'en' : 'en-US');
    }
  });

  it('gives names and dates of that language, and a valid lang', async () => {
    const faq = await reader('ja_JP');
    expect(faq.part('sources').textContent).to.contain('（英語）');
    expect(faq.part('as-of').textContent).to.contain('2026年4月5日');
    expect(rootLang(faq)).to.equal('ja-JP');
    expect(rootLang(await reader('日本語'))).to.equal('und');
  });
});
