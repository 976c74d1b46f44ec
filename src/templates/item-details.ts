import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../view/actions.js';
import {copyAnswer} from './collect.js';
import {domId} from './dom-id.js';
import {entryLink} from './entry-link.js';
import {feedback} from './feedback.js';
import {group} from './labelled-group.js';
import {links} from './links.js';
import {questionList} from './question-list.js';
import {updateGroup} from './updates.js';
import type {ItemView, View} from '../view/view.js';

/** Everything below an answer: later developments, background, related pages and questions, actions. */
export function itemDetails(one: ItemView, view: View, actions: Actions): TemplateResult {
  const {messages} = view;
  const {id, related} = one;
  return html`${one.notice && html`<p class="notice" part="notice">${one.notice}</p>`}
    ${one.overdue && html`<p class="overdue" part="overdue">${one.overdue}</p>`}
    ${one.updates.map((some) => updateGroup(domId(some.kind, id), some, view))}
    <div class="foot">
      <div class="meta" part="meta">${links('links', one.links, view)}</div>
      ${one.address || one.feedback || one.collect ? itemActions(one, view, actions) : nothing}
    </div>
    ${
      related.length > 0
        ? group(
            'related',
            messages.related,
            questionList(`${domId('related', id)}_`, related, actions),
          )
        : nothing
    }`;
}

const copyIcon = html`<svg viewBox="0 0 20 20" aria-hidden="true">
  <path d="M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5L10 5" />
  <path d="M11.5 8.5a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5L10 15" />
</svg>`;

function itemActions(one: ItemView, {messages}: View, actions: Actions): TemplateResult {
  const {id, address, copied} = one;
  return html`<div class="actions" part="actions">
    ${one.feedback ? feedback(id, one.feedback, {messages, actions}) : nothing}
    ${
      address
        ? entryLink(
            {
              id: domId('copy', id),
              part: 'button copy',
              entry: id,
              address,
              isFollowed: false,
              press: actions.copy,
            },
            [copyIcon, copied && !copied.byHand ? messages.copied : messages.copyLink],
          )
        : nothing
    }
    ${one.collect ? copyAnswer(one, {messages, actions}) : nothing}
    ${
      copied?.byHand
        ? html`<label class="address"
            >${messages.copyByHand}
            <input id="address" part="address" readonly .value=${copied.address} />
          </label>`
        : nothing
    }
  </div>`;
}
