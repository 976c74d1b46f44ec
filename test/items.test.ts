import {expect} from 'chai';
import {registerDataset} from '../src/data/registry.js';
import {domId} from '../src/templates/dom-id.js';
import {refuseCopies, replaceClipboard, takeCopies} from './helpers/clipboard.js';
import {click, press} from './helpers/engine.js';
import type {Faq} from './helpers/faq.js';
import {afterTest, events, findIn, inSource, place, show, textOf} from './helpers/faq.js';

const DATA = [
  'customer-data-processed',
  'threat-data-contents',
  'data-processing-location',
  'data-handling-safeguards',
];

const open = (attributes = 'topics="data"'): Promise<Faq> =>
  show(`<trust-faq lang="en" ${attributes}></trust-faq>`);

/** All parts of this name inside one item. */
const inItem = <Kind extends HTMLElement = HTMLElement>(
  faq: Faq,
  id: string,
  name: string,
): Kind[] => [...faq.panel(id).querySelectorAll<Kind>(`[part~="${name}"]`)];

const status = (faq: Faq): string =>
  textOf(faq.element.shadowRoot!.querySelector('[role=status]')!);

async function copy(faq: Faq, id: string): Promise<void> {
  const fired = faq.next('trust-faq-copy');
  inItem(faq, id, 'copy')[0]!.click();
  await fired;
  await faq.settle();
}

describe('an item', () => {
  it('is a heading that holds a button, which says whether it is open and what it controls', async () => {
    const faq = await open('topics="data" open="first"');
    expect(faq.items).to.have.length(4);
    for (const [i, button] of faq.questions.entries()) {
      expect(button.parentElement!.localName).to.equal('h4');
      expect(button.parentElement!.childElementCount).to.equal(1);
      expect(button.type).to.equal('button');
      expect(button.getAttribute('aria-expanded')).to.equal(String(i === 0));
      const controlled = faq.element.shadowRoot!.getElementById(
        button.getAttribute('aria-controls')!,
      );
      expect(controlled).to.equal(faq.items[i]!.querySelector('[part~=panel]'));
      expect(controlled!.hasAttribute('role')).to.equal(false);
    }
  });

  it('hides a closed panel so that find-in-page still finds it, and shows an open one', async () => {
    const faq = await open('topics="data" open="first"');
    expect(faq.panel(DATA[0]!).getAttribute('hidden')).to.equal(null);
    expect(faq.panel(DATA[1]!).getAttribute('hidden')).to.equal('until-found');
  });

  it('opens and closes by a click, Enter and Space, and keeps the focus', async () => {
    const faq = await open();
    const button = faq.question(DATA[1]!);
    await click(button);
    await faq.settle();
    expect(faq.openIds).to.deep.equal([DATA[1]]);
    button.focus();
    await press('Enter');
    await faq.settle();
    expect(faq.openIds).to.deep.equal([]);
    await press('Space');
    await faq.settle();
    expect(faq.openIds).to.deep.equal([DATA[1]]);
    expect(faq.focused).to.equal(faq.question(DATA[1]!));
  });

  it('leaves arrow keys, Home and End to the page', async () => {
    const faq = await open();
    faq.questions[1]!.focus();
    const prevented: boolean[] = [];
    const listen = (event: Event) => prevented.push(event.defaultPrevented);
    document.addEventListener('keydown', listen);
    afterTest(() => document.removeEventListener('keydown', listen));
    for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End']) await press(key);
    expect(prevented).to.deep.equal([false, false, false, false]);
    expect(faq.focused).to.equal(faq.questions[1]);
  });

  it('has the part item-open while it is open', async () => {
    const faq = await open('topics="data" open="first"');
    expect(faq.parts('item-open')).to.deep.equal([faq.items[0]]);
  });

  it('is opened by beforematch without its text being rendered anew', async () => {
    const faq = await open();
    const answer = inItem(faq, DATA[0]!, 'answer')[0]!;
    const before = [...answer.childNodes];
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => records.push(...more));
    observer.observe(answer, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
    });
    await findIn(faq.element, DATA[0]!);
    expect(faq.openIds).to.deep.equal([DATA[0]]);
    expect([...records, ...observer.takeRecords()]).to.deep.equal([]);
    expect([...answer.childNodes]).to.deep.equal(before);
    observer.disconnect();
  });

  it('opened by beforematch closes the others where only one may be open', async () => {
    const faq = await open('topics="data" exclusive open="first"');
    await findIn(faq.element, DATA[2]!);
    expect(faq.openIds).to.deep.equal([DATA[2]]);
  });

  it('shows as-of date and source under its answer', async () => {
    const faq = await open('entries="fcc-2022-statement trustworthiness" open="all"');
    expect(inItem(faq, 'trustworthiness', 'as-of').map(textOf)).to.deep.equal([
      'As published around 2023',
    ]);
    expect(inItem(faq, 'fcc-2022-statement', 'as-of').map(textOf)).to.deep.equal([
      'As published on 25 March 2022',
    ]);
    for (const id of faq.ids) expect(inItem(faq, id, 'sources').length).to.be.greaterThan(0);
    const japanese = await show('<trust-faq lang="ja" entries="trustworthiness"></trust-faq>');
    expect(japanese.parts('as-of').map(textOf)).to.deep.equal(['2023年ごろの公開情報']);
  });

  it('sets updates apart from its answer, each with a date and a source', async () => {
    const faq = await open('entries="product-integrity trustworthiness"');
    const updates = inItem(faq, 'product-integrity', 'update');
    expect(updates).to.have.length(3);
    for (const update of updates) {
      expect(inItem(faq, 'product-integrity', 'answer')[0]!.contains(update)).to.equal(false);
      expect(textOf(update.querySelector('[part=update-date]')!)).to.match(/\d{4}/);
      expect(update.querySelectorAll('[part=sources] a')).to.have.length(1);
    }
  });
});

