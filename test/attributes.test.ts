import {expect} from 'chai';
import type {TrustFaq} from '../src/trust-faq.js';
import {
  fixture,
  ids,
  input,
  openIds,
  part,
  parts,
  place,
  questions,
  settle,
  type,
  warnings,
} from './helpers/fixture.js';

const DATA = [
  'customer-data-processed',
  'threat-data-contents',
  'data-processing-location',
  'data-handling-safeguards',
];
const GOVERNMENT = ['russian-government-data-obligation', 'government-pressure-malware'];
const TOPICS = 'company, integrity, continuity, government, data, statements';

/** The element in English with these attributes. */
const faq = (attributes = ''): Promise<TrustFaq> =>
  fixture(`<trust-faq lang="en" ${attributes}></trust-faq>`);

/** Tag name and text of every heading of these parts. */
const levels = (element: TrustFaq, ...names: string[]): string[] =>
  names.map((name) => parts(element, name)[0]?.localName ?? '');

const topicHeadings = (element: TrustFaq): string[] =>
  parts(element, 'topic-heading').map((heading) => heading.textContent);

describe('the attribute topics', () => {
  it('shows all topics and entries by default', async () => {
    const element = await faq();
    expect(ids(element)).to.have.length(16);
    expect(parts(element, 'topic-heading')).to.have.length(6);
  });

  it('shows the topics it names, in its order, separated by spaces or commas', async () => {
    for (const value of [
      'government data',
      'government,data',
      ' government ,\n\tdata, ',
      'government data government',
    ]) {
      const element = await faq(`topics="${value}"`);
      expect(ids(element), value).to.deep.equal([...GOVERNMENT, ...DATA]);
      expect(topicHeadings(element), value).to.deep.equal(['Governments & law', 'Data handling']);
    }
  });

  it('drops an unknown topic with one warning that names it and the known ones', async () => {
    const said = warnings();
    const element = await faq('topics="signatur data"');
    element.feedback = true;
    await settle(element);
    await faq('topics="signatur data"');
    expect(ids(element)).to.deep.equal(DATA);
    expect(said).to.deep.equal([`trust-faq: unknown topic "signatur". Known topics: ${TOPICS}`]);
  });

  it('shows all topics when it is empty or knows none', async () => {
    const said = warnings();
    for (const value of ['', ' , ', 'nowhere', '__proto__ constructor']) {
      expect(ids(await faq(`topics="${value}"`)), value).to.have.length(16);
    }
    expect(said.map((text) => /"(.*)"/.exec(text)![1])).to.deep.equal([
      'nowhere',
      '__proto__',
      'constructor',
    ]);
  });

  it('takes an array from a script, and shows all for null and undefined', async () => {
    const element = await faq();
    element.topics = ['government', ' data '];
    await settle(element);
    expect(ids(element)).to.deep.equal([...GOVERNMENT, ...DATA]);
    for (const nothing of [null, undefined, []]) {
      element.topics = nothing;
      await settle(element);
      expect(ids(element)).to.have.length(16);
    }
  });

  it('is followed while the page changes it', async () => {
    const element = await faq('topics="data"');
    element.setAttribute('topics', 'government');
    await settle(element);
    expect(ids(element)).to.deep.equal(GOVERNMENT);
    element.removeAttribute('topics');
    await settle(element);
    expect(ids(element)).to.have.length(16);
  });
});

