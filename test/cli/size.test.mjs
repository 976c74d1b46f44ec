import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {run, write} from './run.mjs';

const WORDS =
  '住民票 税金 保育園 図書館 粗大ごみ 国民健康保険 水道料金 選挙 証明書 道路 公園 救急'.split(' ');
const ACTS = '申請 変更 廃止 相談 支払い 予約 取得 返却 更新 届出 免除 確認'.split(' ');

/** Different questions of about half a kilobyte each. */
const entries = (count) =>
  Array.from({length: count}, (_, i) => ({
    id: `e${i}`,
    topic: 'city',
    question: `${WORDS[i % 12]}の${ACTS[Math.floor(i / 12) % 12]}は第${i}号窓口のどこですか？`,
    answer: `${'担当の窓口で**書類**を出してください。[案内](https://www.example.jp/)\n\n'.repeat(6)}${i}`,
  }));

const FILES = {
  'check faq.json': (list) =>
    JSON.stringify({lang: 'ja', topics: [{id: 'city', name: '市'}], entries: list}, null, 1),
  'convert faq.csv': (list) =>
    ['質問,回答', ...list.map(({question, answer}) => `${question},"${answer}"`)].join('\n'),
  'convert faq.jsonld': (list) =>
    JSON.stringify({
      '@type': 'FAQPage',
      mainEntity: list.map(({question, answer}) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: {text: `<p>${answer}</p>`},
      })),
    }),
  'convert details.html': (list) =>
    list
      .map(({question, answer}) => `<details><summary>${question}</summary>${answer}</details>`)
      .join('\n'),
  'convert dl.html': (list) =>
    `<dl>${list.map(({question, answer}) => `<dt>${question}<dd>${answer}`).join('\n')}</dl>`,
  'convert headings.html': (list) =>
    list.map(({question, answer}) => `<h2>${question}</h2><p>${answer}`).join('\n'),
};

function secondsOf(args, input) {
  write(args.at(-1), input);
  const start = performance.now();
  const {code, err} = run(args);
  assert.equal(code, 0, err.slice(-300));
  return (performance.now() - start) / 1000;
}

describe('a file of 5 MB', () => {
  for (const [call, contentOf] of Object.entries(FILES)) {
    it(`takes time in proportion to its size: ${call}`, () => {
      const args = call.split(' ');
      const [quarter, whole] = [2500, 10_000].map((count) => contentOf(entries(count)));
      assert.ok(Buffer.byteLength(whole) > 5e6);
      // For four times the text, quadratic time would be sixteen times as long. The shortest of three
      // measurements counts, because other programs may use the processor in the meantime.
      let [small, large] = [Infinity, Infinity];
      for (let tries = 0; tries < 3 && !(large / small < 8); tries++) {
        small = Math.min(small, secondsOf(args, quarter));
        large = Math.min(large, secondsOf(args, whole));
      }
      assert.ok(large / small < 8, `${small.toFixed(2)} s, then ${large.toFixed(2)} s`);
    });
  }
});
