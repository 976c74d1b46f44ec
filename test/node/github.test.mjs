/** What GitHub reads, held against its rules as far as they can be checked from here: `node --test test/node/*.test.mjs`. */
import assert from 'node:assert/strict';
import {accessSync, constants, existsSync, readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {parse} from 'yaml';

const read = (file) => readFileSync(file, 'utf8');
const {scripts} = JSON.parse(read('package.json'));

/** A repeated key or a wrong indent is an error. */
const load = (folder, name) => ({
  name,
  text: read(`${folder}/${name}`),
  data: parse(read(`${folder}/${name}`), {strict: true, uniqueKeys: true}),
});
const folder = (path) => readdirSync(path).map((name) => load(path, name));

const workflows = folder('.github/workflows');
const forms = folder('.github/ISSUE_TEMPLATE');

/** Only keys that GitHub knows. */
function expectKeys(value, known, where) {
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  assert.deepEqual(unknown, [], where);
}

/** Scripts of package.json that a command names. */
const npmScripts = (command) => [
  ...[...command.matchAll(/\bnpm run (?:-s |--silent )?([\w:-]+)/g)].map(([, name]) => name),
  ...(/\bnpm (test|start)\b/.exec(command)?.slice(1) ?? []),
];

test('every command of a workflow and of .ci/run names what is there', () => {
  accessSync('.ci/run', constants.X_OK);
  const commands = workflows.flatMap(({data}) =>
    Object.values(data.jobs).flatMap(({steps = []}) => steps.flatMap(({run = []}) => run)),
  );
  assert.ok(commands.length > 0);
  for (const command of [...commands, read('.ci/run')]) {
    for (const name of npmScripts(command)) assert.ok(name in scripts, `npm run ${name}`);
    for (const [file] of command.matchAll(/^(?:\.\/)?\.ci\/\S+|\bscripts\/\S+\.mjs/gm))
      assert.ok(existsSync(file), file);
  }
  assert.deepEqual(npmScripts(read('.ci/run')), ['test']);
});

for (const {name, data} of workflows) {
  test(`${name} keeps to the grammar of workflows`, () => {
    expectKeys(data, ['name', 'on', 'permissions', 'jobs'], name);
    expectKeys(data.on, ['push', 'pull_request', 'workflow_call'], `${name}: on`);
    assert.deepEqual(data.permissions, {contents: 'read'}, 'no job gets more unasked');
    for (const [id, job] of Object.entries(data.jobs)) {
      const where = `${name}: ${id}`;
      assert.match(id, /^[a-z_][\w-]*$/i);
      expectKeys(
        job,
        ['runs-on', 'container', 'timeout-minutes', 'needs', 'permissions', 'uses', 'steps'],
        where,
      );
      for (const needed of [job.needs ?? []].flat()) assert.ok(needed in data.jobs, where);
      if (job.uses) {
        assert.equal(job.steps, undefined, where);
        assert.ok(existsSync(job.uses), where);
        const called = workflows.find((one) => job.uses.endsWith(`/${one.name}`));
        assert.ok('workflow_call' in called.data.on, where);
        continue;
      }
      assert.ok(job['runs-on'], where);
      for (const step of job.steps) {
        expectKeys(step, ['name', 'uses', 'run', 'with', 'env'], where);
        assert.equal(Number('uses' in step) + Number('run' in step), 1, where);
        if (step.uses) assert.match(step.uses, /^[\w-]+\/[\w-]+@v\d+$/);
      }
    }
  });
}

test('a release is tested, may sign, and is published with provenance by one job', () => {
  const {data} = workflows.find(({name}) => name === 'release.yml');
  const {test: tested, publish} = data.jobs;
  assert.equal(tested.uses, './.github/workflows/ci.yml');
  assert.equal(publish.needs, 'test');
  assert.equal(publish.permissions['id-token'], 'write');
  const commands = publish.steps.flatMap(({run = []}) => run);
  assert.equal(commands.filter((run) => /npm publish .*--provenance/.test(run)).length, 1);
  assert.deepEqual(data.on.push.tags, ['v*.*.*']);
});

const FIELDS = {
  markdown: ['value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  input: ['label', 'description', 'placeholder', 'value'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
};

for (const {name, data} of forms) {
  test(`${name} keeps to the grammar of issue forms, in both languages`, () => {
    expectKeys(data, ['name', 'description', 'title', 'labels', 'assignees', 'body'], name);
    assert.ok(data.name && data.description);
    assert.match(data.name, /[ぁ-んァ-ヶ一-龠]/);
    const fields = data.body.filter(({type}) => type !== 'markdown');
    assert.ok(fields.length > 0);
    const ids = fields.map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const field of data.body) {
      expectKeys(field, ['type', 'id', 'attributes', 'validations'], name);
      expectKeys(field.attributes, FIELDS[field.type], `${name}: ${field.id}`);
      if (field.type === 'markdown') continue;
      assert.match(field.id, /^[\w-]+$/);
      assert.match(field.attributes.label, / \/ .*[ぁ-んァ-ヶ一-龠]/, field.id);
      if (field.type === 'dropdown') {
        const {options} = field.attributes;
        assert.equal(new Set(options).size, options.length);
        assert.ok(options.every((option) => typeof option === 'string'));
      }
    }
  });
}
