import { html } from 'lit';
import { button } from './button.js';
import { domId } from './dom-id.js';

/** Questions that lead to other entries; `place` tells the buttons of one list from those of another. */
function questionList(place, list, { goTo }) {
    return html `<ul>${list.map(({ id, question }) => html `<li>${button({ id: domId(place, id), part: 'text-button', value: id, press: goTo }, question)}</li>`)}</ul>`;
}

export { questionList };
//# sourceMappingURL=question-list.js.map
