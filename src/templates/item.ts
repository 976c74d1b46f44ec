import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../view/actions.js';
import {collectButton} from './collect.js';
import {domId} from './dom-id.js';
import {heading} from './heading.js';
import {itemBody} from './item-body.js';
import {later} from './render-later.js';
import {markedText} from './marked-text.js';
import type {ItemView, View} from '../view/view.js';

/**
 * A question that discloses its answer; find-in-page also finds closed answers. The list hears both
 * (faq.ts).
 */
export function item(one: ItemView, view: View, actions: Actions): TemplateResult {
  const {id, open, topicName, reason, excerpt} = one;
  return html`<div
    class=${one.opening ? 'item opening' : 'item'}
    part=${open ? 'item item-open' : 'item'}
    id=${domId('item', id)}
  >
    ${heading(one.level, 'item-heading', question(one))}
    ${view.collection ? collectButton(one, view, actions) : nothing}
    ${topicName || one.badges.updated || one.badges.later ? hints(one) : nothing}
    ${reason || excerpt ? glance(one, view) : nothing}
    <div
      class="panel"
      part="panel"
      id=${domId('panel', id)}
      data-id=${id}
      hidden=${open ? nothing : 'until-found'}
    >
      <div class="body">
        ${
          one.isAnswerDue
            ? itemBody(one, view, actions)
            : later(actions.renderLater, {answer: id}, () => itemBody(one, view, actions))
        }
      </div>
    </div>
  </div>`;
}

/** What a closed item already shows: why it was found, and where its answer matches. */
function glance({reason, excerpt}: ItemView, {messages}: View): TemplateResult {
  return html`<div class="glance">
    ${reason && html`<p part="reason">${messages.relatedWord(reason)}</p>`}
    ${excerpt && html`<p part="excerpt">${markedText(excerpt.text, excerpt.ranges)}</p>`}
  </div>`;
}

/**
 * Shows the topic, if no heading names it, and what is new. The badges describe the button instead of
 * naming it. A style hides the hints that an open item repeats below, so that a prerendered item looks
 * the same before the script has loaded.
 */
function hints({id, topicName, badges: {updated, later}}: ItemView): TemplateResult {
  return html`<div class="hints">
    ${topicName && html`<p part="item-topic">${topicName}</p>`}
    <p id=${domId('badges', id)}>
      ${updated && html`<span part="badge">${updated}</span>`}
      ${later && html`<span class="later-badge" part="badge">${later}</span>`}
    </p>
  </div>`;
}

function question({id, open, question, questionRanges, badges}: ItemView): TemplateResult {
  return html`<button
    id=${domId('question', id)}
    class="question"
    part="question"
    type="button"
    value=${id}
    aria-expanded=${open}
    aria-controls=${domId('panel', id)}
    aria-describedby=${badges.updated || (badges.later && !open) ? domId('badges', id) : nothing}
  >
    <span class="question-text">${markedText(question, questionRanges)}</span
    ><span class="icon" part="icon"></span>
  </button>`;
}
