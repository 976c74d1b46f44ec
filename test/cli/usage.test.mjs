import assert from 'node:assert/strict';
import {readFileSync, statSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fine, run} from './run.mjs';

/** Invalid calls, each with the sentence that explains the problem. */
const WRONG = [
  [[], 'no command. Commands: check, convert, prerender, verify; see --help'],
  [['chekc'], 'unknown command "chekc". Commands: check, convert, prerender, verify; see --help'],
  [['check'], 'check needs a file; see --help'],
  [
    ['check', '--jsn', 'faq.json'],
    'unknown option "--jsn". Options of check: --languages, --json, --readings',
  ],
  [['check', '--json=yes', 'faq.json'], 'option "--json" takes no value, got "yes"'],
  [['check', 'nowhere.json'], 'cannot read "nowhere.json": there is no such file'],
  [['check', '.'], 'cannot read ".": it is a folder'],
  [
    ['check', 'page.jsonld'],
    'page.jsonld is schema.org JSON-LD; check reads our own format. Convert it first: trust-faq convert page.jsonld > faq.json',
  ],
  [['convert', '--lang'], 'option "--lang" needs a value'],
  [['convert', 'faq.json', 'b.csv'], 'convert takes one file, but also got "b.csv"'],
  [
    ['convert', '--encoding', 'sjs', 'faq.json'],
    /^unknown encoding "sjs"\. Known encodings include utf-8, shift_jis/,
  ],
  [
    ['convert', '--from', 'table', 'page.html'],
    'unknown form "table". Known: json-ld, microdata, details, dl, headings, flat',
  ],
  [['convert', '--base', '/faq', 'page.html'], /^"\/faq" is not a complete address/],
  [['convert', '--lang', 'japanese!', 'page.html'], /^"japanese!" is not a language tag/],
  [['convert', 'names.csv'], /^no columns of questions and answers found.*Columns: "a", "b"$/],
  [
    ['convert', 'bytes.csv'],
    /^cannot tell the encoding of bytes\.csv\. Save it as UTF-8, or run "trust-faq convert" with --encoding and one of utf-8, /,
  ],
  [
    ['convert', '--encoding', 'euc-jp', 'bytes.csv'],
    'bytes.csv is not in "euc-jp": some bytes are invalid',
  ],
  [['convert', 'deep.html'], '"deep.html" is nested too deeply to be read'],
];

const FILES = {
  'page.jsonld': {
    '@type': 'FAQPage',
    mainEntity: [{'@type': 'Question', name: 'Why?', acceptedAnswer: {text: 'So.'}}],
  },
  'faq.json': fine(),
  'page.html': '<details><summary>Why?</summary>So.</details>',
  'deep.html': `<details><summary>Why?</summary>${'<b>'.repeat(20_000)}So.`,
  'names.csv': 'a,b\n1,2\n',
  'bytes.csv': new Uint8Array([0xff, 0xff, 0xa0, 0x81]),
};

describe('a wrong call', () => {
  for (const [args, sentence] of WRONG) {
    it(`ends with 2 and one sentence: trust-faq ${args.join(' ')}`, () => {
      const {code, out, err} = run(args, FILES);
      assert.equal(out, '');
      const [line, ...more] = err.trim().split('\n');
      assert.deepEqual(more, []);
      const said = line.replace('trust-faq: ', '');
      if (sentence instanceof RegExp) assert.match(said, sentence);
      else assert.equal(said, sentence);
      assert.equal(code, 2);
    });
  }

  it('writes the same as JSON for scripts', () => {
    const {code, out} = run(['check', '--json', 'nowhere.json']);
    assert.deepEqual(JSON.parse(out), {error: 'cannot read "nowhere.json": there is no such file'});
    assert.equal(code, 2);
  });
});

describe('the tool', () => {
  it('explains itself', () => {
    for (const args of [['--help'], ['-h'], ['check', '--help'], ['convert', 'x.csv', '-h']]) {
      const {code, out} = run(args);
      assert.match(out, /^Usage: trust-faq check /);
      assert.equal(code, 0);
    }
  });

  it('knows its version', () => {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url)));
    assert.equal(run(['--version']).out, `${version}\n`);
  });

  it('reads from a pipe', () => {
    const {code, out} = run(['check', '-'], {}, JSON.stringify(fine()));
    assert.equal(out, '-: 2 entries in "en": fine\n');
    assert.equal(code, 0);
  });

  it('is one file without dependencies, and no part of it is in what visitors load', () => {
    const dist = new URL('../../dist/', import.meta.url);
    const imports = [
      ...readFileSync(new URL('cli.js', dist), 'utf8').matchAll(/\bfrom\s*"([^"]+)"/g),
    ];
    assert.ok(imports.length > 0);
    for (const [, name] of imports) assert.match(name, /^node:/);
    assert.ok(statSync(new URL('cli.js', dist)).size < 400_000);
    for (const file of ['trust-faq.js', 'npm/index.js'])
      assert.doesNotMatch(readFileSync(new URL(file, dist), 'utf8'), /parseArgs|cli\.js/);
  });
});
