/** The strictest documented policy: the widget works under it, and the browser reports nothing. */
import {expect} from 'chai';
import {stopClock} from './helpers/clock.js';
import {collected, engine, frame, serve} from './helpers/engine.js';
import type {TrustFaq} from '../src/trust-faq.js';
import {Faq} from './helpers/faq.js';

const SCRIPT = '/dist/trust-faq.js';

async function integrity(): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', await (await fetch(SCRIPT)).arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

const policy = (hash: string, types = 'lit-html'): string =>
  `default-src 'none'; script-src '${hash}'; require-trusted-types-for 'script'; trusted-types ${types}`;

let pages = 0;

const FAQ =
  '<trust-faq feedback permalinks="write" max-items="9"><a href="/faq">FAQ</a></trust-faq>';

/** Opens a page under a policy; `reports` returns the browser's reports so far. */
async function pageUnder(csp: string, hash: string, {faq = FAQ, times = 1} = {}): Promise<Page> {
  const endpoint = `/collected/reports-${engine}-${performance.timeOrigin}-${pages++}`;
  const url = await serve(
    `<!doctype html><html lang="en"><meta charset="utf-8">
     ${`<script src="${SCRIPT}" integrity="${hash}" defer></script>`.repeat(times)}
     ${faq}`,
    {
      headers: {
        'content-security-policy': `${csp}; report-uri ${endpoint}`,
      },
    },
  );
  const document = (await frame(url)).contentDocument!;
  return {
    document,
    element: document.querySelector('trust-faq')!,
    reports: () => reports(document, endpoint),
  };
}

interface Page {
  readonly document: Document;
  readonly element: TrustFaq;
  readonly reports: () => Promise<string[]>;
}

/**
 * Violates the policy on purpose: once the server has that report, it has all earlier ones. Reports for
 * a `report-to` endpoint are read in the page, because browsers send them in batches, minutes later.
 */
async function reports(page: Document, endpoint: string): Promise<string[]> {
  const view = page.defaultView as unknown as {ReportingObserver?: typeof ReportingObserver};
  const observer =
    view.ReportingObserver && new view.ReportingObserver(() => undefined, {buffered: true});
  observer?.observe();
  const image = page.createElement('img');
  image.src = '/collected/on-purpose';
  page.body.append(image);
  const isOwn = (text: string): boolean => text.includes('on-purpose');
  for (;;) {
    const bodies = (await collected(endpoint)).map(({body}) => body);
    if (!bodies.some(isOwn)) continue;
    const observed = (observer?.takeRecords() ?? []).map((record) => JSON.stringify(record));
    return [...bodies, ...observed].filter((text) => !isOwn(text));
  }
}

/** Does everything that a visitor can do. */
async function visit(element: Faq): Promise<void> {
  const clock = stopClock(element.element.ownerDocument.defaultView!);
  const searched = element.next('trust-faq-search');
  await element.type('audit');
  clock.pass();
  await searched;
  expect(element.element.shadowRoot!.querySelector('mark')).not.to.equal(null);
  await element.type('qqxzv');
  expect(element.parts('no-matches')).to.have.length(1);
  await element.type('');
  await element.press('topic', 'data');
  await element.press('topic', '');
  await element.press('more');
  await element.press('question', element.ids[0]);
  expect(element.openIds).to.deep.equal([element.ids[0]]);
  await element.press('expand-all');
  await element.press('button', 'Yes');
  const copied = element.next('trust-faq-copy');
  await element.press('copy');
  await copied;
  element.element.lang = 'ja';
  element.element.theme = 'dark';
  await element.settle();
  const {parentElement} = element.element;
  element.element.remove();
  parentElement!.append(element.element);
  await element.settle();
  expect(element.items).to.have.length(16);
}

describe('the strictest policy', () => {
  it('lets the whole widget work without a violation report', async () => {
    const hash = await integrity();
    const {element, reports: reported} = await pageUnder(policy(hash), hash);
    await element.ready;
    expect(
      new Faq(element).parts('question')[0]!.getBoundingClientRect().height,
      'styled',
    ).to.be.least(44);
    await visit(new Faq(element));
    expect(await reported()).to.deep.equal([]);
  });

  it('blocks a script other than the one it names', async () => {
    const hash = await integrity();
    const other = `sha384-${'A'.repeat(64)}`;
    const {element, reports: reported} = await pageUnder(policy(other), hash);
    expect(element.shadowRoot).to.equal(null);
    expect(await reported()).not.to.be.empty;
  });

  it('may name other policies beside ours', async () => {
    const hash = await integrity();
    const {element, reports: reported} = await pageUnder(policy(hash, 'other lit-html'), hash);
    await element.ready;
    await visit(new Faq(element));
    expect(await reported()).to.deep.equal([]);
  });

  it('names "allow-duplicates" too where the page may load the script twice', async () => {
    const hash = await integrity();
    const {element, reports: reported} = await pageUnder(
      policy(hash, "lit-html 'allow-duplicates'"),
      hash,
      {times: 2},
    );
    await element.ready;
    await visit(new Faq(element));
    expect(await reported()).to.deep.equal([]);
  });

  it('without it leaves the first script in charge, and reports the second', async () => {
    const hash = await integrity();
    const {element, reports: reported} = await pageUnder(policy(hash), hash, {times: 2});
    await element.ready;
    await visit(new Faq(element));
    expect(await reported()).to.have.length(1);
  });

  it('keeps the fallback between the tags where it does not name "lit-html"', async () => {
    const hash = await integrity();
    const {element, reports: reported} = await pageUnder(policy(hash, "'none'"), hash);
    expect(element.shadowRoot).to.equal(null);
    expect(element.querySelector('a')!.getClientRects()).to.have.lengthOf(1);
    expect(await reported()).not.to.be.empty;
  });
});
