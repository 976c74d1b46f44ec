import {expect} from 'chai';
import {afterTest, events, Faq, place, show, warnings} from './helpers/faq.js';

const DATA = [
  'customer-data-processed',
  'threat-data-contents',
  'data-processing-location',
  'data-handling-safeguards',
];

const faq = (attributes = ''): Promise<Faq> =>
  show(`<trust-faq lang="en" ${attributes}></trust-faq>`);

/** Counts listeners on the window and the document from here to the end of the test. */
function countListeners(): {readonly open: () => string[]} {
  const open: string[] = [];
  for (const target of [window, document] as EventTarget[]) {
    const name = target === window ? 'window' : 'document';
    target.addEventListener = (...args: Parameters<EventTarget['addEventListener']>) => {
      open.push(`${name} ${args[0]}`);
      EventTarget.prototype.addEventListener.apply(target, args);
    };
    target.removeEventListener = (...args: Parameters<EventTarget['removeEventListener']>) => {
      const at = open.indexOf(`${name} ${args[0]}`);
      if (at >= 0) open.splice(at, 1);
      EventTarget.prototype.removeEventListener.apply(target, args);
    };
    afterTest(() => {
      delete (target as Partial<EventTarget>).addEventListener;
      delete (target as Partial<EventTarget>).removeEventListener;
    });
  }
  return {open: () => [...open].sort()};
}

describe('ready', () => {
  it('resolves after the first items, with nothing', async () => {
    const element = place('<trust-faq lang="en"></trust-faq>').querySelector('trust-faq')!;
    expect(element.shadowRoot!.childElementCount).to.equal(0);
    expect(await element.ready).to.equal(undefined);
    expect(new Faq(element).ids).to.have.length(16);
  });

  it('is one promise for life', async () => {
    const element = await faq();
    const {ready} = element.element;
    element.element.remove();
    document.body.append(element.element);
    afterTest(() => element.element.remove());
    await element.settle();
    expect(element.element.ready).to.equal(ready);
  });
});

describe('search()', () => {
  it('sets the query and resolves after rendering with the ids of the matches, best first', async () => {
    const element = await faq();
    const found = await element.element.search('website');
    expect(element.input.value).to.equal('website');
    expect(element.element.query).to.equal('website');
    expect(found[0]).to.equal('website-hosting');
    expect(element.ids).to.deep.equal(found);
  });

  it('resolves with no id for an empty query and for one without matches', async () => {
    const element = await faq();
    expect(await element.element.search('qqqqqqqq')).to.deep.equal([]);
    expect(element.parts('no-matches')).to.have.length(1);
    expect(await element.element.search('')).to.deep.equal([]);
    expect(element.ids).to.have.length(16);
  });

  it('ignores the chosen topic and max-items', async () => {
    const element = await faq('max-items="1"');
    const all = await element.element.search('data');
    expect(all.length).to.be.greaterThan(4);
    await element.press('topic', 'government');
    expect(await element.element.search('data')).to.deep.equal(all);
    expect(element.ids).to.have.length(1);
  });

  it('finds only what the attributes select', async () => {
    const element = await faq('topics="data"');
    expect(DATA).to.include.members([...(await element.element.search('data'))]);
    expect(await element.element.search('website')).not.to.include('website-hosting');
  });

  it('shows the result of the last of several calls', async () => {
    const element = await faq();
    const [, last] = await Promise.all([
      element.element.search('audit'),
      element.element.search('website'),
    ]);
    expect(element.ids).to.deep.equal(last);
    expect(element.element.query).to.equal('website');
  });

  it('resolves in an element that is no longer on the page', async () => {
    const element = await faq();
    element.element.remove();
    expect((await element.element.search('website'))[0]).to.equal('website-hosting');
  });
});

