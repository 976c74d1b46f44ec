/** The search box works from the first character to the last, and offers help if nothing matches. */
import {expect} from 'chai';
import {stopClock} from './helpers/clock.js';
import {click, press, type as typeKeys} from './helpers/engine.js';
import {afterTest, events, Faq, marks, nextEvent, place, show, textOf} from './helpers/faq.js';

const ZURICH = 'チューリッヒ';
const NO_MATCH = 'qqxzv';

const topicHeadings = (element: HTMLElement): string[] =>
  [...element.shadowRoot!.querySelectorAll('[part~="topic-heading"]')].map(textOf);

/** Keys that reach the page around the element, until the end of the test. */
function keysOnPage(): string[] {
  const keys: string[] = [];
  const note = ({type, key}: KeyboardEvent) => keys.push(`${type} ${key}`);
  for (const kind of ['keydown', 'keypress', 'keyup'] as const) {
    document.addEventListener(kind, note);
    afterTest(() => document.removeEventListener(kind, note));
  }
  return keys;
}

describe('the search box', () => {
  it('filters from the first character typed', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    faq.element.focus();
    await typeKeys('監');
    await faq.settle();
    expect(faq.ids).to.have.lengthOf.within(1, 15);
    expect(textOf(faq.items[0]!)).to.contain('監');
  });

  it('shows the best match first, in one list, each with its topic', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await faq.type('ISO 27001 範囲');
    expect(faq.ids[0]).to.equal('iso-27001-scope');
    expect(faq.ids).to.deep.equal(await faq.element.search('ISO 27001 範囲'));
    expect(topicHeadings(faq.element)).to.deep.equal([]);
    expect(faq.parts('item-topic')).to.have.lengthOf(faq.items.length);
    expect(textOf(faq.parts('item-topic')[0]!)).to.equal('完全性・監査・認証');
  });

  it('marks what matches in question and answer, and changes no letter of them', async () => {
    const faq = await show('<trust-faq lang="ja" open="product-integrity"></trust-faq>');
    const texts = () => [
      textOf(faq.question('product-integrity')),
      textOf(faq.panel('product-integrity')),
    ];
    const before = texts();
    await faq.type('完全性');
    expect(marks(faq.question('product-integrity'))).to.deep.equal(['完全性']);
    const inAnswer = marks(faq.panel('product-integrity'));
    expect(inAnswer).to.have.lengthOf.at.least(1);
    expect(new Set(inAnswer)).to.deep.equal(new Set(['完全性']));
    expect(texts()).to.deep.equal(before);
    for (const mark of faq.element.shadowRoot!.querySelectorAll('mark')) {
      expect(mark.part.contains('mark')).to.equal(true);
    }
  });

  it('marks the letters as written, however the query spells them', async () => {
    const faq = await show('<trust-faq lang="ja" open="data-processing-location"></trust-faq>');
    for (const query of ['ﾁｭｰﾘｯﾋ', 'ちゅーりっひ', ZURICH]) {
      await faq.type(query);
      const marked = marks(faq.panel('data-processing-location'));
      expect([...new Set(marked)], query).to.deep.equal([ZURICH]);
    }
  });

  it('removes the marks with the query', async () => {
    const faq = await show('<trust-faq lang="ja" open="all"></trust-faq>');
    await faq.type('完全性');
    await faq.type('');
    expect(marks(faq.element.shadowRoot!)).to.deep.equal([]);
  });

  it('gives one line of context under a closed item whose answer matches, and only there', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    const id = 'data-processing-location';
    const excerptOf = () =>
      faq.question(id).closest('[part~="item"]')!.querySelector<HTMLElement>('[part~="excerpt"]');
    expect(excerptOf()).to.equal(null);
    await faq.type(ZURICH);
    const excerpt = excerptOf()!;
    expect(marks(excerpt)).to.deep.equal([ZURICH]);
    expect(excerpt.textContent.trim()).to.have.lengthOf.below(70).and.not.contain('\n');
    const answer = faq.panel(id).querySelector('[part~="answer"]')!.textContent;
    const [context] = excerpt.textContent.split('…').filter((piece) => piece.includes(ZURICH));
    expect(answer.replace(/\s+/g, '')).to.contain(context!.replace(/\s+/g, ''));
    faq.question(id).click();
    await faq.settle();
    expect(excerptOf(), 'the open answer says it itself').to.equal(null);
  });

  it('gives no context if only the question matches', async () => {
    const faq = await show('<trust-faq lang="ja" entries="website-hosting"></trust-faq>');
    await faq.type('配信');
    expect(marks(faq.question('website-hosting'))).to.have.lengthOf.at.least(1);
    expect(faq.parts('excerpt')).to.have.lengthOf(0);
  });

  it('shows the count at once and announces it politely once the visitor pauses', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    expect(faq.count).to.equal('16件の質問');
    const status = faq.element.shadowRoot!.querySelector('[role="status"]')!;
    expect(textOf(status)).to.equal('');
    const clock = stopClock();
    const announced = faq.nextAnnouncement();
    faq.element.focus();
    await typeKeys('SOC');
    await faq.settle();
    expect(faq.count).to.equal(`「SOC」に一致する質問：${faq.items.length}件`);
    expect(textOf(status), 'not while typing').to.equal('');
    clock.pass();
    expect(await announced).to.equal(faq.count);
  });

  it('reports a search to the page once, after the last letter', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    const clock = stopClock();
    const fired = events('trust-faq-search');
    const searched = faq.next('trust-faq-search');
    faq.element.focus();
    await typeKeys('SOC 2');
    await faq.settle();
    expect(fired).to.deep.equal([]);
    clock.pass();
    const {detail} = await searched;
    expect(detail).to.deep.equal({query: 'SOC 2', matchCount: faq.items.length});
    expect(fired).to.have.lengthOf(1);
  });

  it('announces a search without matches', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    const clock = stopClock();
    const announced = faq.nextAnnouncement();
    const searched = faq.next('trust-faq-search');
    await faq.type(NO_MATCH);
    clock.pass();
    expect((await searched).detail).to.deep.equal({
      query: NO_MATCH,
      matchCount: 0,
    });
    expect(await announced).to.contain(NO_MATCH);
  });

  it('announces the number of questions once it is empty again', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    const clock = stopClock();
    const first = faq.nextAnnouncement();
    await faq.type('SOC');
    clock.pass();
    await first;
    const second = faq.nextAnnouncement();
    await faq.type('');
    clock.pass();
    expect(await second).to.equal('16件の質問');
  });

  it('keeps the focus, the caret and what is open while the visitor types', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await click(faq.question('product-integrity'));
    await click(faq.question('trustworthiness'));
    await faq.settle();
    await click(faq.input);
    for (const letter of ['S', 'O', 'C', ' ', '2']) {
      await typeKeys(letter);
      await faq.settle();
      expect(faq.focused).to.equal(faq.input);
      expect(faq.openIds).to.have.members(['product-integrity', 'trustworthiness']);
    }
    await press('ArrowLeft');
    await press('ArrowLeft');
    await typeKeys('x');
    await faq.settle();
    expect(faq.input.value).to.equal('SOCx 2');
    expect(faq.input.selectionStart, 'the caret stays behind the letter').to.equal(4);
  });

  it('moves the items it keeps instead of making new ones', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await faq.type('ISO');
    const item = faq.question('iso-27001-scope').closest('[part~="item"]');
    await faq.type('ISO 27001');
    expect(faq.question('iso-27001-scope').closest('[part~="item"]')).to.equal(item);
  });

  it('brings back order, groups and what was opened when it is cleared', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    const before = {ids: faq.ids, topics: topicHeadings(faq.element)};
    expect(before.topics).to.have.lengthOf(6);
    await faq.press('question', 'ksn-stability');
    await faq.type(ZURICH);
    expect(faq.ids).not.to.include('ksn-stability');
    await faq.press('question', 'data-processing-location');
    await faq.press('clear');
    expect({ids: faq.ids, topics: topicHeadings(faq.element)}).to.deep.equal(before);
    expect(faq.openIds).to.deep.equal(['ksn-stability', 'data-processing-location']);
  });

  it('does not search for white space', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await faq.type(' \u3000');
    expect(faq.items).to.have.lengthOf(16);
    expect(faq.count).to.equal('16件の質問');
    expect(topicHeadings(faq.element)).to.have.lengthOf(6);
  });

  describe('and the Escape key', () => {
    it('is cleared by it, and the page does not see the key', async () => {
      const faq = await show('<trust-faq lang="ja"></trust-faq>');
      await faq.type('SOC');
      faq.element.focus();
      const keys = keysOnPage();
      await press('Escape');
      await faq.settle();
      expect(faq.element.query).to.equal('');
      expect(faq.input.value).to.equal('');
      expect(faq.focused).to.equal(faq.input);
      expect(faq.items).to.have.lengthOf(16);
      expect(keys.filter((key) => key.endsWith('Escape'))).to.deep.equal([]);
      await press('Escape');
      expect(keys).to.include('keyup Escape');
    });

    it('is cleared once by a key that is held down, and the page sees none of the key events', async () => {
      const faq = await show('<trust-faq lang="ja"></trust-faq>');
      await faq.type('SOC');
      const keys = keysOnPage();
      const send = (kind: string, repeat = false) =>
        faq.input.dispatchEvent(
          new KeyboardEvent(kind, {key: 'Escape', repeat, bubbles: true, composed: true}),
        );
      send('keydown');
      send('keydown', true);
      send('keyup');
      expect(faq.element.query).to.equal('');
      expect(keys).to.deep.equal([]);
      send('keydown');
      send('keydown', true);
      send('keyup');
      expect(keys).to.have.lengthOf(3);
    });

    it('leaves it to the page when empty', async () => {
      const faq = await show('<trust-faq lang="ja"></trust-faq>');
      faq.element.focus();
      const keys = keysOnPage();
      let prevented: boolean | null = null;
      const note = (event: Event) => (prevented = event.defaultPrevented);
      document.addEventListener('keydown', note, {once: true});
      await press('Escape');
      expect(keys).to.include('keydown Escape');
      expect(prevented).to.equal(false);
    });

    it('keeps a dialog around it open until it is empty', async () => {
      const faq = await show('<dialog><trust-faq lang="ja"></trust-faq></dialog>');
      const dialog = faq.element.closest('dialog')!;
      dialog.showModal();
      await faq.type('SOC');
      faq.element.focus();
      await press('Escape');
      await faq.settle();
      expect(faq.element.query).to.equal('');
      expect(dialog.open).to.equal(true);
      const closed = nextEvent(dialog, 'close');
      await press('Escape');
      await closed;
      expect(dialog.open).to.equal(false);
    });
  });

  it('keeps letters from the page’s single-key shortcuts, and lets all other keys through', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    faq.element.focus();
    const keys = keysOnPage();
    await typeKeys('s/?');
    expect(keys).to.deep.equal([]);
    expect(faq.input.value).to.equal('s/?');
    await press('ArrowDown');
    expect(keys).to.include('keydown ArrowDown');
    const control = new KeyboardEvent('keydown', {
      key: 's',
      ctrlKey: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    expect(faq.input.dispatchEvent(control)).to.equal(true);
    expect(keys).to.include('keydown s');
  });

  it('keeps characters typed with AltGr or a Mac’s Option from them, too, but lets Alt with a letter through', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    const keys = keysOnPage();
    const send = (key: string, modifiers: KeyboardEventInit) =>
      faq.input.dispatchEvent(
        new KeyboardEvent('keydown', {key, ...modifiers, bubbles: true, composed: true}),
      );
    send('@', {modifierAltGraph: true});
    send('[', {altKey: true});
    send('ß', {altKey: true});
    expect(keys).to.deep.equal([]);
    send('s', {altKey: true});
    expect(keys).to.deep.equal(['keydown s']);
  });

  it('tolerates key events without a key name, as form fillers send them', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    const errors: string[] = [];
    const note = ({message}: ErrorEvent) => void errors.push(message);
    addEventListener('error', note);
    faq.input.dispatchEvent(new CustomEvent('keydown', {bubbles: true, composed: true}));
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('submits no form around it on Enter', async () => {
    const faq = await show('<form><button>Send</button><trust-faq lang="ja"></trust-faq></form>');
    let submitted = 0;
    faq.element.closest('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    faq.element.focus();
    await typeKeys('SOC');
    await press('Enter');
    await faq.settle();
    expect(submitted).to.equal(0);
    expect(faq.element.query).to.equal('SOC');
  });

  describe('has a clear button', () => {
    it('that a click presses, and the focus goes back to the box', async () => {
      const faq = await show('<trust-faq lang="ja"></trust-faq>');
      faq.element.focus();
      await typeKeys('SOC');
      await faq.settle();
      const button = faq.part('clear');
      expect(button.getAttribute('aria-label')).to.equal('検索語を消去');
      await click(button);
      await faq.settle();
      expect(faq.element.query).to.equal('');
      expect(faq.items).to.have.lengthOf(16);
      expect(faq.focused).to.equal(faq.input);
    });

    it('that the Tab key skips: Escape clears', async () => {
      const faq = await show('<trust-faq lang="ja"></trust-faq>');
      faq.element.focus();
      await typeKeys('SOC');
      await faq.settle();
      await press('Tab');
      expect(faq.focused!.id).to.equal('topic-');
    });

    it('that is visible while there is something to clear', async () => {
      const faq = await show('<trust-faq lang="ja"></trust-faq>');
      expect(faq.parts('clear')).to.have.lengthOf(0);
      await faq.type('SOC');
      const {width, height} = faq.part('clear').getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    });
  });
});

