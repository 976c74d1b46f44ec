/** Converts loaded content to a dataset, or reports why that is impossible. */
import {nearestLang} from '../page/nearest-lang.js';
import type {Dataset} from '../core/types.js';
import {datasetFrom} from '../sources/dataset-from.js';
import type {Origin} from '../sources/faq-page.js';
import type {Failure, Loaded} from '../sources/fetch-json.js';
import type {ReadContext} from '../sources/validate.js';

export function parseDataset(
  text: string,
  place: ReadContext,
  origin: Origin,
): Dataset | undefined {
  return datasetFrom(JSON.parse(text), place, origin);
}

export function readLoaded(
  loaded: Loaded | Failure,
  place: ReadContext,
  origin: Origin,
): Dataset | undefined {
  if (loaded.problem !== undefined) return reportMissing(place, place.path + loaded.problem);
  return datasetFrom(loaded.json, place, {...origin, base: loaded.url || origin.base});
}

export function reportMissing(place: ReadContext, problem: string): undefined {
  place.report(problem);
}

export function originOf(host: HTMLElement): Origin {
  return {base: host.baseURI, lang: nearestLang(host)};
}
