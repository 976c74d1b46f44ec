import { warn } from '../warn.js';
import { readNodes, childrenOf, linesOf, breaksLine } from './nodes.js';

/** No name or id, so that nothing can stand in for a member of a form or of the document. */
const OPTIONS = { sanitizer: { attributes: ['href', 'alt', 'start'] } };
let policy;
/** The nodes of an answer that is HTML. */
function readHtml(html, base, place) {
    const parsed = /[<&]/.test(html) && parse(html);
    return parsed ? readNodes(childrenOf(parsed), base, place) : linesOf(withoutTags(html));
}
/** Tags of blocks are line breaks; a `<` that ends in no `>` of its own is text. */
function withoutTags(html) {
    return html.replace(/<[^<>]*>/g, (tag) => {
        const [name = ''] = /[a-z\d]+/i.exec(tag) ?? [];
        return breaksLine(name.toLowerCase()) ? '\n' : '';
    });
}
/** An inert document; undefined where the page forbids us to make one. */
function parse(html) {
    const safely = Document.parseHTML;
    if (safely)
        return safely.call(Document, html, OPTIONS);
    try {
        const { trustedTypes } = window;
        policy ??= trustedTypes?.createPolicy('trust-faq', { createHTML: (text) => text });
        return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
    }
    catch {
        warn('answers are shown without their markup: the Content Security Policy does not list the Trusted Types policy "trust-faq"');
        return undefined;
    }
}

export { readHtml, withoutTags };
//# sourceMappingURL=html.js.map
