import {expect} from 'chai';
import type {TrustFaq} from '../../src/trust-faq.js';
import {engine, frame} from '../helpers/engine.js';
import {nextEvent} from '../helpers/wait.js';

/** Opens the app in a separate page; resolves once its FAQ is there. */
async function app(framework: string, hash = '') {
  const page = (await frame(`/apps/${framework}/${hash}`)).contentDocument!;
  while (!page.querySelector('trust-faq')) await nextFrameOf(page);
  const element = page.querySelector<TrustFaq>('trust-faq')!;
  await element.ready;
  const questions = () => [
    ...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=question]'),
  ];
  const press = (text: string) =>
    [...page.querySelectorAll('button')].find((one) => one.textContent === text)!.click();
  return {page, element, questions, press};
}

describe('the package in an app', () => {
  for (const [framework, heading] of [
    ['react', 'From React'],
    ['vue', 'From Vue'],
    ['svelte', 'From Svelte'],
    ['angular', 'From Angular'],
  ] as const) {
    it(`of ${framework} passes properties and attributes, and receives events`, async function () {
      this.timeout(30_000); // The first engine waits until the app is bundled.
      const {page, element, questions, press} = await app(framework);
      const title = element.shadowRoot!.querySelector('[part=heading]')!;
      expect([title.localName, title.textContent.trim()]).to.deep.equal(['h3', heading]);
      expect(element.shadowRoot!.querySelector('[part=topics]')).to.equal(null);
      expect(element.className).to.equal('faq');
      expect(questions()[0]!.value).to.equal('customer-data-processed');

      const fired = nextEvent(element, 'trust-faq-toggle');
      questions()[0]!.click();
      await fired;
      await nextFrameOf(page);
      expect(page.querySelector('output')!.textContent).to.equal('customer-data-processed true');

      press('Government');
      await nextFrameOf(page);
      await element.updateComplete;
      const ids = questions().map(({value}) => value);
      expect(ids).to.not.be.empty;
      expect(ids).to.not.contain('customer-data-processed');

      press('Audits');
      await nextFrameOf(page);
      await element.updateComplete;
      expect(element.query).to.equal('audit');
    });
  }
});

describe('the package in an app of angular', () => {
  it('shows the app’s own questions', async function () {
    this.timeout(30_000);
    const {page} = await app('angular');
    const own = page.querySelectorAll('trust-faq')[1]!;
    await own.ready;
    const ids = own.shadowRoot!.querySelectorAll<HTMLButtonElement>('[part=question]');
    expect([...ids].map(({value}) => value)).to.deep.equal(['own']);
  });
});

describe('an address of an app whose router keeps its route in the fragment', () => {
  const id = 'iso-27001-scope';

  for (const [framework, kept] of [
    // On leaving a place, it overwrites that place's address with its own, which lacks the entry.
    ['vue-router', '#/help'],
    ['react-router', `#/help?faq=${id}`],
  ] as const) {
    it(`of ${framework} opens its entry on the same route after a reload`, async function () {
      this.timeout(30_000);
      const first = await app(framework, '#/help');
      first.element.show(id);
      await first.element.updateComplete;
      const isOpen = ({questions}: typeof first) =>
        questions()
          .find(({value}) => value === id)!
          .getAttribute('aria-expanded') === 'true';
      const copy = first.element.shadowRoot!.querySelector<HTMLAnchorElement>(
        `[part~=copy][data-id="${id}"]`,
      )!;
      expect(copy.hash).to.equal(`#/help?faq=${id}`);

      const second = await app(framework, copy.hash);
      await nextFrameOf(second.page);
      expect(second.page.querySelector('h1')!.textContent).to.equal('Help');
      expect(second.page.location.hash).to.equal(copy.hash);
      expect(isOpen(second)).to.equal(true);
    });

    it(`of ${framework} keeps its route where the widget writes it, also when it comes back`, async function () {
      this.timeout(30_000);
      const {page, questions} = await app(framework, '#/help');
      const link = (text: string) =>
        [...page.querySelectorAll('a')].find(({textContent}) => textContent === text)!;
      const heading = () => page.querySelector('h1')!.textContent;
      questions()
        .find(({value}) => value === id)!
        .click();
      await nextFrameOf(page);
      expect([page.location.hash, heading()]).to.deep.equal([`#/help?faq=${id}`, 'Help']);
      link('Home').click();
      while (heading() !== 'Home') await nextFrameOf(page);
      expect(page.location.hash).to.equal('#/');
      // WebKit does not go back in this frame: the address stays that of Home.
      if (engine === 'WebKit' && framework === 'react-router') return;
      page.defaultView!.history.back();
      while (heading() !== 'Help') await nextFrameOf(page);
      const element = page.querySelector<TrustFaq>('trust-faq')!;
      await element.ready;
      await nextFrameOf(page);
      expect(page.location.hash).to.equal(kept);
      const question = element.shadowRoot!.querySelector(`[part=question][value="${id}"]`)!;
      expect(question.getAttribute('aria-expanded')).to.equal(String(kept !== '#/help'));
    });
  }
});

describe('the React component on a page that a server has rendered', () => {
  it('sets properties and handlers when React hydrates the page', async function () {
    this.timeout(30_000);
    const {page, element, questions, press} = await app('hydrated');
    const [, own] = page.querySelectorAll('trust-faq');
    while (!own!.data) await nextFrameOf(page);
    await own!.ready;
    await own!.updateComplete;
    expect(page.body.textContent).to.not.contain('not hydrated');
    expect(questions()).to.have.lengthOf(4);
    expect([element.lang, element.className, element.permalinks]).to.deep.equal([
      'en',
      'faq',
      'write',
    ]);
    const fired = nextEvent(element, 'trust-faq-toggle');
    questions()[0]!.click();
    await fired;
    await nextFrameOf(page);
    expect(page.querySelector('output')!.textContent).to.equal('customer-data-processed true');

    const root = own!.shadowRoot!;
    const ids = [...root.querySelectorAll<HTMLButtonElement>('[part=question]')];
    expect(ids.map(({value}) => value)).to.deep.equal(['own']);
    expect(root.querySelector('input')!.getAttribute('aria-label')).to.equal('Mine');
    expect(root.querySelector('[part=heading]')!.localName).to.equal('h3');

    press('Government');
    await nextFrameOf(page);
    await element.updateComplete;
    expect(questions()[0]!.value).to.not.equal('customer-data-processed');
  });
});

/** Frameworks choose when to render, but it is always within two frames. */
const nextFrameOf = ({defaultView}: Document): Promise<void> =>
  new Promise((resolve) =>
    defaultView!.requestAnimationFrame(() => defaultView!.requestAnimationFrame(() => resolve())),
  );
