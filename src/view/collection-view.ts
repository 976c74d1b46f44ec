/** The visible state of the answers to copy. */
import {languageName} from '../core/language.js';
import {languageChoices} from './collected-answers.js';
import type {ViewState} from './view-inputs.js';
import type {CollectionView} from './view.js';

export function collectionView({collection, dataset, messages}: ViewState): CollectionView | null {
  if (!collection) return null;
  const {answers, form, language} = collection;
  const {copyForm, copyTable, copyText, copyLanguage} = messages;
  const forms = {table: copyTable, markdown: 'Markdown', text: copyText};
  const languages = [...languageChoices(collection, dataset.lang)].map(
    ([value, langs]) =>
      [value, langs.map((lang) => languageName(lang, dataset.lang)).join(' + ')] as const,
  );
  const choices: CollectionView['choices'] = [
    {name: 'form', label: copyForm, chosen: form, options: Object.entries(forms)},
    {name: 'language', label: copyLanguage, chosen: language, options: languages},
  ];
  return {count: answers.size, choices: choices.filter(({options}) => options.length > 1)};
}
