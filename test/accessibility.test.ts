/** Everyone can use the element: with the keyboard alone, with a screen reader, without motion. */
import {expect} from 'chai';
import {ringContrast} from './helpers/contrast.js';
import {press, type as typeKeys} from './helpers/engine.js';
import type {TrustFaq} from '../src/trust-faq.js';
import {Faq, place, show, textOf} from './helpers/faq.js';

describe('headings', () => {
  const levels = (faq: Faq) => {
    const level = (name: string) => [
      ...new Set(faq.parts(name).map((one) => Number(one.localName.slice(1)))),
    ];
    return {
      heading: level('heading'),
      topics: level('topic-heading'),
      questions: level('item-heading'),
    };
  };

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`stand at and below level ${level}, never below 6`, async () => {
      const html = `<trust-faq lang="ja" heading-level="${level}"></trust-faq>`;
      const [one, two] = [Math.min(level + 1, 6), Math.min(level + 2, 6)];
      const faq = await show(html);
      expect(levels(faq)).to.deep.equal({heading: [level], topics: [one], questions: [two]});
      await faq.type('ISO');
      expect(levels(faq), 'in a flat list').to.deep.equal({
        heading: [level],
        topics: [],
        questions: [one],
      });
    });

    it(`without a heading text, the topics take level ${level}`, async () => {
      const html = `<trust-faq lang="ja" heading="" heading-level="${level}"></trust-faq>`;
      const faq = await show(html);
      const below = Math.min(level + 1, 6);
      expect(levels(faq)).to.deep.equal({heading: [], topics: [level], questions: [below]});
      faq.element.grouping = 'none';
      await faq.settle();
      expect(levels(faq)).to.deep.equal({heading: [], topics: [], questions: [level]});
    });
  }

  it('each contain a button that says whether its answer is open and which answer it controls', async () => {
    const faq = await show('<trust-faq lang="ja" open="first"></trust-faq>');
    for (const button of faq.questions) {
      expect(button.parentElement!.localName).to.match(/^h[1-6]$/);
      const shown = faq.panel(button.value);
      expect(button.getAttribute('aria-expanded')).to.equal(String(!shown.hasAttribute('hidden')));
      expect(shown.hasAttribute('role'), 'a panel is no landmark').to.equal(false);
    }
  });
});

describe('landmarks', () => {
  const LANDMARKS =
    'main, nav, aside, header, footer, form, section, search, ' +
    '[role=main], [role=navigation], [role=complementary], [role=region], [role=search], [role=form], [role=banner], [role=contentinfo]';

  it('there is one, the search', async () => {
    const faq = await show('<trust-faq lang="ja" open="all" feedback></trust-faq>');
    const found = [...faq.element.shadowRoot!.querySelectorAll(LANDMARKS)];
    expect(found.map((one) => one.getAttribute('role'))).to.deep.equal(['search']);
    expect(found[0]!.getAttribute('aria-label')).to.equal('よくあるご質問');
  });

  it('it is named by the heading, so that two on a page can be distinguished', async () => {
    const faq = await show('<trust-faq lang="ja" heading="製品"></trust-faq>');
    const name = () => faq.part('search').getAttribute('aria-label');
    expect(name()).to.equal('製品');
    faq.element.heading = '';
    await faq.settle();
    expect(name(), 'without a heading').to.equal('質問を検索');
  });

  it('there is none without a search box', async () => {
    const faq = await show('<trust-faq lang="ja" open="all" hide-search></trust-faq>');
    expect(faq.element.shadowRoot!.querySelectorAll(LANDMARKS)).to.have.lengthOf(0);
  });
});

/** Lists everything in the element that Tab reaches, in order, as ids or the text of links. */
async function tabStops(faq: Faq): Promise<string[]> {
  const stops: string[] = [];
  const before = faq.element.previousElementSibling as HTMLElement;
  before.focus();
  for (let i = 0; i < 100; i++) {
    await press('Tab');
    const at = faq.focused;
    if (!at) break;
    stops.push(at.id || at.localName);
  }
  return stops;
}

