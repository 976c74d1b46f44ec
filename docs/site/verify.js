/**
 * The form of the page "verify": checks pasted answers with the code of `npx trust-faq verify`, against
 * the answers that answers.js has put into the page. Nothing is loaded or sent.
 */
import {verify} from '../../src/cli/verify.ts';

const WORDS = {
  ja: {
    summary: (counts) => counts.map(({name, count}) => `${name} ${count}件`).join('、'),
    none: '記録（trust-faq … #…）のある回答が見つかりません。記録も含めて貼り付けてください。',
    states: {
      unchanged: '変更なし',
      newer: '新しい文面があります',
      withdrawn: '公開を終えています',
      edited: '書き換えられています',
      unknown: '不明',
      laterVersion: '不明（新しいバージョンのコピーです）',
    },
    meanings: {
      unchanged: () => '公開したときの文面のままで、いまも同じです。',
      newer: ({since, versions}) =>
        `公開したときの文面（${versions.join('、')}）のままですが、${since}に回答が変わりました。`,
      withdrawn: () => '公開したときの文面のままですが、この回答はもう公開していません。',
      edited: () => 'このハッシュで公開した文面と、次の箇所が異なります。',
      unknown: () => 'このハッシュで公開した文面はありません。自社の質問も不明になります。',
      laterVersion: (_, version) =>
        `このページにあるのはバージョン${version}までの文面です。新しい版のこのページで確認してください。`,
    },
    gone: {newer: '以前の文面', withdrawn: '以前の文面', edited: '公開した文面'},
    added: {newer: 'いまの文面', edited: '貼り付けた文面'},
    colon: '：',
  },
  en: {
    summary: (counts) => counts.map(({name, count}) => `${name}: ${count}`).join(', '),
    none: 'There is no answer with a record (trust-faq … #…). Paste the record as well.',
    states: {
      unchanged: 'Unchanged',
      newer: 'Newer wording exists',
      withdrawn: 'No longer published',
      edited: 'Edited',
      unknown: 'Unknown',
      laterVersion: 'Unknown: from a later version',
    },
    meanings: {
      unchanged: () => 'It reads as it was published, and that is still the current wording.',
      newer: ({since, versions}) =>
        `It reads as it was published in ${versions.join(', ')}, but the answer changed on ${since}.`,
      withdrawn: () => 'It reads as it was published, but this answer is no longer published.',
      edited: () => 'It differs from the text published under this hash:',
      unknown: () =>
        'No published text has this hash. Questions of a page’s own are unknown as well.',
      laterVersion: (_, version) =>
        `This page has the answers up to version ${version}. Use this page of a later version.`,
    },
    gone: {newer: 'Earlier wording', withdrawn: 'Earlier wording', edited: 'Published text'},
    added: {newer: 'Current wording', edited: 'Pasted text'},
    colon: ': ',
  },
};

const form = document.querySelector('.verify');
const field = form.querySelector('textarea');
const summary = form.querySelector('[role=status]');
const list = form.querySelector('ol');
const words = WORDS[document.documentElement.lang];

function make(name, content, attributes = {}) {
  const element = document.createElement(name);
  element.append(...[content].flat());
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** A line with the part that differs from the other line marked; without one, all of it is marked. */
function marked(line, other = '', name) {
  const [a, b] = [[...line], [...other]];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const middle = a.slice(start, a.length - end).join('');
  const parts = [a.slice(0, start).join(''), a.slice(a.length - end).join('')];
  return [parts[0], ...(middle ? [make(name, middle)] : []), parts[1]];
}

function changes(lines, others, {label, name, lang}) {
  if (lines.length === 0) return [];
  // Lines only correspond if there are as many on both sides.
  const isPair = lines.length === others.length;
  const items = lines.map((line, i) =>
    make('li', marked(line, isPair ? others[i] : '', name), {lang}),
  );
  return [make('p', label, {class: 'label'}), make('ul', items, {class: name})];
}

/** An answer that is no longer published has no newer wording. */
function shownState({state, since, isLaterVersion}) {
  if (isLaterVersion) return 'laterVersion';
  return state === 'newer' && !since ? 'withdrawn' : state;
}

function result(verdict) {
  const {record, question, lang, gone, added} = verdict;
  const state = shownState(verdict);
  const sides = [
    [gone, added, {label: words.gone[state], name: 'del', lang}],
    [added, gone, {label: words.added[state], name: 'ins', lang}],
  ];
  return make(
    'li',
    [
      make('p', [make('strong', words.states[state]), ' ', make('code', record)]),
      make('p', question, {class: 'question', lang}),
      make('p', words.meanings[state](verdict, globalThis.trustFaqAnswers.version)),
      ...sides.flatMap((side) => changes(...side)),
    ],
    {'data-state': state},
  );
}

function check() {
  const verdicts = verify(field.value, globalThis.trustFaqAnswers);
  const counts = Object.entries(words.states)
    .map(([state, name]) => ({
      name,
      count: verdicts.filter((one) => shownState(one) === state).length,
    }))
    .filter(({count}) => count > 0);
  const isEmpty = field.value.trim() === '';
  summary.textContent = counts.length > 0 ? words.summary(counts) : isEmpty ? '' : words.none;
  list.replaceChildren(...verdicts.map(result));
}

form.addEventListener('input', check);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  check();
});
form.hidden = false;
// The browser may have kept the text of an earlier visit.
check();
