/**
 * A widget as a developer would assemble it: a Shoelace input above Shoelace details, searched by
 * MiniSearch.
 */
import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import MiniSearch from 'minisearch';

const segmenter = new window.Intl.Segmenter('ja', {granularity: 'word'});
const tokenize = (text) =>
  Array.from(segmenter.segment(text))
    .filter(({isWordLike}) => isWordLike)
    .map(({segment}) => segment);

const items = [...document.querySelectorAll('sl-details')];
const index = new MiniSearch({
  fields: ['question', 'answer'],
  tokenize,
  searchOptions: {boost: {question: 3}, prefix: true, fuzzy: 0.2, combineWith: 'AND'},
});
index.addAll(
  items.map((item, id) => ({id, question: item.summary, answer: item.textContent ?? ''})),
);

document.querySelector('sl-input').addEventListener('sl-input', ({target}) => {
  const query = target.value.trim();
  const matches = query === '' ? null : new Set(index.search(query).map(({id}) => id));
  items.forEach((item, id) => {
    item.hidden = matches !== null && !matches.has(id);
  });
});