const between = (attributes: string): string =>
  `<div><button>before</button><trust-faq lang="ja" ${attributes}></trust-faq><button>after</button></div>`;

describe('the Tab key', () => {
  it('goes through box, topics and questions, and into no closed answer', async () => {
    const faq = await show(
      between('topics="data"  entries="threat-data-contents data-processing-location"'),
    );
    expect(await tabStops(faq)).to.deep.equal([
      'search',
      'expand-all',
      'question-threat-data-contents',
      'question-data-processing-location',
    ]);
    expect(document.activeElement!.textContent).to.equal('after');
  });

  it('goes through an open answer in the order of its text', async () => {
    const faq = await show(
      between('entries="threat-data-contents data-processing-location" open="first"'),
    );
    const stops = await tabStops(faq);
    const links = faq.panel('threat-data-contents').querySelectorAll('a:not([id])').length;
    expect(stops.slice(0, 3)).to.deep.equal([
      'search',
      'expand-all',
      'question-threat-data-contents',
    ]);
    expect(stops.filter((stop) => stop === 'a')).to.have.lengthOf(links);
    const [related] = faq.parts('text-button');
    expect(stops.slice(3 + links)).to.deep.equal([
      'copy-threat-data-contents',
      related!.id,
      'question-data-processing-location',
    ]);
  });

  it('goes back the same way', async () => {
    const faq = await show(between('entries="threat-data-contents data-processing-location"'));
    (faq.element.nextElementSibling as HTMLElement).focus();
    const stops: string[] = [];
    for (const count of [1, 2, 3, 4]) {
      await press('Shift+Tab');
      stops.push(`${count} ${faq.focused?.id}`);
    }
    expect(stops).to.deep.equal([
      '1 question-data-processing-location',
      '2 question-threat-data-contents',
      '3 expand-all',
      '4 search',
    ]);
  });

  it('shows where it is, at every stop', async () => {
    const faq = await show(
      between('entries="ksn-stability trustworthiness" feedback open="first" query="KSN"'),
    );
    faq.element.shadowRoot!.getElementById('yes-ksn-stability')!.click();
    (faq.element.previousElementSibling as HTMLElement).focus();
    let stops = 0;
    for (;;) {
      await press('Tab');
      const at = faq.focused;
      if (!at) break;
      stops++;
      for (const running of at.getAnimations()) running.finish();
      expect(ringContrast(at), at.id).to.be.at.least(3);
      const {outlineStyle, outlineWidth} = getComputedStyle(at);
      expect(outlineStyle, at.id).to.equal('solid');
      expect(parseFloat(outlineWidth), at.id).to.be.at.least(2);
    }
    expect(stops).to.be.greaterThan(6);
  });
});

