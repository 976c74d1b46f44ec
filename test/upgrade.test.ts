import {expect} from 'chai';
import {TrustFaq} from '../src/trust-faq.js';
import {afterTest, Faq, inSource, place, show, warnings} from './helpers/faq.js';

const DATA = [
  'customer-data-processed',
  'threat-data-contents',
  'data-processing-location',
  'data-handling-safeguards',
];

let count = 0;
/** Returns an undefined tag, and a function that defines it, as a late script would. */
function lateTag(): {tag: string; define: () => void} {
  const tag = `late-faq-${++count}`;
  return {tag, define: () => customElements.define(tag, class extends TrustFaq {})};
}

/** Creates an element in English, without adding it to the page. */
function created(): Faq {
  const faq = new Faq(document.createElement('trust-faq'));
  faq.element.lang = 'en';
  return faq;
}

/** Adds an element to the page until the end of the test. */
async function connect(faq: Faq): Promise<Faq> {
  document.body.append(faq.element);
  afterTest(() => faq.element.remove());
  await faq.element.ready;
  return faq;
}

inSource.describe('an element that is defined late', () => {
  it('shows its own content until then, and never as data', async () => {
    const {tag, define} = lateTag();
    const fallback = '<a href="/faq" style="display: block">Our FAQ</a>';
    const late = new Faq(
      place(`<${tag} lang="en">${fallback}</${tag}>`).firstElementChild as TrustFaq,
    );
    const link = late.element.querySelector('a')!;
    expect(link.getClientRects()).to.have.length(1);
    define();
    await late.element.ready;
    expect(link.getClientRects()).to.have.length(0);
    expect(late.ids).to.have.length(16);
    expect(late.element.innerHTML).to.equal(fallback);
  });

  it('keeps every property that was set before', async () => {
    const {tag, define} = lateTag();
    const late = new Faq(
      place(`<${tag} lang="en" topics="company" heading="Attribute"></${tag}>`)
        .firstElementChild as TrustFaq,
    );
    Object.assign(late.element, {
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
    await late.element.ready;
    expect(late.part('heading').outerHTML).to.match(/^<h4.*Property/s);
    expect(late.input.value).to.equal('data');
    expect(late.ids).to.have.length(2);
    expect(DATA.slice(0, 3)).to.include.members(late.ids);
    expect(late.parts('topic')).to.deep.equal([]);
    expect(late.part('container').dataset['theme']).to.equal('dark');
    expect(late.part('clear').getAttribute('aria-label')).to.equal('Empty the box');
    late.element.query = '';
    await late.settle();
    expect(late.openIds).to.deep.equal([DATA[0]]);
    // The buttons under an answer are made when it is first opened.
    late.question(DATA[1]!).click();
    await late.settle();
    expect(late.parts('feedback')).to.have.length(2);
    expect(late.parts('copy')).to.deep.equal([]);
  });

  it('is followed by later changes of the same properties', async () => {
    const {tag, define} = lateTag();
    const late = new Faq(place(`<${tag} lang="en"></${tag}>`).firstElementChild as TrustFaq);
    late.element.topics = 'company';
    define();
    await late.element.ready;
    expect(late.ids).to.have.length(2);
    late.element.topics = 'data';
    await late.settle();
    expect(late.ids).to.deep.equal(DATA);
  });

  it('is ready once its first items are there', async () => {
    const {tag, define} = lateTag();
    const late = new Faq(place(`<${tag} lang="en"></${tag}>`).firstElementChild as TrustFaq);
    expect(late.element.ready).to.equal(undefined);
    define();
    await late.element.ready;
    expect(late.ids).to.have.length(16);
    expect(await late.element.ready).to.equal(undefined);
  });
});

describe('an element made by a script', () => {
  it('adds no attribute and no child of its own', () => {
    const element = document.createElement('trust-faq');
    expect(element.outerHTML).to.equal('<trust-faq></trust-faq>');
  });

  it('accepts attributes and properties before it is connected', async () => {
    const faq = created();
    faq.element.setAttribute('topics', 'data');
    faq.element.open = 'first';
    faq.element.query = 'data';
    expect(faq.element.query).to.equal('data');
    await connect(faq);
    expect(DATA).to.include.members(faq.ids);
    expect(faq.input.value).to.equal('data');
  });

  it('accepts show(), hide(), showAll() and hideAll() right after its creation', async () => {
    const said = warnings();
    const shown = created();
    shown.element.show(DATA[1]!);
    const hidden = created();
    hidden.element.open = DATA.slice(0, 2);
    hidden.element.hide(DATA[0]!);
    const all = created();
    all.element.topics = 'data';
    all.element.showAll();
    const none = created();
    none.element.open = 'all';
    none.element.hideAll();
    for (const faq of [shown, hidden, all, none]) await connect(faq);
    expect(shown.openIds).to.deep.equal([DATA[1]]);
    expect(hidden.openIds).to.deep.equal([DATA[1]]);
    expect(all.openIds).to.deep.equal(DATA);
    expect(none.openIds).to.deep.equal([]);
    expect(said).to.deep.equal([]);
  });

  it('warns about show() with an unknown id right after its creation, and names the known ones', () => {
    const said = warnings();
    const faq = created();
    faq.element.topics = 'data';
    faq.element.show('iso');
    expect(said).to.deep.equal([
      `trust-faq: unknown entry "iso". Known entries: ${DATA.join(', ')}`,
    ]);
  });

  it('resolves search() that was called before it was connected', async () => {
    const faq = created();
    const found = faq.element.search('website');
    await connect(faq);
    expect((await found)[0]).to.equal('website-hosting');
    expect(faq.ids).to.deep.equal(await found);
  });

  it('keeps a query that show() does not need to clear, before the first items too', async () => {
    const faq = created();
    faq.element.query = 'website';
    faq.element.show('website-hosting');
    await connect(faq);
    expect(faq.input.value).to.equal('website');
    expect(faq.openIds).to.deep.equal(['website-hosting']);
  });

  it('accepts focus() at any time, and has the focus once its search box is there', async () => {
    const faq = created();
    faq.element.focus();
    document.body.append(faq.element);
    afterTest(() => faq.element.remove());
    faq.element.focus();
    await faq.element.ready;
    expect(faq.element.shadowRoot!.activeElement).to.equal(faq.input);
  });

  it('can be a clone, with the attributes but without the visitor’s state', async () => {
    const original = await show(
      '<trust-faq lang="en" topics="data" open="first"><b>x</b></trust-faq>',
    );
    original.element.show(DATA[2]!);
    original.element.query = 'audit';
    const copy = new Faq(original.element.cloneNode(true) as TrustFaq);
    await connect(copy);
    expect(copy.element.query).to.equal('');
    expect(copy.openIds).to.deep.equal([DATA[0]]);
    expect(copy.element.innerHTML).to.equal('<b>x</b>');
  });

  inSource.it('can be created by innerHTML, from a template and by new', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<trust-faq lang="en" topics="data"></trust-faq>';
    const imported = document.importNode(template.content, true).firstElementChild as TrustFaq;
    expect((await connect(new Faq(imported))).ids).to.deep.equal(DATA);
    const byNew = new TrustFaq();
    byNew.topics = 'data';
    expect((await connect(new Faq(byNew))).ids).to.deep.equal(DATA);
  });
});
