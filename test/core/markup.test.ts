import {expect} from 'chai';
import fc from '../helpers/fast-check.js';
import {growth, LINEAR} from '../helpers/growth.js';
import {micromark} from 'micromark';
import {cjkFriendlyExtension} from 'micromark-extension-cjk-friendly';
import {
  isSafeUrl,
  type ListItemNode,
  type MarkupNode,
  parseMarkup,
  type PhrasingNode,
} from '../../src/core/markup.js';

type AnyNode = MarkupNode | ListItemNode | PhrasingNode;

/** Nodes as HTML, in the style of CommonMark's own examples. */
function htmlOf(nodes: readonly AnyNode[]): string {
  return nodes.map(htmlOfNode).join('');
}

function htmlOfNode(node: AnyNode): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    case 'strong':
      return `<strong>${htmlOf(node.children)}</strong>`;
    case 'emphasis':
      return `<em>${htmlOf(node.children)}</em>`;
    case 'delete':
      return `<del>${htmlOf(node.children)}</del>`;
    case 'break':
      return '<br />';
    case 'link':
      return `<a href="${node.url}">${htmlOf(node.children)}</a>`;
    case 'paragraph':
      return `<p>${htmlOf(node.children)}</p>`;
    case 'listItem':
      return `<li>${htmlOf(node.children)}</li>`;
    case 'list':
      return node.ordered
        ? `<ol start="${node.start}">${htmlOf(node.children)}</ol>`
        : `<ul>${htmlOf(node.children)}</ul>`;
  }
}

const html = (source: string): string => htmlOf(parseMarkup(source).nodes);