describe('the attributes entries and exclude', () => {
  it('entries shows these entries in this order', async () => {
    const element = await faq('grouping="none" entries="website-hosting, trustworthiness"');
    expect(ids(element)).to.deep.equal(['website-hosting', 'trustworthiness']);
  });

  it('entries sets the order of the topics too', async () => {
    const element = await faq('entries="website-hosting trustworthiness ksn-stability"');
    expect(topicHeadings(element)).to.deep.equal([
      'Continuity & infrastructure',
      'Company & trust',
    ]);
    expect(ids(element)).to.deep.equal(['website-hosting', 'ksn-stability', 'trustworthiness']);
  });

  it('entries with topics shows what is in both', async () => {
    const element = await faq('topics="data" entries="website-hosting threat-data-contents"');
    expect(ids(element)).to.deep.equal(['threat-data-contents']);
  });

  it('exclude leaves entries out', async () => {
    const element = await faq(
      'topics="data" exclude="threat-data-contents,data-processing-location"',
    );
    expect(ids(element)).to.deep.equal(['customer-data-processed', 'data-handling-safeguards']);
  });

  it('drop unknown ids with one warning each that names them and the known ones', async () => {
    const said = warnings();
    const element = await faq('topics="government" entries="nix" exclude="nox"');
    expect(ids(element)).to.deep.equal(GOVERNMENT);
    expect(said).to.have.length(2);
    expect(said[0]).to.contain(
      'unknown entry "nix". Known entries: private-international-company, ',
    );
    expect(said[1]).to.contain(
      'unknown entry "nox". Known entries: private-international-company, ',
    );
  });

  it('fall back to the default and say so when they leave nothing', async () => {
    const said = warnings();
    expect(ids(await faq('topics="government" entries="website-hosting"'))).to.deep.equal(
      GOVERNMENT,
    );
    expect(ids(await faq(`topics="government" exclude="${GOVERNMENT.join(' ')}"`))).to.deep.equal(
      GOVERNMENT,
    );
    expect(said).to.deep.equal([
      'trust-faq: entries leaves no entry to show and is ignored',
      'trust-faq: exclude leaves no entry to show and is ignored',
    ]);
  });

  it('say nothing while all is well', async () => {
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
    expect(input(element).value).to.equal('website');
    expect(ids(element)[0]).to.equal('website-hosting');
    expect(ids(element).length).to.be.lessThan(16);
  });

  it('is empty for null, undefined and white space', async () => {
    const element = await faq('query="website"');
    for (const nothing of [null, undefined, '', '  \u3000']) {
      element.query = nothing as string | null;
      await settle(element);
      expect(ids(element)).to.have.length(16);
    }
  });

  it('follows what the visitor types, and the attribute stays as the author wrote it', async () => {
    const element = await faq('query="website"');
    await type(element, 'audit');
    expect(element.query).to.equal('audit');
    expect(element.getAttribute('query')).to.equal('website');
  });

  it('takes any value of a script as text', async () => {
    const element = await faq();
    (element as {query: unknown}).query = 27001;
    await settle(element);
    expect(input(element).value).to.equal('27001');
    expect(ids(element)).to.include('iso-27001-scope');
  });
});

describe('the attribute open', () => {
  it('opens no entry by default', async () => {
    expect(openIds(await faq())).to.deep.equal([]);
  });

  it('opens the entries it names, the first, or all', async () => {
    expect(openIds(await faq('open="threat-data-contents, website-hosting"'))).to.deep.equal([
      'website-hosting',
      'threat-data-contents',
    ]);
    expect(openIds(await faq('topics="data" open="first"'))).to.deep.equal([DATA[0]]);
    expect(openIds(await faq('topics="data" open="all"'))).to.deep.equal(DATA);
    expect(openIds(await faq('topics="data" open="first threat-data-contents"'))).to.deep.equal(
      DATA.slice(0, 2),
    );
  });

  it('drops an unknown id with a warning that names it and what is allowed', async () => {
    const said = warnings();
    const element = await faq('topics="government" open="frist government-pressure-malware"');
    expect(openIds(element)).to.deep.equal(['government-pressure-malware']);
    expect(said).to.deep.equal([
      `trust-faq: unknown entry "frist" in open. Allowed values: first, all, ${GOVERNMENT.join(', ')}`,
    ]);
  });

  it('is followed while the page changes it, and takes arrays and null', async () => {
    const element = await faq('topics="data" open="first"');
    element.setAttribute('open', DATA[1]!);
    await settle(element);
    expect(openIds(element)).to.deep.equal([DATA[1]]);
    element.open = [DATA[2]!, DATA[3]!];
    await settle(element);
    expect(openIds(element)).to.deep.equal(DATA.slice(2));
    element.open = null;
    await settle(element);
    expect(openIds(element)).to.deep.equal([]);
  });

  it('leaves alone what the visitor opened while other attributes change', async () => {
    const element = await faq('topics="data" open="first"');
    questions(element)[2]!.click();
    element.heading = 'Other';
    await settle(element);
    expect(openIds(element)).to.deep.equal([DATA[0], DATA[2]]);
  });
});