describe('the keyboard alone', () => {
  /** Presses Tab until the element with this id has the focus. */
  async function tabTo(faq: Faq, id: string): Promise<void> {
    for (let i = 0; i < 60 && faq.focused?.id !== id; i++) await press('Tab');
    expect(faq.focused?.id).to.equal(id);
  }

  const start = async (attributes = ''): Promise<Faq> => {
    const faq = await show(between(attributes));
    (faq.element.previousElementSibling as HTMLElement).focus();
    return faq;
  };

  it('opens and closes an answer, with Enter and with Space', async () => {
    const faq = await start();
    await tabTo(faq, 'question-private-international-company');
    for (const key of ['Enter', 'Space']) {
      await press(key);
      await faq.settle();
      expect(faq.openIds).to.deep.equal(['private-international-company']);
      await press(key);
      await faq.settle();
      expect(faq.openIds).to.deep.equal([]);
      expect(faq.focused!.id).to.equal('question-private-international-company');
    }
  });

  it('searches, opens a match and clears the search', async () => {
    const faq = await start();
    await press('Tab');
    await typeKeys('KSN');
    await faq.settle();
    const [best] = faq.ids;
    await tabTo(faq, `question-${best}`);
    await press('Enter');
    await faq.settle();
    expect(faq.openIds).to.deep.equal([best]);
    while (faq.focused!.id !== 'search') await press('Shift+Tab');
    await press('Escape');
    await faq.settle();
    expect(faq.items).to.have.lengthOf(16);
    expect(faq.focused).to.equal(faq.input);
  });

  it('chooses a topic', async () => {
    const faq = await start();
    await tabTo(faq, 'topic-');
    await press('End');
    await press('ArrowLeft');
    await press('Enter');
    await faq.settle();
    expect(faq.ids).to.have.lengthOf(4);
    expect(faq.focused!.id).to.equal('topic-data');
    expect(faq.focused!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('opens and closes everything', async () => {
    const faq = await start();
    await tabTo(faq, 'expand-all');
    await press('Enter');
    await faq.settle();
    expect(faq.openIds).to.have.lengthOf(16);
    await press('Enter');
    await faq.settle();
    expect(faq.openIds).to.have.lengthOf(0);
    expect(faq.focused!.id).to.equal('expand-all');
  });

  it('goes to a related question', async () => {
    const faq = await start('open="private-international-company"');
    const related = faq.parts('text-button');
    await tabTo(faq, related.find(({dataset}) => dataset['id'] === 'trustworthiness')!.id);
    await press('Enter');
    await faq.settle();
    expect(faq.openIds).to.include('trustworthiness');
    expect(faq.focused).to.equal(faq.question('trustworthiness'));
  });

  it('shows more and goes on from there', async () => {
    const faq = await start('max-items="7" hide-topics');
    await tabTo(faq, 'more');
    await press('Enter');
    await faq.settle();
    expect(faq.items).to.have.lengthOf(14);
    expect(faq.focused!.id).to.equal('more');
    await press('Enter');
    await faq.settle();
    expect(faq.items).to.have.lengthOf(16);
    expect(faq.focused).to.equal(faq.questions[14]);
  });

  it('gives feedback, and takes it back', async () => {
    const faq = await start('entries="ksn-stability" feedback open="first"');
    for (const [id, helpful] of [
      ['yes-ksn-stability', true],
      ['no-ksn-stability', false],
    ] as const) {
      await tabTo(faq, id);
      const fired = faq.next('trust-faq-feedback');
      await press('Enter');
      expect((await fired).detail).to.deep.equal({id: 'ksn-stability', helpful});
      expect(faq.focused!.id).to.equal(id);
      expect(faq.focused!.getAttribute('aria-pressed')).to.equal('true');
    }
  });

  it('copies a link', async () => {
    const faq = await start('entries="ksn-stability" open="first"');
    await tabTo(faq, 'copy-ksn-stability');
    const fired = faq.next('trust-faq-copy');
    await press('Enter');
    expect((await fired).detail).to.deep.equal({id: 'ksn-stability'});
    await faq.settle();
    expect(faq.focused!.id).to.be.oneOf(['copy-ksn-stability', 'copied-text']);
  });
});

describe('the focus never falls to the page', () => {
  /** Where the focus is, and an action that removes that element. */
  const LOSSES: Record<
    string,
    readonly [attributes: string, id: string, act: (e: TrustFaq) => void]
  > = {
    'a search by a script takes the question': [
      '',
      'question-ksn-stability',
      (element) => void element.search('FCC'),
    ],
    'a search without a match takes the question': [
      '',
      'question-ksn-stability',
      (element) => void element.search('qqxzv'),
    ],
    'a search moves the question': [
      '',
      'question-ksn-stability',
      (element) => void element.search('KSN'),
    ],
    'the cleared query takes the clear button': [
      'query="KSN"',
      'clear',
      (element) => (element.query = ''),
    ],
    'the answer that has the focus is closed': [
      'open="ksn-stability"',
      'copy-ksn-stability',
      (element) => element.hide('ksn-stability'),
    ],
    'all answers are closed': [
      'open="ksn-stability"',
      'copy-ksn-stability',
      (element) => element.hideAll(),
    ],
    'another answer closes this one': [
      'exclusive open="ksn-stability"',
      'copy-ksn-stability',
      (element) => element.show('website-hosting'),
    ],
    'the search box goes': ['', 'search', (element) => (element.hideSearch = true)],
    'the topics go': ['', 'topic-data', (element) => (element.hideTopics = true)],
    'expand all goes': ['', 'expand-all', (element) => (element.exclusive = true)],
    'the copy button goes': [
      'open="ksn-stability"',
      'copy-ksn-stability',
      (element) => (element.permalinks = 'off'),
    ],
    'the entry goes': ['', 'question-ksn-stability', (element) => (element.topics = 'data')],
    'the language changes': ['', 'question-ksn-stability', (element) => (element.lang = 'en')],
    'the groups go': ['', 'question-ksn-stability', (element) => (element.grouping = 'none')],
    'the heading level changes': [
      '',
      'question-ksn-stability',
      (element) => (element.headingLevel = 4),
    ],
  };

  for (const [name, [attributes, id, act]] of Object.entries(LOSSES)) {
    it(`when ${name}`, async () => {
      const faq = await show(`<trust-faq lang="ja" ${attributes}></trust-faq>`);
      faq.element.shadowRoot!.getElementById(id)!.focus();
      expect(faq.focused!.id).to.equal(id);
      act(faq.element);
      await faq.settle();
      // Browsers move the focus away from a hidden element in their next frame.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      expect(document.activeElement).to.equal(faq.element);
      const at = faq.focused!;
      expect(at.checkVisibility({visibilityProperty: true}), at.id).to.equal(true);
      expect(at.closest('[hidden]'), at.id).to.equal(null);
    });
  }

  it('when the visitor closes the open answer of another question', async () => {
    const page = place(between('exclusive open="ksn-stability"'));
    const element = page.querySelector('trust-faq')!;
    await element.ready;
    new Faq(element).question('website-hosting').focus();
    await press('Enter');
    await new Faq(element).settle();
    expect(new Faq(element).openIds).to.deep.equal(['website-hosting']);
    expect(new Faq(element).focused).to.equal(new Faq(element).question('website-hosting'));
  });
});

describe('motion', () => {
  it('never delays reading an answer', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    faq.question('ksn-stability').click();
    await faq.settle();
    expect(faq.panel('ksn-stability').getBoundingClientRect().height).to.be.greaterThan(50);
  });
});

describe('a screen reader', () => {
  it('reads the content in its own language', async () => {
    const faq = await show('<div lang="fr"><trust-faq lang="ja-JP"></trust-faq></div>');
    expect(faq.part('container').lang).to.equal('ja');
  });

  it('hears names for everything that can be pressed', async () => {
    const faq = await show('<trust-faq lang="ja" open="all" feedback query="ISO"></trust-faq>');
    for (const one of faq.element.shadowRoot!.querySelectorAll('button, input, [role=group]')) {
      const labelled = one.getAttribute('aria-labelledby');
      const name =
        one.getAttribute('aria-label') ??
        (labelled ? textOf(faq.element.shadowRoot!.getElementById(labelled)!) : textOf(one));
      expect(name, one.id).not.to.equal('');
    }
  });

  it('gets announcements in a live region that existed before them', async () => {
    const faq = await show('<trust-faq lang="ja" max-items="3"></trust-faq>');
    const status = faq.element.shadowRoot!.querySelector('[role="status"]')!;
    expect(textOf(status)).to.equal('');
    await faq.press('more');
    expect(faq.element.shadowRoot!.querySelector('[role="status"]')).to.equal(status);
    expect(textOf(status)).to.equal('16件中6件を表示しています');
  });
});
