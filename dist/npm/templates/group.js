import { html } from 'lit';

/** A piece that has a name of its own above it or before it. */
function group(part, label, content) {
    return html `<div class=${part} part=${part}><p class="label" part="label">${label}</p>${content}</div>`;
}

export { group };
//# sourceMappingURL=group.js.map
