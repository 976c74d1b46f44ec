/** Helpers for the tests of the sources. */
import type {FaqFile} from '../../src/data/faq-file.js';
import type {TrustFaq} from '../../src/trust-faq.js';
import {afterTest} from '../helpers/fixture.js';
import {serve} from '../helpers/engine.js';

export const QUESTION = '送料はいくらですか？';

/** A file in our own format. */
export const file = (
  entries: readonly object[] = [{question: QUESTION, answer: '全国一律です。'}],
): FaqFile => ({version: 1, entries: entries as FaqFile['entries']});

/** Replaces the network; returns the requested addresses. */
export function stubFetch(
  answer: (url: string, signal: AbortSignal) => Promise<Response>,
): string[] {
  const own = Object.getOwnPropertyDescriptor(window, 'fetch')!;
  const wanted: string[] = [];
  window.fetch = (input, init) => {
    const url = input as string;
    wanted.push(url);
    return answer(url, init!.signal!);
  };
  afterTest(() => Object.defineProperty(window, 'fetch', own));
  return wanted;
}

/** Serves JSON from the test server. */
export const serveJson = (
  value: unknown,
  page: Parameters<typeof serve>[1] = {},
): Promise<string> =>
  serve(typeof value === 'string' ? value : JSON.stringify(value), {
    name: 'faq.json',
    type: 'application/json',
    ...page,
  });

/** Questions on screen, in order. */
export const asked = (element: TrustFaq): string[] =>
  [...element.shadowRoot!.querySelectorAll('.question-text')].map((text) => text.textContent);

/** Resolves once something is true on screen. */
export async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve));
}
