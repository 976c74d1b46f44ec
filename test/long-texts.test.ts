/** A megabyte of text through every entrance of the element: the time grows with the text, not with its square. */
import {expect} from 'chai';
import type {Range} from '../src/core/types.js';
import {en as words} from '../src/messages/en.js';
import type {Messages} from '../src/messages/messages.js';
import {insertByScript} from '../src/script-tag.js';
import {markedText} from '../src/templates/marked-text.js';
import type {TrustFaq} from '../src/trust-faq.js';
import {serve} from './helpers/engine.js';
import {settle, type, warnings} from './helpers/fixture.js';
import {type Clock, growth, LINEAR} from './helpers/growth.js';
import {nextEvent} from './helpers/wait.js';

const MEGABYTE = 2 ** 20;
const HOME = location.href;

/** What a careless loop or regular expression would read again and again. */
const PIECES = ['a', 'a ', '漢', 'a\n\n', '**a** ', '[a](', '<'];
/** In questions, what stays few nodes of a page, and few marks in it: in Markdown, and in HTML. */
const FEW_NODES = [
  ['a', '漢', '[b]('],
  ['a', '漢', '<'],
];
/** What becomes a node, or a mark, for each few letters: more than some ten thousand in a page fill the memory of a small machine. */
const MANY_NODES = [
  ['a ', 'a\n\n', '**a** '],
  ['<p>a', '<b>a</b> '],
];

/** A field of a file may be 100,000 characters long. */
const fieldsOf = (text: string): string[] => text.match(/[^]{1,90000}/g) ?? [];

/** Prepares what comes in, which is not the element's work, and gives the act that brings it. */
type Enter = (element: TrustFaq, text: string) => Act | Promise<Act>;
type Act = () => unknown;

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
  'data-layer',
  'id',
];

/** In every field that holds words. */
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

const details = (text: string): string =>
  fieldsOf(text)
    .map((field) => `<details><summary>q</summary>${field}</details>`)
    .join('');

function jsonScript(value: object): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(value);
  return script;
}

/** A part of it each: the page shows most of them, and keeps what it shows. */
function messages(text: string): Partial<Messages> {
  const names = Object.keys(words) as (keyof Messages)[];
  const length = text.length / names.length;
  const all = names.map((name, i) => {
    const part = text.slice(i * length, (i + 1) * length);
    return [name, typeof words[name] === 'string' ? part : () => part];
  });
  return Object.fromEntries(all) as Partial<Messages>;
}

/** As the built script's tag with these `data-*` attributes. */
function ownScript(attributes: readonly (readonly [name: string, value: string])[]) {
  const script = document.createElement('script');
  script.setAttribute('data-trust-faq', '');
  for (const [name, value] of attributes) script.setAttribute(`data-${name}`, value);
  script.textContent = 'insertByScript()';
  return script;
}

/** The address of an entry, no longer than the text: Firefox takes no more than a megabyte. */
function addressOf(text: string): string {
  const length = text.length ** 2 / encodeURIComponent(text).length - 100;
  return `#faq-${encodeURIComponent(text.slice(0, length))}`;
}

/** One text. */
const TEXTS: Record<string, Enter> = {
  ...Object.fromEntries(
    ATTRIBUTES.map((name): [string, Enter] => [
      `the attribute ${name}`,
      (element, text) => () => element.setAttribute(name, text),
    ]),
  ),
  'the attribute src': (element, text) => () => element.setAttribute('src', `#${text}`),
  "the script's own attributes": (element, text) => {
    const part = text.slice(0, text.length / ATTRIBUTES.length);
    const script = ownScript(ATTRIBUTES.map((name) => [name, part]));
    return async () => {
      element.before(script);
      await (script.nextElementSibling as TrustFaq).ready;
    };
  },
  "the script's target": (element, text) => {
    const script = ownScript([['target', text]]);
    return () => element.before(script);
  },
  'the address': (_, text) => {
    const hash = addressOf(text);
    history.replaceState(null, '', hash);
    expect(location.hash === hash, 'the whole address').to.equal(true);
    return () => dispatchEvent(new CustomEvent('hashchange'));
  },
  'the search box': (element, text) => () => type(element, text),
  'the method search': (element, text) => () => element.search(text),
  'the method show': (element, text) => () => element.show(text),
  'the method hide': (element, text) => () => element.hide(text),
  'the property messages': (element, text) => {
    const own = messages(text);
    return () => (element.messages = own);
  },
  'a text between the tags': (element, text) => () => (element.textContent = text),
};

