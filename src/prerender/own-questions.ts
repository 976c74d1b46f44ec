import {isSafeUrl} from '../core/markup.js';
import {LOADING, type SourceState} from '../questions/source-state.js';
import {withAddresses, toDataset} from '../sources/dataset-from.js';
import type {DraftSet} from '../sources/draft.js';
import {FORMAT} from '../sources/format.generated.js';
import {isList, isObject, readShape} from '../sources/validate.js';

export interface ReadQuestions {
  readonly source: SourceState;
  /** Sentences for the page's author. */
  readonly problems: readonly string[];
}

/**
 * Reads a page's questions in our format.
 *
 * @param name what the sentences call them; if it is a path, addresses in the questions are relative to it
 */
export function readQuestions(json: unknown, name: string): ReadQuestions {
  const problems: string[] = [];
  const place = {path: `${name} `, report: (problem: string) => void problems.push(problem)};
  const isOurs = isObject(json) && isList(json['entries']);
  const file = isOurs ? (readShape(json, FORMAT, place) as DraftSet | undefined) : undefined;
  if (!isOurs)
    place.report(
      `${name} is not in our format. Convert it first: npx trust-faq convert ${name} > faq.json`,
    );
  const folder = name.replace(/[^/]*$/, '');
  const addressOf = (address: string): string | undefined => {
    const isRelative = /^(?![a-z][a-z\d+.-]*:|[/?#])/i.test(address);
    if (isRelative) return folder + address;
    return isSafeUrl(address) ? address : undefined;
  };
  const dataset =
    file &&
    toDataset(
      {...file, entries: file.entries.map((entry) => withAddresses(entry, addressOf))},
      place,
    );
  if (dataset?.entries.length === 0) place.report(`${name} has no question that can be shown`);
  return {source: {...LOADING, isLoading: false, dataset}, problems};
}
