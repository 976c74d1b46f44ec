/** Visitors see why a question matches, what is offered if none does, contact, thanks and loading. */
import {expect} from 'chai';
import {stopClock} from './helpers/clock.js';
import {can, emulateMedia, setViewport, type as typeKeys} from './helpers/engine.js';
import {
  fixture,
  ids,
  input,
  items,
  part,
  parts,
  place,
  pressPart,
  question,
  settle,
  type,
  warnings,
} from './helpers/fixture.js';
import {focused, nextEvent, nextFrame, textOf} from './helpers/wait.js';
import {file, stubFetch} from './sources/sources.js';
import type {TrustFaq} from '../src/trust-faq.js';

const NO_MATCH = 'qqxzv';

/** A page's own questions. */
const own = (entries: readonly object[], attributes = ''): string =>
  `<trust-faq lang="en" ${attributes}><script type="application/json">${JSON.stringify({
    lang: 'en',
    topics: [
      {id: 'a', name: 'First topic'},
      {id: 'b', name: 'Second topic'},
    ],
    entries,
  })}</script></trust-faq>`;

const entry = (id: string, topic?: string) => ({id, topic, question: `${id}?`, answer: `${id}.`});

describe('a match', () => {
  const reasons = (element: TrustFaq) => parts(element, 'reason').map(textOf);

  it('by a reading names the word that matched', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    await type(element, 'ちゅーりっひ');
    expect(reasons(element)).to.include('関連語：チューリッヒ');
  });

  for (const typed of ['ぜいじゃく', 'zeijaku', 'ゼイジャクセイ', '脆弱'])
    it(`by ${typed} says 脆弱性`, async () => {
      for (const lang of ['ja', 'en']) {
        const element = await fixture(`<trust-faq lang="${lang}"></trust-faq>`);
        await type(element, typed);
        const label = lang === 'ja' ? '関連語：' : 'Related word: ';
        expect(reasons(element)).to.deep.equal([`${label}脆弱性`]);
      }
    });

  it('by a word of the page’s own says it as its author wrote it, a reading as its word', async () => {
    const element = await fixture(
      own([
        {...entry('one'), aliases: ['手続き（てつづき）', 'しんせい']},
        {...entry('two'), aliases: ['KSN (cloud)']},
        entry('three'),
      ]),
    );
    for (const [typed, said] of [
      ['てつづ', '手続き'],
      ['しんせい', 'しんせい'],
      ['ksn', 'KSN (cloud)'],
    ] as const) {
      await type(element, typed);
      expect(reasons(element), typed).to.deep.equal([`Related word: ${said}`]);
    }
  });

  it('by a hidden word names that word', async () => {
    const element = await fixture(
      own([{...entry('one'), aliases: ['vulnerability']}, entry('two'), entry('three')]),
    );
    await type(element, 'vulnerability');
    expect(ids(element)).to.deep.equal(['one']);
    expect(reasons(element)).to.deep.equal(['Related word: vulnerability']);
  });

  it('that contains the word as typed gives no reason, and neither does a list without a query', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    expect(reasons(element)).to.deep.equal([]);
    await type(element, 'ISO 27001');
    const [first] = items(element);
    expect(first!.querySelector('[part~="reason"]')).to.equal(null);
    await type(element, '');
    expect(reasons(element)).to.deep.equal([]);
  });
});

