import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../view/actions.js';
import {answer} from './answer.js';
import {domId} from './dom-id.js';
import {heading} from './heading.js';
import {itemDetails} from './item-details.js';
import {markedText} from './marked-text.js';
import type {ItemView, View} from '../view/view.js';

/** A question that discloses its answer; a closed answer is still found by find-in-page. */
export function item(one: ItemView, view: View, actions: Actions): TemplateResult {
  const {id, open, topicName, excerpt} = one;
  return html`<div class="item" part=${open ? 'item item-open' : 'item'} id=${domId('item', id)}>
    ${heading(one.level, 'item-heading', question(one, actions))}
    ${topicName || excerpt ? glance(one) : nothing}
    <div
      class="panel"
      part="panel"
      id=${domId('panel', id)}
      data-id=${id}
      hidden=${open ? nothing : 'until-found'}
      @beforematch=${() => actions.found(id)}
    >
      <div class="body">
        <div class="answer" part="answer">${answer(one.nodes, one.answerRanges)}</div>
        ${itemDetails(one, view, actions)}
      </div>
    </div>
  </div>`;
}

/** What a closed item tells already: its topic, and where its answer matches. */
function glance({topicName, excerpt}: ItemView): TemplateResult {
  return html`<div class="glance">
    ${topicName && html`<p part="item-topic">${topicName}</p>`}
    ${excerpt && html`<p part="excerpt">${markedText(excerpt.text, excerpt.ranges)}</p>`}
  </div>`;
}

function question(
  {id, open, question, questionRanges}: ItemView,
  actions: Actions,
): TemplateResult {
  return html`<button
    id=${domId('question', id)}
    class="question"
    part="question"
    type="button"
    value=${id}
    aria-expanded=${open}
    aria-controls=${domId('panel', id)}
    @click=${() => actions.toggle(id)}
  >
    <span class="question-text">${markedText(question, questionRanges)}</span
    ><span class="icon" part="icon"></span>
  </button>`;
}
