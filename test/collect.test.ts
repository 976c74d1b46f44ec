/** Visitors collect answers and paste them into a spreadsheet, a document or a note. */
import {parse} from 'csv-parse/browser/esm/sync';
import {expect} from 'chai';
import {refuseCopies, replaceClipboard, takeCopies} from './helpers/clipboard.js';
import {frame, press, serve} from './helpers/engine.js';
import {afterTest, events, Faq, nextEvent, nextTask, open, place, show} from './helpers/faq.js';

const IDS = ['customer-data-processed', 'threat-data-contents', 'data-processing-location'];
const RECORD = /^trust-faq \d+\.\d+\.\d+ #[0-9a-f]{16}$/;

const collect = async (faq: Faq, ...ids: string[]): Promise<void> => {
  for (const id of ids) await faq.press('collect', id);
};

const choice = (faq: Faq, name: 'form' | 'language'): HTMLSelectElement | null =>
  faq.element.shadowRoot!.querySelector<HTMLSelectElement>(`#collected-${name}`);

async function choose(faq: Faq, name: 'form' | 'language', value: string): Promise<void> {
  const select = choice(faq, name)!;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await faq.settle();
}

/** Chooses a form, presses the button of the bar, and waits until the widget confirms the copy. */
async function copy(faq: Faq, form: 'table' | 'markdown' | 'text'): Promise<void> {
  await choose(faq, 'form', form);
  faq.element.shadowRoot!.getElementById('collected-copy')!.click();
  await copied(faq);
}

async function copied(faq: Faq): Promise<void> {
  const has = () =>
    faq.parts('copied-text').length > 0 ||
    [...faq.parts('collected-count'), ...faq.parts('copy-answer')].some(({textContent}) =>
      /Copied|コピーしました/.test(textContent),
    );
  while (!has()) await nextTask();
  await faq.settle();
}

const rowsOf = (tsv = ''): string[][] => parse(tsv, {delimiter: '\t'});

function cellsOf(html = ''): string[][] {
  const page = new DOMParser().parseFromString(html.replace(/<br[^>]*>/g, '\n'), 'text/html');
  return [...page.querySelectorAll('tr')].map((row) =>
    [...row.children].map(({textContent}) => textContent),
  );
}

describe('without the attribute collect', () => {
  it('there is not one node of it', async () => {
    const faq = await open('open=first');
    for (const name of ['collect', 'collected', 'copy-answer', 'copied-text'])
      expect(faq.parts(name)).to.deep.equal([]);
  });

  it('no listener waits for it', async () => {
    const heard: string[] = [];
    const {prototype} = ShadowRoot;
    prototype.addEventListener = function (type: string, ...rest: [never, never]): void {
      heard.push(type);
      EventTarget.prototype.addEventListener.call(this, type, ...rest);
    };
    afterTest(() => delete (prototype as Partial<ShadowRoot>).addEventListener);
    await open('open=first');
    const without = heard.splice(0);
    const element = await open('open=first collect');
    expect(heard.filter((type) => !without.includes(type))).to.deep.equal(['focusin', 'focusout']);
    expect(element.parts('collect')).to.have.length(16);
  });
});

