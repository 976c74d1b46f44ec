/**
 * The feed of changes, `dist/changes.json`, for partners who show or translate the bundled answers: it
 * lists what they must review. It depends only on the data (the `changed` days of answers and updates),
 * so the same answers always produce the same file; it contains no build time.
 */
import {LANGUAGES_CODE} from './languages-code.mjs';
import {loadSource} from './load-source.mjs';

/** Newest day first; within a day in the order of the questions, an answer before its updates. */
export async function changes() {
  const {datasets} = await loadSource(LANGUAGES_CODE);
  return changesOf(datasets);
}

/** The datasets have the same entries and updates in the same order; only their texts differ. */
export function changesOf(datasets) {
  const byLang = (textOf) => Object.fromEntries(datasets.map((one) => [one.lang, textOf(one)]));
  const list = datasets[0].entries.flatMap(({id, changed, updates = []}, i) => {
    const question = byLang(({entries}) => entries[i].question);
    const ofUpdate = (update, j) => ({
      day: update.changed,
      entry: id,
      question,
      kind: 'update',
      date: update.date,
      text: byLang(({entries}) => entries[i].updates[j].text),
      source: byLang(({entries}) => entries[i].updates[j].source.href),
    });
    return [{day: changed, entry: id, question, kind: 'answer'}, ...updates.map(ofUpdate)];
  });
  return list
    .filter(({day}) => day !== undefined)
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}
