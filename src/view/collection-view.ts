/** The visible state of the answers to copy. */
import {languageName} from '../core/language.js';
import {ALL, copyLanguages} from './collected-answers.js';
import type {ViewState} from './view-inputs.js';
import type {CollectionView, CollectView, CopyChoiceView} from './view.js';

export function collectView({collection}: ViewState, id: string): CollectView | null {
  if (!collection) return null;
  const {collected, copied} = collection;
  return {isCollected: collected.has(id), copied: copied?.id === id ? copied : null};
}

export function collectionView({collection, dataset, messages}: ViewState): CollectionView | null {
  if (!collection) return null;
  const {collected, choice} = collection;
  const copied = collection.copied?.id === '' ? collection.copied : null;
  const isChoice = [...collected.values()].some(({isBundled}) => isBundled);
  const count = collected.size;
  return {
    count,
    text: copied && !copied.byHand ? messages.answersCopied(count) : messages.collectedCount(count),
    choices: [
      {
        name: 'form',
        label: messages.copyForm,
        chosen: choice.form,
        options: [
          ['table', messages.copyTable],
          ['markdown', 'Markdown'],
          ['text', messages.copyText],
        ],
      },
      ...(isChoice ? languageChoice(choice.language, dataset.lang, messages.copyLanguage) : []),
    ],
    copied,
  };
}

/** Offers each language by itself, then all side by side. */
function languageChoice(chosen: string, lang: string, label: string): readonly CopyChoiceView[] {
  const languages = copyLanguages(lang);
  const names = languages.map((one) => languageName(one, lang));
  const options = [...languages, ALL].map(
    (one, i) => [one, names[i] ?? names.join(' + ')] as const,
  );
  return languages.length > 1 ? [{name: 'language', label, chosen, options}] : [];
}