describe('where nothing matches', () => {
  it('one message says so: no count, no "expand all", no chips above it', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    await type(element, NO_MATCH);
    for (const name of ['toolbar', 'count', 'expand-all', 'topics'])
      expect(parts(element, name), name).to.deep.equal([]);
    expect(textOf(element.shadowRoot!.querySelector('.root')!).split(NO_MATCH)).to.have.lengthOf(2);
    await type(element, '');
    for (const name of ['toolbar', 'count', 'expand-all', 'topics'])
      expect(parts(element, name), name).to.have.lengthOf(1);
  });

  it('three questions are offered, whatever was typed', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    for (const query of [NO_MATCH, 'ぬめりとり', '"カスペルスキーの監査費用"', '🍣', '???']) {
      await type(element, query);
      expect(items(element), query).to.deep.equal([]);
      const nearest = part(element, 'nearest').querySelectorAll('[part~="text-button"]');
      expect(nearest, query).to.have.lengthOf(3);
    }
  });

  it('if nothing is near, the first question of each topic is offered, then the others', async () => {
    const element = await fixture(
      own([entry('one', 'a'), entry('two', 'a'), entry('three', 'a'), entry('four', 'b')]),
    );
    await type(element, NO_MATCH);
    const offered = () => parts(element, 'text-button').map((link) => link.dataset['id']);
    expect(offered()).to.deep.equal(['one', 'four', 'two']);
    await pressPart(element, 'text-button', 'four');
    expect(focused(element)).to.equal(question(element, 'four'));
  });

  it('if there are fewer questions than that, all are offered', async () => {
    const element = await fixture(own([entry('one'), entry('two')]));
    await type(element, NO_MATCH);
    expect(parts(element, 'text-button').map((link) => link.dataset['id'])).to.deep.equal([
      'one',
      'two',
    ]);
  });

  it('in the chosen topic, the best matches of the other topics are offered, and the chips stay', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    const matches = await element.search('チューリッヒ');
    await pressPart(element, 'topic', 'company');
    await settle(element);
    expect(items(element)).to.deep.equal([]);
    expect(parts(element, 'topics')).to.have.lengthOf(1);
    expect(parts(element, 'text-button')[0]!.dataset['id']).to.equal(matches[0]);
    expect(parts(element, 'topic').map(({id}) => id)).not.to.include('browse-data');
  });
});