describe('expand all and collapse all', () => {
  it('is one button that says what it will do', async () => {
    const faq = await open();
    const button = faq.part('expand-all');
    expect(textOf(button)).to.equal('Expand all');
    button.click();
    await faq.settle();
    expect(faq.openIds).to.deep.equal(DATA);
    expect(textOf(button)).to.equal('Collapse all');
    button.click();
    await faq.settle();
    expect(faq.openIds).to.deep.equal([]);
    expect(textOf(button)).to.equal('Expand all');
  });

  it('says collapse only when all are open', async () => {
    const faq = await open();
    for (const id of DATA.slice(0, 3)) await faq.press('question', id);
    expect(textOf(faq.part('expand-all'))).to.equal('Expand all');
    await faq.press('question', DATA[3]);
    expect(textOf(faq.part('expand-all'))).to.equal('Collapse all');
  });

  it('acts on what is on screen, and leaves the rest as it is', async () => {
    const faq = await open('open="website-hosting"');
    await faq.press('topic', 'data');
    await faq.press('expand-all');
    await faq.press('topic', '');
    expect(faq.openIds).to.deep.equal(['website-hosting', ...DATA]);
    await faq.press('topic', 'data');
    await faq.press('expand-all');
    await faq.press('topic', '');
    expect(faq.openIds).to.deep.equal(['website-hosting']);
  });

  it('keeps the focus', async () => {
    const faq = await open();
    faq.part('expand-all').focus();
    await press('Enter');
    await faq.settle();
    expect(faq.focused).to.equal(faq.part('expand-all'));
  });

  it('is not there where nothing is shown', async () => {
    const faq = await open();
    await faq.type('qqqqqqqq');
    expect(faq.parts('expand-all')).to.deep.equal([]);
  });
});

describe('show more', () => {
  it('adds as many again, keeps the focus and announces the new count', async () => {
    const faq = await open('max-items="6"');
    faq.part('more').focus();
    await press('Enter');
    await faq.settle();
    expect(faq.ids).to.have.length(12);
    expect(faq.focused).to.equal(faq.part('more'));
    expect(textOf(faq.part('more'))).to.equal('Show 4 more');
    expect(status(faq)).to.equal('Showing 12 of 16 questions');
  });

  it('gives the focus to the first new question when the button disappears', async () => {
    const faq = await open('max-items="10"');
    faq.part('more').focus();
    await press('Enter');
    await faq.settle();
    expect(faq.parts('more')).to.deep.equal([]);
    expect(faq.focused).to.equal(faq.questions[10]);
    expect(status(faq)).to.equal('Showing 16 of 16 questions');
  });

  it('leaves open what is open', async () => {
    const faq = await open('max-items="6" open="first"');
    await faq.press('more');
    expect(faq.openIds).to.deep.equal([faq.ids[0]]);
  });
});

