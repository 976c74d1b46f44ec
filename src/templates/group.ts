import {html, type TemplateResult} from 'lit';

/** A piece that has a name of its own above it or before it. */
export function group(part: string, label: string, content: unknown): TemplateResult {
  return html`<div class=${part} part=${part}>
    <p class="label" part="label">${label}</p>
    ${content}
  </div>`;
}
