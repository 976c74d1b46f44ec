/** Templates for the attribute `collect`: a button on each question, one under each answer, and the bar. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../view/actions.js';
import type {CopiedAnswers} from '../view/collected-answers.js';
import type {CollectionView, CopyChoiceView, ItemView, View} from '../view/view.js';
import {button} from './button.js';
import {domId} from './dom-id.js';

/** The accessible name includes the question: a screen reader may reach the button without the heading. */
export function collectButton(
  {id, question, collect}: ItemView,
  {messages}: View,
  {collection}: Actions,
): TemplateResult {
  return button(
    {
      id: domId('collect', id),
      part: 'button collect',
      value: id,
      pressed: collect!.isCollected,
      press: collection.toggle,
    },
    html`${messages.collect}<span class="visually-hidden">: ${question}</span>`,
  );
}

export function copyAnswer(
  {id, collect}: ItemView,
  {messages, actions}: Pick<View, 'messages'> & {readonly actions: Actions},
): TemplateResult {
  const copied = collect!.copied;
  return html`${button(
    {
      id: domId('copy-answer', id),
      part: 'button copy copy-answer',
      value: id,
      press: actions.collection.copy,
    },
    copied && !copied.byHand ? messages.answersCopied(1) : messages.copyAnswer,
  )}
  ${handField(copied, messages)}`;
}

export function collectBar(
  {count, text, choices, copied}: CollectionView,
  {messages}: View,
  {collection}: Actions,
): TemplateResult {
  return html`<div
    class=${count > 0 ? 'collected some' : 'collected'}
    part="collected"
    id="collected"
    tabindex="-1"
  >
    <p part="collected-count">${text}</p>
    ${
      count > 0
        ? [
            button(
              {id: 'clear-collected', part: 'button', press: collection.clear},
              messages.clearCollected,
            ),
            choices.map((choice) => select(choice, collection.choose)),
            button(
              {id: 'copy-collected', part: 'button', press: collection.copy},
              messages.copyCollected,
            ),
          ]
        : nothing
    }
    ${handField(copied, messages)}
  </div>`;
}

function select(
  {name, label, chosen, options}: CopyChoiceView,
  choose: Actions['collection']['choose'],
): TemplateResult {
  return html`<select
    id=${`copy-${name}`}
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

function handField(copied: CopiedAnswers | null, {copyAnswersByHand}: View['messages']): unknown {
  return (
    copied?.byHand &&
    html`<label class="address"
      >${copyAnswersByHand}
      <textarea
        id="copied-text"
        part="copied-text"
        readonly
        rows="4"
        .value=${copied.byHand}
      ></textarea>
    </label>`
  );
}
