import { markupOf } from '../core/markup.js';
import { childrenOf, tagOf, readNodes } from './nodes.js';

/** Reads questions from a page's own markup: `<details>`, `<dl>`, or headings with what follows them. */
const BELOW_HEADINGS = 7;
/** A heading with nothing of its own above deeper ones, details or terms names their topic. */
function readChildren(host, { path, report }) {
    const entries = [];
    let topic = { name: '', level: 0 };
    const found = collect(host);
    found.forEach(({ element, question, level, content }, i) => {
        const read = (part, of = '') => markupOf(readNodes(part, host.baseURI, { path: `${path}"${of}"`, report }));
        const name = read(childrenOf(question)).text.replace(/\s+/g, ' ').trim();
        const { nodes, text } = read(content, name);
        if (level <= topic.level)
            topic = { name: '', level: 0 };
        if (nodes.length > 0 && name) {
            const { id } = element;
            entries.push({ question: name, answer: text, nodes, topic: topic.name, ...(id && { id }) });
        }
        else if (level < (found[i + 1]?.level ?? 0))
            topic = { name, level };
        else
            report(`${path}"${name}" is a question without an answer`);
    });
    return { entries };
}
/** In document order; what stands before the first question belongs to none. */
function collect(parent, isHost = true) {
    const all = [];
    let open;
    for (const node of childrenOf(parent)) {
        const element = node;
        const tag = tagOf(node);
        if (isHost && tag && element.slot)
            continue;
        if (tag === 'details') {
            const content = [...childrenOf(node)];
            const at = content.findIndex((child) => tagOf(child) === 'summary');
            const [question = node] = content.splice(at, at < 0 ? 0 : 1);
            all.push({ element, question, level: BELOW_HEADINGS, content });
            open = undefined;
        }
        else if (/^(?:h\d|dt)$/.test(tag)) {
            open = { element, question: node, level: Number(tag[1]) || BELOW_HEADINGS, content: [] };
            all.push(open);
        }
        else if (tag && Element.prototype.querySelector.call(node, 'details,dt,h1,h2,h3,h4,h5,h6')) {
            all.push(...collect(element, false));
            open = undefined;
        }
        else {
            open?.content.push(node);
        }
    }
    return all;
}

export { readChildren };
//# sourceMappingURL=children.js.map
