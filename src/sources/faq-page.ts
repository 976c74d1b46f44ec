/** Reads schema.org's FAQPage, as sites publish it for search engines; its answers are HTML. */
import {markupOf} from '../core/markup.js';
import type {Draft, DraftSet} from './dataset.js';
import {TEXT} from './format.js';
import {readHtml} from './html.js';
import {isList, isObject, type Place, readShape} from './read.js';

type Thing = Readonly<Record<string, unknown>>;

/** The questions of every FAQPage in a JSON-LD text; undefined where there is none. */
export function readFaqPages(json: unknown, place: Place, base: string): DraftSet | undefined {
  const pages = faqPagesIn(json);
  const lang = pages.map((page) => page['inLanguage']).filter((tag) => typeof tag === 'string')[0];
  const entries = pages.flatMap((page, i) => {
    const topic = pages.length > 1 && typeof page['name'] === 'string' ? page['name'] : '';
    const path = `${place.path}${pages.length > 1 ? `FAQPage ${i + 1} ` : ''}mainEntity`;
    return things(page['mainEntity']).flatMap((question, at) => {
      const draft = readQuestion(question, {...place, path: `${path}[${at}]`}, base);
      return draft ? [{...draft, topic}] : [];
    });
  });
  return pages.length > 0 ? {lang: lang ?? '', entries} : undefined;
}

function readQuestion(thing: Thing, {path, report}: Place, base: string): Draft | undefined {
  const answer = things(thing['acceptedAnswer'] ?? thing['suggestedAnswer'])[0];
  const question = readShape(thing['name'], TEXT, {path: `${path}.name`, report});
  const place = {path: `${path}.acceptedAnswer.text`, report};
  const html = readShape(answer?.['text'], TEXT, place);
  if (typeof question !== 'string' || typeof html !== 'string') return undefined;
  const {nodes, text} = markupOf(readHtml(html, base, place));
  return {question, answer: text, nodes};
}

/** They stand alone, in lists, in a graph or in a page about them. */
function faqPagesIn(json: unknown): readonly Thing[] {
  return things(json).flatMap((thing) => {
    const isPage = [thing['@type']].flat().some((type) => /(?:^|\W)FAQPage$/.test(String(type)));
    return isPage
      ? [thing]
      : ['@graph', 'mainEntity', 'hasPart'].flatMap((key) => faqPagesIn(thing[key]));
  });
}

/** One or many, as JSON-LD allows. */
function things(value: unknown): readonly Thing[] {
  return (isList(value) ? value : [value]).filter(isObject);
}
