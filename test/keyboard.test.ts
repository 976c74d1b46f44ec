/** Visitors get from the search box to the answer with the keyboard alone. */
import {expect} from 'chai';
import {press, setViewport, type as typeKeys} from './helpers/engine.js';
import {
  fixture,
  ids,
  input,
  openIds,
  part,
  parts,
  place,
  question,
  questions,
  settle,
  type,
} from './helpers/fixture.js';
import {focused, nextTask} from './helpers/wait.js';
import type {TrustFaq} from '../src/trust-faq.js';

/** Waits until the focus reaches such an element inside, however long the search takes. */
async function focusOn(element: TrustFaq, isThere: (at: HTMLElement) => boolean): Promise<void> {
  while (!focused(element) || !isThere(focused(element)!)) await nextTask();
}

const isQuestion = (at: HTMLElement): boolean => at.matches('.question');

const inBox = async (markup = '<trust-faq lang="ja"></trust-faq>'): Promise<TrustFaq> => {
  const element = await fixture(markup);
  element.focus();
  return element;
};

describe('from the search box', () => {
  for (const key of ['ArrowDown', 'Enter']) {
    it(`${key} goes to the first match, and Enter opens it`, async () => {
      const element = await inBox();
      await typeKeys('SOC');
      await settle(element);
      await press(key);
      await focusOn(element, isQuestion);
      expect(focused(element)).to.equal(questions(element)[0]);
      expect(element.query).to.equal('SOC');
      expect(openIds(element)).to.deep.equal([]);
      await press('Enter');
      await settle(element);
      expect(openIds(element)).to.deep.equal([ids(element)[0]]);
    });

    it(`${key} goes to the first question while nothing is searched for`, async () => {
      const element = await inBox();
      await press(key);
      await focusOn(element, isQuestion);
      expect(focused(element)).to.equal(questions(element)[0]);
    });

    it(`${key} goes to the nearest question where nothing matches`, async () => {
      const element = await inBox();
      await typeKeys('"kaspersky soc 999"');
      await settle(element);
      await press(key);
      await focusOn(element, (at) => at.matches('.text-button'));
      expect(focused(element)).to.equal(parts(element, 'text-button')[0]);
    });
  }

  it('the first match scrolls into view if it is below the screen', async () => {
    await setViewport(480, 500);
    const element = await inBox(
      '<trust-faq lang="ja"><div slot="header" style="height: 60px"></div></trust-faq>',
    );
    const style = document.createElement('style');
    style.textContent = '.topics { margin-block: 500px !important; }';
    element.shadowRoot!.append(style);
    input(element).dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
    await focusOn(element, isQuestion);
    const {top, bottom} = focused(element)!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    // Pages scroll by whole pixels.
    expect(Math.floor(bottom)).to.be.at.most(innerHeight);
    style.remove();
  });

  it('Enter waits for a slow search, but not if the visitor types on', async () => {
    const [element, other] = [
      ...place('<trust-faq lang="ja"></trust-faq><trust-faq lang="ja"></trust-faq>').children,
    ] as [TrustFaq, TrustFaq];
    await Promise.all([element.ready, other.ready]);
    const asked: {query: string; give: () => void}[] = [];
    let hasAsked = (): void => undefined;
    element.searchProvider = (query) =>
      new Promise((resolve) => {
        const entries = [{id: query, question: query, answer: query}];
        asked.push({query, give: () => resolve({entries, total: 1})});
        hasAsked();
      });
    const nextAsked = () => new Promise<void>((resolve) => (hasAsked = resolve));
    element.focus();
    let asking = nextAsked();
    await type(element, 'first');
    await press('Enter');
    await asking;
    expect(focused(element)).to.equal(input(element));
    asking = nextAsked();
    await type(element, 'second');
    await asking;
    asked.forEach(({give}) => give());
    while (!ids(element).includes('second')) await nextTask();
    await nextTask();
    expect(focused(element), 'typed on').to.equal(input(element));
    asking = nextAsked();
    await type(element, 'third');
    await press('Enter');
    await asking;
    asked.at(-1)!.give();
    await focusOn(element, isQuestion);
    expect(focused(element)).to.equal(question(element, 'third'));
  });

  it('a key that is held down goes no further, and combinations stay the browser’s', async () => {
    const element = await inBox();
    const send = (init: KeyboardEventInit) =>
      input(element).dispatchEvent(
        new KeyboardEvent('keydown', {bubbles: true, composed: true, cancelable: true, ...init}),
      );
    expect(send({key: 'Enter', repeat: true})).to.equal(false);
    expect(send({key: 'Enter', ctrlKey: true})).to.equal(true);
    expect(send({key: 'ArrowDown', altKey: true})).to.equal(true);
    expect(send({key: 'ArrowDown', shiftKey: true})).to.equal(true);
    await settle(element);
    expect(focused(element)).to.equal(input(element));
  });

  it('the first question is three Tabs away: topics, "expand all", question', async () => {
    const element = await inBox();
    const stops: string[] = [];
    for (let i = 0; i < 3; i++) {
      await press('Tab');
      stops.push(focused(element)!.id);
    }
    expect(stops).to.deep.equal(['topic-', 'expand-all', questions(element)[0]!.id]);
  });
});

describe('the topics are a toolbar', () => {
  const names = (element: TrustFaq) =>
    parts<HTMLButtonElement>(element, 'topic').map(({value}) => value);
  const at = (element: TrustFaq) => (focused(element) as HTMLButtonElement).value;
  const start = async (markup: string): Promise<TrustFaq> => {
    const element = await inBox(markup);
    await press('Tab');
    return element;
  };

  it('with a name', async () => {
    const element = await inBox();
    expect(part(element, 'topics').getAttribute('role')).to.equal('toolbar');
    expect(part(element, 'topics').getAttribute('aria-label')).to.equal('トピックで絞り込む');
  });

  for (const [dir, next, previous] of [
    ['ltr', 'ArrowRight', 'ArrowLeft'],
    ['rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const) {
    it(`whose arrow keys move along it and wrap around (${dir})`, async () => {
      const element = await start(`<div dir="${dir}"><trust-faq lang="ja"></trust-faq></div>`);
      const all = names(element);
      const seen: string[] = [];
      while (seen.length < all.length) {
        await press(next);
        seen.push(at(element));
      }
      expect(seen).to.deep.equal([...all.slice(1), all[0]]);
      await press(previous);
      expect(at(element)).to.equal(all.at(-1));
      await press('Home');
      expect(at(element)).to.equal(all[0]);
      await press('End');
      expect(at(element)).to.equal(all.at(-1));
    });
  }

  it('that Tab leaves at once and re-enters where it was', async () => {
    const element = await start('<trust-faq lang="ja"></trust-faq>');
    await press('ArrowRight');
    await press('ArrowRight');
    await settle(element);
    const before = at(element);
    await press('Tab');
    expect(focused(element)!.id).to.equal('expand-all');
    await press('Shift+Tab');
    expect(at(element)).to.equal(before);
    await press('Shift+Tab');
    expect(focused(element)).to.equal(input(element));
  });

  it('whose tab stop is the chosen topic, or another one if that disappears', async () => {
    const element = await start('<trust-faq lang="ja"></trust-faq>');
    const stops = () =>
      parts<HTMLButtonElement>(element, 'topic').filter(({tabIndex}) => tabIndex === 0);
    await press('End');
    await press('Enter');
    await settle(element);
    expect(stops().map(({value}) => value)).to.deep.equal([names(element).at(-1)]);
    element.topics = 'company data';
    await settle(element);
    expect(stops()).to.have.lengthOf(1);
  });
});
