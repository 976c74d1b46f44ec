/** For a megabyte of text through any entrance of the element, time grows with the text, not with its square. */
import {expect} from 'chai';
import type {Range} from '../src/core/types.js';
import {en as words} from '../src/messages/en.js';
import type {Messages} from '../src/messages/messages.js';
import {markedText} from '../src/templates/marked-text.js';
import type {TrustFaq} from '../src/trust-faq.js';
import {serve} from './helpers/engine.js';
import {growth, LINEAR} from './helpers/growth.js';
import {Faq, place, warnings} from './helpers/faq.js';

const MEGABYTE = 2 ** 20;
const HOME = location.href;

/** Repetitions that a careless loop or regular expression would read again and again. */
const PIECES = ['a', 'a ', '漢', 'a\n\n', '**a** ', '[a](', '<'];
/** The pieces among them that become only a few nodes. */
const FEW_NODES = ['a', '漢', '<'];
/** Pieces that become a node or mark for every two letters: more than some ten thousand fill a small machine's memory. */
const MANY_NODES = ['a ', 'a\n\n'];

/** A field of a file may be 100,000 characters long. */
const fieldsOf = (text: string): string[] => text.match(/[^]{1,90000}/g) ?? [];

type Enter = (element: TrustFaq, text: string) => Promise<unknown> | void;

const ATTRIBUTES = [
  'heading',
  'heading-level',
  'topics',
  'entries',
  'exclude',
  'query',
  'open',
  'grouping',
  'max-items',
  'permalinks',
  'theme',
  'src-mode',
  'lang',
];

/** A file with the text in every field that holds words. */
const dataset = (text: string) => {
  const [first = ''] = fieldsOf(text);
  return {
    version: 1,
    notice: first,
    topics: [{id: 't', name: first}],
    synonyms: [[first, 'b']],
    entries: fieldsOf(text).map((field, i) => ({
      id: `${field.slice(0, 9000)}${i}`,
      topic: 't',
      question: `q ${field}`,
      answer: `q ${field}`,
      aliases: [field],
      links: [{label: field, href: `https://example.com/${field}`}],
      updates: [
        {date: '2024', text: `q ${field}`, source: {label: 'b', href: 'https://a.example'}},
      ],
    })),
  };
};

const faqPage = (text: string) => ({
  '@type': 'FAQPage',
  mainEntity: fieldsOf(text).map((field, i) => ({
    name: `q ${i}`,
    acceptedAnswer: {text: `<p>${field}`},
  })),
});

const jsonScript = (faq: Faq, value: object): void => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(value);
  faq.element.replaceChildren(script);
};

const markup = (faq: Faq, text: string, html: (field: string) => string): void => {
  faq.element.innerHTML = fieldsOf(text).map(html).join('');
  faq.element.src = 'children';
};

/** The address of an entry, no longer than the text, because Firefox accepts at most a megabyte. */
function addressOf(text: string): string {
  const length = text.length ** 2 / encodeURIComponent(text).length - 100;
  return `#faq-${encodeURIComponent(text.slice(0, length))}`;
}

/** Entrances for a single text. */
const TEXTS: Record<string, Enter> = {
  ...Object.fromEntries(
    ATTRIBUTES.map((name): [string, Enter] => [
      `the attribute ${name}`,
      (element, text) => element.setAttribute(name, text),
    ]),
  ),
  'the attribute src': (element, text) => element.setAttribute('src', `#${text}`),
  'the address': (_, text) => {
    history.replaceState(null, '', addressOf(text));
    dispatchEvent(new CustomEvent('hashchange'));
  },
  'the search box': (element, text) => new Faq(element).type(text),
  'the method search': (element, text) => element.search(text),
  'the method show': (element, text) => element.show(text),
  'the method hide': (element, text) => element.hide(text),
  // Each message gets a part of the text, because the page shows most messages and keeps them.
  'the property messages': (element, text) => {
    const names = Object.keys(words) as (keyof Messages)[];
    const length = text.length / names.length;
    const all = names.map((name, i) => {
      const part = text.slice(i * length, (i + 1) * length);
      return [name, typeof words[name] === 'string' ? part : () => part];
    });
    element.messages = Object.fromEntries(all) as Partial<Messages>;
  },
  'a text between the tags': (element, text) => {
    element.textContent = text;
  },
};

/** Entrances for questions and answers. */
const QUESTIONS: Record<string, Enter> = {
  'the property data': (element, text) => {
    element.data = dataset(text);
  },
  'the property data, as FAQPage with HTML': (element, text) => {
    element.data = faqPage(text);
  },
  'a file': async (element, text) => {
    const fired = new Faq(element).next('trust-faq-error');
    const file = {name: 'faq.json', type: 'application/json'};
    element.src = await serve(JSON.stringify({...dataset(text), unknown: 1}), file);
    await fired;
  },
  'a script between the tags': (element, text) => jsonScript(new Faq(element), dataset(text)),
  'markup between the tags': (element, text) =>
    markup(new Faq(element), text, (field) => `<details><summary>q</summary>${field}</details>`),
  'what a search provider answers': async (element, text) => {
    element.searchProvider = () =>
      Promise.resolve({entries: dataset(text).entries as never, total: 9});
    await element.search('q');
  },
};

describe('a megabyte of text', function () {
  // The limit lets a hang be reported under the name of its test.
  this.timeout(150_000);

  const comes = (name: string, enter: Enter, pieces: readonly string[], size: number) =>
    it(`passes through ${name} in linear time`, async () => {
      warnings();
      for (const piece of pieces) {
        const read = async (text: string): Promise<void> => {
          // Hidden, because the browser's time for breaking a megabyte into lines must not count.
          const box = place('<div hidden><trust-faq lang="en"></trust-faq></div>');
          const element = box.querySelector('trust-faq')!;
          await element.ready;
          await enter(element, text);
          await new Faq(element).settle();
          if (name !== 'the search box') await element.search('a');
          box.remove();
        };
        const ratio = await growth(read, piece.repeat(size / piece.length), 1);
        expect(ratio, JSON.stringify(piece)).to.be.below(LINEAR);
      }
    });

  afterEach(() => {
    if (location.href !== HOME) history.replaceState(null, '', HOME);
  });

  for (const [name, enter] of Object.entries(TEXTS)) comes(name, enter, PIECES, MEGABYTE);
  for (const [name, enter] of Object.entries(QUESTIONS)) {
    // The others repeat the text in each of seven fields, so they get an eighth of the size.
    const isOneField = /HTML|markup/.test(name);
    comes(name, enter, FEW_NODES, isOneField ? MEGABYTE : MEGABYTE / 8);
    comes(`${name}, as many nodes`, enter, MANY_NODES, MEGABYTE / 64);
  }

  it('is marked in linear time in an answer of many text nodes', async () => {
    const mark = (text: string): void => {
      const ranges = Array.from(text, (_, i): Range => [i, i + 1]);
      for (const [start] of ranges) markedText('a', ranges, start);
    };
    expect(await growth(mark, 'a'.repeat(2 ** 15))).to.be.below(LINEAR);
  });
});
