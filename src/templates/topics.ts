import {html, type TemplateResult} from 'lit';
import type {Actions} from './actions.js';
import {domId} from './dom-id.js';
import type {View} from './view.js';

/** Single-choice chips; each says how many questions it leaves. */
export function topicChips({topics, messages}: View, actions: Actions): TemplateResult {
  return html`<div class="topics" part="topics" role="group" aria-label=${messages.topics}>
    ${topics.map(
      ({id, name, count, chosen}) =>
        html`<button
          id=${domId('topic', id)}
          class="topic"
          part=${chosen ? 'topic topic-chosen' : 'topic'}
          type="button"
          value=${id}
          aria-pressed=${chosen}
          @click=${actions.chooseTopic}
        >
          ${name} <span part="topic-count">${count}</span>
        </button>`,
    )}
  </div>`;
}