describe('related questions', () => {
  const related = (faq: Faq, id: string) => inItem(faq, id, 'text-button');

  it('include only entries that the attributes select', async () => {
    const all = await open('topics="data" open="first"');
    expect(related(all, DATA[0]!).map(({dataset: {id}}) => id)).to.deep.equal([
      DATA[1],
      DATA[3],
      DATA[2],
    ]);
    const one = await open('entries="threat-data-contents" open="first"');
    expect(related(one, DATA[1]!)).to.deep.equal([]);
    expect(one.parts('related')).to.deep.equal([]);
  });

  it('open in place and take the focus', async () => {
    const faq = await open('topics="data" open="first"');
    const link = related(faq, DATA[0]!)[1]!;
    expect(textOf(link)).to.equal(textOf(faq.question(DATA[3]!)));
    link.click();
    await faq.settle();
    expect(faq.openIds).to.deep.equal([DATA[0], DATA[3]]);
    expect(faq.focused).to.equal(faq.question(DATA[3]!));
  });

  it('become visible despite a query, a chosen topic and the end of the list', async () => {
    const faq = await open(`max-items="3" open="${DATA[0]}"`);
    await faq.type('website');
    await faq.press('question', 'website-hosting');
    const link = related(faq, 'website-hosting').find(({dataset: {id}}) => !faq.ids.includes(id!))!;
    const id = link.dataset['id']!;
    link.click();
    await faq.settle();
    expect(faq.input.value).to.equal('');
    expect(faq.openIds).to.include(id);
    expect(faq.focused).to.equal(faq.question(id));
    await faq.press('topic', 'data');
    related(faq, DATA[0]!)
      .find(({dataset: {id}}) => id === 'iso-27001-scope')!
      .click();
    await faq.settle();
    expect(faq.focused).to.equal(faq.question('iso-27001-scope'));
  });
});

describe('feedback', () => {
  it('is a named group of two buttons under each answer', async () => {
    const faq = await open('topics="data" feedback open="first"');
    const group = inItem(faq, DATA[0]!, 'feedback')[0]!;
    expect(group.getAttribute('role')).to.equal('group');
    expect(group.getAttribute('aria-label')).to.equal('Was this helpful?');
    expect(textOf(group)).to.contain('Was this helpful?');
    expect([...group.querySelectorAll('button')].map(textOf)).to.deep.equal(['Yes', 'No']);
  });

  it('announces its thanks, shows the choice and keeps the focus', async () => {
    const faq = await open('topics="data" feedback open="all"');
    const [yes, no] = [...inItem(faq, DATA[0]!, 'feedback')[0]!.querySelectorAll('button')];
    no!.focus();
    await press('Enter');
    await faq.settle();
    expect([yes, no].map((one) => one!.getAttribute('aria-pressed'))).to.deep.equal([
      'false',
      'true',
    ]);
    expect(textOf(inItem(faq, DATA[0]!, 'feedback')[0]!)).to.contain(
      'Thank you for your feedback.',
    );
    expect(textOf(inItem(faq, DATA[1]!, 'feedback')[0]!)).not.to.contain('Thank you');
    expect(status(faq)).to.equal('Thank you for your feedback.');
    expect(faq.focused).to.equal(no);
  });

  it('thanks for the next one too: the same words are announced again', async () => {
    const faq = await open('topics="data" feedback open="all"');
    const said: string[] = [];
    for (const id of DATA.slice(0, 2)) {
      inItem(faq, id, 'feedback')[0]!.querySelector('button')!.click();
      await faq.settle();
      said.push(faq.element.shadowRoot!.querySelector('[role=status]')!.textContent);
    }
    expect(said.map((text) => text.trim())).to.deep.equal([
      'Thank you for your feedback.',
      'Thank you for your feedback.',
    ]);
    expect(said[0]).not.to.equal(said[1]);
  });

  it('only dispatches the event: nothing is fetched or stored', async () => {
    const faq = await open('topics="data" feedback open="first"');
    const before = performance.getEntriesByType('resource').length;
    const stored = () => [document.cookie, localStorage.length, sessionStorage.length];
    const [cookie, ...rest] = stored();
    const fired = events('trust-faq-feedback');
    await faq.press('button', 'Yes');
    expect(fired).to.have.length(1);
    expect(performance.getEntriesByType('resource').length).to.equal(before);
    expect(stored()).to.deep.equal([cookie, ...rest]);
  });
});