describe('the contact link', () => {
  const links = (element: TrustFaq) => parts<HTMLAnchorElement>(element, 'contact');
  const shown = (element: TrustFaq) => links(element).filter((link) => link.checkVisibility());
  const href = (element: TrustFaq) => shown(element).map((link) => link.getAttribute('href'));

  it('appears only if the page sets one', async () => {
    const element = await fixture('<trust-faq lang="ja" feedback open="all"></trust-faq>');
    expect(links(element)).to.deep.equal([]);
    await type(element, NO_MATCH);
    expect(links(element)).to.deep.equal([]);
  });

  for (const [lang, label] of [
    ['ja', 'お問い合わせ'],
    ['en', 'Contact us'],
  ] as const) {
    it(`stands at the end of the list, as "${label}"`, async () => {
      const element = await fixture(
        `<trust-faq lang="${lang}" contact-href="/contact"></trust-faq>`,
      );
      expect(shown(element).map(textOf)).to.deep.equal([label]);
      const follows = part(element, 'list').compareDocumentPosition(shown(element)[0]!);
      expect(follows & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
    });
  }

  it('appears once if nothing matches', async () => {
    const element = await fixture(
      '<trust-faq lang="ja" contact-href="/contact" contact-label=" 相談窓口 "></trust-faq>',
    );
    await type(element, NO_MATCH);
    expect(shown(element).map(textOf)).to.deep.equal(['相談窓口']);
    expect(shown(element)[0]!.closest('[part~="no-matches"]')).not.to.equal(null);
  });

  it('appears after an answer that did not help, and not after one that did', async () => {
    const element = await fixture(
      '<trust-faq lang="ja" topics="data" open="first" feedback contact-href="/contact"></trust-faq>',
    );
    const inFeedback = () => shown(element).filter((link) => link.closest('[part~="feedback"]'));
    expect(inFeedback()).to.deep.equal([]);
    await pressPart(element, 'button', 'はい');
    expect(inFeedback()).to.deep.equal([]);
    await pressPart(element, 'button', 'いいえ');
    expect(inFeedback().map(textOf)).to.deep.equal(['お問い合わせ']);
  });

  for (const address of [
    'https://example.com/help',
    'HTTP://example.com',
    'mailto:help@example.com?subject=FAQ',
    'tel:+81-3-1234-5678',
    '/contact',
    'contact.html',
    '../help?from=faq#form',
    '//example.com/help',
    '#contact',
  ]) {
    it(`leads to ${address}`, async () => {
      const logged = warnings();
      const element = await fixture(
        `<trust-faq lang="en" contact-href=" ${address} "></trust-faq>`,
      );
      expect(href(element)).to.deep.equal([address]);
      expect(logged).to.deep.equal([]);
    });
  }

  for (const address of [
    'javascript:alert(1)',
    'JAVA\tscript:1',
    'data:text/html,x',
    'ftp://x.example',
  ])
    it(`rejects ${JSON.stringify(address)}, and one sentence says so`, async () => {
      const logged = warnings();
      const element = await fixture('<trust-faq lang="en"></trust-faq>');
      element.contactHref = address;
      await settle(element);
      element.feedback = true;
      await settle(element);
      expect(href(element)).to.deep.equal([]);
      expect(logged).to.deep.equal([
        `trust-faq: contact-href "${address}" is not an http, https, mailto, tel or relative address. Showing no link`,
      ]);
      expect(items(element)).to.have.lengthOf(16);
    });

  it('follows the attributes live; an empty one counts as none', async () => {
    const element = await fixture('<trust-faq lang="en" contact-href="/a"></trust-faq>');
    element.setAttribute('contact-label', 'Ask <us>');
    await settle(element);
    expect(shown(element).map(textOf)).to.deep.equal(['Ask <us>']);
    element.setAttribute('contact-href', '');
    await settle(element);
    expect(links(element)).to.deep.equal([]);
  });
});

describe('nothing jumps', () => {
  const tops = (element: TrustFaq) =>
    [...parts(element, 'question'), ...parts(element, 'button')].map((one) => {
      const {left, top} = one.getBoundingClientRect();
      return `${one.id} ${Math.round(left)} ${Math.round(top)}`;
    });

  for (const width of [480, 1000]) {
    it(`when feedback is given, ${width} px wide: thanks take the question’s place`, async () => {
      await setViewport(width, 800);
      const element = await fixture(
        '<trust-faq lang="ja" topics="data" open="first" feedback contact-href="/contact" permalinks="off"></trust-faq>',
      );
      const before = tops(element);
      const [yes, no] = parts(element, 'feedback')[0]!.querySelectorAll('button');
      for (const [pressed, said] of [
        [yes, 'ご意見ありがとうございました。'],
        [no, 'ご意見ありがとうございました。'],
      ] as const) {
        pressed!.click();
        await settle(element);
        expect(textOf(parts(element, 'feedback')[0]!)).to.contain(said);
        expect(textOf(parts(element, 'feedback')[0]!)).not.to.contain('役に立ちましたか');
        const now = new Set(tops(element));
        expect(before.filter((place) => !now.has(place))).to.deep.equal([]);
      }
    });
  }

  it('"copied" turns back into the button’s label', async () => {
    const clock = stopClock();
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: () => Promise.resolve()},
    });
    const element = await fixture('<trust-faq lang="en" topics="data" open="first"></trust-faq>');
    const copy = parts(element, 'copy')[0]!;
    const fired = nextEvent(element, 'trust-faq-copy');
    copy.click();
    await fired;
    await settle(element);
    expect(textOf(copy)).to.equal('Link copied');
    expect(clock.delays()).to.include(2500);
    clock.pass();
    await settle(element);
    expect(textOf(copy)).to.equal('Copy link to this question');
    delete (navigator as {clipboard?: unknown}).clipboard;
  });

  /** Opens an element at the end of a page and scrolls there. */
  async function atTheEnd(): Promise<TrustFaq> {
    await setViewport(480, 600);
    const page = place(
      '<div style="height: 1500px"></div><trust-faq lang="ja"></trust-faq><p>The end</p>',
    );
    const element = page.querySelector('trust-faq')!;
    await element.ready;
    input(element).scrollIntoView({block: 'start', behavior: 'instant'});
    input(element).focus({preventScroll: true});
    return element;
  }

  it('while the visitor types: the box stays where it is, however few match', async () => {
    const element = await atTheEnd();
    const {top} = input(element).getBoundingClientRect();
    for (const key of 'FCC 2022') {
      await typeKeys(key);
      await settle(element);
      await nextFrame();
      expect(input(element).getBoundingClientRect().top).to.be.closeTo(top, 1);
    }
    expect(items(element).length).to.be.lessThan(4);
    await type(element, NO_MATCH);
    expect(input(element).getBoundingClientRect().top).to.be.closeTo(top, 1);
  });

  it('when a match is opened after that, and no room is left over in the end', async () => {
    const element = await atTheEnd();
    const height = element.offsetHeight;
    await typeKeys('FCC 2022');
    await settle(element);
    expect(element.offsetHeight).to.be.at.least(height);
    const first = question(element, ids(element)[0]!);
    const {top} = first.getBoundingClientRect();
    first.focus({preventScroll: true});
    first.click();
    await settle(element);
    expect(first.getBoundingClientRect().top).to.be.closeTo(top, 1);
    scrollTo({top: 0, behavior: 'instant'});
    first.click();
    await settle(element);
    const root = part(element, 'container');
    const last = parts(element, 'notice').at(-1)!;
    expect(root.getBoundingClientRect().bottom - last.getBoundingClientRect().bottom).to.be.at.most(
      40,
    );
  });

  it('and paper gets no space for a list that is not there', async function () {
    if (!can('devTools')) this.skip();
    const element = await atTheEnd();
    await typeKeys('FCC 2022');
    await settle(element);
    await emulateMedia('print');
    expect(getComputedStyle(part(element, 'container')).minBlockSize).to.equal('0px');
  });
});

