import {expect} from 'chai';
import {en as datasetEn} from '../src/data/en.js';
import {Faq, place, show, warnings} from './helpers/faq.js';

const DATA = [
  'customer-data-processed',
  'threat-data-contents',
  'data-processing-location',
  'data-handling-safeguards',
];
const GOVERNMENT = ['russian-government-data-obligation', 'government-pressure-malware'];
const TOPICS = datasetEn.topics.map(({id, name}) => `${id} (${name})`).join(', ');

/** Shows the element in English with these attributes. */
const faq = (attributes = ''): Promise<Faq> =>
  show(`<trust-faq lang="en" ${attributes}></trust-faq>`);

/** Tag name and text of every heading of these parts. */
const levels = (element: Faq, ...names: string[]): string[] =>
  names.map((name) => element.parts(name)[0]?.localName ?? '');

const topicHeadings = (element: Faq): string[] =>
  element.parts('topic-heading').map((heading) => heading.textContent);

describe('the attribute topics', () => {
  it('shows all topics and entries by default', async () => {
    const element = await faq();
    expect(element.ids).to.have.length(16);
    expect(element.parts('topic-heading')).to.have.length(6);
  });

  it('shows the topics it names, in its order, separated by spaces or commas', async () => {
    for (const value of [
      'government data',
      'government,data',
      ' government ,\n\tdata, ',
      'government data government',
    ]) {
      const element = await faq(`topics="${value}"`);
      expect(element.ids, value).to.deep.equal([...GOVERNMENT, ...DATA]);
      expect(topicHeadings(element), value).to.deep.equal(['Governments & law', 'Data handling']);
    }
  });

  it('ignores an unknown topic with one warning that names it and the known ones', async () => {
    const said = warnings();
    const element = await faq('topics="signatur data"');
    element.element.feedback = true;
    await element.settle();
    await faq('topics="signatur data"');
    expect(element.ids).to.deep.equal(DATA);
    expect(said).to.deep.equal([`trust-faq: unknown topic "signatur". Known topics: ${TOPICS}`]);
  });

  it('shows all topics when it is empty or knows none', async () => {
    const said = warnings();
    for (const value of ['', ' , ', 'nowhere', '__proto__ constructor']) {
      expect((await faq(`topics="${value}"`)).ids, value).to.have.length(16);
    }
    expect(said.map((text) => /"(.*)"/.exec(text)![1])).to.deep.equal([
      'nowhere',
      '__proto__',
      'constructor',
    ]);
  });

  it('takes an array from a script, and shows all for null and undefined', async () => {
    const element = await faq();
    element.element.topics = ['government', ' data '];
    await element.settle();
    expect(element.ids).to.deep.equal([...GOVERNMENT, ...DATA]);
    for (const nothing of [null, undefined, []]) {
      element.element.topics = nothing;
      await element.settle();
      expect(element.ids).to.have.length(16);
    }
  });

  it('is followed while the page changes it', async () => {
    const element = await faq('topics="data"');
    element.element.setAttribute('topics', 'government');
    await element.settle();
    expect(element.ids).to.deep.equal(GOVERNMENT);
    element.element.removeAttribute('topics');
    await element.settle();
    expect(element.ids).to.have.length(16);
  });
});

