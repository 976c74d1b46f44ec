import {html, type TemplateResult} from 'lit';
import type {Actions} from '../view/actions.js';
import {button} from './button.js';
import {domId} from './dom-id.js';
import type {View} from '../view/view.js';

/** Single-choice chips; each says how many questions it leaves. */
export function topicChips({topics, messages}: View, actions: Actions): TemplateResult {
  return html`<div class="topics" part="topics" role="group" aria-label=${messages.topics}>
    ${topics.map(({id, name, count, chosen}) =>
      button(
        {
          id: domId('topic', id),
          part: chosen ? 'topic topic-chosen' : 'topic',
          value: id,
          pressed: chosen,
          press: actions.chooseTopic,
        },
        html`<bdi>${name}</bdi>
          ${count === null ? '' : html`<span part="topic-count">${count}</span>`}`,
      ),
    )}
  </div>`;
}
