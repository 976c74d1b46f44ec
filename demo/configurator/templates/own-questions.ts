/** The page's questions, typed as question and answer; they become `<details>` between the tags. */
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {OwnQuestion} from '../config.js';
import type {Actions, View} from '../view.js';
import {choice, valueOf} from './fields.js';
import {goTo} from './go-to.js';

export function ownQuestions({config, messages}: View, actions: Actions): TemplateResult {
  const m = messages.questions;
  const {questions} = config;
  const set = (list: readonly OwnQuestion[]) => actions.change({questions: list});
  return html`<p class="hint">${m.hint}</p>
    ${questions.map((one, i) =>
      fields(one, i, {
        set: (change) =>
          set(questions.map((other, j) => (j === i ? {...other, ...change} : other))),
        remove: () => {
          set(questions.filter((_, j) => j !== i));
          setTimeout(() => goTo('add-question'));
        },
      }),
    )}
    <div>
      <button
        type="button"
        class="button"
        id="add-question"
        @click=${() => {
          set([...questions, {question: '', answer: ''}]);
          // Waits until the new question has been rendered.
          setTimeout(() => goTo(`question-${questions.length}`));
        }}
      >
        ${m.add}
      </button>
    </div>
    ${choice(
      {
        id: 'questions-mode',
        label: messages.own.mode,
        value: config.attributes['src-mode'] ?? 'replace',
        onChange: (word) => actions.setAttribute('src-mode', word === 'replace' ? null : word),
      },
      [
        ['replace', messages.own.replace],
        ['append', messages.own.append],
      ],
    )}`;

  function fields(
    {question, answer}: OwnQuestion,
    i: number,
    on: {
      readonly set: (change: Partial<OwnQuestion>) => void;
      readonly remove: () => void;
    },
  ) {
    return html`<fieldset class="own-question">
      <legend>${m.number(i + 1)}</legend>
      <div class="field">
        <label for="question-${i}">${m.question}</label>
        <input
          id="question-${i}"
          type="text"
          autocomplete="off"
          .value=${live(question)}
          @input=${(event: Event) => on.set({question: valueOf(event)})}
        />
      </div>
      <div class="field">
        <label for="answer-${i}">${m.answer}</label>
        <textarea
          id="answer-${i}"
          rows="3"
          .value=${live(answer)}
          @input=${(event: Event) => on.set({answer: valueOf(event)})}
        ></textarea>
      </div>
      <button type="button" class="link" aria-label=${m.remove(i + 1)} @click=${on.remove}>
        ${m.removeShort}
      </button>
    </fieldset>`;
  }
}