describe('show(), hide(), showAll() and hideAll()', () => {
  it('open and close an entry, and leave the others', async () => {
    const element = await faq('topics="data" open="first"');
    element.element.show(DATA[2]!);
    await element.settle();
    expect(element.openIds).to.deep.equal([DATA[0], DATA[2]]);
    element.element.hide(DATA[0]!);
    element.element.hide(DATA[1]!);
    await element.settle();
    expect(element.openIds).to.deep.equal([DATA[2]]);
  });

  it('open and close all', async () => {
    const element = await faq('topics="data"');
    element.element.showAll();
    await element.settle();
    expect(element.openIds).to.deep.equal(DATA);
    element.element.hideAll();
    await element.settle();
    expect(element.openIds).to.deep.equal([]);
  });

  it('open nothing by showAll() where only one may be open, and say so', async () => {
    const said = warnings();
    const element = await faq('exclusive open="first"');
    element.element.showAll();
    await element.settle();
    expect(element.openIds).to.have.length(1);
    expect(said).to.deep.equal(['trust-faq: showAll() has no effect on an element with exclusive']);
  });

  it('log one warning for an unknown id that names it and the known ones', async () => {
    const said = warnings();
    const element = await faq('topics="data"');
    element.element.show('website-hosting');
    element.element.show('website-hosting');
    element.element.hide('__proto__');
    await element.settle();
    expect(element.openIds).to.deep.equal([]);
    expect(said).to.deep.equal([
      `trust-faq: unknown entry "website-hosting". Known entries: ${DATA.join(', ')}`,
      `trust-faq: unknown entry "__proto__". Known entries: ${DATA.join(', ')}`,
    ]);
  });

  it('show() clears a query that hides the entry', async () => {
    const element = await faq('query="website"');
    element.element.show('fcc-2022-statement');
    await element.settle();
    expect(element.input.value).to.equal('');
    expect(element.openIds).to.deep.equal(['fcc-2022-statement']);
  });

  it('show() clears a query that was set right before it', async () => {
    const element = await faq();
    element.element.query = 'qqqqqqqq';
    element.element.show('fcc-2022-statement');
    await element.settle();
    expect(element.openIds).to.deep.equal(['fcc-2022-statement']);
  });

  it('show() leaves a query that the entry matches', async () => {
    const element = await faq('query="website"');
    element.element.show('website-hosting');
    await element.settle();
    expect(element.input.value).to.equal('website');
    expect(element.openIds).to.deep.equal(['website-hosting']);
  });

  it('show() leaves a topic filter that hides the entry', async () => {
    const element = await faq();
    await element.press('topic', 'data');
    element.element.show('website-hosting');
    await element.settle();
    expect(element.ids).to.have.length(16);
    expect(element.openIds).to.deep.equal(['website-hosting']);
  });

  it('show() extends a list that is too short', async () => {
    const element = await faq('max-items="3"');
    element.element.show('website-hosting');
    await element.settle();
    expect(element.openIds).to.deep.equal(['website-hosting']);
    expect(element.ids).to.have.length(9);
  });

  it('respect attributes that were changed right before', async () => {
    const said = warnings();
    const element = await faq('topics="government"');
    element.element.topics = 'data';
    element.element.show(DATA[1]!);
    await element.settle();
    expect(element.openIds).to.deep.equal([DATA[1]]);
    element.element.topics = 'government data';
    element.element.showAll();
    await element.settle();
    expect(element.openIds).to.have.length(6);
    expect(said).to.deep.equal([]);
  });

  it('win over an `open` that was set right before them', async () => {
    const element = await faq('topics="data"');
    element.element.open = DATA[0]!;
    element.element.show(DATA[2]!);
    await element.settle();
    expect(element.openIds).to.deep.equal([DATA[0], DATA[2]]);
    element.element.open = 'all';
    element.element.hideAll();
    await element.settle();
    expect(element.openIds).to.deep.equal([]);
  });
});

describe('focus()', () => {
  it('puts the focus into the search box', async () => {
    const element = await faq();
    element.element.focus();
    expect(element.element.shadowRoot!.activeElement).to.equal(element.input);
  });

  it('puts it on the first question where there is no search box', async () => {
    const element = await faq('hide-search');
    element.element.focus();
    expect((element.element.shadowRoot!.activeElement as HTMLButtonElement).value).to.equal(
      element.ids[0],
    );
  });
});

describe('moving the element in the document', () => {
  it('keeps query, open items, chosen topic, length of the list and answers given', async () => {
    const element = await faq('feedback max-items="2"');
    await element.press('topic', 'data');
    await element.type('data');
    await element.press('more');
    await element.press('question', DATA[1]);
    element
      .parts<HTMLButtonElement>('button')
      .find(({value, textContent}) => value === DATA[1] && textContent.trim() === 'Yes')!
      .click();
    await element.settle();
    const before = element.element.shadowRoot!.innerHTML;
    expect(element.openIds).to.deep.equal([DATA[1]]);
    place('<section></section>').firstElementChild!.append(element.element);
    await element.settle();
    expect(element.element.shadowRoot!.innerHTML).to.equal(before);
    expect(element.input.value).to.equal('data');
    await element.press('question', DATA[1]);
    expect(element.openIds).to.deep.equal([]);
  });

  it('keeps a style sheet that the page added', async () => {
    const element = await faq();
    const own = new CSSStyleSheet();
    element.element.shadowRoot!.adoptedStyleSheets.push(own);
    place('<section></section>').firstElementChild!.append(element.element);
    await element.settle();
    expect(element.element.shadowRoot!.adoptedStyleSheets).to.have.length(2);
    expect(element.element.shadowRoot!.adoptedStyleSheets[1]).to.equal(own);
  });

  it('keeps everything while it is off the page', async () => {
    const element = await faq('query="data" open="first"');
    const before = element.element.shadowRoot!.innerHTML;
    const {parentElement} = element.element;
    element.element.remove();
    await element.settle();
    parentElement!.append(element.element);
    await element.settle();
    expect(element.element.shadowRoot!.innerHTML).to.equal(before);
  });

  it('still reports a search that was under way', async () => {
    const element = await faq();
    await element.type('website');
    place('<section></section>').firstElementChild!.append(element.element);
    const detail = await new Promise((resolve) =>
      element.element.addEventListener('trust-faq-search', (event) => resolve(event.detail), {
        once: true,
      }),
    );
    expect(detail).to.have.property('query', 'website');
  });

  it('reads the language where it arrives', async () => {
    const element = await show('<div lang="en"><trust-faq topics="data"></trust-faq></div>');
    expect(element.parts('heading')[0]!.textContent).to.equal('Frequently asked questions');
    place('<section lang="ja"></section>').firstElementChild!.append(element.element);
    await element.settle();
    expect(element.parts('heading')[0]!.textContent).to.equal('よくあるご質問');
  });
});

