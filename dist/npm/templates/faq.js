import { nothing, html } from 'lit';
import { heading } from './heading.js';
import { item } from './item.js';
import { noMatches } from './no-matches.js';
import { searchBox } from './search-box.js';
import { topicChips } from './topics.js';

/**
 * The whole widget. Lists are not keyed: everything on screen follows from the view, the
 * focus is kept by id, and `repeat` would cost 0.7 kB (brotli). `announcement` is
 * what a screen reader is told next.
 */
function faq(view, announcement, actions) {
    return html `${view.heading ? heading(view.heading.level, 'heading', view.heading.text) : nothing} <slot name="header"></slot> ${view.search ? searchBox(view, actions) : nothing} ${view.topics.length > 0 ? topicChips(view, actions) : nothing} ${toolbar(view, actions)} <p class="visually-hidden" role="status">${announcement}</p> <div class="list" part="list"> ${view.sections.map((section) => sectionOf(section, view, actions))} </div> ${view.noMatches ? noMatches(view.noMatches, view, actions) : nothing} ${view.more > 0
        ? html `<button id="more" class="button more" part="button more" type="button" @click=${actions.more} > ${view.messages.showMore(view.more)} </button>`
        : nothing} ${view.notice && html `<p class="notice" part="notice">${view.notice}</p>`} <slot name="footer"></slot>`;
}
function toolbar({ count, expandAll, messages }, actions) {
    return html `<div class="toolbar" part="toolbar"> <p class="count" part="count">${count}</p> ${expandAll
        ? html `<button id="expand-all" class="button" part="button expand-all" type="button" @click=${actions.toggleAll} > ${expandAll.allOpen ? messages.collapseAll : messages.expandAll} </button>`
        : nothing} </div>`;
}
function sectionOf({ topic, items }, view, actions) {
    return html `<div class="section" part="section"> ${topic ? heading(topic.level, 'topic-heading', topic.name) : nothing} <div class="items" part="items">${items.map((one) => item(one, view, actions))}</div> </div>`;
}

export { faq };
//# sourceMappingURL=faq.js.map
