/** Questions may arrive late, change, or be incomplete while the page is still being parsed. */
import {expect} from 'chai';
import type {TrustFaq} from '../../src/trust-faq.js';
import {stopClock} from '../helpers/clock.js';
import {frame, serve} from '../helpers/engine.js';
import {
  afterTest,
  events,
  fixture,
  ids,
  parts,
  place,
  settle,
  warnings,
} from '../helpers/fixture.js';
import {nextFrame} from '../helpers/wait.js';
import {asked, until} from './sources.js';

const faqPage = (name: string): string =>
  JSON.stringify({'@type': 'FAQPage', mainEntity: {name, acceptedAnswer: {text: 'Yes.'}}});

function addScript(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.id = 'late';
  script.textContent = text;
  document.head.append(script);
  afterTest(() => script.remove());
  return script;
}

describe('A script that src="#id" names', () => {
  const waiting = async (): Promise<TrustFaq> => {
    const page = place('<trust-faq lang="en" src="#late"></trust-faq>');
    const element = page.querySelector('trust-faq')!;
    await element.updateComplete;
    expect(parts(element, 'load')).to.have.length(1);
    return element;
  };
  /** Waits for frames, because the clock is stopped. */
  const onScreen = async (element: TrustFaq, question: string): Promise<void> => {
    while (asked(element).join() !== question) await nextFrame();
    expect(parts(element, 'load')).to.have.length(0);
  };

  it('may come when the page has loaded: nothing is reported, then or later', async () => {
    const said = warnings();
    const failed = events('trust-faq-error');
    const clock = stopClock();
    const element = await waiting();
    addScript(faqPage('Late?'));
    await onScreen(element, 'Late?');
    clock.pass();
    await element.updateComplete;
    expect(said).to.deep.equal([]);
    expect(failed).to.deep.equal([]);
    expect(asked(element)).to.deep.equal(['Late?']);
  });

  it('is waited for while the page still loads, however long that takes', async () => {
    const said = warnings();
    const clock = stopClock();
    const state = (value: string): void =>
      void Object.defineProperty(document, 'readyState', {configurable: true, value});
    afterTest(() => void Reflect.deleteProperty(document, 'readyState'));
    state('interactive');
    const element = await waiting();
    clock.pass();
    clock.pass();
    expect(said).to.deep.equal([]);
    state('complete');
    clock.pass();
    await element.ready;
    expect(said).to.deep.equal(['trust-faq: #late names no element on the page']);
  });

  it('may arrive after the element has reported that it is missing', async () => {
    warnings();
    const clock = stopClock();
    const element = await waiting();
    clock.pass();
    await element.ready;
    expect(parts(element, 'load')).to.have.length(1);
    addScript(faqPage('Late?'));
    await onScreen(element, 'Late?');
  });

  it('may change its text, lose its id, and disappear', async () => {
    warnings();
    const script = addScript(faqPage('First?'));
    const element = await fixture('<trust-faq lang="en" src="#late"></trust-faq>');
    script.textContent = faqPage('Second?');
    await until(() => asked(element).join() === 'Second?');
    script.firstChild!.textContent = faqPage('Third?');
    await until(() => asked(element).join() === 'Third?');
    script.id = 'other';
    await until(() => asked(element).length === 0);
    script.id = 'late';
    await until(() => asked(element).join() === 'Third?');
  });

  it('is followed again after the element was moved', async () => {
    warnings();
    const script = addScript(faqPage('First?'));
    const element = await fixture('<trust-faq lang="en" src="#late"></trust-faq>');
    const home = element.parentElement!;
    element.remove();
    home.append(element);
    await settle(element);
    script.textContent = faqPage('Second?');
    await until(() => asked(element).join() === 'Second?');
  });
});

describe('While the parser is still inside the element', () => {
  const load = (): void =>
    void Object.defineProperty(document, 'readyState', {configurable: true, value: 'loading'});
  afterEach(() => void Reflect.deleteProperty(document, 'readyState'));

  for (const [what, inside, complete] of [
    ['children', '', '<details><summary>Q?</summary>Yes.</details>'],
    ['children', '<details><summary>Q?</summary></details>', ' more'],
  ] as const) {
    it(`nothing is reported of ${what} (${inside || 'none yet'})`, async () => {
      const said = warnings();
      const fired = events('trust-faq-error');
      load();
      const element = place(
        `<trust-faq lang="en" src="children">${inside}</trust-faq>`,
      ).querySelector('trust-faq')!;
      await settle(element);
      element.querySelector('details')?.append('Yes.');
      element.insertAdjacentHTML('beforeend', complete);
      await settle(element);
      expect(said).to.deep.equal([]);
      // The content after the element shows that its end tag has been read.
      place('<p>next</p>');
      await until(() => asked(element).join() === 'Q?');
      expect(said).to.deep.equal([]);
      expect(fired).to.deep.equal([]);
    });
  }

  it('nor of half a script that src names', async () => {
    const said = warnings();
    load();
    const element = place('<trust-faq lang="en" src="#part"></trust-faq>').querySelector(
      'trust-faq',
    )!;
    const whole = faqPage('Whole?');
    const script = place(
      `<script type="application/json" id="part">${whole.slice(0, 20)}</script>`,
    ).firstElementChild!;
    await settle(element);
    script.append(whole.slice(20));
    await settle(element);
    place('<p>next</p>');
    await until(() => asked(element).join() === 'Whole?');
    expect(said).to.deep.equal([]);
  });
});

