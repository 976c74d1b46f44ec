/** Host pages: a browser that gives no answer gets a second chance, a fault of the page does not. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {NoAnswer} from '../helpers/no-answer.mjs';
import {visit} from '../hosts/run/in-page.mjs';
import {runEngine} from '../hosts/run/matrix.mjs';

const never = new Promise(() => {});
const fails = (error) => () => Promise.reject(error);

/** What a visit to the widget finds: nothing wrong, a fault, an error in the page, no answer. */
const SURVIVES = () => '';
const FAULT = () => 'it is not upgraded\n';
const THROWS = fails(new Error('querySelector is not a function'));
const HANGS = () => never;
const DIES = fails(new NoAnswer('Target closed'));

/** Visits a page once for each list; the browser finds the members of a list one after the other. */
async function visits(...lists) {
  const results = [];
  let opened = 0;
  let next;
  const browser = {
    version: 'Fake/1',
    goto: async () => {},
    run: async (source) => (source.startsWith(`(${visit})`) ? next() : ''),
    renew: async () => browser,
    close: async () => {},
  };
  await runEngine('Fake', {
    pages: lists.map((finds, number) => ({
      number,
      file: 'index.html',
      drive: () => (next = finds.shift()),
    })),
    numberOf: ({number}) => number,
    origin: 'http://127.0.0.1',
    expected: {},
    limit: 50,
    open: async () => ((opened += 1), browser),
    onResult: (_, wrong, {brokeOff, brokeOffAgain}) =>
      results.push({wrong, brokeOff, brokeOffAgain}),
  });
  return {results, opened};
}

/** A page is loaded without and with the script, so each visit takes two members of a list. */
const load = (...finds) => finds.flatMap((find) => [find, find]);

for (const [name, broken, message] of [
  ['hangs', HANGS, 'no answer within 0.05 seconds'],
  ['dies', DIES, 'Target closed'],
]) {
  test(`a browser that ${name} is replaced, the page visited again, and that is reported`, async () => {
    const {results, opened} = await visits(load(broken, SURVIVES), load(SURVIVES));
    assert.deepEqual(results, [
      {wrong: [], brokeOff: message, brokeOffAgain: undefined},
      {wrong: [], brokeOff: undefined, brokeOffAgain: undefined},
    ]);
    assert.equal(opened, 2);
  });

  test(`a browser that ${name} twice on a page fails the page, and the next one is visited`, async () => {
    const {results, opened} = await visits(load(broken, broken, SURVIVES), load(SURVIVES));
    assert.deepEqual(results[0].wrong, [`the check broke off: ${message}`]);
    assert.equal(results[0].brokeOffAgain, message);
    assert.deepEqual(results[1].wrong, []);
    assert.equal(opened, 3);
  });

  test(`a fault that is found after a browser ${name} is a fault`, async () => {
    const {results} = await visits(load(broken, FAULT, SURVIVES));
    assert.deepEqual(results[0].wrong, ['it is not upgraded']);
  });
}

test('a fault that a visit finds is the result of that visit', async () => {
  const {results, opened} = await visits(load(FAULT, SURVIVES));
  assert.deepEqual(results[0].wrong, ['it is not upgraded']);
  assert.equal(results[0].brokeOff, undefined);
  assert.equal(opened, 1);
});

test('so is an error that is thrown in the page', async () => {
  const {results} = await visits(load(THROWS, SURVIVES));
  assert.deepEqual(results[0].wrong, ['the check broke off: querySelector is not a function']);
  assert.equal(results[0].brokeOffAgain, undefined);
});
