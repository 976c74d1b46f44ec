/** The line of context under bundled questions is short, has whole words and shows the right place. */
import {expect} from 'chai';
import {excerptOf} from '../../src/core/excerpt.js';
import {prepareIndex, type PreparedEntry} from '../../src/core/prepared-entry.js';
import type {Match} from '../../src/core/search.js';
import type {Dataset, Range} from '../../src/core/types.js';
import {en} from '../../src/data/en.js';
import {ja} from '../../src/data/ja.js';

const QUERIES: readonly (readonly [
  dataset: Dataset,
  longest: number,
  queries: readonly string[],
])[] = [
  [
    ja,
    62,
    [
      'soc 2',
      '27001',
      'iso 27001 認証',
      'スイス データ',
      'ロシア 政府 情報',
      '監査 認証書',
      '安全',
      'サーバー 停止',
      '個人情報 保管',
      'アップデート 継続',
      '中国 スイス',
      'データ 暗号化',
      'チューリッヒ',
      'ろしあせいふ',
      'roshia',
      'ksn',
      '透明性 レポート 開示',
      'FCC 2022',
      'ライセンス 生成',
      '法的評価 義務',
    ],
  ],
  [
    en,
    112,
    [
      'soc 2',
      'soc2',
      '27001 certification',
      'switzerland data',
      'source code review',
      'russian government obligation',
      'independent audit report',
      'encryption access',
      'updates guaranteed',
      'server stop available',
      'sanctions block',
      'holding company united kingdom',
      'fcc list security',
      'customer data personal',
      'ksn',
      'zurich',
      'licence keys generated',
      'transparency report requests',
      'third-party assessments tests',
      'malware overlook government',
    ],
  ],
];

/** Whether a place is inside a word, as far as that is clear without a dictionary. */
const isCut = (text: string, at: number) =>
  /^(?:[\p{sc=Latin}\d]{2}|[ァ-ヺー]{2})$/u.test(text.slice(at - 1, at + 1));

function matches(dataset: Dataset, query: string): readonly Match<PreparedEntry>[] {
  const steps = prepareIndex(dataset.entries, dataset);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.search(query);
  }
}

/** The highest number of different marks in a piece of this length that starts with a mark and stays on its line. */
function mostIn(text: string, ranges: readonly Range[], length: number): number {
  const counts = ranges.map(([start]) => {
    const [line = ''] = text.slice(start, start + length).split('\n');
    const inside = ranges.filter(([from, to]) => from >= start && to <= start + line.length);
    return new Set(inside.map(([from, to]) => text.slice(from, to).toLowerCase())).size;
  });
  return Math.max(0, ...counts);
}

describe('the line under a bundled question', () => {
  for (const [dataset, longest, queries] of QUERIES) {
    for (const query of queries) {
      it(`is short, of whole words, and the right place: ${dataset.lang} ${query}`, () => {
        const found = matches(dataset, query);
        expect(found).not.to.be.empty;
        for (const {entry, ranges} of found) {
          const {answer: text, id} = entry;
          const excerpt = excerptOf(text, ranges.answer);
          if (!excerpt) continue;
          const piece = excerpt.text.replace(/^…|…$/g, '');
          const at = text.indexOf(piece);
          expect(excerpt.text.length, id).to.be.at.most(longest);
          expect(isCut(text, at), `${id}: ${excerpt.text}`).to.equal(false);
          expect(isCut(text, at + piece.length), `${id}: ${excerpt.text}`).to.equal(false);
          const marks = excerpt.ranges.map((range) => excerpt.text.slice(...range).toLowerCase());
          const least = mostIn(text, ranges.answer, longest / 2 - 12);
          const words = marks.join(' ').match(/[ァ-ヺー]+|\p{sc=Han}+|[^\s\p{sc=Han}ァ-ヺー]+/gu);
          expect(new Set(words).size, `${id}: ${excerpt.text}`).to.be.at.least(least);
          if (query.includes('soc')) for (const mark of marks) expect(mark).to.match(/soc/);
        }
      });
    }
  }
});