describe('the attribute exclusive', () => {
  it('is off by default: several items may be open', async () => {
    const element = await faq('topics="data"');
    questions(element)[0]!.click();
    questions(element)[1]!.click();
    await settle(element);
    expect(openIds(element)).to.deep.equal(DATA.slice(0, 2));
  });

  it('lets an opened item close the others', async () => {
    const element = await faq('topics="data" exclusive open="first"');
    questions(element)[1]!.click();
    await settle(element);
    expect(openIds(element)).to.deep.equal([DATA[1]]);
    element.show(DATA[3]!);
    await settle(element);
    expect(openIds(element)).to.deep.equal([DATA[3]]);
  });

  it('lets the last open item be closed', async () => {
    const element = await faq('topics="data" exclusive open="first"');
    questions(element)[0]!.click();
    await settle(element);
    expect(openIds(element)).to.deep.equal([]);
  });

  it('takes away "all" and expand all', async () => {
    const element = await faq('topics="data" exclusive open="all"');
    expect(openIds(element)).to.deep.equal([]);
    expect(parts(element, 'expand-all')).to.deep.equal([]);
  });

  it('leaves one item open when it is switched on with several open', async () => {
    const element = await faq('topics="data" open="all"');
    element.exclusive = true;
    await settle(element);
    expect(openIds(element)).to.have.length(1);
    element.exclusive = false;
    await settle(element);
    expect(openIds(element)).to.have.length(1);
    expect(parts(element, 'expand-all')).to.have.length(1);
  });

  it('leaves one open of several that `open` names', async () => {
    expect(openIds(await faq(`topics="data" exclusive open="${DATA.join(' ')}"`))).to.have.length(
      1,
    );
  });
});