describe('the attributes entries and exclude', () => {
  it('entries shows these entries in this order', async () => {
    const element = await faq('grouping="none" entries="website-hosting, trustworthiness"');
    expect(element.ids).to.deep.equal(['website-hosting', 'trustworthiness']);
  });

  it('entries sets the order of the topics too', async () => {
    const element = await faq('entries="website-hosting trustworthiness ksn-stability"');
    expect(topicHeadings(element)).to.deep.equal([
      'Continuity & infrastructure',
      'Company & trust',
    ]);
    expect(element.ids).to.deep.equal(['website-hosting', 'ksn-stability', 'trustworthiness']);
  });

  it('entries with topics shows what is in both', async () => {
    const element = await faq('topics="data" entries="website-hosting threat-data-contents"');
    expect(element.ids).to.deep.equal(['threat-data-contents']);
  });

  it('exclude removes entries', async () => {
    const element = await faq(
      'topics="data" exclude="threat-data-contents,data-processing-location"',
    );
    expect(element.ids).to.deep.equal(['customer-data-processed', 'data-handling-safeguards']);
  });

  it('ignore unknown ids with one warning each that names them and the known ones', async () => {
    const said = warnings();
    const element = await faq('topics="government" entries="nix" exclude="nox"');
    expect(element.ids).to.deep.equal(GOVERNMENT);
    expect(said).to.have.length(2);
    expect(said[0]).to.contain(
      'unknown entry "nix". Known entries: private-international-company, ',
    );
    expect(said[1]).to.contain(
      'unknown entry "nox". Known entries: private-international-company, ',
    );
  });

  it('fall back to the default and say so if they select nothing', async () => {
    const said = warnings();
    expect((await faq('topics="government" entries="website-hosting"')).ids).to.deep.equal(
      GOVERNMENT,
    );
    expect((await faq(`topics="government" exclude="${GOVERNMENT.join(' ')}"`)).ids).to.deep.equal(
      GOVERNMENT,
    );
    expect(said).to.deep.equal([
      'trust-faq: entries leaves no entry to show and is ignored',
      'trust-faq: exclude leaves no entry to show and is ignored',
    ]);
  });

  it('log nothing if all values are valid', async () => {
    const said = warnings();
    await faq(
      'topics="data" entries="threat-data-contents" exclude="website-hosting" open="first" lang="en-GB"',
    );
    expect(said).to.deep.equal([]);
  });
});

describe('the attribute query', () => {
  it('sets the initial search', async () => {
    const element = await faq('query="website"');
    expect(element.input.value).to.equal('website');
    expect(element.ids[0]).to.equal('website-hosting');
    expect(element.ids.length).to.be.lessThan(16);
  });

  it('is empty for null, undefined and white space', async () => {
    const element = await faq('query="website"');
    for (const nothing of [null, undefined, '', '  \u3000']) {
      element.element.query = nothing as string | null;
      await element.settle();
      expect(element.ids).to.have.length(16);
    }
  });

  it('follows what the visitor types, and the attribute stays as the author wrote it', async () => {
    const element = await faq('query="website"');
    await element.type('audit');
    expect(element.element.query).to.equal('audit');
    expect(element.element.getAttribute('query')).to.equal('website');
  });

  it('takes any value from a script as text', async () => {
    const element = await faq();
    (element.element as {query: unknown}).query = 27001;
    await element.settle();
    expect(element.input.value).to.equal('27001');
    expect(element.ids).to.include('iso-27001-scope');
  });
});

describe('the attribute open', () => {
  it('opens no entry by default', async () => {
    expect((await faq()).openIds).to.deep.equal([]);
  });

  it('opens the entries it names, the first, or all', async () => {
    expect((await faq('open="threat-data-contents, website-hosting"')).openIds).to.deep.equal([
      'website-hosting',
      'threat-data-contents',
    ]);
    expect((await faq('topics="data" open="first"')).openIds).to.deep.equal([DATA[0]]);
    expect((await faq('topics="data" open="all"')).openIds).to.deep.equal(DATA);
    expect((await faq('topics="data" open="first threat-data-contents"')).openIds).to.deep.equal(
      DATA.slice(0, 2),
    );
  });

  it('ignores an unknown id with a warning that names it and what is allowed', async () => {
    const said = warnings();
    const element = await faq('topics="government" open="frist government-pressure-malware"');
    expect(element.openIds).to.deep.equal(['government-pressure-malware']);
    expect(said).to.deep.equal([
      `trust-faq: unknown entry "frist" in open. Allowed values: first, all, ${GOVERNMENT.join(', ')}`,
    ]);
  });

  it('is followed while the page changes it, and takes arrays and null', async () => {
    const element = await faq('topics="data" open="first"');
    element.element.setAttribute('open', DATA[1]!);
    await element.settle();
    expect(element.openIds).to.deep.equal([DATA[1]]);
    element.element.open = [DATA[2]!, DATA[3]!];
    await element.settle();
    expect(element.openIds).to.deep.equal(DATA.slice(2));
    element.element.open = null;
    await element.settle();
    expect(element.openIds).to.deep.equal([]);
  });

  it('leaves alone what the visitor opened while other attributes change', async () => {
    const element = await faq('topics="data" open="first"');
    element.questions[2]!.click();
    element.element.heading = 'Other';
    await element.settle();
    expect(element.openIds).to.deep.equal([DATA[0], DATA[2]]);
  });
});

