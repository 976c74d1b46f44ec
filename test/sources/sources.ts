/** What the tests of the sources share. */
import type {TrustFaq} from '../../src/trust-faq.js';
import {afterTest, fixture, ids, place, settle} from '../helpers/fixture.js';
import {serve} from '../helpers/engine.js';

export const QUESTION = '送料はいくらですか？';

/** A file in our own format. */
export const file = (
  entries: readonly object[] = [{question: QUESTION, answer: '全国一律です。'}],
) => ({
  version: 1,
  entries,
});

/** An answer of the server in place of the network's, by address. */
export function stubFetch(
  answer: (url: string, signal: AbortSignal) => Promise<Response>,
): string[] {
  const own = window.fetch;
  const asked: string[] = [];
  window.fetch = (input, init) => {
    asked.push(String(input));
    return answer(String(input), init!.signal!);
  };
  afterTest(() => (window.fetch = own));
  return asked;
}

/** JSON from the test server. */
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

export {afterTest, fixture, ids, place, settle};
