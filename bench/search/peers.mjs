/** The sources that esbuild bundles to measure the size of each engine as used in the tables. */
export const PEER_SOURCES = {
  'MiniSearch, default': `export {default} from 'minisearch';`,
  'FlexSearch, CJK': `export {default} from 'flexsearch';`,
  'Fuse.js': `export {default} from 'fuse.js';`,
  uFuzzy: `export {default} from '@leeoniya/ufuzzy';`,
  'Orama, Japanese tokenizer': `export {create, insertMultiple, search} from '@orama/orama'; export {createTokenizer} from '@orama/tokenizers/japanese';`,
  'lunr + lunr-languages ja': `import lunr from 'lunr'; import stemmer from 'lunr-languages/lunr.stemmer.support'; import tiny from 'lunr-languages/tinyseg'; import ja from 'lunr-languages/lunr.ja'; stemmer(lunr); tiny(lunr); ja(lunr); export {lunr};`,
};
