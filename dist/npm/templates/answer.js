import { html } from 'lit';
import { markedText } from './marked-text.js';

/** The nodes of an answer, with the matches marked. */
function answer(nodes, ranges = []) {
    return nodes.map((node) => {
        switch (node.type) {
            case 'paragraph':
                return html `<p>${phrases(node.children, ranges)}</p>`;
            case 'list':
                return list(node, ranges);
        }
    });
}
function list({ ordered, start, children }, ranges) {
    const items = children.map((item) => html `<li>${phrases(item.children, ranges)}</li>`);
    return ordered
        ? html `<ol start=${start}>${items}</ol>`
        : html `<ul>${items}</ul>`;
}
/** One phrase stands for itself: a list would cost the page two more nodes for each. */
function phrases(nodes, ranges) {
    const [first] = nodes;
    return first && nodes.length === 1
        ? phrase(first, ranges)
        : nodes.map((node) => phrase(node, ranges));
}
function phrase(node, ranges) {
    switch (node.type) {
        case 'text':
            return markedText(node.value, ranges, node.start);
        case 'strong':
            return html `<strong>${phrases(node.children, ranges)}</strong>`;
        case 'emphasis':
            return html `<em>${phrases(node.children, ranges)}</em>`;
        case 'break':
            return html `<br />`;
        case 'list':
            return list(node, ranges);
        case 'link':
            return html `<a part="link" href=${node.url} rel="noopener" >${phrases(node.children, ranges)}</a >`;
    }
}

export { answer };
//# sourceMappingURL=answer.js.map
