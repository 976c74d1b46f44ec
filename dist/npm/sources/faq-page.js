import { markupOf } from '../core/markup.js';
import { TEXT } from './format.js';
import { readHtml } from './html.js';
import { isList, isObject, readShape } from './read.js';

/** Reads schema.org's FAQPage, as sites publish it for search engines; its answers are HTML. */
/** The questions of every FAQPage in a JSON-LD text; undefined where there is none. */
function readFaqPages(json, place, base) {
    const pages = faqPagesIn(json);
    const lang = pages.map((page) => page['inLanguage']).filter((tag) => typeof tag === 'string')[0];
    const entries = pages.flatMap((page, i) => {
        const topic = pages.length > 1 && typeof page['name'] === 'string' ? page['name'] : '';
        const path = `${place.path}${pages.length > 1 ? `FAQPage ${i + 1} ` : ''}mainEntity`;
        return things(page['mainEntity']).flatMap((question, at) => {
            const draft = readQuestion(question, { ...place, path: `${path}[${at}]` }, base);
            return draft ? [{ ...draft, topic }] : [];
        });
    });
    return pages.length > 0 ? { lang: lang ?? '', entries } : undefined;
}
function readQuestion(thing, { path, report }, base) {
    const answer = things(thing['acceptedAnswer'] ?? thing['suggestedAnswer'])[0];
    const question = readShape(thing['name'], TEXT, { path: `${path}.name`, report });
    const place = { path: `${path}.acceptedAnswer.text`, report };
    const html = readShape(answer?.['text'], TEXT, place);
    if (typeof question !== 'string' || typeof html !== 'string')
        return undefined;
    const { nodes, text } = markupOf(readHtml(html, base, place));
    return { question, answer: text, nodes };
}
/** They stand alone, in lists, in a graph or in a page about them. */
function faqPagesIn(json) {
    return things(json).flatMap((thing) => {
        const isPage = [thing['@type']].flat().some((type) => /(?:^|\W)FAQPage$/.test(String(type)));
        return isPage
            ? [thing]
            : ['@graph', 'mainEntity', 'hasPart'].flatMap((key) => faqPagesIn(thing[key]));
    });
}
/** One or many, as JSON-LD allows. */
function things(value) {
    return (isList(value) ? value : [value]).filter(isObject);
}

export { readFaqPages };
//# sourceMappingURL=faq-page.js.map
