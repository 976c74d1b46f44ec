/**
 * The scripts for a page make the nodes of their templates without a parser: the nodes are those
 * that Lit itself makes of the same templates in the modules for npm.
 */
import {parse} from 'acorn';
import {expect} from 'chai';
import {html, nothing, render, type TemplateResult} from 'lit';
import {_$LH} from 'lit-html/private-ssr-support.js';
// @ts-expect-error The build's own scripts have no types.
import * as builder from '../../scripts/build/templates/build-template.js';
// @ts-expect-error The build's own scripts have no types.
import * as notation from '../../scripts/build/templates/notation.mjs';
import {frame, serve} from '../helpers/engine.js';
import {items, part, pressPart, settle, type} from '../helpers/fixture.js';
import {nextEvent} from '../helpers/wait.js';
import type {TrustFaq} from '../../src/trust-faq.js';

interface Template {
  readonly content: DocumentFragment;
  readonly parts: readonly {index: number; name?: string; ctor?: unknown}[];
}

const {toSteps} = notation as {toSteps: (texts: readonly string[]) => string[]};
const {buildTemplate} = builder as {
  buildTemplate: (strings: TemplateStringsArray, bindings: object) => Template;
};

/** What `html` gets for these texts. */
const tagged = (texts: readonly string[]): TemplateStringsArray =>
  Object.assign([...texts], {raw: texts});

/** All that tells a node from others, but for what Lit notes in its comments. */
function write(node: Node): string {
  if (node.nodeType === Node.COMMENT_NODE) return '<!>';
  const inside = [...node.childNodes].map(write).join('');
  if (!('localName' in node)) return inside || JSON.stringify(node.nodeValue);
  const {namespaceURI, localName, attributes} = node as Element;
  const written = [...attributes].map((one) => ` ${one.namespaceURI}:${one.name}="${one.value}"`);
  return `\n<${namespaceURI}:${localName}${written.join('')}>${inside}</>`;
}

/** The texts of every `html` in a module. */
function* templatesIn(code: string): Generator<readonly string[]> {
  const found: unknown[] = [parse(code, {ecmaVersion: 'latest', sourceType: 'module'})];
  for (const node of found) {
    if (!node || typeof node !== 'object') continue;
    found.push(...(Object.values(node) as unknown[]));
    const {tag, quasi} = node as {
      tag?: {name: string};
      quasi?: {quasis: {value: {cooked: string}}[]};
    };
    if (quasi && tag?.name === 'html') yield quasi.quasis.map(({value}) => value.cooked);
  }
}

/** Every template of a script for a page, as the modules for npm have it. */
async function allTemplates(): Promise<(readonly string[])[]> {
  const map = (await (await fetch('/dist/trust-faq.js.map')).json()) as {sources: string[]};
  const own = map.sources.filter((source) => source.startsWith('../src/'));
  const codes = own.map(async (source) => {
    const path = source.replace('../src/', '/dist/npm/').replace(/ts$/, 'js');
    return (await fetch(path)).text();
  });
  return (await Promise.all(codes)).flatMap((code) => [...templatesIn(code)]);
}

/** What stock Lit makes of a template. */
function stock(texts: readonly string[]): Template {
  const part = render(nothing, document.createDocumentFragment()) as unknown as {
    _$AC: (result: TemplateResult) => {el: HTMLTemplateElement; parts: Template['parts']};
  };
  const {el, parts} = part._$AC(html(tagged(texts)));
  return {content: el.content, parts};
}

const {AttributePart, EventPart, PropertyPart} = _$LH;

const built = (texts: readonly string[]): Template =>
  buildTemplate(tagged(toSteps(texts)), {
    '"': AttributePart,
    '".': PropertyPart,
    '"@': EventPart,
  });

/** Template and parts are those of Lit. */
function expectSame(texts: readonly string[]): void {
  const [mine, lits] = [built(texts), stock(texts)];
  expect(write(mine.content)).to.equal(write(lits.content));
  expect(mine.parts).to.deep.equal(
    lits.parts.map(({index, name = '', ctor}) => ({index, name, ctor})),
  );
}

const OWN = {
  lang: 'en',
  topics: [
    {id: 't', name: 'Topic'},
    {id: 'u', name: 'Other'},
  ],
  entries: [
    {
      id: 'a',
      topic: 't',
      question: 'What is all this?',
      answer:
        'A *word*, a **bold one** and [a link](https://example.com/).\nNext line\n\n- one\n- two\n  1. inside\n\n3. three\n4. four',
      asOf: '2024-05-01',
      reviewBy: '2024-06-01',
      notice: 'Take notice.',
      sources: [{href: 'https://example.com/ja', label: 'Source', hreflang: 'ja'}],
      links: [{href: '/more', label: 'More', hreflang: 'en'}],
      updates: [{date: '2024-07', text: 'An *update*.', source: {href: '/u', label: 'Update'}}],
      related: ['b'],
    },
    {id: 'b', topic: 'u', question: 'And what is that?', answer: 'Nothing at all.'},
    {id: 'c', topic: 'u', question: 'Anything else?', answer: 'No.'},
  ],
  notice: 'Own questions.',
};

