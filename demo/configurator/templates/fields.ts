/** Form fields that several parts of the page share. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

export const valueOf = (event: Event): string =>
  (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

export const isTicked = (event: Event): boolean =>
  (event.currentTarget as HTMLInputElement).checked;

type Option = readonly [value: string, label: string];

interface Field {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A choice between a few visible options: radio buttons that look like one switch. */
export function choice(field: Field, options: readonly Option[]): TemplateResult {
  const {id, label, value, onChange} = field;
  return html`<fieldset class="choice">
    <legend>${label}</legend>
    <div class="segments">
      ${options.map(
        ([word, text]) =>
          html`<label class="segment">
            <input
              type="radio"
              name=${id}
              .value=${word}
              .checked=${live(word === value)}
              @change=${() => onChange(word)}
            /><span>${text}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

const hintOf = ({id, hint}: Field) =>
  hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;

export function select(field: Field, options: readonly Option[]): TemplateResult {
  const {id, label, value, hint, onChange} = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .value=${live(value)}
      @change=${(event: Event) => onChange(valueOf(event))}
    >
      ${options.map(
        ([word, text]) => html`<option value=${word} .selected=${word === value}>${text}</option>`,
      )}
    </select>
    ${hintOf(field)}
  </div>`;
}

/** A text field; `problem` describes what is wrong with its value. */
export function textField(
  field: Field,
  {type = 'text', problem = '', ...rest}: {type?: string; problem?: string; min?: number} = {},
): TemplateResult {
  const {id, label, value, hint, onChange} = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type}
      min=${rest.min ?? nothing}
      autocomplete="off"
      spellcheck="false"
      aria-describedby=${hint ? `${id}-hint` : nothing}
      aria-invalid=${problem ? 'true' : nothing}
      aria-errormessage=${problem ? `${id}-problem` : nothing}
      .value=${live(value)}
      @input=${(event: Event) => onChange(valueOf(event))}
    />
    ${hintOf(field)}
    ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing}
  </div>`;
}

export function tick(
  label: string,
  isOn: boolean,
  onChange: (isOn: boolean) => void,
): TemplateResult {
  return html`<label class="tick">
    <input
      type="checkbox"
      .checked=${live(isOn)}
      @change=${(event: Event) => onChange(isTicked(event))}
    /><span>${label}</span>
  </label>`;
}

/** A group of settings that most authors leave unchanged. */
export function more(title: string, body: unknown): TemplateResult {
  return html`<details class="more">
    <summary>${title}</summary>
    <div class="more-body">${body}</div>
  </details>`;
}
