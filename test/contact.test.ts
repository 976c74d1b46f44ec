/** The contact link appears where visitors may need it, and only with an address that is safe to follow. */
import {expect} from 'chai';
import {fixture, items, part, parts, pressPart, settle, type, warnings} from './helpers/fixture.js';
import {textOf} from './helpers/wait.js';
import type {TrustFaq} from '../src/trust-faq.js';

const NO_MATCH = 'qqxzv';

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