interface Source {
  readonly enter: Enter;
  /** Into how many fields, or copies of it, a text comes; all together are a megabyte. */
  readonly fields: number;
  readonly isHtml?: boolean;
}

/** Questions and answers. */
const QUESTIONS: Record<string, Source> = {
  'the property data': {
    fields: 8,
    enter: (element, text) => {
      const data = dataset(text);
      return () => (element.data = data);
    },
  },
  'the property data, as FAQPage with HTML': {
    fields: 1,
    isHtml: true,
    enter: (element, text) => {
      const data = faqPage(text);
      return () => (element.data = data);
    },
  },
  'a file': {
    fields: 8,
    enter: async (element, text) => {
      const told = nextEvent(element, 'trust-faq-error');
      const file = {name: 'faq.json', type: 'application/json'};
      const src = await serve(JSON.stringify({...dataset(text), unknown: 1}), file);
      return () => {
        element.src = src;
        return told;
      };
    },
  },
  'a script between the tags': {
    fields: 8,
    enter: (element, text) => {
      const script = jsonScript(dataset(text));
      return () => element.replaceChildren(script);
    },
  },
  'markup between the tags': {
    fields: 1,
    isHtml: true,
    enter: (element, text) => {
      element.innerHTML = details(text);
      return () => (element.src = 'children');
    },
  },
  'what a search provider answers': {
    fields: 8,
    enter: async (element, text) => {
      const entries = dataset(text).entries as never;
      let answer!: () => void;
      const asked = new Promise<void>((resolve) => {
        element.searchProvider = () =>
          new Promise((told) => {
            answer = () => told({entries, total: 9});
            resolve();
          });
      });
      const found = element.search('a');
      // Only then: the element waits for a pause in typing.
      await asked;
      return () => {
        answer();
        return found;
      };
    },
  },
};

/** These have searched already. */
const SEARCHES = ['the search box', 'what a search provider answers'];

describe('a megabyte of text', function () {
  // Well before the runner gives up the whole file, which would name no test.
  this.timeout(60_000);

  const comes = (name: string, enter: Enter, pieces: readonly string[], size: number) =>
    it(`comes in linear time through ${name}`, async () => {
      warnings();
      // Of the bundled items, which many elements would fill the memory with.
      const few = name in TEXTS ? 'max-items="1"' : 'entries="website-hosting"';
      const read = async (text: string, clock: Clock): Promise<void> => {
        // Gone before the next one comes, or memory fills. Hidden, since what a browser takes to
        // break a megabyte into lines is not ours.
        const box = document.createElement('div');
        box.hidden = true;
        box.innerHTML = `<trust-faq lang="en" ${few}></trust-faq>`;
        document.body.append(box);
        const element = box.querySelector('trust-faq')!;
        await element.ready;
        const act = await enter(element, text);
        await clock(async () => {
          await act();
          await settle(element);
        });
        if (!SEARCHES.some((one) => name.startsWith(one))) await clock(() => element.search('a'));
        box.remove();
      };
      for (const piece of pieces) {
        const ratio = await growth(read, piece.repeat(size / piece.length), 1);
        expect(ratio, JSON.stringify(piece)).to.be.below(LINEAR);
      }
    });

  before(() => {
    Object.assign(window, {insertByScript});
  });
  afterEach(() => {
    if (location.href !== HOME) history.replaceState(null, '', HOME);
  });

  // First those that need the memory.
  for (const [name, {enter, fields, isHtml}] of Object.entries(QUESTIONS)) {
    const of = ([markdown, html]: readonly (readonly string[])[]) => (isHtml ? html : markdown)!;
    comes(name, enter, of(FEW_NODES), MEGABYTE / fields);
    comes(`${name}, as many nodes`, enter, of(MANY_NODES), MEGABYTE / (isHtml ? 16 : 64));
  }
  for (const [name, enter] of Object.entries(TEXTS)) comes(name, enter, PIECES, MEGABYTE);

  it('is marked in linear time where an answer is many texts', async () => {
    const mark = (text: string, clock: Clock): Promise<void> => {
      const ranges = Array.from(text, (_, i): Range => [i, i + 1]);
      return clock(() => {
        for (const [start] of ranges) markedText('a', ranges, start);
      });
    };
    expect(await growth(mark, 'a'.repeat(2 ** 15))).to.be.below(LINEAR);
  });
});
