import { html } from 'lit';

/** A heading of any level, at most 6; Lit keeps the tag name of a template fixed, so there are six. */
function heading(level, part, content) {
    switch (level) {
        case 1:
            return html `<h1 class=${part} part=${part}>${content}</h1>`;
        case 2:
            return html `<h2 class=${part} part=${part}>${content}</h2>`;
        case 3:
            return html `<h3 class=${part} part=${part}>${content}</h3>`;
        case 4:
            return html `<h4 class=${part} part=${part}>${content}</h4>`;
        case 5:
            return html `<h5 class=${part} part=${part}>${content}</h5>`;
        default:
            return html `<h6 class=${part} part=${part}>${content}</h6>`;
    }
}

export { heading };
//# sourceMappingURL=heading.js.map
