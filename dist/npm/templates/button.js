import { nothing, html } from 'lit';

function button({ id, part, value = '', pressed, press }, content) {
    return html `<button id=${id} class=${part} part=${part} type="button" value=${value} aria-pressed=${pressed ?? nothing} @click=${() => press(value)} >${content}</button>`;
}

export { button };
//# sourceMappingURL=button.js.map