describe('copy link', () => {
  const address = (id: string) => `${location.href.replace(/#.*/, '')}#faq-${id}`;

  it('puts the whole address of the item on the clipboard, announces it, and dispatches the event', async () => {
    const taken = takeCopies();
    const faq = await open('topics="data" open="first"');
    const fired = events('trust-faq-copy');
    const button = inItem(faq, DATA[0]!, 'copy')[0]!;
    expect(textOf(button)).to.equal('Copy link to this question');
    button.focus();
    await copy(faq, DATA[0]!);
    expect(taken).to.deep.equal({'text/plain': address(DATA[0]!)});
    expect(textOf(button)).to.equal('Copied');
    expect(status(faq)).to.equal('Copied');
    expect(faq.focused).to.equal(button);
    expect(faq.parts('copied-text')).to.deep.equal([]);
    expect(fired).to.deep.equal([{type: 'trust-faq-copy', detail: {id: DATA[0]}}]);
  });

  for (const [why, clipboard] of [
    ['is missing', undefined],
    ['refuses', {write: () => Promise.reject(new DOMException('denied', 'NotAllowedError'))}],
    [
      'throws',
      {
        write: () => {
          throw new TypeError('no');
        },
      },
    ],
  ] as const) {
    it(`shows the address selected in a field where the clipboard ${why}`, async () => {
      refuseCopies(clipboard);
      const faq = await open('topics="data" open="first"');
      await copy(faq, DATA[0]!);
      const field = faq.part<HTMLTextAreaElement>('copied-text');
      expect(field.value).to.equal(address(DATA[0]!));
      expect(field.readOnly).to.equal(true);
      expect(faq.focused).to.equal(field);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(textOf(field.labels[0]!)).to.equal('Copy this text');
    });
  }

  it('shows one address at a time', async () => {
    refuseCopies();
    const faq = await open('topics="data" open="all"');
    await copy(faq, DATA[0]!);
    await copy(faq, DATA[1]!);
    expect(faq.part<HTMLTextAreaElement>('copied-text').value).to.equal(address(DATA[1]!));
  });

  it('copies for the last of several presses', async () => {
    const waiting: (() => void)[] = [];
    replaceClipboard({write: () => new Promise((resolve) => waiting.push(resolve))});
    const faq = await open('topics="data" open="all"');
    const fired = events('trust-faq-copy');
    const [first, second] = [DATA[0]!, DATA[1]!].map((id) => inItem(faq, id, 'copy')[0]!);
    first!.click();
    second!.click();
    const done = faq.next('trust-faq-copy');
    waiting[1]!();
    waiting[0]!();
    await done;
    await faq.settle();
    expect([first, second].map((one) => textOf(one!))).to.deep.equal([
      'Copy link to this question',
      'Copied',
    ]);
    expect(fired.map(({detail}) => detail)).to.deep.equal([{id: DATA[1]}]);
  });

  it('announces the second copy as well as the first', async () => {
    takeCopies();
    const faq = await open('topics="data" open="all"');
    await copy(faq, DATA[0]!);
    const announced = faq.nextAnnouncement();
    await copy(faq, DATA[1]!);
    expect(await announced).to.equal('Copied');
  });
});

