import { nothing, html } from 'lit';
import { answer } from './answer.js';
import { domId } from './dom-id.js';
import { link } from './link.js';

/** What stands under an answer, apart from it: as of when, later developments, where from, what next. */
function itemDetails(one, view, actions) {
    const { messages } = view;
    return html `${one.overdue && html `<p class="overdue" part="overdue">${one.overdue}</p>`} ${one.updates.length > 0 ? updates(one.updates, view) : nothing} <div class="meta" part="meta"> ${one.asOf && html `<p part="as-of">${one.asOf}</p>`} ${links(messages.sources, 'sources', one.sources, view)} ${links(messages.links, 'links', one.links, view)} </div> ${one.related.length > 0 ? related(one, messages.related, actions) : nothing} ${one.permalink || one.feedback ? itemActions(one, view, actions) : nothing}`;
}
function updates(list, view) {
    return html `<div class="updates" part="updates"> <p class="label" part="label">${view.messages.updates}</p> ${list.map(({ date, nodes, source }) => html `<div class="update" part="update"> <p class="update-date" part="update-date">${date}</p> ${answer(nodes)} ${links(view.messages.sources, 'sources', [source], view)} </div>`)} </div>`;
}
function links(label, part, list, view) {
    if (list.length === 0)
        return nothing;
    return html `<div class="links" part=${part}> <span class="label" part="label">${label}</span> <ul> ${list.map((one) => html `<li>${link(one, view)}</li>`)} </ul> </div>`;
}
function related({ id, related }, label, actions) {
    return html `<div class="related" part="related"> <p class="label" part="label">${label}</p> <ul> ${related.map((other) => html `<li> <button id=${domId('related', `${id} ${other.id}`)} class="text-button" part="text-button" type="button" value=${other.id} @click=${actions.goTo} > ${other.question} </button> </li>`)} </ul> </div>`;
}
function itemActions(one, { messages }, actions) {
    const { id, copied } = one;
    return html `<div class="actions" part="actions"> ${one.feedback ? feedback(one, messages, actions) : nothing} ${one.permalink
        ? html `<button id=${domId('copy', id)} class="button" part="button copy" type="button" value=${id} @click=${actions.copy} > ${copied && !copied.byHand ? messages.copied : messages.copyLink} </button>`
        : nothing} ${copied?.byHand
        ? html `<label class="address" >${messages.copyByHand} <input id="address" part="address" readonly .value=${copied.address} /> </label>`
        : nothing} </div>`;
}
function feedback({ id, feedback }, messages, actions) {
    const helpful = feedback?.helpful;
    const choice = (name, value) => html `<button id=${domId(value ? 'yes' : 'no', id)} class="button" part="button" type="button" value=${id} aria-pressed=${helpful === value} @click=${value ? actions.helpful : actions.unhelpful} > ${name} </button>`;
    return html `<div class="feedback" part="feedback" role="group" aria-labelledby=${domId('ask', id)} > <span id=${domId('ask', id)}>${messages.helpful}</span> ${choice(messages.yes, true)} ${choice(messages.no, false)} ${helpful === undefined ? nothing : html `<span class="thanks">${messages.thanks}</span>`} </div>`;
}

export { itemDetails };
//# sourceMappingURL=item-details.js.map