describe('announcements', () => {
  const status = (element: Faq): string =>
    element.element.shadowRoot!.querySelector('[role="status"]')!.textContent.trim();

  it('disappear when the language changes', async () => {
    const element = await faq('max-items="3"');
    await element.press('more');
    expect(status(element)).not.to.equal('');
    element.element.lang = 'ja';
    await element.settle();
    expect(status(element)).to.equal('');
    await element.press('more');
    expect(status(element)).to.match(/件/);
  });
});

describe('feedback that is switched off live', () => {
  it('returns the focus to its question', async () => {
    const element = await faq('feedback');
    const [, id] = element.ids;
    await element.press('question', id);
    element
      .parts<HTMLButtonElement>('button')
      .find(({value, textContent}) => value === id && textContent.trim() === 'Yes')!
      .focus();
    element.element.feedback = false;
    await element.settle();
    expect((element.element.shadowRoot!.activeElement as HTMLButtonElement).value).to.equal(id);
    expect(element.element.shadowRoot!.activeElement!.part.contains('question')).to.equal(true);
  });
});

describe('removing the element', () => {
  it('cancels a copy that the clipboard has not confirmed', async () => {
    let answer!: () => void;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const clipboard = {write: () => answered};
    Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    afterTest(() => delete (navigator as {clipboard?: unknown}).clipboard);
    const fired = events('trust-faq-copy');
    const element = await faq('open="first"');
    const home = element.element.parentElement!;
    await element.press('copy');
    element.element.remove();
    answer();
    await answered;
    await element.settle();
    home.append(element.element);
    await element.settle();
    expect(fired).to.deep.equal([]);
    expect(element.parts('copy')[0]!.textContent.trim()).to.equal('Copy link to this question');
  });

  it('leaves no listener on the window or the document', async () => {
    const listeners = countListeners();
    const before = listeners.open();
    const element = await faq('permalinks="write" feedback');
    expect(listeners.open().length).to.be.greaterThan(before.length);
    await element.type('data');
    await element.press('question', element.ids[0]);
    element.element.remove();
    await element.settle();
    expect(listeners.open()).to.deep.equal(before);
  });

  it('leaves as many listeners after three moves as after none', async () => {
    const listeners = countListeners();
    const element = await faq();
    const before = listeners.open();
    for (let i = 0; i < 3; i++)
      place('<section></section>').firstElementChild!.append(element.element);
    expect(listeners.open()).to.deep.equal(before);
  });

  it('stops observing the page’s language', async () => {
    const container = place('<div lang="en"><trust-faq topics="data"></trust-faq></div>');
    const wrapper = container.firstElementChild as HTMLElement;
    const element = container.querySelector('trust-faq')!;
    await element.ready;
    element.remove();
    wrapper.lang = 'ja';
    container.lang = 'ja';
    await new Promise((resolve) => {
      const observer = new MutationObserver(resolve);
      observer.observe(container, {attributes: true, subtree: true});
      container.title = 'observers of the page have run before this one';
    });
    expect(element.isUpdatePending).to.equal(false);
    expect(new Faq(element).parts('heading')[0]!.textContent).to.equal(
      'Frequently asked questions',
    );
  });

  it('reports no search that was under way', async () => {
    const element = await faq();
    const timers: number[] = [];
    const own = Object.getOwnPropertyDescriptors(window);
    const set = window.setTimeout.bind(window);
    const clear = window.clearTimeout.bind(window);
    window.setTimeout = ((...args: Parameters<typeof set>) => {
      const id = set(...args);
      timers.push(id);
      return id;
    }) as typeof set;
    window.clearTimeout = (id) => {
      if (timers.includes(id as number)) timers.splice(timers.indexOf(id as number), 1);
      clear(id);
    };
    afterTest(() =>
      Object.defineProperties(window, {setTimeout: own.setTimeout, clearTimeout: own.clearTimeout}),
    );
    await element.type('website');
    expect(timers).to.have.length(1);
    element.element.remove();
    expect(timers).to.deep.equal([]);
  });
});
