import {html, type TemplateResult} from 'lit';
import {onArrowKey} from '../page/arrow-keys.js';
import type {Actions} from '../view/actions.js';
import {button} from './button.js';
import {domId} from './dom-id.js';
import type {View} from '../view/view.js';

/** Single-choice chips, a single Tab stop for all of them; each shows how many questions it would show. */
export function topicChips({topics, messages}: View, actions: Actions): TemplateResult {
  return html`<div
    class="topics"
    part="topics"
    role="toolbar"
    aria-label=${messages.topics}
    @keydown=${onArrowKey}
    @focusin=${({target}: Event) => actions.reachTopic((target as HTMLButtonElement).value)}
  >
    ${topics.map(({id, name, count, chosen, isTabStop}) =>
      button(
        {
          id: domId('topic', id),
          part: `topic${chosen ? ' topic-chosen' : ''}${count === 0 ? ' topic-empty' : ''}`,
          value: id,
          pressed: chosen,
          isTabStop,
          press: actions.chooseTopic,
        },
        html`<bdi>${name}</bdi>
          ${count === null ? '' : html`<span part="topic-count">${count}</span>`}`,
      ),
    )}
  </div>`;
}
