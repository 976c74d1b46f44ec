/**
 * `node scripts/data-format.mjs`: writes src/sources/format.generated.ts, the table by which the element reads a
 * page's own data, from src/data/schema.ts. `--check` writes nothing and fails when it is stale.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import * as prettier from 'prettier';
import {loadSchema} from './build/load-schema.mjs';

const FILE = 'src/sources/format.generated.ts';
const {FileSchema, MAX_LENGTH, MAX_ENTRIES} = await loadSchema();

/** Each kind of text once, by its expected content. */
const leaves = new Map();

function nameOf(expected) {
  const words = expected
    .replace(/[^a-z ]/gi, ' ')
    .trim()
    .split(/\s+/);
  return (words[1] ?? words[0]).toUpperCase();
}

/** The TypeScript source of a schema. */
function shape(schema) {
  switch (schema.type) {
    case 'string': {
      const {requirement, message} = schema.pipe.find(({type}) => type === 'regex');
      leaves.set(nameOf(message), `[${JSON.stringify(message)}, ${requirement}]`);
      return nameOf(message);
    }
    case 'literal':
      return `[${JSON.stringify(schema.message)}, ${JSON.stringify(schema.literal)}]`;
    case 'array':
      return `[${shape(schema.item)}]`;
    case 'strict_object':
      return `{${Object.entries(schema.entries).map(member).join(',')}}`;
    default:
      throw new Error(`The table has no word for ${schema.type}.`);
  }
}

function member([name, schema]) {
  const isOptional = schema.type === 'exact_optional';
  const key = JSON.stringify(isOptional ? `${name}?` : name);
  return `${key}: ${shape(isOptional ? schema.wrapped : schema)}`;
}

const file = shape(FileSchema);
const constants = [...leaves].map(
  ([name, leaf]) => `${name === 'TEXT' ? 'export ' : ''}const ${name}: Leaf = ${leaf};`,
);
const source = `/**
 * GENERATED: scripts/data-format.mjs writes this file from src/data/schema.ts. To change it, edit the schema
 * and run \`node scripts/data-format.mjs\`; \`npm test\` fails if the two differ.
 */

/** The expected content in words, and its pattern or exact value. */
export type Leaf = readonly [expected: string, pattern: RegExp | number];
/** A text, a list of one kind, or an object; an optional member has a question mark. */
export type Shape = Leaf | readonly [Shape] | {readonly [member: string]: Shape};

/** Maximum units in any one text. */
export const MAX_LENGTH = ${MAX_LENGTH};
/** Maximum entries of one dataset. */
export const MAX_ENTRIES = ${MAX_ENTRIES};

${constants.join('\n')}

export const FORMAT: Shape = ${file};
`;

const options = await prettier.resolveConfig(FILE);
const text = await prettier.format(source, {...options, filepath: FILE});
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} is stale: run "node scripts/data-format.mjs".`);
  process.exitCode = 1;
}
