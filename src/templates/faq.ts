import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../view/actions.js';
import {button} from './button.js';
import {collectBar} from './collect.js';
import {contactOffer} from './contact.js';
import {heading} from './heading.js';
import {item} from './item.js';
import {load} from './load-status.js';
import {noMatches} from './no-matches.js';
import {later} from './render-later.js';
import {searchBox} from './search-box.js';
import {topicChips} from './topics.js';
import type {SectionView, View} from '../view/view.js';

/**
 * The whole widget. Lists are not keyed: everything on screen follows from the view, the focus is
 * restored by id, and `repeat` would cost 0.7 kB (brotli). `announcement` is the next text for screen
 * readers.
 */
// The list hears the clicks of its buttons.
/* eslint-disable lit-a11y/click-events-have-key-events */
export function faq(view: View, announcement: string, actions: Actions): TemplateResult {
  return html`${view.heading ? heading(view.heading.level, 'heading', view.heading.text) : nothing}
    <slot name="header"></slot>
    ${view.load ? load(view.load, view, actions) : nothing}
    ${view.hasSearch ? searchBox(view, actions) : nothing}
    ${view.topics.length > 0 ? topicChips(view, actions) : nothing}
    ${view.count ? toolbar(view, actions) : nothing}
    <p class="visually-hidden" role="status">${announcement}</p>
    <div
      part="list"
      @pointerover=${onQuestion(actions.prepare)}
      @click=${onQuestion(actions.toggle)}
      @beforematch=${revealed(actions)}
    >
      ${view.sections.map((section) => sectionOf(section, view, actions))}
    </div>
    ${view.noMatches ? noMatches(view.noMatches, view, actions) : nothing}
    ${
      view.moreCount > 0
        ? button(
            {id: 'more', part: 'button more', press: actions.more},
            view.messages.showMore(view.moreCount),
          )
        : nothing
    }
    ${view.collection ? collectBar(view.collection, view, actions) : nothing}
    ${view.contact ? contactOffer(view.contact, view.messages.contactHint) : nothing}
    ${view.notice && html`<p class="notice" part="notice">${view.notice}</p>`}
    <slot name="footer"></slot>`;
}
/* eslint-enable lit-a11y/click-events-have-key-events */

/** One listener for all questions, and one for all answers: a list may have hundreds. */
const onQuestion =
  (act: (id: string) => void) =>
  ({target}: Event): void => {
    const question = (target as Element).closest<HTMLButtonElement>('.question');
    if (question) act(question.value);
  };

const revealed =
  (actions: Actions) =>
  ({target}: Event): void => {
    const panel = (target as Element).closest<HTMLElement>('.panel');
    if (panel) actions.revealed(panel.dataset['id']!);
  };

function toolbar(view: View, actions: Actions): TemplateResult {
  const {expandAll, messages} = view;
  return html`<div class="toolbar" part="toolbar">
    <p part="count">${countText(view)}</p>
    ${
      expandAll
        ? button(
            {id: 'expand-all', part: 'button expand-all', press: actions.toggleAll},
            expandAll.allOpen ? messages.collapseAll : messages.expandAll,
          )
        : nothing
    }
  </div>`;
}

/** Only the query in it becomes shorter where room is scarce: a second line would move the list. */
function countText({count, query}: View): TemplateResult {
  const at = query ? count.indexOf(query) : -1;
  if (at < 0) return html`${count}`;
  const [before, after] = [count.slice(0, at), count.slice(at + query.length)];
  return html`<span class="count-line"
    ><span>${before}</span><span class="count-query">${query}</span><span>${after}</span></span
  >`;
}

function sectionOf(
  {topic, title, items}: SectionView,
  view: View,
  actions: Actions,
): TemplateResult {
  return html`<div class="section" part="section">
    ${topic ? heading(topic.level, 'topic-heading', topic.name) : nothing}
    ${title && html`<p class="results-title" part="results-title">${title}</p>`}
    <div class="items" part="items">
      ${items.map(({place, isDue, read}) => {
        const content = () => item(read(), view, actions);
        return isDue ? content() : later(actions.renderLater, {items: place}, content);
      })}
    </div>
  </div>`;
}