describe('the attributes heading and heading-level', () => {
  it('show a sensible text at level 2, topics at 3, questions at 4 by default', async () => {
    const element = await faq();
    expect(part(element, 'heading').textContent).to.equal('Frequently asked questions');
    expect(levels(element, 'heading', 'topic-heading', 'item-heading')).to.deep.equal([
      'h2',
      'h3',
      'h4',
    ]);
  });

  it('show the text as it is, trimmed, never as markup', async () => {
    const element = await faq('heading=" Trust &lt;b&gt;us&lt;/b&gt; "');
    expect(part(element, 'heading').textContent).to.equal('Trust <b>us</b>');
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

  it('give their level to the topics where the heading is empty', async () => {
    for (const value of ['', '   ']) {
      const element = await faq(`heading="${value}" heading-level="3"`);
      expect(parts(element, 'heading')).to.deep.equal([]);
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

  it('fall back to level 2 with one warning that names the culprit and the limits', async () => {
    const said = warnings();
    for (const nonsense of ['x', '0', '7', '2.5', '-1', 'NaN']) {
      const element = await faq(`heading-level="${nonsense}"`);
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
      (element as {headingLevel: unknown}).headingLevel = value;
      await settle(element);
      expect(levels(element, 'heading')).to.deep.equal([tag]);
    }
    for (const nothing of [null, undefined]) {
      (element as {heading: unknown}).heading = nothing;
      await settle(element);
      expect(part(element, 'heading').textContent).to.equal('Frequently asked questions');
    }
    (element as {heading: unknown}).heading = 2023;
    await settle(element);
    expect(part(element, 'heading').textContent).to.equal('2023');
    expect(said).to.deep.equal([]);
  });
});

describe('the attributes hide-search and hide-topics', () => {
  it('are off by default', async () => {
    const element = await faq();
    expect(parts(element, 'search')).to.have.length(1);
    expect(parts(element, 'topics')).to.have.length(1);
  });

  it('leave out the search box', async () => {
    const element = await faq('hide-search');
    expect(parts(element, 'search')).to.deep.equal([]);
    expect(parts(element, 'topics')).to.have.length(1);
  });

  it('leave out the topic filter, also where nothing matches', async () => {
    const element = await faq('hide-topics query="qqqqqqqq"');
    expect(parts(element, 'topic')).to.deep.equal([]);
    expect(parts(element, 'search')).to.have.length(1);
  });

  it('are followed, and a filter that is gone no longer filters', async () => {
    const element = await faq();
    parts<HTMLButtonElement>(element, 'topic')
      .find(({value}) => value === 'data')!
      .click();
    await settle(element);
    expect(ids(element)).to.deep.equal(DATA);
    element.hideTopics = true;
    await settle(element);
    expect(ids(element)).to.have.length(16);
  });
});

describe('the attribute grouping', () => {
  it('groups by topic by default', async () => {
    expect(parts(await faq(), 'section')).to.have.length(6);
  });

  it('none gives one list whose items name their topics', async () => {
    const element = await faq('grouping=" NONE " topics="government data"');
    expect(parts(element, 'section')).to.have.length(1);
    expect(parts(element, 'topic-heading')).to.deep.equal([]);
    expect(parts(element, 'item-topic').map((one) => one.textContent)).to.deep.equal([
      ...GOVERNMENT.map(() => 'Governments & law'),
      ...DATA.map(() => 'Data handling'),
    ]);
  });

  it('makes way for a flat list, best first, while a query is set, and comes back', async () => {
    const element = await faq();
    await type(element, 'website');
    expect(parts(element, 'topic-heading')).to.deep.equal([]);
    expect(parts(element, 'item-topic')).to.have.length(ids(element).length);
    expect(ids(element)[0]).to.equal('website-hosting');
    await type(element, '');
    expect(parts(element, 'topic-heading')).to.have.length(6);
    expect(parts(element, 'item-topic')).to.deep.equal([]);
  });

  it('falls back to topic with one warning', async () => {
    const said = warnings();
    expect(parts(await faq('grouping="genre"'), 'section')).to.have.length(6);
    expect(said).to.deep.equal([
      'trust-faq: unknown grouping "genre". Allowed values: topic, none. Using "topic"',
    ]);
  });
});

describe('the attribute max-items', () => {
  it('shows all bundled entries by default', async () => {
    const element = await faq();
    expect(parts(element, 'more')).to.deep.equal([]);
  });

  it('shows so many items and a button that brings as many again, or the rest', async () => {
    const element = await faq('max-items="6"');
    expect(ids(element)).to.have.length(6);
    expect(part(element, 'more').textContent.trim()).to.equal('Show 6 more');
    element.maxItems = 10;
    await settle(element);
    expect(ids(element)).to.have.length(10);
    expect(part(element, 'more').textContent.trim()).to.equal('Show 6 more');
  });

  it('falls back to 50 with one warning', async () => {
    const said = warnings();
    for (const nonsense of ['0', '-3', '1.5', 'many', 'Infinity']) {
      expect(ids(await faq(`max-items="${nonsense}"`)), nonsense).to.have.length(16);
    }
    expect(said).to.have.length(5);
    expect(said[0]).to.equal(
      'trust-faq: max-items "0" is not a whole number of at least 1. Using 50',
    );
  });

  it('holds for search results too', async () => {
    const element = await faq('max-items="2" query="data"');
    expect(ids(element)).to.have.length(2);
    expect(parts(element, 'more')).to.have.length(1);
  });
});

describe('the attributes permalinks, theme and feedback', () => {
  it('permalinks="off" takes away the copy buttons, read and write have them', async () => {
    for (const [value, count] of [
      ['', 16],
      ['read', 16],
      ['WRITE ', 16],
      ['off', 0],
    ] as const) {
      expect(parts(await faq(`permalinks="${value}"`), 'copy'), value).to.have.length(count);
    }
  });

  it('permalinks falls back to read with one warning', async () => {
    const said = warnings();
    expect(parts(await faq('permalinks="on"'), 'copy')).to.have.length(16);
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
    const scheme = () => getComputedStyle(part(element, 'container')).colorScheme;
    expect(scheme()).to.equal('dark');
    element.theme = 'light';
    await settle(element);
    expect(scheme()).to.match(/^light( only)?$|^only light$/);
    element.theme = 'dark';
    container.style.colorScheme = 'light';
    await settle(element);
    expect(scheme()).to.match(/^dark( only)?$|^only dark$/);
  });

  it('theme falls back to auto with one warning', async () => {
    const said = warnings();
    const element = await faq('theme="sepia"');
    expect(part(element, 'container').dataset['theme']).to.equal('auto');
    expect(said).to.deep.equal([
      'trust-faq: unknown theme "sepia". Allowed values: auto, light, dark. Using "auto"',
    ]);
  });

  it('feedback asks under each answer; by default nobody asks', async () => {
    expect(parts(await faq(), 'feedback')).to.deep.equal([]);
    expect(parts(await faq('feedback'), 'feedback')).to.have.length(16);
  });
});

describe('attributes as a whole', () => {
  it('are never written by the element', async () => {
    const element = await faq('topics="data" open="first" query="data" theme="dark" max-items="2"');
    const before = element.outerHTML;
    await type(element, 'audit');
    element.showAll();
    Object.assign(element, {
      topics: 'government',
      heading: 'x',
      exclusive: true,
      theme: 'light',
      lang: 'en',
    });
    await settle(element);
    expect(element.outerHTML).to.equal(before);
  });

  it('take nonsense of every kind from a script without an error', async () => {
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
    for (const nonsense of [
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
      for (const name of names) (element as unknown as Record<string, unknown>)[name] = nonsense;
      await settle(element);
      element.query = '';
      await settle(element);
      expect(ids(element).length, `${JSON.stringify(nonsense)}`).to.be.greaterThan(0);
    }
  });
});
