/** The strictest documented policy: the widget works under it, and the browser reports nothing. */
import {expect} from 'chai';
import {collected, engine, frame, serve} from './helpers/engine.js';
import {ids, items, openIds, parts, pressPart, settle, type} from './helpers/fixture.js';
import {nextEvent} from './helpers/wait.js';
import type {TrustFaq} from '../src/trust-faq.js';

const SCRIPT = '/dist/trust-faq.js';

async function integrity(): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', await (await fetch(SCRIPT)).arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

const TYPES = "require-trusted-types-for 'script'; trusted-types 'none'";

const policy = (hash: string): string => `default-src 'none'; script-src '${hash}'; ${TYPES}`;

let pages = 0;

/** A page under a policy, and what its browser reports of it until it is asked. */
async function pageUnder(csp: string, hash: string): Promise<Page> {
  const endpoint = `/collected/reports-${engine}-${performance.timeOrigin}-${pages++}`;
  const url = await serve(
    `<!doctype html><html lang="en"><meta charset="utf-8">
     <script src="${SCRIPT}" integrity="${hash}" defer></script>
     <trust-faq feedback permalinks="write" max-items="9"><a href="/faq">FAQ</a></trust-faq>`,
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
 * Breaks the policy on purpose: when the server has that report, it has all before it. What goes
 * to a `report-to` endpoint is read in the page, since browsers send it in batches, minutes later.
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

/** All that a visitor can do. */
async function visit(element: TrustFaq): Promise<void> {
  const searched = nextEvent(element, 'trust-faq-search');
  await type(element, 'audit');
  await searched;
  expect(element.shadowRoot!.querySelector('mark')).not.to.equal(null);
  await type(element, 'qqxzv');
  expect(parts(element, 'no-matches')).to.have.length(1);
  await type(element, '');
  await pressPart(element, 'topic', 'data');
  await pressPart(element, 'topic', '');
  await pressPart(element, 'more');
  await pressPart(element, 'question', ids(element)[0]);
  expect(openIds(element)).to.deep.equal([ids(element)[0]]);
  await pressPart(element, 'expand-all');
  await pressPart(element, 'button', 'Yes');
  const copied = nextEvent(element, 'trust-faq-copy');
  await pressPart(element, 'copy');
  await copied;
  element.lang = 'ja';
  element.theme = 'dark';
  await settle(element);
  const {parentElement} = element;
  element.remove();
  parentElement!.append(element);
  await settle(element);
  expect(items(element)).to.have.length(16);
}

describe('the strictest policy', () => {
  it('lets the whole widget work, and has nothing to report', async () => {
    const hash = await integrity();
    const {element, reports: reported} = await pageUnder(policy(hash), hash);
    await element.ready;
    expect(parts(element, 'question')[0]!.getBoundingClientRect().height, 'styled').to.be.least(44);
    await visit(element);
    expect(await reported()).to.deep.equal([]);
  });

  it('refuses a script that is not the one it names', async () => {
    const hash = await integrity();
    const other = `sha384-${'A'.repeat(64)}`;
    const {element, reports: reported} = await pageUnder(policy(other), hash);
    expect(element.shadowRoot).to.equal(null);
    expect(await reported()).not.to.be.empty;
  });

  it('is no stricter than need be: other lists of Trusted Types do as well', async () => {
    const hash = await integrity();
    for (const list of ["lit-html 'allow-duplicates'", 'other']) {
      const {element, reports: reported} = await pageUnder(
        policy(hash).replace("types 'none'", `types ${list}`),
        hash,
      );
      await element.ready;
      await visit(element);
      expect(await reported()).to.deep.equal([]);
    }
  });
});
