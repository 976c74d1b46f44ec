import {expect} from 'chai';
import {stopClock} from './helpers/clock.js';
import type {Faq} from './helpers/faq.js';
import {afterTest, show, warnings} from './helpers/faq.js';

const page = window as {dataLayer?: unknown};

/** Shows an element, and records what reaches the tag manager until the end of the test. */
async function open(attributes: string): Promise<{faq: Faq; pushed: unknown[]}> {
  const pushed: unknown[] = [];
  page.dataLayer = pushed;
  afterTest(() => delete page.dataLayer);
  const faq = await show(`<trust-faq lang="en" topics="data" ${attributes}></trust-faq>`);
  return {faq, pushed};
}

/** Opens an answer, searches and gives feedback, as a visitor does. */
async function visit(faq: Faq): Promise<void> {
  faq.question('customer-data-processed').click();
  await faq.settle();
  if (faq.element.feedback) await faq.press('button', 'customer-data-processed');
  const clock = stopClock();
  const searched = faq.next('trust-faq-search');
  await faq.type('my secret');
  clock.pass();
  await searched;
}

const TOGGLE = {
  event: 'trust-faq-toggle',
  trustFaq: {id: 'customer-data-processed', open: true},
};

describe('data-layer', () => {
  it('is off by default', async () => {
    const {faq, pushed} = await open('');
    await visit(faq);
    expect(pushed).to.deep.equal([]);
    delete page.dataLayer;
    await faq.press('clear');
    faq.question('customer-data-processed').click();
    await faq.settle();
    expect(page.dataLayer).to.equal(undefined);
  });

  for (const attribute of ['data-layer', 'data-layer="events"']) {
    it(`${attribute} sends ids, counts and flags, never the visitor’s words`, async () => {
      const {faq, pushed} = await open(`${attribute} feedback`);
      await visit(faq);
      expect(pushed).to.deep.equal([
        TOGGLE,
        {event: 'trust-faq-feedback', trustFaq: {id: 'customer-data-processed', helpful: true}},
        {event: 'trust-faq-search', trustFaq: {matchCount: 0}},
      ]);
      expect(JSON.stringify(pushed)).to.not.contain('secret');
    });
  }

  it('"queries" adds the text of searches', async () => {
    const {faq, pushed} = await open('data-layer="queries"');
    await visit(faq);
    expect(pushed).to.deep.equal([
      TOGGLE,
      {event: 'trust-faq-search', trustFaq: {query: 'my secret', matchCount: 0}},
    ]);
  });

  it('stays off for an invalid value, with a warning', async () => {
    const said = warnings();
    const {faq, pushed} = await open('data-layer="everything"');
    await visit(faq);
    expect(pushed).to.deep.equal([]);
    expect(said).to.deep.equal([
      'trust-faq: unknown data-layer "everything". Allowed values: off, events, queries. Using "off"',
    ]);
  });

  it('creates dataLayer if no tag manager has done so', async () => {
    const {faq} = await open('data-layer');
    delete page.dataLayer;
    faq.question('customer-data-processed').click();
    await faq.settle();
    expect(page.dataLayer).to.deep.equal([TOGGLE]);
  });
});
