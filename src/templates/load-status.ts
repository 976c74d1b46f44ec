import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../view/actions.js';
import {button} from './button.js';
import type {LoadView, View} from '../view/view.js';

/** Reports that questions are loading, or why they could not be loaded and what to do. */
export function load(
  {text, hint, retry, rows}: LoadView,
  {messages}: View,
  actions: Actions,
): TemplateResult {
  return html`<div class="load ${hint && 'failed'} ${rows ? 'loading' : ''}" part="load">
    <div role="status">
      <p class="load-text">${text}</p>
      <p>${hint}</p>
    </div>
    ${rows ? html`<div class="rows" aria-hidden="true"><span></span><span></span><span></span></div>` : nothing}
    ${
      retry
        ? button({id: 'retry', part: 'button retry', press: actions.retry}, messages.retry)
        : nothing
    }
  </div>`;
}
