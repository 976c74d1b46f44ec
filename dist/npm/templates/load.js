import { nothing, html } from 'lit';
import { button } from './button.js';

/** Says that questions are loading, or why there are none and what to do. */
function load({ text, hint, retry }, { messages }, actions) {
    return html `<div class="load" part="load"><div role="status"><p class="load-text">${text}</p><p>${hint}</p></div>${retry
        ? button({ id: 'retry', part: 'button retry', press: actions.retry }, messages.retry)
        : nothing}</div>`;
}

export { load };
//# sourceMappingURL=load.js.map
