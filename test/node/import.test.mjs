/** The package on a server: `node --test test/node/*.test.mjs`. */
import assert from 'node:assert/strict';
import {test} from 'node:test';

const before = new Set(Object.getOwnPropertyNames(globalThis));

test('importing the package in Node neither throws nor logs anything', async (context) => {
  const said = ['log', 'warn', 'error'].map((kind) => context.mock.method(console, kind));
  const {TrustFaq, registerDataset} = await import('trust-faq');
  assert.equal(typeof TrustFaq, 'function');
  assert.equal(typeof registerDataset, 'function');
  const element = await import('trust-faq/element.js');
  assert.equal(element.TrustFaq, TrustFaq);
  for (const {mock} of said) assert.equal(mock.callCount(), 0);
});

test('importing defines no page: no document, no window, no registered element', () => {
  const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  // Lit records its versions, and has its own registry for servers.
  const ours = added.filter((name) => !/^(lit|reactiveElement|customElements$)/.test(name));
  assert.deepEqual(ours, []);
  assert.equal(globalThis.customElements.get('trust-faq'), undefined);
});
