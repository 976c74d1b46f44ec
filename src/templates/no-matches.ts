import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../view/actions.js';
import {button} from './button.js';
import {contactOffer} from './contact.js';
import {domId} from './dom-id.js';
import {group} from './labelled-group.js';
import {questionList} from './question-list.js';
import type {NoMatchesView, View} from '../view/view.js';

/** Reports that nothing was found and suggests what to try next; the page may add its own offer. */
export function noMatches(
  {text, elsewhere, nearest, topics, contact}: NoMatchesView,
  {messages}: View,
  actions: Actions,
): TemplateResult {
  return html`<div class="no-matches" part="no-matches">
    <p class="no-matches-text">${text}</p>
    ${
      elsewhere > 0
        ? button(
            {id: 'everywhere', part: 'button', press: actions.chooseTopic},
            messages.searchAllTopics(elsewhere),
          )
        : html`<p>${messages.noMatchesHint}</p>`
    }
    ${
      nearest.length > 0
        ? group('nearest', messages.nearest, questionList('nearest', nearest, actions))
        : nothing
    }
    ${topics.length > 0 ? browseTopics(topics, messages.browseTopics, actions) : nothing}
    ${contact ? contactOffer(contact, messages.contactHint) : nothing}
    <slot name="no-matches"></slot>
  </div>`;
}

function browseTopics(
  topics: NoMatchesView['topics'],
  label: string,
  {browseTopic}: Actions,
): TemplateResult {
  return html`<p class="label" part="label">${label}</p>
    <div class="topics">
      ${topics.map(({id, name}) =>
        button({id: domId('browse', id), part: 'topic', value: id, press: browseTopic}, name),
      )}
    </div>`;
}