/** Comes by all that is ever on screen, and notes it at each step. */
async function visit(element: TrustFaq): Promise<string[]> {
  const seen: string[] = [];
  const note = async (): Promise<void> => {
    await settle(element);
    seen.push(write(element.shadowRoot!));
  };
  await element.ready;
  Object.assign(element, {feedback: true, permalinks: 'write', maxItems: 9});
  await note();
  await pressPart(element, 'more');
  await pressPart(element, 'expand-all');
  await note();
  await pressPart(element, 'button', 'Yes');
  const copied = nextEvent(element, 'trust-faq-copy');
  await pressPart(element, 'copy');
  await copied;
  await note();
  expect(part<HTMLInputElement>(element, 'address').value, 'a property').to.contain('#');
  await pressPart(element, 'topic', 'data');
  await note();
  for (const query of ['audit', 'qqxzv', '']) {
    await type(element, query);
    await note();
  }
  element.data = OWN;
  element.open = 'all';
  await note();
  expect(items(element)).to.have.length(3);
  for (element.headingLevel of [1, 3, 4, 6]) await note();
  element.query = 'word';
  await note();
  element.query = 'qqxzv';
  await note();
  element.query = '';
  element.data = {nonsense: true};
  await note();
  element.data = null;
  const told = nextEvent(element, 'trust-faq-error');
  element.src = '/collected/none.json';
  await note();
  await told;
  await note();
  element.src = null;
  element.lang = 'ja';
  await note();
  return seen;
}

describe('the templates of the scripts for a page', () => {
  it('are, every one, the nodes and values that Lit makes of them', async () => {
    const templates = await allTemplates();
    expect(templates).to.have.length.above(40);
    templates.forEach(expectSame);
  });

  const others: Record<string, readonly string[]> = {
    'values among texts and elements': ['a ', ' <b>', '</b>', '', '<br />', ''],
    'elements that a parser adds': ['<table><tr><td>', '</td></tr></table>'],
    'elements that a parser ends': ['<ul><li>', '<li>b</ul><p>c<p>', ''],
    'every kind of value on one element': ['<input .aB=', ' c @d=', ' e=', ' f="g h" />'],
    'texts that begin like names': ['<p>.env', '</p><p>@me', '.x</p>'],
    'characters by name': ['<p title="&copy;" lang=', '>&eacute;</p>'],
    'icons among text': ['<p>a<svg viewBox="0 0 1 1"><g><path d="m0 0" /></g></svg>b</p>', ''],
  };
  for (const [what, texts] of Object.entries(others))
    it(`would be so with ${what}, too`, () => expectSame(texts));

  for (const [why, texts] of Object.entries({
    'a text that looks like a step': ['<p>!</p>'],
    'a value that looks like a step': ['<p title="a|b"></p>'],
    'HTML inside an icon': ['<svg><foreignObject><p></p></foreignObject></svg>'],
    'a template inside a template': ['<template><p></p></template>'],
    'a value that a parser drops': ['<p id="a" id=', '></p>'],
    'a value that a parser moves': ['<table>', '<p>', '</p></table>'],
  }))
    it(`are refused by the build with ${why}`, () => {
      expect(() => toSteps(texts)).to.throw();
    });

  it('come from our source alone: no list that JSON can make is one', () => {
    const list = JSON.parse('["<p"]') as TemplateStringsArray;
    const object = JSON.parse('{"raw": ["<p"]}') as TemplateStringsArray;
    for (const strings of [list, object]) expect(() => buildTemplate(strings, {})).to.throw();
  });
});

describe('what the scripts for a page render', () => {
  // So that a visitor copies by hand.
  const head = `<title>FAQ</title><script>Object.defineProperty(navigator, 'clipboard', {});</script>`;
  const body = '<trust-faq lang="en"><p>FAQ</p></trust-faq>';
  const modules = '<script type="module" src="/dist/npm/index.js"></script>';
  const script = '<script src="/dist/trust-faq.js" defer=""></script>';

  async function visited(page: string, kind = 'text/html'): Promise<string[]> {
    const {contentWindow, contentDocument} = await frame(await serve(page, {type: kind}));
    await contentWindow!.customElements.whenDefined('trust-faq');
    return visit(contentDocument!.querySelector('trust-faq')!);
  }

  let expected: string[];
  before(async () => {
    expected = await visited(`<!doctype html>${head}${modules}${body}`);
    expect(new Set(expected).size).to.be.above(12);
  });

  it('is node by node what Lit renders', async () => {
    expect(await visited(`<!doctype html>${head}${script}${body}`)).to.deep.equal(expected);
  });

  it('is the same in quirks mode', async () => {
    expect(await visited(head + script + body)).to.deep.equal(expected);
  });

  it('is the same in XML', async () => {
    const page = `<html xmlns="http://www.w3.org/1999/xhtml"><head>${head}${script}</head><body>${body}</body></html>`;
    expect(await visited(page, 'application/xhtml+xml')).to.deep.equal(expected);
  });
});
