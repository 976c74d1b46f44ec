/** The few numbers that docs/performance.md quotes, in both languages. */
import {kilobytes, ms, table, times} from './format.mjs';

const WORDS = {
  en: {
    head: ['', 'trust-faq', 'static `<details>`', 'Shoelace + MiniSearch'],
    bytes: 'Transferred, kB (brotli)',
    look: {1: 'Questions painted, against static', 4: 'The same, CPU four times slower'},
    open: 'Answer opened, median, CPU four times slower, ms',
    shift: 'Layout shift, height reserved',
    timers: 'Timers running at rest',
    scale: 'Keystroke to paint, p95: 10,000 entries against 16',
  },
  ja: {
    head: ['', 'trust-faq', '静的な`<details>`', 'Shoelace＋MiniSearch'],
    bytes: '転送量（kB、brotli）',
    look: {1: '質問が表示されるまで（静的ページ比）', 4: '同、CPUを4倍遅くした場合'},
    open: '回答が開くまでの中央値（CPUを4倍遅くした場合、ミリ秒）',
    shift: 'レイアウトのずれ（高さを確保した場合）',
    timers: '待機中に動いているタイマー',
    scale: '1万件での打鍵から表示まで（95パーセンタイル、16件比）',
  },
};

export function headline({pages}, scale, lang) {
  const words = WORDS[lang];
  const columns = [pages.ours, pages.floor, pages.assembled];
  const row = (name, read) => [name, ...columns.map((page) => (page && read(page)) ?? '–')];
  const rows = [row(words.bytes, (page) => page.transfer && kilobytes(page.transfer.shown.bytes))];
  for (const throttling of [1, 4]) {
    rows.push(
      row(words.look[throttling], ({visits}) => {
        const ratio = visits[throttling]?.to.floor;
        return ratio && `${times(ratio.median)} ×`;
      }),
    );
  }
  rows.push(row(words.open, ({visits}) => visits['4']?.opened && ms(visits['4'].opened.p50)));
  rows.push([words.shift, pages.reserved?.shift?.toFixed(4) ?? '–', '–', '–']);
  rows.push(row(words.timers, (page) => page.idle && String(page.idle.timers)));
  const [small, large] = ['16', '10000'].map((size) => scale?.sizes[size]?.keystroke.p95);
  if (small && large) rows.push([words.scale, `${times(large / small)} ×`, '–', '–']);
  return table(words.head, rows);
}
