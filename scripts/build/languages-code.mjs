/** Code for `loadSource`: `datasets` and `messages` of every language in src/embed/languages.ts. */
export const LANGUAGES_CODE = `
  import {registerLanguages} from './src/embed/languages.js';
  import {datasets as allDatasets} from './src/data/registry.js';
  import {allMessages} from './src/messages/registry.js';
  registerLanguages();
  export const datasets = allDatasets();
  export const messages = Object.fromEntries(allMessages().map((one) => [one.lang, one.messages]));
`;
