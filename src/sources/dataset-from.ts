/** Converts the content of a source to a dataset with unique ids, named topics and absolute addresses. */
import {parseMarkup, type ReadUrl} from '../core/markup.js';
import type {Dataset, Entry, Link, Update} from '../core/types.js';
import {absoluteUrl} from './absolute-url.js';
import type {Draft, DraftSet} from './draft.js';
import {type Origin, readFaqPages} from './faq-page.js';
import {FORMAT, MAX_ENTRIES} from './format.generated.js';
import {idGiver, idOf} from './ids.js';
import {isList, isObject, type ReadContext, readShape} from './validate.js';

/** The dataset in a JSON value, either in our own format or as an FAQPage. */
export function datasetFrom(
  json: unknown,
  context: ReadContext,
  origin: Origin,
): Dataset | undefined {
  const isOwn = isObject(json) && isList(json['entries']);
  const linked = isOwn ? undefined : readFaqPages(json, context, origin);
  const draft = linked ?? readFaqFile(json, context, origin.base);
  return draft && toDataset(draft, context);
}

function readFaqFile(json: unknown, context: ReadContext, base: string): DraftSet | undefined {
  const file = readShape(json, FORMAT, context) as DraftSet | undefined;
  const url = (address: string) => absoluteUrl(address, base);
  return file && {...file, entries: file.entries.map((entry) => withAddresses(entry, url))};
}

/** Makes an entry's relative addresses absolute, so that they work outside their document. */
export function withAddresses(entry: Draft, url: ReadUrl): Draft {
  const link = (one: Link): Link => ({...one, href: url(one.href) ?? one.href});
  const nodesOf = (text: string) =>
    /\]\((?!https?:)/.test(text) ? {nodes: parseMarkup(text, url).nodes} : {};
  const update = (one: Update): Update => ({
    ...one,
    source: link(one.source),
    ...nodesOf(one.text),
  });
  const {sources, links, updates} = entry;
  return {
    ...entry,
    ...nodesOf(entry.answer),
    ...(sources && {sources: sources.map(link)}),
    ...(links && {links: links.map(link)}),
    ...(updates && {updates: updates.map(update)}),
  };
}

/** Gives every entry an id of its own and every topic a name. */
export function toDataset(draft: DraftSet, {path, report}: ReadContext): Dataset {
  const {lang = '', topics = [], ...rest} = draft;
  const names = new Map(topics.map((topic) => [topic.id, topic]));
  const takeId = idGiver(report, path);
  const entries = draft.entries.slice(0, MAX_ENTRIES).map((entry): Entry => {
    const {topic = ''} = entry;
    if (topic && !names.has(topic)) names.set(topic, {id: topic, name: topic});
    return {...entry, topic, id: takeId(entry.id ?? idOf(entry.question))};
  });
  const count = draft.entries.length;
  if (count > entries.length)
    report(`${path}has ${count} entries; the first ${MAX_ENTRIES} are shown`);
  return {...rest, lang, topics: [...names.values()], entries};
}
