import {expect} from 'chai';
import {TrustFaq} from '../src/trust-faq.js';
import {
  afterTest,
  fixture,
  ids,
  inSource,
  input,
  openIds,
  part,
  parts,
  place,
  settle,
  warnings,
} from './helpers/fixture.js';

const DATA = [
  'customer-data-processed',
  'threat-data-contents',
  'data-processing-location',
  'data-handling-safeguards',
];

let count = 0;
/** A tag that is not defined yet, and what defines it as the script that arrives late. */
function lateTag(): {tag: string; define: () => void} {
  const tag = `late-faq-${++count}`;
  return {tag, define: () => customElements.define(tag, class extends TrustFaq {})};
}

/** A new element, in English, that no page holds yet. */
function created(): TrustFaq {
  const element = document.createElement('trust-faq');
  element.lang = 'en';
  return element;
}

/** Puts an element on the page until the end of the test. */
async function connect(element: TrustFaq): Promise<TrustFaq> {
  document.body.append(element);
  afterTest(() => element.remove());
  await element.ready;
  return element;
}

inSource.describe('an element that is defined late', () => {
  it('shows its own content until then, and never as data', async () => {
    const {tag, define} = lateTag();
    const fallback = '<a href="/faq" style="display: block">Our FAQ</a>';
    const late = place(`<${tag} lang="en">${fallback}</${tag}>`).firstElementChild as TrustFaq;
    const link = late.querySelector('a')!;
    expect(link.getClientRects()).to.have.length(1);
    define();
    await late.ready;
    expect(link.getClientRects()).to.have.length(0);
    expect(ids(late)).to.have.length(16);
    expect(late.innerHTML).to.equal(fallback);
  });

  it('keeps every property that was set before', async () => {
    const {tag, define} = lateTag();
    const late = place(`<${tag} lang="en" topics="company" heading="Attribute"></${tag}>`)
      .firstElementChild as TrustFaq;
    Object.assign(late, {
      topics: ['data'],
      exclude: [DATA[3]],
      open: 'first',
      query: 'data',
      heading: 'Property',
      headingLevel: 4,
      hideTopics: true,
      maxItems: 2,
      permalinks: 'off',
      theme: 'dark',
      feedback: true,
      messages: {clearSearch: 'Empty the box'},
    });
    define();
    await late.ready;
    expect(part(late, 'heading').outerHTML).to.match(/^<h4.*Property/s);
    expect(input(late).value).to.equal('data');
    expect(ids(late)).to.have.length(2);
    expect(DATA.slice(0, 3)).to.include.members(ids(late));
    expect(parts(late, 'topic')).to.deep.equal([]);
    expect(parts(late, 'copy')).to.deep.equal([]);
    expect(parts(late, 'feedback')).to.have.length(2);
    expect(part(late, 'container').dataset['theme']).to.equal('dark');
    expect(part(late, 'clear').getAttribute('aria-label')).to.equal('Empty the box');
    late.query = '';
    await settle(late);
    expect(openIds(late)).to.deep.equal([DATA[0]]);
  });

  it('is followed by later changes of the same properties', async () => {
    const {tag, define} = lateTag();
    const late = place(`<${tag} lang="en"></${tag}>`).firstElementChild as TrustFaq;
    late.topics = 'company';
    define();
    await late.ready;
    expect(ids(late)).to.have.length(2);
    late.topics = 'data';
    await settle(late);
    expect(ids(late)).to.deep.equal(DATA);
  });

  it('is ready once its first items are there', async () => {
    const {tag, define} = lateTag();
    const late = place(`<${tag} lang="en"></${tag}>`).firstElementChild as TrustFaq;
    expect(late.ready).to.equal(undefined);
    define();
    await late.ready;
    expect(ids(late)).to.have.length(16);
    expect(await late.ready).to.equal(undefined);
  });
});

describe('an element made by a script', () => {
  it('has no attribute and no child of its own making', () => {
    const element = document.createElement('trust-faq');
    expect(element.outerHTML).to.equal('<trust-faq></trust-faq>');
  });

  it('takes attributes and properties before it is connected', async () => {
    const element = created();
    element.setAttribute('topics', 'data');
    element.open = 'first';
    element.query = 'data';
    expect(element.query).to.equal('data');
    await connect(element);
    expect(DATA).to.include.members(ids(element));
    expect(input(element).value).to.equal('data');
  });

  it('takes show(), hide(), showAll() and hideAll() right after its creation', async () => {
    const said = warnings();
    const shown = created();
    shown.show(DATA[1]!);
    const hidden = created();
    hidden.open = DATA.slice(0, 2);
    hidden.hide(DATA[0]!);
    const all = created();
    all.topics = 'data';
    all.showAll();
    const none = created();
    none.open = 'all';
    none.hideAll();
    for (const element of [shown, hidden, all, none]) await connect(element);
    expect(openIds(shown)).to.deep.equal([DATA[1]]);
    expect(openIds(hidden)).to.deep.equal([DATA[1]]);
    expect(openIds(all)).to.deep.equal(DATA);
    expect(openIds(none)).to.deep.equal([]);
    expect(said).to.deep.equal([]);
  });

  it('warns of show() with an unknown id right after its creation, and names the known ones', () => {
    const said = warnings();
    const element = created();
    element.topics = 'data';
    element.show('iso');
    expect(said).to.deep.equal([
      `trust-faq: unknown entry "iso". Known entries: ${DATA.join(', ')}`,
    ]);
  });

  it('resolves search() that was called before it was connected', async () => {
    const element = created();
    const found = element.search('website');
    await connect(element);
    expect((await found)[0]).to.equal('website-hosting');
    expect(ids(element)).to.deep.equal(await found);
  });

  it('keeps a query that show() does not need to clear, before the first items too', async () => {
    const element = created();
    element.query = 'website';
    element.show('website-hosting');
    await connect(element);
    expect(input(element).value).to.equal('website');
    expect(openIds(element)).to.deep.equal(['website-hosting']);
  });

  it('takes focus() at any time, and has the focus once its search box is there', async () => {
    const element = created();
    element.focus();
    document.body.append(element);
    afterTest(() => element.remove());
    element.focus();
    await element.ready;
    expect(element.shadowRoot!.activeElement).to.equal(input(element));
  });

  it('can be a clone, with the attributes but nothing of what the visitor did', async () => {
    const original = await fixture(
      '<trust-faq lang="en" topics="data" open="first"><b>x</b></trust-faq>',
    );
    original.show(DATA[2]!);
    original.query = 'audit';
    const copy = original.cloneNode(true) as TrustFaq;
    await connect(copy);
    expect(copy.query).to.equal('');
    expect(openIds(copy)).to.deep.equal([DATA[0]]);
    expect(copy.innerHTML).to.equal('<b>x</b>');
  });

  inSource.it('can come by innerHTML, from a template and by new', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<trust-faq lang="en" topics="data"></trust-faq>';
    const imported = document.importNode(template.content, true).firstElementChild as TrustFaq;
    expect(ids(await connect(imported))).to.deep.equal(DATA);
    const byNew = new TrustFaq();
    byNew.topics = 'data';
    expect(ids(await connect(byNew))).to.deep.equal(DATA);
  });
});
