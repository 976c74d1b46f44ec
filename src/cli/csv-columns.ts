import type {ConvertOptions} from './options.js';
import {UsageError} from './problem.js';

export type Field =
  'question' | 'answer' | 'topic' | 'id' | 'aliases' | 'address' | 'label' | 'asOf' | 'reviewBy';

/**
 * Names of columns, folded. They include those of the FAQ format that Japanese municipalities share for
 * child care (ID, 問い合わせ文, 応答文, カテゴリ), and names seen in other files. If a field has
 * several patterns, a column that matches an earlier one takes precedence.
 */
const NAMES: Readonly<Record<Field, RegExp | readonly RegExp[]>> = {
  question:
    /^(?:サンプル)?(?:お?問い?合わ?せ(?:文|内容)?|(?:よくある)?ご?質問(?:文|本文|内容|事項|タイトル)?|問い?|設問|q|questions?|question text)$/,
  answer:
    /^(?:サンプル)?(?:ご?回答(?:文|・?本文|内容)?|応答(?:文|内容)?|答え?|a|answers?|answer text)$/,
  topic:
    /^(?:(?:大)?(?:カテゴリー?|分類|分野|区分|ジャンル)[1１]?(?:名称?)?|category|topic|section)$/,
  id: /^(?:(?:質問|qa|q&a)?(?:id|no\.?|番号|管理番号)|通し?番号|連番|#)$/,
  aliases:
    /^(?:キーワード|検索(?:キー)?ワード|タグ|関連語|同義語|別表現|言い換え|keywords?|tags?|aliases)$/,
  address:
    /^(?:(?:参照|参考|関連|詳細|掲載|リンク先?)?(?:url|uri|アドレス)(?:[1１])?|(?:参照|参考|関連)?リンク|link|address)$/,
  label:
    /^(?:(?:参照|参考|関連|掲載|リンク先?)?(?:ページ名|ページ|サイト名|タイトル|名称|url名称?)|リンク名|link text)$/,
  asOf: [
    /^(?:(?:最終)?(?:更新|改定|改訂|修正|確認)(?:年月)?(?:日|日時)|updated(?: at)?|last updated|modified)$/,
    /^(?:(?:作成|公開|登録)(?:年月)?(?:日|日時)|date)$/,
  ],
  reviewBy: /^(?:見直し(?:期限|予定日|日)|確認期限|有効期限|review ?by)$/,
};

export interface Columns {
  /** Index of the row with the names. */
  readonly row: number;
  readonly places: Readonly<Partial<Record<Field, number>>>;
  /** Names of the columns that our format does not have. */
  readonly unused: readonly string[];
}

/** Number of rows to search for the names, which may have a title or a date above them. */
const ROWS = 20;

/** Finds the row with the column names, and the field of each column. */
export function findColumns(
  rows: readonly (readonly string[])[],
  options: ConvertOptions,
): Columns {
  const top = rows.slice(0, ROWS);
  for (const [row, names] of top.entries()) {
    const places = placesIn(names, options);
    if (places.question === undefined || places.answer === undefined) continue;
    const used = new Set(Object.values(places));
    const unused = names.filter((name, i) => !used.has(i) && name.trim() !== '');
    return {row, places, unused};
  }
  const names = (rows.find((row) => row.length > 1) ?? rows[0] ?? []).map((name) => `"${name}"`);
  throw new UsageError(
    `no columns of questions and answers found; name them with --question and --answer. Columns: ${names.join(', ')}`,
  );
}

function placesIn(names: readonly string[], {question, answer}: ConvertOptions) {
  const folded = names.map(normalName);
  const plain = names.map((name) => normalName(withoutBrackets(name)));
  const places: Partial<Record<Field, number>> = {};
  for (const [field, patterns] of Object.entries(NAMES) as [Field, RegExp | RegExp[]][]) {
    const wanted = field === 'question' ? question : field === 'answer' ? answer : undefined;
    // An exact name takes precedence over one that needs its brackets removed.
    const found = [patterns]
      .flat()
      .flatMap((pattern) =>
        [folded, plain].map((list) => list.findIndex((name) => pattern.test(name))),
      );
    const at = wanted ? placeOfName(names, wanted) : (found.find((place) => place >= 0) ?? -1);
    if (at >= 0) places[field] = at;
  }
  return places;
}

/**
 * Index of the column that an editor names: exactly, otherwise by its words, otherwise without its
 * brackets.
 */
export function placeOfName(names: readonly string[], wanted: string): number {
  const ways = [
    (name: string) => name.trim(),
    normalName,
    (name: string) => normalName(withoutBrackets(name)),
  ];
  const found = ways.map((way) => names.map(way).indexOf(way(wanted)));
  return found.find((place) => place >= 0) ?? -1;
}

/** The name without width, case, spaces, underscores and a leading "FAQ". */
function normalName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim()
    .replace(/^faq ?(?=.)/, '');
}

function withoutBrackets(name: string): string {
  return name.normalize('NFKC').replace(/\([^)]*\)|【[^】]*】|\[[^\]]*\]/g, '');
}