describe('slots', () => {
  it('header stands between the heading and the search box, footer under everything', async () => {
    const faq = await show(
      '<trust-faq lang="en"><b slot="header">H</b><i slot="footer">F</i><p>never shown</p></trust-faq>',
    );
    const follows = (a: Node, b: Node) =>
      (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const slot = (name: string) => faq.element.shadowRoot!.querySelector(`slot[name="${name}"]`)!;
    expect(follows(faq.part('heading'), slot('header'))).to.equal(true);
    expect(follows(slot('header'), faq.part('search'))).to.equal(true);
    expect(follows(faq.part('notice'), slot('footer'))).to.equal(true);
    expect(faq.element.querySelector('b')!.getClientRects()).to.have.length(1);
    expect(faq.element.querySelector('i')!.getClientRects()).to.have.length(1);
    expect(faq.element.querySelector('p')!.getClientRects()).to.have.length(0);
  });

  it('no-matches is shown only where nothing matches', async () => {
    const faq = await show(
      '<trust-faq lang="en"><a slot="no-matches" href="#">Ask us</a></trust-faq>',
    );
    const link = faq.element.querySelector('a')!;
    expect(link.getClientRects()).to.have.length(0);
    await faq.type('qqqqqqqq');
    expect(link.getClientRects()).to.have.length(1);
    await faq.type('');
    expect(link.getClientRects()).to.have.length(0);
  });
});

inSource.describe('entries of a page’s own', () => {
  const ODD = ['a', 'a.', 'first', 'all', '監査', '"><b>', '__proto__', '😀', 'faq-a/b%'];
  const link = (href: string) => ({href, label: 'Page'});
  before(() => {
    registerDataset({
      lang: 'en-x-odd',
      topics: [{id: '__proto__', name: '<i>'}],
      entries: ODD.map((id, i) => ({
        id,
        topic: i === 0 ? 'nameless' : '__proto__',
        question: `<b>${id}</b>?`,
        answer: '<img src=x onerror=alert(1)> [a](javascript:alert(1)) **b**',
        related: [...ODD, 'nobody'],
        sources: [link('javascript:alert(1)'), link('https://e.jp/')],
        ...(i === 0 && {asOf: '2020-02', reviewBy: '2020-12-31'}),
        ...(i === 1 && {reviewBy: '9999-12-31'}),
      })),
    });
  });
  const own = (attributes = '') => show(`<trust-faq lang="en-x-odd" ${attributes}></trust-faq>`);

  it('may have any id: each opens, closes and leads to the others', async () => {
    const faq = await own();
    expect(faq.ids).to.deep.equal(ODD);
    for (const id of ODD) {
      await faq.press('question', id);
      expect(faq.openIds).to.deep.equal([id]);
      await faq.press('question', id);
      faq.element.show(id);
      await faq.settle();
      expect(faq.openIds).to.deep.equal([id]);
      faq.element.hide(id);
    }
    inItem(faq, 'a', 'text-button').at(-1)!.click();
    await faq.settle();
    expect(faq.openIds).to.deep.equal(['faq-a/b%']);
    expect(faq.focused).to.equal(faq.question('faq-a/b%'));
  });

  it('whose id is `first` or `all` take precedence in `open`', async () => {
    expect((await own('open="all"')).openIds).to.deep.equal(['all']);
    expect((await own('open="first"')).openIds).to.deep.equal(['first']);
  });

  it('become text, never markup, and lead nowhere unsafe', async () => {
    const faq = await own();
    await faq.press('expand-all');
    expect(faq.element.shadowRoot!.querySelector('img, b, i')).to.equal(null);
    expect(faq.parts('topic-heading').map(textOf)).to.deep.equal(['nameless', '<i>']);
    for (const one of faq.parts<HTMLAnchorElement>('link')) {
      expect(one.getAttribute('href')).to.equal('https://e.jp/');
    }
    expect(faq.parts('link')).to.have.length(ODD.length);
  });

  it('say that they are overdue past the day of review, and only then', async () => {
    const faq = await own();
    faq.element.data = {
      lang: 'en-x-odd',
      entries: ['2020-12-31', '9999-12-31'].map((reviewBy) => ({
        ...{id: reviewBy === '2020-12-31' ? 'a' : 'b', question: reviewBy, answer: 'So.'},
        reviewBy,
      })),
    };
    await faq.settle();
    expect(faq.parts('overdue').map(textOf)).to.deep.equal([
      'This answer was due for review by December 31, 2020 and has not been reviewed since.',
    ]);
    expect(faq.panel('a').contains(faq.part('overdue'))).to.equal(true);
    expect(faq.parts('notice')).to.deep.equal([]);
  });
});

describe('the ids of the shadow tree', () => {
  it('are unique', async () => {
    const faq = await open('feedback query="qqqqqqqq"');
    const all = () => [...faq.element.shadowRoot!.querySelectorAll('[id]')].map(({id}) => id);
    expect(new Set(all()).size).to.equal(all().length);
    await faq.type('');
    expect(all().length).to.be.greaterThan(64);
    expect(new Set(all()).size).to.equal(all().length);
  });

  it('are different for different entries, whatever their ids contain', () => {
    const odd = [
      'a',
      'a.',
      'a_2e',
      'a_2e_',
      'a.e',
      'a\u02ee',
      'a b',
      'a\u3000b',
      'A',
      '監査',
      '"',
      '__proto__',
      '😀',
      '\ud83d',
      '',
    ];
    expect(new Set(odd.map((id) => domId('item', id))).size).to.equal(odd.length);
    for (const id of odd) expect(domId('item', id)).to.match(/^item-[\w-]*$/);
  });
});

describe('the element in its page', () => {
  it('does not steal the focus from the visitor', async () => {
    const outside = place('<input>').firstElementChild as HTMLInputElement;
    outside.focus();
    const faq = await open('topics="data" open="first" query="data"');
    faq.element.show(DATA[3]!);
    faq.element.query = 'audit';
    faq.element.lang = 'ja';
    await faq.settle();
    expect(document.activeElement).to.equal(outside);
  });
});
