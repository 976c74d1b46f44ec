/** `node scripts/json-schema.mjs`: writes dist/trust-faq.schema.json, the format of questions for editors. */
import {writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {loadSchema} from './build/load-schema.mjs';

const {FileSchema} = await loadSchema();
const schema = {
  title: 'Questions for <trust-faq>',
  ...toJsonSchema(FileSchema, {ignoreActions: ['readonly']}),
};
writeFileSync('dist/trust-faq.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