describe('the attribute exclusive', () => {
  it('is off by default: several items may be open', async () => {
    const element = await faq('topics="data"');
    element.questions[0]!.click();
    element.questions[1]!.click();
    await element.settle();
    expect(element.openIds).to.deep.equal(DATA.slice(0, 2));
  });

  it('lets an opened item close the others', async () => {
    const element = await faq('topics="data" exclusive open="first"');
    element.questions[1]!.click();
    await element.settle();
    expect(element.openIds).to.deep.equal([DATA[1]]);
    element.element.show(DATA[3]!);
    await element.settle();
    expect(element.openIds).to.deep.equal([DATA[3]]);
  });

  it('lets the last open item be closed', async () => {
    const element = await faq('topics="data" exclusive open="first"');
    element.questions[0]!.click();
    await element.settle();
    expect(element.openIds).to.deep.equal([]);
  });

  it('disables "all" and expand all', async () => {
    const element = await faq('topics="data" exclusive open="all"');
    expect(element.openIds).to.deep.equal([]);
    expect(element.parts('expand-all')).to.deep.equal([]);
  });

  it('leaves one item open when it is switched on with several open', async () => {
    const element = await faq('topics="data" open="all"');
    element.element.exclusive = true;
    await element.settle();
    expect(element.openIds).to.have.length(1);
    element.element.exclusive = false;
    await element.settle();
    expect(element.openIds).to.have.length(1);
    expect(element.parts('expand-all')).to.have.length(1);
  });

  it('leaves one open of several that `open` names', async () => {
    expect((await faq(`topics="data" exclusive open="${DATA.join(' ')}"`)).openIds).to.have.length(
      1,
    );
  });
});

describe('the attributes heading and heading-level', () => {
  it('show a sensible text at level 2, topics at 3, questions at 4 by default', async () => {
    const element = await faq();
    expect(element.part('heading').textContent).to.equal('Frequently asked questions');
    expect(levels(element, 'heading', 'topic-heading', 'item-heading')).to.deep.equal([
      'h2',
      'h3',
      'h4',
    ]);
  });

  it('show the text as it is, trimmed, never as markup', async () => {
    const element = await faq('heading=" Trust &lt;b&gt;us&lt;/b&gt; "');
    expect(element.part('heading').textContent).to.equal('Trust <b>us</b>');
  });

  for (const [level, ...expected] of [
    [1, 'h1', 'h2', 'h3'],
    [2, 'h2', 'h3', 'h4'],
    [3, 'h3', 'h4', 'h5'],
    [4, 'h4', 'h5', 'h6'],
    [5, 'h5', 'h6', 'h6'],
    [6, 'h6', 'h6', 'h6'],
  ] as const) {
    it(`level ${level} gives ${expected.join(', ')}`, async () => {
      const element = await faq(`heading-level=" ${level} "`);
      expect(levels(element, 'heading', 'topic-heading', 'item-heading')).to.deep.equal(expected);
    });
  }

  it('pass their level on to the topics if the heading is empty', async () => {
    for (const value of ['', '   ']) {
      const element = await faq(`heading="${value}" heading-level="3"`);
      expect(element.parts('heading')).to.deep.equal([]);
      expect(levels(element, 'topic-heading', 'item-heading')).to.deep.equal(['h3', 'h4']);
    }
  });

  it('put questions right below where there are no topic headings', async () => {
    const none = 'grouping="none"';
    expect(levels(await faq(none), 'heading', 'item-heading')).to.deep.equal(['h2', 'h3']);
    expect(levels(await faq(`${none} heading=""`), 'heading', 'item-heading')).to.deep.equal([
      '',
      'h2',
    ]);
    expect(
      levels(await faq('query="data" heading-level="4"'), 'heading', 'item-heading'),
    ).to.deep.equal(['h4', 'h5']);
  });

  it('fall back to level 2 with one warning that names the invalid value and the limits', async () => {
    const said = warnings();
    for (const invalid of ['x', '0', '7', '2.5', '-1', 'NaN']) {
      const element = await faq(`heading-level="${invalid}"`);
      expect(levels(element, 'heading')).to.deep.equal(['h2']);
    }
    expect(said).to.have.length(6);
    expect(said[0]).to.equal(
      'trust-faq: heading-level "x" is not a whole number from 1 to 6. Using 2',
    );
  });

  it('take numbers, null and undefined from a script', async () => {
    const said = warnings();
    const element = await faq('heading="Own"');
    for (const [value, tag] of [
      [5, 'h5'],
      [null, 'h2'],
      ['4', 'h4'],
      [undefined, 'h2'],
    ] as const) {
      (element.element as {headingLevel: unknown}).headingLevel = value;
      await element.settle();
      expect(levels(element, 'heading')).to.deep.equal([tag]);
    }
    for (const nothing of [null, undefined]) {
      (element.element as {heading: unknown}).heading = nothing;
      await element.settle();
      expect(element.part('heading').textContent).to.equal('Frequently asked questions');
    }
    (element.element as {heading: unknown}).heading = 2023;
    await element.settle();
    expect(element.part('heading').textContent).to.equal('2023');
    expect(said).to.deep.equal([]);
  });
});

