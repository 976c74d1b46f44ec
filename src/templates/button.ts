import {html, nothing, type TemplateResult} from 'lit';

/** A button that does something with the element. */
export interface ButtonView {
  /** By it the focus is kept. */
  readonly id: string;
  /** Its class too. */
  readonly part: string;
  /** Which entry or topic it means. */
  readonly value?: string;
  readonly pressed?: boolean;
  /** Whether Tab stops at it. Default: yes. */
  readonly isTabStop?: boolean;
  readonly press: (value: string) => void;
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
    @click=${() => press(value)}
  >
    ${content}
  </button>`;
}
