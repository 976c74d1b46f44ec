import {html, nothing, type TemplateResult} from 'lit';
import {isPlainClick} from '../page/address-watcher.js';
import type {Actions} from '../view/actions.js';
import type {AnswerView, ItemView, View} from '../view/view.js';
import {answer} from './answer.js';
import {datedText} from './dated-text.js';
import {domId} from './dom-id.js';
import {itemDetails} from './item-details.js';
import {links} from './links.js';
import {updateGroup} from './updates.js';

/** What a question opens: the answer with its notes, and the details once somebody has opened it. */
export function itemBody(one: ItemView, view: View, actions: Actions): TemplateResult {
  const text = one.answer();
  return html`<div class="statement" part="statement">
      ${text.asOf || text.later ? dates(one.id, text, actions) : nothing}
      <div class="answer" part="answer">${answer(text.nodes, text.ranges)}</div>
      ${one.details && links('sources', one.details.sources, view)}
    </div>
    ${text.notice && html`<p class="notice" part="notice">${text.notice}</p>`}
    ${text.overdue && html`<p class="overdue" part="overdue">${text.overdue}</p>`}
    ${text.updates.map((some) => updateGroup(domId(some.kind, one.id), some, view))}
    ${one.details && itemDetails(one, one.details, {view, actions})}`;
}

/**
 * The date of the answer and the hint at later developments below. The link needs a click handler,
 * because a fragment alone cannot lead into a shadow tree.
 */
function dates(id: string, {asOf, later, address}: AnswerView, actions: Actions): TemplateResult {
  const go = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    actions.goToUpdates(id);
  };
  const href = address || `#${domId('later', id)}`;
  return html`<p class="dates" part="dates">
    ${asOf && html`<span part="as-of">${datedText(asOf)}</span>`}
    ${asOf && later ? html`<span aria-hidden="true">·</span>` : nothing}
    ${later && html`<a part="link later" href=${href} @click=${go}>${datedText(later)}</a>`}
  </p>`;
}