describe('the attributes hide-search and hide-topics', () => {
  it('are off by default', async () => {
    const element = await faq();
    expect(element.parts('search')).to.have.length(1);
    expect(element.parts('topics')).to.have.length(1);
  });

  it('remove the search box', async () => {
    const element = await faq('hide-search');
    expect(element.parts('search')).to.deep.equal([]);
    expect(element.parts('topics')).to.have.length(1);
  });

  it('remove the topic filter, even if nothing matches', async () => {
    const element = await faq('hide-topics query="qqqqqqqq"');
    expect(element.parts('topic')).to.deep.equal([]);
    expect(element.parts('search')).to.have.length(1);
  });

  it('are followed, and a filter that is gone no longer filters', async () => {
    const element = await faq();
    element
      .parts<HTMLButtonElement>('topic')
      .find(({value}) => value === 'data')!
      .click();
    await element.settle();
    expect(element.ids).to.deep.equal(DATA);
    element.element.hideTopics = true;
    await element.settle();
    expect(element.ids).to.have.length(16);
  });
});

describe('the attribute grouping', () => {
  it('groups by topic by default', async () => {
    expect((await faq()).parts('section')).to.have.length(6);
  });

  it('none gives one list whose items name their topics', async () => {
    const element = await faq('grouping=" NONE " topics="government data"');
    expect(element.parts('section')).to.have.length(1);
    expect(element.parts('topic-heading')).to.deep.equal([]);
    expect(element.parts('item-topic').map((one) => one.textContent)).to.deep.equal([
      ...GOVERNMENT.map(() => 'Governments & law'),
      ...DATA.map(() => 'Data handling'),
    ]);
  });

  it('gives way to a flat list, best first, while a query is set, and returns', async () => {
    const element = await faq();
    await element.type('website');
    expect(element.parts('topic-heading')).to.deep.equal([]);
    expect(element.parts('item-topic')).to.have.length(element.ids.length);
    expect(element.ids[0]).to.equal('website-hosting');
    await element.type('');
    expect(element.parts('topic-heading')).to.have.length(6);
    expect(element.parts('item-topic')).to.deep.equal([]);
  });

  it('falls back to topic with one warning', async () => {
    const said = warnings();
    expect((await faq('grouping="genre"')).parts('section')).to.have.length(6);
    expect(said).to.deep.equal([
      'trust-faq: unknown grouping "genre". Allowed values: topic, none. Using "topic"',
    ]);
  });
});

