import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../view/actions.js';
import {button} from './button.js';
import {copyField, copyWords} from './copy.js';
import {domId} from './dom-id.js';
import {entryLink} from './entry-link.js';
import {feedback} from './feedback.js';
import {group} from './labelled-group.js';
import {links} from './links.js';
import {questionList} from './question-list.js';
import type {DetailsView, ItemView, View} from '../view/view.js';

/** What stands below an answer and its notes: related pages, actions, related questions. */
export function itemDetails(
  one: ItemView,
  details: DetailsView,
  {view, actions}: {readonly view: View; readonly actions: Actions},
): TemplateResult {
  const {id} = one;
  const {address, feedback, related} = details;
  return html`<div class="foot">
      <div class="meta" part="meta">${links('links', details.links, view)}</div>
      ${address || feedback || view.collection ? itemActions(id, details, {view, actions}) : nothing}
    </div>
    ${
      related.length > 0
        ? group(
            'related',
            view.messages.related,
            questionList(`${domId('related', id)}_`, related, actions),
          )
        : nothing
    }`;
}

const copyIcon = html`<svg viewBox="0 0 20 20" aria-hidden="true">
  <path d="M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5L10 5" />
  <path d="M11.5 8.5a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5L10 15" />
</svg>`;

function itemActions(
  id: string,
  {address, feedback: given}: DetailsView,
  {view, actions}: {readonly view: View; readonly actions: Actions},
): TemplateResult {
  const {messages} = view;
  const [link, answer] = [domId('copy', id), domId('answer', id)];
  return html`<div class="actions" part="actions">
    ${given ? feedback(id, given, {messages, actions}) : nothing}
    ${
      address
        ? entryLink({id: link, part: 'button copy', entry: id, address, press: actions.copyLink}, [
            copyIcon,
            copyWords(messages.copyLink, link, view),
          ])
        : nothing
    }
    ${
      view.collection
        ? button(
            {
              id: answer,
              part: 'button copy copy-answer',
              value: id,
              press: actions.collection.copy,
            },
            copyWords(messages.copyAnswer, answer, view),
          )
        : nothing
    }
    ${copyField([link, answer], view)}
  </div>`;
}