describe('<trust-faq />', () => {
  const open = async (body: string): Promise<readonly string[]> => {
    const page = `<!doctype html><html lang="en"><script>said = []; console.warn = (text) => said.push(text)</script>
      <script type="module" src="/src/index.ts"></script><body>${body}`;
    const {contentWindow, contentDocument} = await frame(await serve(page));
    await contentWindow!.customElements.whenDefined('trust-faq');
    await contentDocument!.querySelector('trust-faq')!.ready;
    return (contentWindow as unknown as {said: string[]}).said;
  };
  const SENTENCE =
    'trust-faq: HTML has no <trust-faq />: everything after that tag becomes part of the element. Write <trust-faq></trust-faq>';

  it('is reported in the console, because it swallows the rest of the page', async () => {
    for (const rest of [
      '<h2>Contact</h2>\n<footer>Imprint</footer>\n',
      '<h2>Contact</h2>\n<p>Write to us</p>\n</body></html>',
    ])
      expect(await open(`<h1>Shop</h1>\n<trust-faq topics="data" />\n${rest}`), rest).to.deep.equal(
        [SENTENCE],
      );
  });

  it('is named where only plain text follows, as far as its lines show it', async () => {
    for (const body of [
      '<h1>Shop</h1>\n<trust-faq topics="data" />\n<p>Write to us</p>\n</body>\n</html>\n',
      '<h1>Shop</h1>\n<trust-faq topics="data" />\n<p>Write\n<p>to us\n</body>\n</html>\n',
      '<h1>Shop</h1>\n<trust-faq topics="data" />\n<trust-faq topics="company" />\n</body></html>',
      '\n  <trust-faq topics="data" />\n  <p>Write to us</p>\n</body></html>',
      '\n<div>\n  <trust-faq topics="data" />\n  <p>Write to us</p>\n</div>\n<p>Imprint</p>\n',
      '\n<div>\n<trust-faq topics="data" />\nWrite to us\n<br>\n</div>\n<p>Imprint</p>\n',
    ])
      expect(await open(body), body).to.deep.equal([SENTENCE]);
  });

  it('is not reported for an element with an end tag', async () => {
    for (const rest of ['\n', '', '</body></html>', '</body></html>\n', '\n<h2>Contact</h2>\n'])
      expect(
        await open(`<trust-faq topics="data">\n<p>Questions</p>\n</trust-faq>${rest}`),
      ).to.deep.equal([]);
    for (const body of [
      '\n<div>\n  <trust-faq topics="data">\n    <p>Questions</p>\n  </trust-faq></div>\n',
      '\n<div>\n  <trust-faq topics="data">\n  <p>Questions</p>\n  </trust-faq>\n</div>\n',
      '<div><trust-faq topics="data">\n<p>Questions</p>\n</trust-faq></div>',
      '<div><trust-faq topics="data"><p>Questions</p></trust-faq></div>',
    ])
      expect(await open(body), body).to.deep.equal([]);
  });
});

describe('Questions of the page beside the bundled ones', () => {
  const faq = (attributes: string, inside: string): ReturnType<typeof fixture> =>
    fixture(`<trust-faq lang="en" src-mode="append" ${attributes}>${inside}</trust-faq>`);
  const OWN = '<details id="own"><summary>Own?</summary>Yes.</details>';

  it('stay where topics chooses among the bundled ones', async () => {
    const said = warnings();
    const element = await faq('src="children" topics="data"', OWN);
    expect(ids(element)).to.include('own').and.have.length.above(1);
    const headed = await faq('src="children" topics="data"', `<h3>Shipping</h3>${OWN}`);
    expect(ids(headed)).to.include('own');
    expect(said).to.deep.equal([]);
  });

  it('are chosen by their own topics, by the id of a heading or by its name, and what that hides is said', async () => {
    const said = warnings();
    const both = `<h3 id="shipping">How we ship</h3>${OWN}<h3>Returns</h3><details id="other"><summary>Other?</summary>No.</details>`;
    for (const topics of ['shipping', 'How we ship', 'how we ship, data'])
      expect(ids(await faq(`src="children" topics="${topics}"`, both)), topics)
        .to.include('own')
        .and.not.include('other');
    expect(said).to.include(`trust-faq: topics hides 1 of the page's questions: "Other?"`);
  });

  it('correct a bundled answer by its id, in its place, labelled as the page’s own', async () => {
    const said = warnings();
    const bundled = ids(await fixture('<trust-faq lang="en"></trust-faq>'));
    const own = {entries: [{id: bundled[1], question: 'Corrected?', answer: 'Yes.'}]};
    const element = await faq(
      '',
      `<script type="application/json">${JSON.stringify(own)}</script>`,
    );
    expect(ids(element)).to.deep.equal(bundled);
    expect(asked(element)[1]).to.equal('Corrected?');
    element.show(bundled[1]!);
    await settle(element);
    const label = 'This answer is this site’s own and replaces the standard one.';
    const notices = parts(element, 'notice').map(({textContent}) => textContent);
    expect(notices.filter((text) => text.includes(label))).to.have.length(1);
    expect(said).to.deep.equal([]);
  });
});
