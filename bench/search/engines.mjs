/**
 * A common interface for all engines: `build(entries)` returns `(query, limit) => ids`, best first;
 * Pagefind returns promises for both. Peers are configured as their own READMEs recommend for search as
 * you type; fields have the same weights as ours.
 */
import {create, insertMultiple, search as oramaSearch} from '@orama/orama';
import {createTokenizer} from '@orama/tokenizers/japanese';
import uFuzzy from '@leeoniya/ufuzzy';
import flexsearch from 'flexsearch';
import Fuse from 'fuse.js';
import {createRequire} from 'node:module';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import {pagefindIn} from './pagefind.mjs';

const require = createRequire(import.meta.url);
require('lunr-languages/lunr.stemmer.support')(lunr);
require('lunr-languages/tinyseg')(lunr);
require('lunr-languages/lunr.ja')(lunr);

const BOOST = {question: 3, answer: 1};

function miniSearch(options) {
  return (entries) => {
    const index = new MiniSearch({fields: ['question', 'answer'], ...options});
    index.addAll(entries);
    return (query, limit) =>
      index
        .search(query, {boost: BOOST, prefix: true, fuzzy: 0.2})
        .slice(0, limit)
        .map(({id}) => id);
  };
}

/** Our folding and grams as a tokenizer for MiniSearch. */
function ourTokens(ours) {
  const tokens = (whole) => (text) => {
    const terms = [];
    ours.tokenize(ours.fold(text), whole, (term) => terms.push(term));
    return terms;
  };
  return {
    tokenize: tokens(true),
    processTerm: (term) => term,
    searchOptions: {tokenize: tokens(false), processTerm: (term) => term},
  };
}

function miniSearchOurTokens(ours) {
  const options = ourTokens(ours);
  return (entries) => {
    const index = new MiniSearch({fields: ['question', 'answer'], ...options});
    index.addAll(entries);
    return (query, limit) =>
      index
        .search(query, {boost: BOOST})
        .slice(0, limit)
        .map(({id}) => id);
  };
}

function flexSearch(entries) {
  const {Document, Charset} = flexsearch;
  const index = new Document({
    document: {id: 'id', index: ['question', 'answer']},
    encoder: Charset.CJK,
    tokenize: 'forward',
  });
  for (const entry of entries) index.add(entry);
  return (query, limit) =>
    index.search(query, {limit, merge: true, suggest: true}).map(({id}) => id);
}

function fuse(entries) {
  const keys = [
    {name: 'question', weight: BOOST.question},
    {name: 'answer', weight: BOOST.answer},
  ];
  const index = new Fuse(entries, {keys, ignoreLocation: true});
  return (query, limit) =>
    query ? index.search(query.slice(0, 32), {limit}).map(({item}) => item.id) : [];
}

function ufuzzy(entries) {
  const index = new uFuzzy({
    unicode: true,
    interSplit: "[^\\p{L}\\d']+",
    intraSplit: '\\p{Ll}\\p{Lu}',
  });
  const texts = entries.map(({question, answer}) => `${question}\n${answer}`);
  return (query, limit) => {
    const [found, info, order] = index.search(texts, query, 0, 1000);
    const ranked = order ? order.map((i) => info.idx[i]) : (found ?? []);
    return ranked.slice(0, limit).map((i) => entries[i].id);
  };
}

/** Its search is synchronous unless plugins are asynchronous; the tokenizer depends on the language. */
function orama(lang) {
  return (entries) => {
    const db = create({
      schema: {id: 'string', question: 'string', answer: 'string'},
      ...(lang === 'ja' && {components: {tokenizer: createTokenizer()}}),
    });
    insertMultiple(
      db,
      entries.map(({id, question, answer}) => ({id, question, answer})),
    );
    return (term, limit) =>
      oramaSearch(db, {term, limit, boost: BOOST, properties: ['question', 'answer']}).hits.map(
        ({document}) => document.id,
      );
  };
}

function lunrIn(lang) {
  return (entries) => {
    const index = lunr(function () {
      if (lang === 'ja') this.use(lunr.ja);
      this.ref('id');
      this.field('question', {boost: BOOST.question});
      this.field('answer', {boost: BOOST.answer});
      for (const entry of entries) this.add(entry);
    });
    const tokens = lang === 'ja' ? lunr.ja.tokenizer : lunr.tokenizer;
    return (query, limit) =>
      index
        .query((asked) => tokens(query.toLowerCase()).forEach((token) => asked.term(token)))
        .slice(0, limit)
        .map(({ref}) => ref);
  };
}

function substring(entries) {
  const fold = (text) => text.normalize('NFKC').toLowerCase();
  const texts = entries.map(({question, answer}) => [fold(question), fold(answer)]);
  return (query, limit) => {
    const typed = fold(query.trim());
    if (!typed) return [];
    const within = (field) => entries.filter((_, i) => texts[i][field].includes(typed));
    return [...new Set([...within(0), ...within(1)])].slice(0, limit).map(({id}) => id);
  };
}

export const OURS = 'trust-faq';
export const SAME_TOKENS = 'MiniSearch, our tokens';

/** In the order of the tables. `entry` is the source that esbuild bundles to measure a peer's size. */
export function engines(ours, lang) {
  return [
    {
      name: OURS,
      build(entries) {
        const index = ours.createIndex(entries);
        return (query, limit) => index.search(query, limit).map(({entry}) => entry.id);
      },
    },
    {name: 'MiniSearch, default', build: miniSearch({})},
    {name: SAME_TOKENS, build: miniSearchOurTokens(ours)},
    {name: 'FlexSearch, CJK', build: flexSearch},
    {name: 'Fuse.js', build: fuse, slow: true},
    {name: 'uFuzzy', build: ufuzzy},
    {name: lang === 'ja' ? 'Orama, Japanese tokenizer' : 'Orama', build: orama(lang)},
    {name: lang === 'ja' ? 'lunr + lunr-languages ja' : 'lunr', build: lunrIn(lang)},
    {name: 'Pagefind', build: pagefindIn(lang)},
    {name: 'substring', build: substring},
  ];
}
