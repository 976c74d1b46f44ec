import {sha256 as reference} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {expect} from 'chai';
import fc from 'fast-check';
import {answerText, canonicalText, comparable, hashOf} from '../../src/core/answer-text.js';
import {sha256} from '../../src/core/sha256.js';
import type {Entry} from '../../src/core/types.js';

const link = (href: string, label = 'Page') => ({href, label});
const ENTRY: Entry = {
  id: 'a',
  topic: '',
  question: ' Is  it true? ',
  answer:
    'Kaspersky **says so**:\n\n- once\n- [twice](https://example.com/2)\n\n3. third\n4. fourth',
  asOf: '2023',
  aliases: ['never published'],
  sources: [link('https://example.com/')],
  updates: [
    {date: '2023-05', text: 'Background.', source: link('https://example.com/old')},
    {date: '2024-01', text: 'Older.\n\nTwo blocks.', source: link('https://example.com/older')},
    {
      date: '2025-11-14',
      text: 'Newer.',
      source: link('https://example.com/newer'),
      measure: {by: 'Italy', binds: 'public bodies'},
    },
  ],
};

describe('the SHA-256 of a text', () => {
  const expected = (text: string) => bytesToHex(reference(utf8ToBytes(text)));

  it('is that of every other tool, for any text of any length', () => {
    for (let length = 0; length < 200; length++) {
      const text = 'あa𠮷'.repeat(length).slice(0, length);
      expect(sha256(text), `${length}`).to.equal(expected(text));
    }
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => sha256(text) === expected(text)));
  });
});

describe('the canonical text of an answer', () => {
  it('has the fields of docs/verify.md, later developments newest first, and nothing else', () => {
    expect(canonicalText(answerText(ENTRY, 'en')).split('\n')).to.deep.equal([
      '[lang]',
      'en',
      '[question]',
      'Is it true?',
      '[answer]',
      'Kaspersky says so:',
      '- once',
      '- twice (https://example.com/2)',
      '3. third',
      '4. fourth',
      '[asOf]',
      '2023',
      '[later]',
      '2025-11-14: Italy (public bodies): Newer. (https://example.com/newer)',
      '2024-01: Older. Two blocks. (https://example.com/older)',
      '[sources]',
      'https://example.com/',
      '',
    ]);
  });

  it('has the hash of the example in docs/verify.md', () => {
    const entry = {...ENTRY, answer: 'Kaspersky says so:\n\n- once\n- twice', updates: []};
    expect(hashOf(answerText(entry, 'en'))).to.equal('eb0638b3ac6ed772');
  });

  it('does not depend on spaces, empty lines, Unicode forms or the guard of a spreadsheet', () => {
    const text = answerText(ENTRY, 'en');
    const retyped = {...text, answer: `  ${text.answer.replace(/\n+/g, '\r\n\r\n')}\u3000`};
    expect(hashOf(retyped)).to.equal(hashOf(text));
    expect(comparable("'-1\n'＝2\n'quoted'\nか\u3099")).to.deep.equal([
      '-1',
      '＝2',
      "'quoted'",
      'が',
    ]);
  });

  it('changes with every field', () => {
    const text = answerText(ENTRY, 'en');
    const hashes = Object.keys(text).map((field) => hashOf({...text, [field]: 'x'}));
    expect(new Set([...hashes, hashOf(text)]).size).to.equal(7);
  });

  it('keeps nested lists and line breaks of a page’s own HTML', () => {
    const word = (value: string) => ({type: 'text', value, start: 0}) as const;
    const inner = {
      type: 'list',
      ordered: false,
      start: 0,
      children: [{type: 'listItem', children: [word('b')]}],
    } as const;
    const list = {
      type: 'list',
      ordered: true,
      start: 2,
      children: [{type: 'listItem', children: [word('a'), inner]}],
    } as const;
    const paragraph = {
      type: 'paragraph',
      children: [word('x'), {type: 'break'}, word('𠮷😀')],
    } as const;
    const {answer} = answerText({...ENTRY, nodes: [paragraph, list]}, 'ja');
    expect(answer).to.equal('x\n𠮷😀\n\n2. a\n  - b');
  });
});