describe('while questions are loading', () => {
  it('three placeholder rows appear with one sentence, then the questions in their place', async () => {
    let answer = (_: Response): void => undefined;
    stubFetch(() => new Promise((resolve) => (answer = resolve)));
    const element = place('<trust-faq lang="en" src="faq.json"></trust-faq>').querySelector(
      'trust-faq',
    )!;
    await settle(element);
    const rows = part(element, 'load').querySelector('[aria-hidden="true"]')!;
    expect([...rows.children].filter((row) => row.checkVisibility())).to.have.lengthOf(3);
    expect(textOf(rows)).to.equal('');
    const said = part(element, 'load').querySelectorAll('[role="status"]');
    expect([...said].map(textOf)).to.deep.equal(['Loading the questions…']);
    answer(new Response(JSON.stringify(file())));
    await element.ready;
    expect(parts(element, 'load')).to.deep.equal([]);
    expect(items(element)).to.have.lengthOf(1);
  });

  it('nothing moves for visitors who prefer reduced motion', async function () {
    if (!can('devTools')) this.skip();
    await emulateMedia('screen', {'prefers-reduced-motion': 'reduce'});
    stubFetch(() => new Promise(() => undefined));
    const element = place('<trust-faq lang="en" src="faq.json"></trust-faq>').querySelector(
      'trust-faq',
    )!;
    await settle(element);
    expect(element.shadowRoot!.querySelector('.rows')!.getAnimations()).to.deep.equal([]);
  });

  it('questions that are already there are not replaced by placeholders', async () => {
    stubFetch(() => new Promise(() => undefined));
    const element = place(
      '<trust-faq lang="en" src="faq.json" src-mode="append"></trust-faq>',
    ).querySelector('trust-faq')!;
    await settle(element);
    expect(items(element)).to.have.lengthOf(16);
    expect(element.shadowRoot!.querySelector('.rows')).to.equal(null);
  });
});
