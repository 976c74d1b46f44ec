import { html } from 'lit';
import { markedText } from './marked-text.js';

/** The nodes of an answer, with the matches marked. */
function answer(nodes, ranges = []) {
    const [first] = nodes;
    // One node stands for itself: a list would cost the page two more nodes for each.
    return first && nodes.length === 1
        ? nodeOf(first, ranges)
        : nodes.map((node) => nodeOf(node, ranges));
}
function nodeOf(node, ranges) {
    if (node.type === 'text')
        return markedText(node.value, ranges, node.start);
    if (node.type === 'break')
        return html `<br />`;
    const children = answer(node.children, ranges);
    switch (node.type) {
        case 'paragraph':
            return html `<p>${children}</p>`;
        case 'list':
            return node.ordered
                ? html `<ol start=${node.start}>${children}</ol>`
                : html `<ul>${children}</ul>`;
        case 'listItem':
            return html `<li>${children}</li>`;
        case 'strong':
            return html `<strong>${children}</strong>`;
        case 'emphasis':
            return html `<em>${children}</em>`;
        case 'link':
            return html `<a part="link" href=${node.url} rel="noopener">${children}</a>`;
    }
}

export { answer };
//# sourceMappingURL=answer.js.map
