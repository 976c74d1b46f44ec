/**
 * The bundled answers for machines: `dist/answers.json`, and `dist/answers.<lang>.md` for reading or
 * pasting. They depend only on the data, the version and the released answers, so the same sources
 * always produce the same files. Words that only serve the search (aliases) are not included.
 */
import {existsSync, readFileSync} from 'node:fs';
import {LANGUAGES_CODE} from './languages-code.mjs';
import {loadSource} from './load-source.mjs';
import {readJson} from './read-json.mjs';

/** The answers of released versions; scripts/release-answers.mjs adds to them. */
export const RELEASED = 'src/data/released-answers.json';

export const readReleased = () =>
  existsSync(RELEASED) ? JSON.parse(readFileSync(RELEASED, 'utf8')) : {versions: {}, texts: {}};

const source = () =>
  loadSource(`
    ${LANGUAGES_CODE}
    export {answerText, hashOf} from './src/core/answer-text.js';
    export {isLater} from './src/core/later-updates.js';
    export {FIELDS, markdownOf, recordOf} from './src/core/copy-forms.js';
  `);

const linesOf = (text) => text.split('\n').filter(Boolean);

/** The day of the latest change to the copied parts of an entry. */
function changedOf({asOf, changed, updates = []}, isLater) {
  const later = updates.filter((update) => isLater(update, asOf));
  return [changed, ...later.map((update) => update.changed)].filter(Boolean).sort().at(-1);
}

function answerOf(entry, lang, {answerText, hashOf, isLater}) {
  const text = answerText(entry, lang);
  const changed = changedOf(entry, isLater);
  const background = (entry.updates ?? []).filter((update) => !isLater(update, entry.asOf));
  const backgroundText = answerText({...entry, asOf: undefined, updates: background}, lang).later;
  return {
    id: entry.id,
    topic: entry.topic,
    ...text,
    later: linesOf(text.later),
    sources: linesOf(text.sources),
    background: linesOf(backgroundText),
    ...(changed && {changed}),
    hash: hashOf(text),
  };
}

/** The current answers of each language, in the order of the questions. */
export async function currentAnswers() {
  const modules = await source();
  const answers = modules.datasets.flatMap(({lang, entries}) =>
    entries.map((entry) => answerOf(entry, lang, modules)),
  );
  return {answers, modules};
}

/** Texts of released versions that differ from the current answers, with those versions. */
function earlierAnswers(current, version) {
  const {versions, texts} = readReleased();
  const known = new Set(current.map(({hash}) => hash));
  return Object.entries(texts).flatMap(([hash, text]) => {
    const said = Object.keys(versions).filter(
      (one) => one !== version && versions[one].includes(hash),
    );
    return known.has(hash) || said.length === 0 ? [] : [{...text, hash, versions: said}];
  });
}

/** The names of the fields by language. */
export const labelsOf = ({datasets, messages, FIELDS}) =>
  Object.fromEntries(
    datasets.map(({lang}) => [
      lang,
      Object.fromEntries(FIELDS.map((field) => [field, messages[lang][field]])),
    ]),
  );

/** The names in released versions that differ from the current ones, each set once. */
function earlierLabels(modules) {
  const {labels = {}} = readReleased();
  const all = Object.values(labels).map((one) => JSON.stringify(one));
  const current = JSON.stringify(labelsOf(modules));
  return [...new Set(all)].filter((one) => one !== current).map((one) => JSON.parse(one));
}

function markdownFile({lang, notice}, answers, {messages, markdownOf, recordOf}) {
  const {version} = readJson('package.json');
  const labels = messages[lang];
  const blocks = answers.map((answer) => {
    const text = {...answer, later: answer.later.join('\n'), sources: answer.sources.join('\n')};
    return markdownOf({...text, labels, link: '', record: recordOf(text, version)});
  });
  return `${[`# ${messages[lang].heading}`, notice, ...blocks].join('\n\n')}\n`;
}

/** @returns {Promise<Record<string, string>>} contents by file name */
export async function answerFiles() {
  const {version} = readJson('package.json');
  const {answers, modules} = await currentAnswers();
  const {datasets} = modules;
  const byLang = (valueOf) => Object.fromEntries(datasets.map((one) => [one.lang, valueOf(one)]));
  const json = {
    version,
    notice: byLang(({notice}) => notice),
    labels: labelsOf(modules),
    earlierLabels: earlierLabels(modules),
    answers,
    earlier: earlierAnswers(answers, version),
  };
  const files = datasets.map((dataset) => [
    `answers.${dataset.lang}.md`,
    markdownFile(
      dataset,
      answers.filter(({lang}) => lang === dataset.lang),
      modules,
    ),
  ]);
  return Object.fromEntries([['answers.json', `${JSON.stringify(json, null, 2)}\n`], ...files]);
}
