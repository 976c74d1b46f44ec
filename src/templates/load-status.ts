import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../view/actions.js';
import {button} from './button.js';
import type {LoadView, View} from '../view/view.js';

/** Reports that questions are loading, or why they could not be loaded and what to do. */
export function load(
  {text, hint, hasRetry, hasRows}: LoadView,
  {messages}: View,
  actions: Actions,
): TemplateResult {
  return html`<div class="load ${hint && 'failed'} ${hasRows ? 'loading' : ''}" part="load">
    <div role="status">
      <p class="load-text">${text}</p>
      <p>${hint}</p>
    </div>
    ${hasRows ? html`<div class="rows" aria-hidden="true"><span></span><span></span><span></span></div>` : nothing}
    ${
      hasRetry
        ? button({id: 'retry', part: 'button retry', press: actions.retry}, messages.retry)
        : nothing
    }
  </div>`;
}
