import type {Dataset} from '../core/types.js';

const registered: Dataset[] = [];

/** Adds a dataset to the build; it replaces one of the same language in place. */
export function registerDataset(dataset: Dataset): void {
  const at = registered.findIndex(({lang}) => lang === dataset.lang);
  registered.splice(at < 0 ? registered.length : at, 1, dataset);
}

/** All registered datasets, in the order of registration: the first is the build's first language. */
export function datasets(): readonly Dataset[] {
  return registered;
}
