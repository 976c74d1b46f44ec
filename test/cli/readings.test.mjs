import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {createIndex} from '../../dist/npm/core/search.js';
import {run} from './run.mjs';

const dataset = {
  lang: 'ja',
  topics: [{id: 'a', name: '届出'}],
  entries: [
    {
      id: 'moving',
      topic: 'a',
      question: '転入の手続きはどうすればよいですか？',
      answer: '窓口で受け付けます。',
      sources: [{href: 'https://example.org/', label: '案内'}],
    },
    {
      id: 'bus',
      topic: 'a',
      question: 'バスの時刻は？',
      answer: '**毎時**です。',
      aliases: ['じこく'],
    },
  ],
};

describe('npx trust-faq convert --readings', () => {
  const {out, code} = run(['convert', '--readings', 'faq.json'], {'faq.json': dataset});
  const written = JSON.parse(out);

  it('adds how the words of a question are read to its aliases', () => {
    assert.equal(code, 0);
    assert.deepEqual(written.entries[0].aliases, ['転入（てんにゅう）', '手続き（てつづき）']);
  });

  it('keeps everything in a file of our own format, and adds no reading twice', () => {
    const [{aliases, ...moving}, bus] = written.entries;
    assert.ok(aliases);
    assert.deepEqual([moving, bus], dataset.entries);
  });

  it('lets the search find a question in kanji by kana', () => {
    const first = (query) => createIndex(written.entries).search(query)[0]?.entry.id;
    for (const typed of ['てつ', 'てつづ', 'てつづき', 'tetsuduki'])
      assert.equal(first(typed), 'moving');
  });

  it('does so for other formats, too', () => {
    const csv = run(['convert', '--readings', 'faq.csv'], {
      'faq.csv': '質問,回答\n住所の変更,窓口で。\n',
    });
    assert.deepEqual(JSON.parse(csv.out).entries[0].aliases, [
      '住所（じゅうしょ）',
      '変更（へんこう）',
    ]);
  });

  it('takes compounds in one piece, and leaves words without kanji, numbers and particles alone', () => {
    const csv = run(['convert', '--readings', 'faq.csv'], {
      'faq.csv': '質問,回答\n2022年の個人情報保護とデータのことについて,窓口で。\n',
    });
    assert.deepEqual(JSON.parse(csv.out).entries[0].aliases, [
      '個人情報保護（こじんじょうほうほご）',
    ]);
  });
});

describe('npx trust-faq check --readings', () => {
  it('hints at questions that kana does not find, with what to add', () => {
    const {out} = run(['check', '--json', '--readings', 'faq.json'], {'faq.json': dataset});
    const hints = JSON.parse(out).problems.filter(({rule}) => rule === 'no-reading');
    assert.equal(hints.length, 1);
    assert.equal(hints[0].path, 'entries[0].question');
    assert.match(hints[0].message, /"転入（てんにゅう）", "手続き（てつづき）"/);
  });

  it('is silent without the option, and about a file that has its readings', () => {
    const rules = (args, content) =>
      JSON.parse(run(['check', '--json', ...args], {'faq.json': content}).out).problems.map(
        ({rule}) => rule,
      );
    assert.ok(!rules(['faq.json'], dataset).includes('no-reading'));
    const {out} = run(['convert', '--readings', 'faq.json'], {'faq.json': dataset});
    assert.ok(!rules(['--readings', 'faq.json'], JSON.parse(out)).includes('no-reading'));
  });
});

describe('--readings without the dictionary', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trust-faq-alone-'));
  after(() => rmSync(folder, {recursive: true, force: true}));

  it('names the package to install, and writes nothing', () => {
    copyFileSync(new URL('../../dist/cli.js', import.meta.url), join(folder, 'cli.mjs'));
    writeFileSync(join(folder, 'faq.json'), JSON.stringify(dataset));
    for (const command of ['convert', 'check']) {
      const args = [join(folder, 'cli.mjs'), command, '--readings', 'faq.json'];
      const {status, stdout, stderr} = spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, /npm install --save-dev lindera-wasm-nodejs-ipadic/);
    }
  });
});
