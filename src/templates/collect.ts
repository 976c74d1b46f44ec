/** Templates for the attribute `collect`: a button on each question, and the bar. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../view/actions.js';
import type {CollectionView, CopyChoiceView, ItemView, View} from '../view/view.js';
import {button} from './button.js';
import {copyField, copyWords} from './copy.js';
import {domId} from './dom-id.js';

/** The accessible name includes the question: a screen reader may reach the button without the heading. */
export function collectButton(
  {id, question, isCollected}: ItemView,
  {messages}: View,
  {collection}: Actions,
): TemplateResult {
  return button(
    {
      id: domId('collect', id),
      part: 'button collect',
      value: id,
      pressed: isCollected,
      press: collection.toggle,
    },
    html`${messages.collect}<span class="visually-hidden">: ${question}</span>`,
  );
}

const COPY = 'collected-copy';

export function collectBar(
  {count, choices}: CollectionView,
  view: View,
  {collection}: Actions,
): TemplateResult {
  const {messages} = view;
  const controls = () => [
    button(
      {id: 'collected-clear', part: 'button', press: collection.clear},
      messages.clearCollected,
    ),
    choices.map((choice) => select(choice, collection.choose)),
    button({id: COPY, part: 'button', press: collection.copy}, messages.copyCollected),
    copyField([COPY], view),
  ];
  return html`<div class="collected" part="collected" id="collected" tabindex="-1">
    <p part="collected-count">${copyWords(messages.collectedCount(count), COPY, view)}</p>
    ${count > 0 ? controls() : nothing}
  </div>`;
}

function select(
  {name, label, chosen, options}: CopyChoiceView,
  choose: Actions['collection']['choose'],
): TemplateResult {
  return html`<select
    id=${`collected-${name}`}
    part="button copy-choice"
    class="button"
    aria-label=${label}
    @change=${({target}: Event) => choose(name, (target as HTMLSelectElement).value)}
  >
    ${options.map(
      ([value, words]) =>
        html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
    )}
  </select>`;
}
