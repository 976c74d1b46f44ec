/** The visible state of the answers to copy. */
import {copyLanguages} from './collected-answers.js';
import type {ViewState} from './view-inputs.js';
import type {CollectionView, CollectView} from './view.js';

export function collectView({collection}: ViewState, id: string): CollectView | null {
  if (!collection) return null;
  const {collected, copied} = collection;
  return {isCollected: collected.has(id), copied: copied?.id === id ? copied : null};
}

export function collectionView({collection, dataset, messages}: ViewState): CollectionView | null {
  if (!collection) return null;
  const {collected, language} = collection;
  const copied = collection.copied?.id === '' ? collection.copied : null;
  const isChoice = [...collected.values()].some(({isBundled}) => isBundled);
  const count = collected.size;
  return {
    count,
    text: copied && !copied.byHand ? messages.answersCopied(count) : messages.collectedCount(count),
    languages: isChoice ? copyLanguages(dataset.lang) : [],
    language,
    copied,
  };
}
