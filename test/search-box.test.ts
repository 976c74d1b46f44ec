/** The search box from the first character to the last, and what stands where nothing matches. */
import {expect} from 'chai';
import {click, press, type as typeKeys} from './helpers/engine.js';
import {
  afterTest,
  events,
  fixture,
  ids,
  input,
  items,
  openIds,
  panel,
  part,
  parts,
  place,
  pressPart,
  question,
  questions,
  settle,
  type,
} from './helpers/fixture.js';
import {count, focused, marks, nextAnnouncement, nextEvent, textOf} from './helpers/wait.js';

const ZURICH = 'チューリッヒ';
const NONSENSE = 'qqxzv';

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
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    element.focus();
    await typeKeys('監');
    await settle(element);
    expect(ids(element)).to.have.lengthOf.within(1, 15);
    expect(textOf(items(element)[0]!)).to.contain('監');
  });

  it('shows the best match first, in one list, each with its topic', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    await type(element, 'ISO 27001 範囲');
    expect(ids(element)[0]).to.equal('iso-27001-scope');
    expect(ids(element)).to.deep.equal(await element.search('ISO 27001 範囲'));
    expect(topicHeadings(element)).to.deep.equal([]);
    expect(parts(element, 'item-topic')).to.have.lengthOf(items(element).length);
    expect(textOf(parts(element, 'item-topic')[0]!)).to.equal('完全性・監査・認証');
  });

  it('marks what matches in question and answer, and changes no letter of them', async () => {
    const element = await fixture('<trust-faq lang="ja" open="product-integrity"></trust-faq>');
    const texts = () => [
      textOf(question(element, 'product-integrity')),
      textOf(panel(element, 'product-integrity')),
    ];
    const before = texts();
    await type(element, '完全性');
    expect(marks(question(element, 'product-integrity'))).to.deep.equal(['完全性']);
    const inAnswer = marks(panel(element, 'product-integrity'));
    expect(inAnswer).to.have.lengthOf.at.least(1);
    expect(new Set(inAnswer)).to.deep.equal(new Set(['完全性']));
    expect(texts()).to.deep.equal(before);
    for (const mark of element.shadowRoot!.querySelectorAll('mark')) {
      expect(mark.part.contains('mark')).to.equal(true);
    }
  });

  it('marks the letters as they stand, however the query spells them', async () => {
    const element = await fixture(
      '<trust-faq lang="ja" open="data-processing-location"></trust-faq>',
    );
    for (const query of ['ﾁｭｰﾘｯﾋ', 'ちゅーりっひ', ZURICH]) {
      await type(element, query);
      const marked = marks(panel(element, 'data-processing-location'));
      expect([...new Set(marked)], query).to.deep.equal([ZURICH]);
    }
  });

  it('takes the marks away with the query', async () => {
    const element = await fixture('<trust-faq lang="ja" open="all"></trust-faq>');
    await type(element, '完全性');
    await type(element, '');
    expect(marks(element.shadowRoot!)).to.deep.equal([]);
  });

  it('gives one line of context under a closed item whose answer matches, and only there', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    const id = 'data-processing-location';
    const excerptOf = () =>
      question(element, id)
        .closest('[part~="item"]')!
        .querySelector<HTMLElement>('[part~="excerpt"]');
    expect(excerptOf()).to.equal(null);
    await type(element, ZURICH);
    const excerpt = excerptOf()!;
    expect(marks(excerpt)).to.deep.equal([ZURICH]);
    expect(excerpt.textContent.trim()).to.have.lengthOf.below(70).and.not.contain('\n');
    const answer = panel(element, id).querySelector('[part~="answer"]')!.textContent;
    const [context] = excerpt.textContent.split('…').filter((piece) => piece.includes(ZURICH));
    expect(answer.replace(/\s+/g, '')).to.contain(context!.replace(/\s+/g, ''));
    question(element, id).click();
    await settle(element);
    expect(excerptOf(), 'the open answer says it itself').to.equal(null);
  });

  it('gives no context where only the question matches', async () => {
    const element = await fixture('<trust-faq lang="ja" entries="website-hosting"></trust-faq>');
    await type(element, '配信');
    expect(marks(question(element, 'website-hosting'))).to.have.lengthOf.at.least(1);
    expect(parts(element, 'excerpt')).to.have.lengthOf(0);
  });

  it('shows the count at once and tells it politely when the visitor has settled', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    expect(count(element)).to.equal('16件の質問');
    const status = element.shadowRoot!.querySelector('[role="status"]')!;
    expect(textOf(status)).to.equal('');
    const told = nextAnnouncement(element);
    element.focus();
    await typeKeys('SOC');
    await settle(element);
    expect(count(element)).to.equal(`「SOC」に一致する質問：${items(element).length}件`);
    expect(textOf(status), 'not while typing').to.equal('');
    expect(await told).to.equal(count(element));
  });

  it('tells the page of a search once, after the last letter', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    const told = events('trust-faq-search');
    element.focus();
    await typeKeys('SOC 2');
    const {detail} = await nextEvent(element, 'trust-faq-search');
    expect(detail).to.deep.equal({query: 'SOC 2', matchCount: items(element).length});
    expect(told).to.have.lengthOf(1);
  });

  it('tells of a search without a match', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    const told = nextAnnouncement(element);
    await type(element, NONSENSE);
    expect((await nextEvent(element, 'trust-faq-search')).detail).to.deep.equal({
      query: NONSENSE,
      matchCount: 0,
    });
    expect(await told).to.contain(NONSENSE);
  });

  it('tells how many questions there are once it is empty again', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    const first = nextAnnouncement(element);
    await type(element, 'SOC');
    await first;
    const second = nextAnnouncement(element);
    await type(element, '');
    expect(await second).to.equal('16件の質問');
  });

  it('keeps the focus, the caret and what is open while the visitor types', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    await click(question(element, 'product-integrity'));
    await click(question(element, 'trustworthiness'));
    await settle(element);
    await click(input(element));
    for (const letter of ['S', 'O', 'C', ' ', '2']) {
      await typeKeys(letter);
      await settle(element);
      expect(focused(element)).to.equal(input(element));
      expect(openIds(element)).to.have.members(['product-integrity', 'trustworthiness']);
    }
    await press('ArrowLeft');
    await press('ArrowLeft');
    await typeKeys('x');
    await settle(element);
    expect(input(element).value).to.equal('SOCx 2');
    expect(input(element).selectionStart, 'the caret stays behind the letter').to.equal(4);
  });

  it('moves the items it keeps instead of making new ones', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    await type(element, 'ISO');
    const item = question(element, 'iso-27001-scope').closest('[part~="item"]');
    await type(element, 'ISO 27001');
    expect(question(element, 'iso-27001-scope').closest('[part~="item"]')).to.equal(item);
  });

  it('brings back order, groups and what was opened when it is cleared', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    const before = {ids: ids(element), topics: topicHeadings(element)};
    expect(before.topics).to.have.lengthOf(6);
    await pressPart(element, 'question', 'ksn-stability');
    await type(element, ZURICH);
    expect(ids(element)).not.to.include('ksn-stability');
    await pressPart(element, 'question', 'data-processing-location');
    await pressPart(element, 'clear');
    expect({ids: ids(element), topics: topicHeadings(element)}).to.deep.equal(before);
    expect(openIds(element)).to.deep.equal(['ksn-stability', 'data-processing-location']);
  });

  it('does not search for white space', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    await type(element, ' \u3000');
    expect(items(element)).to.have.lengthOf(16);
    expect(count(element)).to.equal('16件の質問');
    expect(topicHeadings(element)).to.have.lengthOf(6);
  });

  describe('and the Escape key', () => {
    it('is cleared by it, and the page does not see the key', async () => {
      const element = await fixture('<trust-faq lang="ja"></trust-faq>');
      await type(element, 'SOC');
      element.focus();
      const keys = keysOnPage();
      await press('Escape');
      await settle(element);
      expect(element.query).to.equal('');
      expect(input(element).value).to.equal('');
      expect(focused(element)).to.equal(input(element));
      expect(items(element)).to.have.lengthOf(16);
      expect(keys.filter((key) => key.endsWith('Escape'))).to.deep.equal([]);
      await press('Escape');
      expect(keys).to.include('keyup Escape');
    });

    it('is cleared once by a key that is held down, and the page hears of none of it', async () => {
      const element = await fixture('<trust-faq lang="ja"></trust-faq>');
      await type(element, 'SOC');
      const keys = keysOnPage();
      const send = (kind: string, repeat = false) =>
        input(element).dispatchEvent(
          new KeyboardEvent(kind, {key: 'Escape', repeat, bubbles: true, composed: true}),
        );
      send('keydown');
      send('keydown', true);
      send('keyup');
      expect(element.query).to.equal('');
      expect(keys).to.deep.equal([]);
      send('keydown');
      send('keydown', true);
      send('keyup');
      expect(keys).to.have.lengthOf(3);
    });

    it('leaves it to the page when empty', async () => {
      const element = await fixture('<trust-faq lang="ja"></trust-faq>');
      element.focus();
      const keys = keysOnPage();
      let prevented: boolean | null = null;
      const note = (event: Event) => (prevented = event.defaultPrevented);
      document.addEventListener('keydown', note, {once: true});
      await press('Escape');
      expect(keys).to.include('keydown Escape');
      expect(prevented).to.equal(false);
    });

    it('keeps a dialog around it open until it is empty', async () => {
      const element = await fixture('<dialog><trust-faq lang="ja"></trust-faq></dialog>');
      const dialog = element.closest('dialog')!;
      dialog.showModal();
      await type(element, 'SOC');
      element.focus();
      await press('Escape');
      await settle(element);
      expect(element.query).to.equal('');
      expect(dialog.open).to.equal(true);
      const closed = nextEvent(dialog, 'close');
      await press('Escape');
      await closed;
      expect(dialog.open).to.equal(false);
    });
  });

  it('keeps letters from single-key shortcuts of the page, and leaves it the others', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    element.focus();
    const keys = keysOnPage();
    await typeKeys('s/?');
    expect(keys).to.deep.equal([]);
    expect(input(element).value).to.equal('s/?');
    await press('ArrowDown');
    expect(keys).to.include('keydown ArrowDown');
    const control = new KeyboardEvent('keydown', {
      key: 's',
      ctrlKey: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    expect(input(element).dispatchEvent(control)).to.equal(true);
    expect(keys).to.include('keydown s');
  });

  it('keeps what AltGr or a Mac’s Option types from them, too, and leaves them Alt with a letter', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    const keys = keysOnPage();
    const send = (key: string, modifiers: KeyboardEventInit) =>
      input(element).dispatchEvent(
        new KeyboardEvent('keydown', {key, ...modifiers, bubbles: true, composed: true}),
      );
    send('@', {modifierAltGraph: true});
    send('[', {altKey: true});
    send('ß', {altKey: true});
    expect(keys).to.deep.equal([]);
    send('s', {altKey: true});
    expect(keys).to.deep.equal(['keydown s']);
  });

  it('bears keys without a name, as tools that fill in forms send them', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    const errors: string[] = [];
    const note = ({message}: ErrorEvent) => void errors.push(message);
    addEventListener('error', note);
    input(element).dispatchEvent(new CustomEvent('keydown', {bubbles: true, composed: true}));
    removeEventListener('error', note);
    expect(errors).to.deep.equal([]);
  });

  it('submits no form around it on Enter', async () => {
    const element = await fixture(
      '<form><button>Send</button><trust-faq lang="ja"></trust-faq></form>',
    );
    let submitted = 0;
    element.closest('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    element.focus();
    await typeKeys('SOC');
    await press('Enter');
    await settle(element);
    expect(submitted).to.equal(0);
    expect(element.query).to.equal('SOC');
  });

  describe('has a clear button', () => {
    for (const key of ['Enter', 'Space']) {
      it(`that Tab reaches and ${key} presses, and the focus goes back to the box`, async () => {
        const element = await fixture('<trust-faq lang="ja"></trust-faq>');
        element.focus();
        await typeKeys('SOC');
        await settle(element);
        await press('Tab');
        const button = part(element, 'clear');
        expect(focused(element)).to.equal(button);
        expect(button.getAttribute('aria-label')).to.equal('検索語を消去');
        await press(key);
        await settle(element);
        expect(element.query).to.equal('');
        expect(items(element)).to.have.lengthOf(16);
        expect(focused(element)).to.equal(input(element));
      });
    }

    it('that is visible while there is something to clear', async () => {
      const element = await fixture('<trust-faq lang="ja"></trust-faq>');
      expect(parts(element, 'clear')).to.have.lengthOf(0);
      await type(element, 'SOC');
      const {width, height} = part(element, 'clear').getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    });
  });
});

