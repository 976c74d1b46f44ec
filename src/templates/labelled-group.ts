import {html, type TemplateResult} from 'lit';

/** A group with its own label above or before it. */
export function group(part: string, label: string, content: unknown): TemplateResult {
  return html`<div class=${part} part=${part}>
    <p class="label" part="label">${label}</p>
    ${content}
  </div>`;
}
