import { nothing, html } from 'lit';
import { domId } from './dom-id.js';

/** Says that nothing was found and what to try next; the page may add its own offer. */
function noMatches(view, { messages }, actions) {
    return html `<div class="no-matches" part="no-matches"> <p class="no-matches-text">${view.text}</p> ${view.elsewhere > 0
        ? html `<button id="everywhere" class="button" part="button" type="button" value="" @click=${actions.chooseTopic} > ${messages.searchAllTopics(view.elsewhere)} </button>`
        : html `<p>${messages.noMatchesHint}</p>`} <slot name="no-matches"></slot> ${view.nearest.length > 0 ? nearestEntries(view, messages.nearest, actions) : nothing} ${view.topics.length > 1 ? browseTopics(view, messages.browseTopics, actions) : nothing} </div>`;
}
function nearestEntries({ nearest }, label, actions) {
    return html `<p class="label" part="label">${label}</p> <ul class="nearest" part="nearest"> ${nearest.map(({ id, question }) => html `<li> <button id=${domId('nearest', id)} class="text-button" part="text-button" type="button" value=${id} @click=${actions.goTo} > ${question} </button> </li>`)} </ul>`;
}
function browseTopics({ topics }, label, actions) {
    return html `<p class="label" part="label">${label}</p> <div class="topics"> ${topics.map(({ id, name }) => html `<button id=${domId('browse', id)} class="topic" part="topic" type="button" value=${id} @click=${actions.browseTopic} > ${name} </button>`)} </div>`;
}

export { noMatches };
//# sourceMappingURL=no-matches.js.map
