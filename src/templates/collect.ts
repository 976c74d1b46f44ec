/** Templates for the attribute `collect`: a button on each question, one under each answer, and the bar. */
import {html, nothing, type TemplateResult} from 'lit';
import {languageName} from '../core/language.js';
import type {Actions} from '../view/actions.js';
import {ALL, type CopyForm} from '../view/collected-answers.js';
import type {CollectionView, ItemView, View} from '../view/view.js';
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
  const press = () => actions.collection.copy(id, 'single');
  return html`${button(
    {id: domId('copy-answer', id), part: 'button copy copy-answer', value: id, press},
    copied && !copied.byHand ? messages.answersCopied(1) : messages.copyAnswer,
  )}
  ${copied?.byHand ? handField(copied.byHand, messages) : nothing}`;
}

export function collectBar(
  {count, text, languages, language, copied}: CollectionView,
  view: View,
  {collection}: Actions,
): TemplateResult {
  const {messages} = view;
  const copy = (form: CopyForm, words: string) =>
    button({id: `copy-${form}`, part: 'button', press: () => collection.copy('', form)}, words);
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
            languages.length > 1
              ? languageChoice(languages, language, {view, collection})
              : nothing,
            copy('table', messages.copyTable),
            copy('markdown', messages.copyMarkdown),
            copy('text', messages.copyText),
            button(
              {id: 'clear-collected', part: 'button', press: collection.clear},
              messages.clearCollected,
            ),
          ]
        : nothing
    }
    ${copied?.byHand ? handField(copied.byHand, messages) : nothing}
  </div>`;
}

/** Offers each language by itself, then all side by side. */
function languageChoice(
  languages: readonly string[],
  chosen: string,
  {view, collection}: {readonly view: View; readonly collection: Actions['collection']},
): TemplateResult {
  const names = languages.map((one) => languageName(one, view.lang));
  return html`<select
    id="copy-language"
    part="button copy-language"
    class="button"
    aria-label=${view.messages.copyLanguage}
    @change=${({target}: Event) => collection.chooseLanguage((target as HTMLSelectElement).value)}
  >
    ${[...languages, ALL].map(
      (one, i) =>
        html`<option value=${one} ?selected=${one === chosen}>
          ${names[i] ?? names.join(' + ')}
        </option>`,
    )}
  </select>`;
}

function handField(text: string, {copyAnswersByHand}: View['messages']): TemplateResult {
  return html`<label class="address"
    >${copyAnswersByHand}
    <textarea id="copied-text" part="copied-text" readonly rows="4" .value=${text}></textarea>
  </label>`;
}
