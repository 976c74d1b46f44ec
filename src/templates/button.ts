import {html, nothing, type TemplateResult} from 'lit';

/** A button that acts on the element. */
export interface ButtonView {
  /** The focus is restored by this id. */
  readonly id: string;
  /** Also used as its class. */
  readonly part: string;
  /** The id of its entry or topic. */
  readonly value?: string;
  readonly pressed?: boolean;
  /** Whether the Tab key stops at it. Default: yes. */
  readonly isTabStop?: boolean;
  /** Called with the value and the button's id. */
  readonly press: (value: string, id: string) => void;
}

export function button(
  {id, part, value = '', pressed, isTabStop, press}: ButtonView,
  content: unknown,
): TemplateResult {
  return html`<button
    id=${id}
    class=${part}
    part=${part}
    type="button"
    value=${value}
    aria-pressed=${pressed ?? nothing}
    tabindex=${isTabStop === false ? -1 : nothing}
    @click=${() => press(value, id)}
  >
    ${content}
  </button>`;
}