describe('where nothing matches', () => {
  it('the query is quoted as plain text', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    const query = '<img src=x onerror=alert(1)>qqxzv';
    await faq.type(query);
    expect(faq.items).to.have.lengthOf(0);
    const place = faq.part('no-matches');
    expect(textOf(place)).to.contain(`「${query}」に一致する質問は見つかりませんでした。`);
    expect(place.querySelector('img')).to.equal(null);
  });

  for (const query of ['"qqxzv wwvkq"', '“qqxzv wwvkq”', '「qqxzv wwvkq」', '『qqxzv』「wwvkq」'])
    it(`a query in quotation marks gets no second pair: ${query}`, async () => {
      const ja = await show('<trust-faq lang="ja"></trust-faq>');
      await ja.type(query);
      expect(textOf(ja.part('no-matches'))).to.contain(`${query}に一致する質問は`);
      expect(textOf(ja.part('no-matches'))).not.to.contain(`「${query}」`);
      const en = await show('<trust-faq lang="en"></trust-faq>');
      await en.type(query);
      expect(textOf(en.part('no-matches'))).to.contain(`No question matches ${query}.`);
    });

  it('a query with one quotation mark is set apart from the sentence', async () => {
    const faq = await show('<trust-faq lang="en"></trust-faq>');
    await faq.type('"qqxzv');
    expect(textOf(faq.part('no-matches'))).to.contain('No question matches “"qqxzv”.');
  });

  it('the topics are offered, and one leads to its questions', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await faq.type(NO_MATCH);
    const offers = [...faq.part('no-matches').querySelectorAll<HTMLElement>('[part~="topic"]')];
    expect(offers.map(textOf)).to.deep.equal([
      '会社と信頼',
      '完全性・監査・認証',
      '継続性とインフラ',
      '政府・法制度',
      'データの取り扱い',
      '声明',
    ]);
    await click(offers[1]!);
    await faq.settle();
    expect(faq.element.query).to.equal('');
    expect(faq.ids).to.deep.equal(['product-integrity', 'iso-27001-scope']);
    expect(textOf(faq.part('topic-chosen'))).to.match(/^完全性・監査・認証/);
    expect(faq.focused).to.equal(faq.part('topic-chosen'));
  });

  it('the nearest entries stand apart from the list, and one leads to its answer', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await faq.type('"カスペルスキーの監査費用"');
    expect(faq.items).to.have.lengthOf(0);
    const [first] = faq.part('nearest').querySelectorAll<HTMLElement>('[data-id]');
    const id = first!.dataset['id']!;
    expect(first!.closest('[part~="list"]')).to.equal(null);
    await click(first!);
    await faq.settle();
    expect(faq.element.query).to.equal('');
    expect(faq.openIds).to.deep.equal([id]);
    expect(faq.focused).to.equal(faq.question(id));
  });

  it('the nearest entries do not count as matches', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    expect(await faq.element.search('"カスペルスキーの監査費用"')).to.deep.equal([]);
    expect(faq.parts('nearest')).to.have.lengthOf(1);
    expect(faq.parts('toolbar'), 'it is said once').to.deep.equal([]);
  });

  it('the page’s slotted content appears, and only then', async () => {
    const faq = await show(
      '<trust-faq lang="ja"><a slot="no-matches" href="/contact">お問い合わせ</a></trust-faq>',
    );
    const link = faq.element.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(false);
    await faq.type(NO_MATCH);
    expect(link.checkVisibility()).to.equal(true);
    expect(link.assignedSlot!.closest('[part~="no-matches"]')).not.to.equal(null);
    await faq.type('');
    expect(link.checkVisibility()).to.equal(false);
  });

  it('in the chosen topic, a button shows the matches of all topics', async () => {
    const faq = await show('<trust-faq lang="ja"></trust-faq>');
    await faq.press('topic', 'company');
    const matches = await faq.element.search(ZURICH);
    await faq.settle();
    expect(matches).to.include('data-processing-location');
    expect(faq.items).to.have.lengthOf(0);
    const everywhere = faq.part('no-matches').querySelector<HTMLElement>('#everywhere')!;
    expect(textOf(everywhere)).to.equal(`すべてのトピックの${matches.length}件を表示`);
    await click(everywhere);
    await faq.settle();
    expect(faq.ids).to.deep.equal(matches);
    expect(faq.element.query).to.equal(ZURICH);
    expect(faq.focused).to.equal(faq.part('topic-chosen'));
  });

  it('a widget without a choice of topics offers none', async () => {
    const faq = await show('<trust-faq lang="ja" topics="data"></trust-faq>');
    await faq.type(NO_MATCH);
    expect(faq.part('no-matches').querySelectorAll('[part~="topic"]')).to.have.lengthOf(0);
    expect(faq.questions).to.have.lengthOf(0);
  });

  it('two widgets do not search for each other', async () => {
    const page = place('<trust-faq lang="ja"></trust-faq><trust-faq lang="ja"></trust-faq>');
    const [one, other] = page.querySelectorAll('trust-faq');
    await Promise.all([one!.ready, other!.ready]);
    await new Faq(one!).type(NO_MATCH);
    expect(new Faq(one!).items).to.have.lengthOf(0);
    expect(new Faq(other!).items).to.have.lengthOf(16);
  });
});