describe('where nothing matches', () => {
  it('the query is quoted as plain text', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    const query = '<img src=x onerror=alert(1)>qqxzv';
    await type(element, query);
    expect(items(element)).to.have.lengthOf(0);
    const place = part(element, 'no-matches');
    expect(textOf(place)).to.contain(`「${query}」に一致する質問は見つかりませんでした。`);
    expect(place.querySelector('img')).to.equal(null);
  });

  it('the topics are offered, and one leads to its questions', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    await type(element, NONSENSE);
    const offers = [
      ...part(element, 'no-matches').querySelectorAll<HTMLElement>('[part~="topic"]'),
    ];
    expect(offers.map(textOf)).to.deep.equal([
      '会社と信頼',
      '完全性・監査・認証',
      '継続性とインフラ',
      '政府・法制度',
      'データの取り扱い',
      '声明',
    ]);
    await click(offers[1]!);
    await settle(element);
    expect(element.query).to.equal('');
    expect(ids(element)).to.deep.equal(['product-integrity', 'iso-27001-scope']);
    expect(textOf(part(element, 'topic-chosen'))).to.match(/^完全性・監査・認証/);
    expect(focused(element)).to.equal(part(element, 'topic-chosen'));
  });

  it('the nearest entries stand apart from the list, and one leads to its answer', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    await type(element, '"カスペルスキーの監査費用"');
    expect(items(element)).to.have.lengthOf(0);
    const [first] = part(element, 'nearest').querySelectorAll('button');
    const id = first!.value;
    expect(first!.closest('[part~="list"]')).to.equal(null);
    await click(first!);
    await settle(element);
    expect(element.query).to.equal('');
    expect(openIds(element)).to.deep.equal([id]);
    expect(focused(element)).to.equal(question(element, id));
  });

  it('the nearest entries do not count as matches', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    expect(await element.search('"カスペルスキーの監査費用"')).to.deep.equal([]);
    expect(parts(element, 'nearest')).to.have.lengthOf(1);
    expect(count(element)).to.contain('0件');
  });

  it('what the page puts into the slot shows, and only then', async () => {
    const element = await fixture(
      '<trust-faq lang="ja"><a slot="no-matches" href="/contact">お問い合わせ</a></trust-faq>',
    );
    const link = element.querySelector('a')!;
    expect(link.checkVisibility()).to.equal(false);
    await type(element, NONSENSE);
    expect(link.checkVisibility()).to.equal(true);
    expect(link.assignedSlot!.closest('[part~="no-matches"]')).not.to.equal(null);
    await type(element, '');
    expect(link.checkVisibility()).to.equal(false);
  });

  it('in the chosen topic, a button shows the matches of all topics', async () => {
    const element = await fixture('<trust-faq lang="ja"></trust-faq>');
    await pressPart(element, 'topic', 'company');
    const matches = await element.search(ZURICH);
    await settle(element);
    expect(matches).to.include('data-processing-location');
    expect(items(element)).to.have.lengthOf(0);
    const everywhere = part(element, 'no-matches').querySelector<HTMLElement>('#everywhere')!;
    expect(textOf(everywhere)).to.equal(`すべてのトピックの${matches.length}件を表示`);
    await click(everywhere);
    await settle(element);
    expect(ids(element)).to.deep.equal(matches);
    expect(element.query).to.equal(ZURICH);
    expect(focused(element)).to.equal(part(element, 'topic-chosen'));
  });

  it('a widget without questions to choose from offers no topics', async () => {
    const element = await fixture('<trust-faq lang="ja" topics="data"></trust-faq>');
    await type(element, NONSENSE);
    expect(part(element, 'no-matches').querySelectorAll('[part~="topic"]')).to.have.lengthOf(0);
    expect(questions(element)).to.have.lengthOf(0);
  });

  it('two widgets do not search for each other', async () => {
    const page = place('<trust-faq lang="ja"></trust-faq><trust-faq lang="ja"></trust-faq>');
    const [one, other] = page.querySelectorAll('trust-faq');
    await Promise.all([one!.ready, other!.ready]);
    await type(one!, NONSENSE);
    expect(items(one!)).to.have.lengthOf(0);
    expect(items(other!)).to.have.lengthOf(16);
  });
});
