/** The JSON-LD of prerendered pages has only terms and values that schema.org knows, by the types of schema-dts. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {jsonLd} from 'trust-faq/prerender';
import {partnerProject} from '../helpers/partner-project.mjs';

const project = partnerProject(['schema-dts', 'schema-dts-lib']);

const textOf = (lang) => /<script[^>]*>(.*)<\/script>/s.exec(jsonLd([{lang}]))[1];

/** The output of the compiler for a page's JSON-LD; empty if it is valid. */
function problemsOf(json) {
  project.write({
    'page.ts': `import type {FAQPage, WithContext} from 'schema-dts';
export const page: WithContext<FAQPage> = ${json};`,
    'tsconfig.json': {
      compilerOptions: {module: 'esnext', moduleResolution: 'bundler', strict: true, noEmit: true},
      files: ['page.ts'],
    },
  });
  const {code, out, err} = project.run('tsc', '-p', '.');
  return code === 0 ? '' : out + err;
}

for (const lang of ['ja', 'en']) {
  test(`the questions in ${lang}`, () => {
    const json = textOf(lang);
    for (const term of ['url', 'dateCreated', 'dateModified', 'citation', 'usageInfo'])
      assert.ok(json.includes(`"${term}"`), term);
    assert.equal(problemsOf(json), '');
  });
}

test('a term that schema.org does not know would be reported', () => {
  assert.match(problemsOf(textOf('en').replace('"usageInfo"', '"disclaimer"')), /disclaimer/);
});
