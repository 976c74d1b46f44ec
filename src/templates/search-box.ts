import {html, nothing, type TemplateResult} from 'lit';
import type {Actions} from '../view/actions.js';
import type {View} from '../view/view.js';

/**
 * Not of type "search": such a field would empty itself on Escape, even during a composition, and in
 * WebKit an empty field would hide Escape from the page. The search controller owns the field's value.
 * Escape clears the field, so the button need not be a Tab stop.
 */
export function searchBox({heading, query, messages}: View, actions: Actions): TemplateResult {
  // Two search boxes on one page need different names.
  const name = heading?.text ?? messages.searchLabel;
  return html`<div class="search" part="search" role="search" aria-label=${name}>
    <svg class="lens" part="search-icon" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m13 13 4.5 4.5" />
    </svg>
    <input
      id="search"
      part="input"
      type="text"
      role="searchbox"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      aria-label=${messages.searchLabel}
      placeholder=${messages.searchPlaceholder}
      @input=${actions.input}
      @compositionstart=${actions.composition}
      @compositionend=${actions.composition}
      @keydown=${actions.key}
      @keypress=${actions.key}
      @keyup=${actions.key}
    />
    ${
      query === ''
        ? nothing
        : html`<button
            id="clear"
            part="clear"
            tabindex="-1"
            aria-label=${messages.clearSearch}
            @click=${actions.clear}
          >
            <svg viewBox="0 0 20 20" aria-hidden="true"><path d="m5 5 10 10m0-10L5 15" /></svg>
          </button>`
    }
  </div>`;
}