describe('the attribute max-items', () => {
  it('shows all bundled entries by default', async () => {
    const element = await faq();
    expect(element.parts('more')).to.deep.equal([]);
  });

  it('shows that many items and a button that adds as many again, or the rest', async () => {
    const element = await faq('max-items="6"');
    expect(element.ids).to.have.length(6);
    expect(element.part('more').textContent.trim()).to.equal('Show 6 more');
    element.element.maxItems = 10;
    await element.settle();
    expect(element.ids).to.have.length(10);
    expect(element.part('more').textContent.trim()).to.equal('Show 6 more');
  });

  it('falls back to 50 with one warning', async () => {
    const said = warnings();
    for (const invalid of ['0', '-3', '1.5', 'many', 'Infinity']) {
      expect((await faq(`max-items="${invalid}"`)).ids, invalid).to.have.length(16);
    }
    expect(said).to.have.length(5);
    expect(said[0]).to.equal(
      'trust-faq: max-items "0" is not a whole number of at least 1. Using 50',
    );
  });

  it('holds for search results too', async () => {
    const element = await faq('max-items="2" query="data"');
    expect(element.ids).to.have.length(2);
    expect(element.parts('more')).to.have.length(1);
  });
});

describe('the attributes permalinks, theme and feedback', () => {
  it('permalinks="off" removes the copy buttons, read and write have them', async () => {
    for (const [value, count] of [
      ['', 16],
      ['read', 16],
      ['WRITE ', 16],
      ['off', 0],
    ] as const) {
      const element = await faq(`permalinks="${value}" open="all"`);
      expect(element.parts('copy'), value).to.have.length(count);
    }
  });

  it('permalinks falls back to read with one warning', async () => {
    const said = warnings();
    expect((await faq('permalinks="on" open="all"')).parts('copy')).to.have.length(16);
    expect(said).to.deep.equal([
      'trust-faq: unknown permalinks "on". Allowed values: read, write, off. Using "read"',
    ]);
  });

  it('theme forces light or dark, and by default follows the page’s color-scheme', async () => {
    const container = place(
      '<div style="color-scheme: dark"><trust-faq lang="en"></trust-faq></div>',
    );
    const element = container.querySelector('trust-faq')!;
    await element.ready;
    const scheme = () => getComputedStyle(new Faq(element).part('container')).colorScheme;
    expect(scheme()).to.equal('dark');
    element.theme = 'light';
    await new Faq(element).settle();
    expect(scheme()).to.match(/^light( only)?$|^only light$/);
    element.theme = 'dark';
    container.style.colorScheme = 'light';
    await new Faq(element).settle();
    expect(scheme()).to.match(/^dark( only)?$|^only dark$/);
  });

  it('theme falls back to auto with one warning', async () => {
    const said = warnings();
    const element = await faq('theme="sepia"');
    expect(element.part('container').dataset['theme']).to.equal('auto');
    expect(said).to.deep.equal([
      'trust-faq: unknown theme "sepia". Allowed values: auto, light, dark. Using "auto"',
    ]);
  });

  it('feedback asks under each answer; by default it does not', async () => {
    expect((await faq('open="all"')).parts('feedback')).to.deep.equal([]);
    expect((await faq('feedback open="all"')).parts('feedback')).to.have.length(16);
  });
});

describe('attributes as a whole', () => {
  it('are never written by the element', async () => {
    const element = await faq('topics="data" open="first" query="data" theme="dark" max-items="2"');
    const before = element.element.outerHTML;
    await element.type('audit');
    element.element.showAll();
    Object.assign(element.element, {
      topics: 'government',
      heading: 'x',
      exclusive: true,
      theme: 'light',
      lang: 'en',
    });
    await element.settle();
    expect(element.element.outerHTML).to.equal(before);
  });

  it('accept invalid values of every kind from a script without an error', async () => {
    warnings();
    const element = await faq();
    const names = [
      'topics',
      'entries',
      'exclude',
      'open',
      'exclusive',
      'heading',
      'headingLevel',
      'hideSearch',
      'hideTopics',
      'query',
      'grouping',
      'maxItems',
      'permalinks',
      'theme',
      'feedback',
      'messages',
    ] as const;
    for (const invalid of [
      null,
      undefined,
      7,
      NaN,
      true,
      {},
      [],
      [null, {}],
      '',
      '"><img src=x>',
      () => 0,
    ]) {
      for (const name of names)
        (element.element as unknown as Record<string, unknown>)[name] = invalid;
      await element.settle();
      element.element.query = '';
      await element.settle();
      expect(element.ids.length, `${JSON.stringify(invalid)}`).to.be.greaterThan(0);
    }
  });
});
