/**
 * `node bench/search/ime-trace.mjs [query …]`: searches the bundled Japanese entries keystroke by
 * keystroke, with the text that an IME shows, and prints the first match at each step.
 */
import {loadOurs} from './load.mjs';
import {bundledSets} from './sets.mjs';

/** The successive texts in the box: incomplete syllables, then kana, then the conversion. */
const TRACES = [
  'z ぜ ぜi ぜい ぜいj ぜいじ ぜいじゃ ぜいじゃk ぜいじゃく ぜいじゃくs ぜいじゃくせ ぜいじゃくせい 脆弱性',
  'd で でー でーt でーた でーたs でーたせ でーたせn でーたせん でーたせんt でーたせんた でーたせんたー データセンター',
  'た たk たけ たこ たこk たこく たこくs たこくせk たこくせき 多国籍',
  's し しn しん しんr しんら しんらい 信頼 信頼s 信頼せ 信頼せい 信頼性',
  'k か かn かん かんs かんさ 監査',
  'r ろ ろs ろし ろしあ ろしあs ろしあせ ろしあせい ろしあせいf ろしあせいふ ロシア政府',
  'n に にn にん にんs にんし にんしょ にんしょう にんしょうs にんしょうしょ 認証書',
  'あ あk あく あくt あくち あくちb あくちべ あくちべー あくちべーs あくちべーしょn あくちべーしょん アクチベーション',
  'こ こj こじ こじn こじん こじんj こじんじ こじんじょ こじんじょう こじんじょうほ こじんじょうほう 個人情報',
  'roshia r ro ros rosh roshi roshia roshia_s roshia_se roshia_sei roshia_seif roshia_seifu',
  'I IS ISO ISO2 ISO27 ISO270 ISO2700 ISO27001',
  'サ サー サーバ サーバ_ サーバ_設 サーバ_設置 サーバ_設置国',
].map((trace) => trace.replaceAll('_', '\u3000').split(' '));

const ours = await loadOurs();
const [{entries, synonyms}] = await bundledSets(ours);
const index = ours.createIndex(entries, {synonyms});
const asked = process.argv
  .slice(2)
  .map((query) => [...query].map((_, i, all) => all.slice(0, i + 1).join('')));

for (const trace of asked.length ? asked : TRACES) {
  for (const typed of trace) {
    const found = index.search(typed);
    const [first] = found;
    const marks = first?.ranges.question.map(([from, to]) => first.entry.question.slice(from, to));
    console.log(
      typed,
      `(${found.length})`,
      found
        .slice(0, 3)
        .map(({entry, score}) => `${entry.id} ${score.toFixed(2)}`)
        .join(' · '),
      marks?.join('|') ?? '',
    );
  }
  console.log('');
}