describe('the button on each question', () => {
  it('says what it does and which question it means, and whether it is pressed', async () => {
    const faq = await open('collect topics=data open=first');
    expect(faq.parts('collect')).to.have.length(faq.ids.length);
    const [button] = faq.parts('collect');
    expect(button!.textContent.trim()).to.equal(`Collect: ${faq.questions[0]!.textContent.trim()}`);
    expect(button!.getAttribute('aria-pressed')).to.equal('false');
    await collect(faq, IDS[0]!);
    expect(button!.getAttribute('aria-pressed')).to.equal('true');
    expect(faq.part('collected-count').textContent).to.equal('1 answer collected');
    await collect(faq, IDS[0]!);
    expect(button!.getAttribute('aria-pressed')).to.equal('false');
    expect(faq.part('collected-count').textContent).to.equal('0 answers collected');
  });

  it('tells the page the ids in order, the tag manager their number, and a screen reader the count', async () => {
    const pushed: unknown[] = [];
    (window as {dataLayer?: unknown}).dataLayer = pushed;
    afterTest(() => delete (window as {dataLayer?: unknown}).dataLayer);
    const faq = await open('collect topics=data data-layer=queries');
    const told = events('trust-faq-collect', 'trust-faq-toggle');
    await collect(faq, IDS[1]!, IDS[0]!);
    expect(told).to.deep.equal([
      {type: 'trust-faq-collect', detail: {ids: [IDS[1]]}},
      {type: 'trust-faq-collect', detail: {ids: [IDS[1], IDS[0]]}},
    ]);
    expect(pushed).to.deep.equal([
      {event: 'trust-faq-collect', trustFaq: {count: 1}},
      {event: 'trust-faq-collect', trustFaq: {count: 2}},
    ]);
    expect(faq.element.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal(
      '2 answers collected',
    );
  });
});

describe('what is collected', () => {
  it('stays when a search, the filter, an attribute or a language takes it off the list', async () => {
    const taken = takeCopies();
    const faq = await open('collect topics=data');
    await collect(faq, ...IDS);
    await faq.type('zzqqxx');
    expect(faq.ids).to.deep.equal([]);
    expect(faq.part('collected-count').textContent).to.equal('3 answers collected');
    await faq.type('');
    faq.element.topics = 'company';
    faq.element.lang = 'ja';
    await faq.settle();
    await copy(faq, 'table');
    const rows = rowsOf(taken['text/plain']);
    expect(rows).to.have.length(4);
    expect(rows[1]![0]).to.match(/^[^a-z]*カスペルスキー|[ぁ-ん]/);
  });

  it('can be a provider’s, which are on no list', async () => {
    const taken = takeCopies();
    const faq = await open('collect topics=data');
    faq.element.searchProvider = () =>
      Promise.resolve({
        entries: [{id: 'far', topic: 'data', question: 'Far?', answer: 'Away.'}],
        total: 1,
      });
    const found = nextEvent(faq.element, 'trust-faq-search');
    await faq.type('far');
    await found;
    await faq.settle();
    await collect(faq, 'far');
    faq.element.searchProvider = null;
    await faq.type('');
    await copy(faq, 'table');
    expect(rowsOf(taken['text/plain'])[1]!.slice(0, 2)).to.deep.equal(['Far?', 'Away.']);
  });

  it('is forgotten by one button, and the focus stays at the bar', async () => {
    const faq = await open('collect topics=data');
    await collect(faq, ...IDS);
    faq.element.shadowRoot!.getElementById('collected-clear')!.focus();
    await faq.press('button', 'Remove all');
    expect(faq.part('collected-count').textContent).to.equal('0 answers collected');
    expect(faq.focused?.id).to.equal('collected');
  });
});

describe('a copy as a table', () => {
  it('has every field of each answer as cells, in plain text and in HTML', async () => {
    const taken = takeCopies();
    const faq = await open('collect');
    await collect(faq, 'trustworthiness', 'product-integrity', 'iso-27001-scope');
    await copy(faq, 'table');
    const rows = rowsOf(taken['text/plain']);
    expect(cellsOf(taken['text/html'])).to.deep.equal(rows);
    expect(rows[0]).to.deep.equal([
      'Question',
      'Answer',
      'As of',
      'Later developments',
      'Source',
      'Link',
      'Version and hash',
    ]);
    for (const [question, answer, asOf, later, source, link, record] of rows.slice(1)) {
      expect(question).to.match(/\?$/);
      expect(answer).to.match(/\n- /);
      expect(asOf).to.match(/^\d{4}/);
      expect(later).to.match(/^(\d{4}[-\d]*: .*\(https:.*\)\n?)*$/);
      expect(source).to.match(/^https:/);
      expect(link).to.include('#faq-');
      expect(record).to.match(RECORD);
    }
  });

  it('stands in the other language, or in both side by side', async () => {
    const taken = takeCopies();
    const faq = await open('collect topics=data');
    await collect(faq, ...IDS);
    const options = [...choice(faq, 'language')!.options].map(({value, text}) => [value, text]);
    expect(options).to.deep.equal([
      ['en', 'English'],
      ['ja', 'Japanese'],
      ['en,ja', 'English + Japanese'],
    ]);
    await choose(faq, 'language', 'ja');
    await copy(faq, 'table');
    const japanese = rowsOf(taken['text/plain']);
    expect(japanese[0]!.slice(0, 3)).to.deep.equal(['質問', '回答', '情報の時点']);
    await choose(faq, 'language', 'en,ja');
    await copy(faq, 'table');
    const both = rowsOf(taken['text/plain']);
    expect(both[0]!.slice(0, 4)).to.deep.equal(['Question', '質問', 'Answer', '回答']);
    both.forEach((row, i) => {
      expect(row).to.have.length(14);
      expect(row.filter((_, at) => at % 2)).to.deep.equal(japanese[i]);
    });
  });

  it('lets no cell be read as a formula, and keeps quotes, breaks, tabs, emoji and rare kanji', async () => {
    const taken = takeCopies();
    const faq = await open('collect', '');
    const starts = ['=1+1', '+1', '-1', '@A1', '\t=1', '\r=1', '＝1'];
    faq.element.data = {
      lang: 'en',
      entries: [
        ...starts.map((start) => ({question: `${start} q`, answer: `${start} a\n\n"x"\tΩ`})),
        {question: '𠮷野家😀 "quoted"', answer: 'a\n\n- b\n- c & <d>'},
      ],
    };
    await faq.settle();
    await collect(faq, ...faq.ids);
    await copy(faq, 'table');
    const rows = rowsOf(taken['text/plain']).slice(1);
    expect(rows).to.have.length(starts.length + 1);
    for (const cell of [...rows, ...cellsOf(taken['text/html']).slice(1)].flat())
      expect(cell).to.not.match(/^[=+\-@\t\r＝＋－＠]/);
    expect(rows.at(-1)!.slice(0, 2)).to.deep.equal(['𠮷野家😀 "quoted"', 'a\n\n- b\n- c & <d>']);
    expect(cellsOf(taken['text/html']).slice(1)).to.deep.equal(rows);
  });

  it('gives a page’s own answer its hash by docs/verify.md, without a version', async () => {
    const taken = takeCopies();
    const faq = await open('collect', '');
    const source = {href: 'https://example.com/', label: 'Page'};
    faq.element.data = {
      lang: 'en',
      entries: [
        {question: 'Ünïcode?', answer: 'Yes 𠮷.\n\n- one', asOf: '2023', sources: [source]},
      ],
    };
    await faq.settle();
    await collect(faq, ...faq.ids);
    await copy(faq, 'table');
    const canonical = [
      ...['[lang]', 'en', '[question]', 'Ünïcode?', '[answer]', 'Yes 𠮷.', '- one'],
      ...['[asOf]', '2023', '[later]', '[sources]', 'https://example.com/', ''],
    ].join('\n');
    const bytes = new TextEncoder().encode(canonical.normalize('NFC'));
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hex = [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0'));
    expect(rowsOf(taken['text/plain'])[1]!.at(-1)).to.equal(`trust-faq #${hex.join('')}`);
  });
});

describe('a copy as Markdown or text', () => {
  for (const [form, heading] of [
    ['markdown', /^## /],
    ['text', /^[^#]/],
  ] as const) {
    it(`has a block for each answer that ends with its record: ${form}`, async () => {
      const taken = takeCopies();
      const faq = await open('collect topics=data');
      await collect(faq, ...IDS);
      await copy(faq, form);
      expect(Object.keys(taken)).to.deep.equal(['text/plain']);
      const blocks = taken['text/plain']!.split('\n\n\n');
      expect(blocks).to.have.length(3);
      expect(taken['text/plain']).to.match(/\n- /);
      for (const block of blocks) {
        expect(block).to.match(heading);
        expect(block.split('\n').at(-1)).to.match(RECORD);
        expect(block).to.match(/As of:(\*\*)? \d{4}/);
        expect(block).to.include('#faq-');
      }
      expect(faq.part('collected-count').textContent).to.equal('Copied');
    });
  }
});

describe('one answer', () => {
  it('is copied from its own actions, collected or not: words, and cells for a spreadsheet', async () => {
    const taken = takeCopies();
    const faq = await open(`collect topics=data open=${IDS[0]}`);
    await faq.press('copy-answer', IDS[0]);
    await copied(faq);
    expect(taken['text/plain']!.split('\n')[0]).to.equal(faq.questions[0]!.textContent.trim());
    expect(taken['text/plain']!.split('\n').at(-1)).to.match(RECORD);
    expect(cellsOf(taken['text/html'])[1]!.at(-1)).to.match(RECORD);
    expect(faq.parts('copy-answer')[0]!.textContent.trim()).to.equal('Copied');
    expect(faq.part('collected-count').textContent).to.equal('0 answers collected');
  });
});

describe('where the clipboard refuses', () => {
  it('the copy event takes both forms', async () => {
    replaceClipboard(undefined);
    const data = new DataTransfer();
    const own = document.execCommand.bind(document);
    document.execCommand = () =>
      !document.dispatchEvent(new ClipboardEvent('copy', {clipboardData: data, cancelable: true}));
    afterTest(() => (document.execCommand = own));
    const faq = await open('collect topics=data');
    await collect(faq, ...IDS);
    await copy(faq, 'table');
    expect(faq.part('collected-count').textContent).to.equal('Copied');
    expect(faq.parts('copied-text')).to.deep.equal([]);
  });

  it('a field holds the text, chosen and focused', async () => {
    refuseCopies();
    const faq = await open('collect topics=data');
    await collect(faq, ...IDS);
    await copy(faq, 'text');
    const field = faq.part<HTMLTextAreaElement>('copied-text');
    expect(faq.focused).to.equal(field);
    expect(field.value.split('\n\n\n')).to.have.length(3);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    await collect(faq, IDS[0]!);
    expect(faq.parts('copied-text')).to.deep.equal([]);
  });
});

describe('the keyboard alone', () => {
  it('collects, chooses and copies, and the bar never covers what has the focus', async () => {
    const taken = takeCopies();
    const faq = await open('collect topics=data');
    const reach = async (isThere: (at: HTMLElement) => boolean): Promise<HTMLElement> => {
      for (;;) {
        await press('Tab');
        const at = faq.focused!;
        const [a, b] = [at, faq.part('collected')].map((one) => one.getBoundingClientRect());
        const isApart = a!.bottom <= b!.top + 1 || b!.bottom <= a!.top + 1;
        expect(at.closest('[part=collected]') !== null || isApart, at.id).to.equal(true);
        if (isThere(at)) return at;
      }
    };
    faq.element.focus();
    await faq.settle();
    for (const id of IDS.slice(0, 2)) {
      await reach((at) => at.matches('.collect') && (at as HTMLButtonElement).value === id);
      await press('Space');
      await faq.settle();
    }
    await reach((at) => at.id === 'collected-form');
    await press('m');
    await reach((at) => at.id === 'collected-copy');
    await press('Enter');
    await copied(faq);
    expect(taken['text/plain']!.match(/^## /gm)).to.have.length(2);
    expect(faq.focused?.id).to.equal('collected-copy');
  });
});

describe('a script with one language', () => {
  for (const [lang, other, words] of [
    ['ja', 'en', ['コピーする形式']],
    ['en', 'ja', ['Copy format']],
  ] as const) {
    it(`trust-faq.${lang}.js offers no other, whatever the page’s language`, async () => {
      const iframe = await frame(
        await serve(
          `<!doctype html><html lang="${other}"><trust-faq collect></trust-faq><script src="/dist/trust-faq.${lang}.js"></script>`,
        ),
      );
      const element = iframe.contentDocument!.querySelector<Faq['element']>('trust-faq')!;
      await element.ready;
      const root = element.shadowRoot!;
      root.querySelector<HTMLElement>('.collect')!.click();
      await element.updateComplete;
      const choices = [...root.querySelectorAll('select')].map((one) => one.ariaLabel);
      expect(choices).to.deep.equal(words);
    });
  }
});

describe('the bar', () => {
  it('leaves a phone most of its screen', async () => {
    const holder = place('<div style="inline-size: 288px"></div>').firstElementChild!;
    for (const lang of ['ja', 'en']) {
      holder.innerHTML = `<trust-faq lang="${lang}" collect></trust-faq>`;
      const element = holder.querySelector('trust-faq')!;
      await element.ready;
      const faq = new Faq(element);
      await collect(faq, IDS[0]!);
      expect(faq.part('collected').getBoundingClientRect().height, lang).to.be.at.most(120);
    }
  });

  it('stays in sight while something is collected, and never covers what the keyboard is at', async () => {
    const holder = place(
      '<div style="block-size: 300px; overflow: auto"></div>',
    ).firstElementChild!;
    holder.innerHTML = '<trust-faq lang="en" collect open="all"></trust-faq>';
    const element = holder.querySelector('trust-faq')!;
    await element.ready;
    const faq = new Faq(element);
    await collect(faq, IDS[0]!);
    const bar = faq.part('collected');
    const isInSight = () =>
      bar.getBoundingClientRect().bottom <= holder.getBoundingClientRect().bottom + 1;
    expect(isInSight()).to.equal(true);
    const style = getComputedStyle(bar);
    expect(style.position).to.equal('sticky');
    for (const one of [...faq.questions, ...faq.parts('collect'), faq.input]) {
      one.focus({preventScroll: true, focusVisible: true});
      if (!one.matches(':focus-visible')) continue;
      one.scrollIntoView({block: 'end'});
      const [a, b] = [one.getBoundingClientRect(), bar.getBoundingClientRect()];
      expect(a.bottom <= b.top + 1 || b.bottom <= a.top + 1, one.id).to.equal(true);
    }
  });

  it('offers no language where all that is collected is the page’s own', async () => {
    const faq = await show(
      '<trust-faq lang="ja" collect src="children"><details><summary>問い？</summary><p>答え。</p></details></trust-faq>',
    );
    await collect(faq, faq.ids[0]!);
    expect(choice(faq, 'language')).to.equal(null);
  });
});
