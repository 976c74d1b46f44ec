/** Reads what has arrived into a dataset, or says why there is none. */
import {nearestLang} from '../controllers/language-controller.js';
import type {Dataset} from '../core/types.js';
import {readJson} from '../sources/dataset.js';
import type {Origin} from '../sources/faq-page.js';
import type {Failure, Loaded} from '../sources/fetch-json.js';
import type {ReadContext} from '../sources/read.js';

export function readText(
  text: string | undefined,
  place: ReadContext,
  origin: Origin,
): Dataset | undefined {
  if (text === undefined) return fail(place, `${place.path}names no element on the page`);
  return readJson(JSON.parse(text), place, origin);
}

export function readLoaded(
  loaded: Loaded | Failure,
  place: ReadContext,
  origin: Origin,
): Dataset | undefined {
  if (loaded.problem !== undefined) return fail(place, place.path + loaded.problem);
  return readJson(loaded.json, place, {...origin, base: loaded.url || origin.base});
}

export function fail(place: ReadContext, problem: string): undefined {
  place.report(problem);
}

export function originOf(host: HTMLElement): Origin {
  return {base: host.baseURI, lang: nearestLang(host)};
}
