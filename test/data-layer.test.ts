import {expect} from 'chai';
import type {TrustFaq} from '../src/trust-faq.js';
import {
  afterTest,
  fixture,
  pressPart,
  question,
  settle,
  type,
  warnings,
} from './helpers/fixture.js';
import {nextEvent} from './helpers/wait.js';

const page = window as {dataLayer?: unknown};

/** An element, and what reaches the tag manager until the end of the test. */
async function faq(attributes: string): Promise<{element: TrustFaq; pushed: unknown[]}> {
  const pushed: unknown[] = [];
  page.dataLayer = pushed;
  afterTest(() => delete page.dataLayer);
  const element = await fixture(`<trust-faq lang="en" topics="data" ${attributes}></trust-faq>`);
  return {element, pushed};
}

/** A visitor who opens, searches and answers. */
async function visit(element: TrustFaq): Promise<void> {
  question(element, 'customer-data-processed').click();
  await settle(element);
  if (element.feedback) await pressPart(element, 'button', 'customer-data-processed');
  const searched = nextEvent(element, 'trust-faq-search');
  await type(element, 'my secret');
  await searched;
}

const TOGGLE = {
  event: 'trust-faq-toggle',
  trustFaq: {id: 'customer-data-processed', open: true},
};

describe('data-layer', () => {
  it('is off unless the page asks for it', async () => {
    const {element, pushed} = await faq('');
    await visit(element);
    expect(pushed).to.deep.equal([]);
    delete page.dataLayer;
    await pressPart(element, 'clear');
    question(element, 'customer-data-processed').click();
    await settle(element);
    expect(page.dataLayer).to.equal(undefined);
  });

  for (const attribute of ['data-layer', 'data-layer="events"']) {
    it(`${attribute} gives ids, counts and flags, never the visitor’s words`, async () => {
      const {element, pushed} = await faq(`${attribute} feedback`);
      await visit(element);
      expect(pushed).to.deep.equal([
        TOGGLE,
        {event: 'trust-faq-feedback', trustFaq: {id: 'customer-data-processed', helpful: true}},
        {event: 'trust-faq-search', trustFaq: {matchCount: 0}},
      ]);
      expect(JSON.stringify(pushed)).to.not.contain('secret');
    });
  }

  it('"queries" gives the text of searches too', async () => {
    const {element, pushed} = await faq('data-layer="queries"');
    await visit(element);
    expect(pushed).to.deep.equal([
      TOGGLE,
      {event: 'trust-faq-search', trustFaq: {query: 'my secret', matchCount: 0}},
    ]);
  });

  it('stays off where its value makes no sense, with a warning', async () => {
    const said = warnings();
    const {element, pushed} = await faq('data-layer="everything"');
    await visit(element);
    expect(pushed).to.deep.equal([]);
    expect(said).to.deep.equal([
      'trust-faq: unknown data-layer "everything". Allowed values: off, events, queries. Using "off"',
    ]);
  });

  it('starts the list where no tag manager has', async () => {
    const {element} = await faq('data-layer');
    delete page.dataLayer;
    question(element, 'customer-data-processed').click();
    await settle(element);
    expect(page.dataLayer).to.deep.equal([TOGGLE]);
  });
});