describe('the Markdown subset', () => {
  const TABLE: readonly (readonly [what: string, source: string, html: string])[] = [
    ['nothing', '', ''],
    ['white space', ' \n\t\n', ''],
    ['a paragraph', 'a', '<p>a</p>'],
    ['paragraphs', 'a\n\nb\n\n\nc', '<p>a</p><p>b</p><p>c</p>'],
    ['a paragraph of several lines', 'a\nb', '<p>a\nb</p>'],
    ['lines of every kind', 'a\r\n\r\nb\rc', '<p>a</p><p>b\nc</p>'],
    ['a list', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['a numbered list', '1. a\n2. b', '<ol start="1"><li>a</li><li>b</li></ol>'],
    ['a numbered list that starts late', '3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['a list after a paragraph', 'a\n- b', '<p>a</p><ul><li>b</li></ul>'],
    ['a year at the start of a line', 'since\n2023. We', '<p>since\n2023. We</p>'],
    ['a list of several lines', '- a\n  b\n- c', '<ul><li>a\nb</li><li>c</li></ul>'],
    ['two kinds of list', '- a\n\n1. b', '<ul><li>a</li></ul><ol start="1"><li>b</li></ol>'],
    ['a list with space between', '- a\n\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['a hyphen that begins no list', '-a', '<p>-a</p>'],
    ['strong text', 'a **b** c', '<p>a <strong>b</strong> c</p>'],
    ['strong text inside Japanese', '**「監査」**を', '<p><strong>「監査」</strong>を</p>'],
    [
      'strong text before a bracket',
      '監査**（SOC 2）**は',
      '<p>監査<strong>（SOC 2）</strong>は</p>',
    ],
    ['strong text with Japanese full stop', '**済み。**次', '<p><strong>済み。</strong>次</p>'],
    ['stars around an emoji inside a word', 'a**😀**b', '<p>a**😀**b</p>'],
    ['strong text inside a word', 'a**b**c', '<p>a<strong>b</strong>c</p>'],
    [
      'strong text in strong text',
      '**a **b** c**',
      '<p><strong>a <strong>b</strong> c</strong></p>',
    ],
    ['stars that stay open', '**a', '<p>**a</p>'],
    ['stars with space inside', '** a **', '<p>** a **</p>'],
    ['single stars', '*a* 2*3*4', '<p>*a* 2*3*4</p>'],
    ['a link', '[a](https://e.jp/b)', '<p><a href="https://e.jp/b">a</a></p>'],
    ['a link with strong text', '[**a** b](/c)', '<p><a href="/c"><strong>a</strong> b</a></p>'],
    ['strong text with a link', '**[a](/c)**', '<p><strong><a href="/c">a</a></strong></p>'],
    ['a link in a list', '- [a](/c)', '<ul><li><a href="/c">a</a></li></ul>'],
    ['a link in brackets', '[[a](/c)]', '<p>[<a href="/c">a</a>]</p>'],
    ['brackets that are no link', '[a] (b) [c', '<p>[a] (b) [c</p>'],
    ['an address with space', '[a](b c)', '<p>[a](b c)</p>'],
    ['escapes', '\\*\\*a\\*\\* \\[b](/c) \\\\', '<p>**a** [b](/c) \\</p>'],
    ['an escaped bracket in a label', '[a\\]b](/c)', '<p><a href="/c">a]b</a></p>'],
    ['a backslash before a letter', 'C:\\a', '<p>C:\\a</p>'],
    ['an escaped list', '\\- a', '<p>- a</p>'],
    ['HTML', '<b onclick="x">a</b> &amp;', '<p>&lt;b onclick="x"&gt;a&lt;/b&gt; &amp;amp;</p>'],
    ['an image', '![a](/b.png)', '<p>!<a href="/b.png">a</a></p>'],
    [
      'a script as an address',
      '[a](javascript:alert(1)) [b](javascript:x)',
      '<p>[a](javascript:alert(1)) b</p>',
    ],
  ];
  for (const [what, source, expected] of TABLE) {
    it(`reads ${what}`, () => expect(html(source)).to.equal(expected));
  }

  it('is read in time that grows with its length', async () => {
    for (const piece of ['[', '](', '**', '[a](', '\\', '* ', '**a ', '- ', '1. a\n', '[a](b)']) {
      const ratio = await growth(parseMarkup, piece.repeat(20_000), 1);
      expect(ratio, piece).to.be.lessThan(LINEAR);
    }
  });
});

describe('the plain text of an answer', () => {
  it('separates blocks by a line feed and omits the markup', () => {
    const {text} = parseMarkup('a **b**\n\n- [c](/d)\n- e\n\nf');
    expect(text).to.equal('a b\nc\ne\nf');
  });

  it('starts each text node where the node says', () => {
    const word = fc.constantFrom(
      '監査',
      'a',
      ' ',
      '**',
      '[x](/y)',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '\\*',
      '[',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(word, {maxLength: 30}), (words) => {
        const {nodes, text} = parseMarkup(words.join(''));
        const visit = (node: AnyNode): void => {
          if ('children' in node) return node.children.forEach(visit);
          if (node.type !== 'text') return;
          expect(text.substr(node.start, node.value.length)).to.equal(node.value);
        };
        nodes.forEach(visit);
      }),
    );
  });
});

describe('addresses of links', () => {
  for (const url of [
    'https://e.jp',
    'HTTP://e.jp',
    'mailto:a@e.jp',
    'tel:+81',
    '/a',
    'a/b:c',
    '#a:b',
    '?a:b',
    './x',
    '//e.jp',
    '',
  ]) {
    it(`may be "${url}"`, () => expect(isSafeUrl(url)).to.equal(true));
  }
  for (const url of [
    'javascript:x',
    'JavaScript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///x',
    'blob:x',
    'a:b',
    '\u0001javascript:x',
    ' javascript:x',
    'java\nscript:x',
  ]) {
    it(`may not be ${JSON.stringify(url)}`, () => expect(isSafeUrl(url)).to.equal(false));
  }
});

/** Parses and serializes HTML, without white space between blocks. */
function normalize(source: string): string {
  const template = document.createElement('template');
  template.innerHTML = source;
  // Loose lists become tight ones, because the subset has only one kind of list.
  for (const loose of template.content.querySelectorAll('li > p')) {
    if (loose.nextElementSibling?.localName === 'p') loose.after('\n');
    loose.replaceWith(...loose.childNodes);
  }
  for (const list of template.content.querySelectorAll('ol:not([start])'))
    list.setAttribute('start', '1');
  for (const link of template.content.querySelectorAll('a')) {
    link.setAttribute('href', decodeURI(link.getAttribute('href')!));
  }
  return template.innerHTML.replace(/\s*(<\/?(?:p|ul|ol|li)(?: [^>]*)?>)\s*/g, '$1').trim();
}

const oracle = (source: string): string =>
  normalize(micromark(source, {extensions: [cjkFriendlyExtension()]}));

describe('the Markdown subset and CommonMark with the CJK-friendly amendment', () => {
  /** Text in many scripts, with the punctuation that decides whether `**` opens or closes. */
  const WORDS = [
    ...['監査', 'の', 'データ', 'ｶﾅ', '가', 'a', 'B2', '27', ' ', '  ', '😀', 'é'],
    ...[
      '。',
      '、',
      '「',
      '」',
      '（',
      '）',
      '・',
      'ー',
      '〜',
      '！',
      '％',
      '：',
      '①',
      '※',
      '㈱',
      '　',
    ],
    ...[
      '.',
      ',',
      ':',
      ';',
      '!',
      '?',
      '(',
      ')',
      '"',
      "'",
      '/',
      '%',
      '-',
      '+',
      '“',
      '”',
      '’',
      '…',
      '—',
      '™',
    ],
    ...['[', ']', '\\*', '\\[', '\\\\', '\\-'],
  ];
  const word = fc.constantFrom(...WORDS);
  const inline = fc.array(
    fc.oneof({weight: 3, arbitrary: word}, {weight: 2, arbitrary: fc.constant('**')}),
    {maxLength: 8},
  );
  const label = inline.map((words) => words.join('').replace(/(\\.)|[[\]]/g, '$1') || 'a');
  const link = fc
    .tuple(label, fc.constantFrom('/x', 'https://e.jp/a-b?c=d', '#f', 'a.html'))
    .map(([text, url]) => `[${text}](${url})`);
  const line = fc
    .array(
      fc.oneof(
        {weight: 5, arbitrary: inline.map((words) => words.join(''))},
        {weight: 1, arbitrary: link},
      ),
      {minLength: 1, maxLength: 4},
    )
    .map((pieces) => pieces.join('').trim());
  const source = fc
    .array(fc.tuple(fc.constantFrom('', '', '- ', '1. ', '2. ', '\n'), line), {maxLength: 5})
    .map((lines) => lines.map(([start, text]) => start + text).join('\n'));

  /** Whether CommonMark reads something that the subset lacks, or the subset something that CommonMark lacks. */
  const isForeign = (text: string, expected: string): boolean =>
    /<(?:em|br|hr|h[1-6]|img|code|pre|blockquote)\b/.test(expected) ||
    /<li>(?:(?!<\/li>).)*<(?:ul|ol)/s.test(expected) ||
    expected.includes('<li></li>') ||
    /\*{3}/.test(text) || // a run of asterisks
    /^\s*(?:-|\+|\d+[.)])\s*$/m.test(text) || // an item without text
    /^\s*(?:\+|\d+\))\s/m.test(text) || // other markers
    text.includes(']:') || // a definition
    /\]\((?!(?:\/x|https:\/\/e\.jp\/a-b\?c=d|#f|a\.html)\))/.test(text) || // an incomplete link
    /\[\]\(|\\$/m.test(text);

  it('agree on what both accept', function () {
    this.timeout(60_000); // a thousand documents on a busy machine
    let compared = 0;
    fc.assert(
      fc.property(source, (text) => {
        const expected = oracle(text);
        fc.pre(!isForeign(text, expected));
        compared++;
        expect(normalize(html(text)), text).to.equal(expected);
      }),
      {numRuns: 1_000, maxSkipsPerRun: 50},
    );
    expect(compared).to.be.at.least(1_000);
  });

  it('agree on every bundled answer', async () => {
    const {ja} = await import('../../src/data/ja.js');
    const {en} = await import('../../src/data/en.js');
    for (const {entries} of [ja, en]) {
      for (const {id, answer, updates = []} of entries) {
        for (const text of [answer, ...updates.map((update) => update.text)]) {
          expect(normalize(html(text)), id).to.equal(oracle(text));
        }
      }
    }
  });
});
