/** Selects and orders individual questions instead of whole topics. */
import {html, nothing, type TemplateResult} from 'lit';
import {tokens} from '../problems.js';
import type {Actions, View} from '../view.js';
import {goTo} from './go-to.js';
import {more, select} from './fields.js';

export function entries(view: View, actions: Actions): TemplateResult {
  const {config, dataset, messages} = view;
  const m = messages.entries;
  const chosen = tokens(config.attributes['entries']);
  const set = (ids: readonly string[]) =>
    actions.setAttribute('entries', ids.length > 0 ? ids.join(' ') : null);
  const topics = tokens(config.attributes['topics']);
  const rest = dataset.entries.filter(
    ({id, topic}) => !chosen.includes(id) && (topics.length === 0 || topics.includes(topic)),
  );
  const add = {
    id: 'entries',
    label: m.add,
    hint: m.hint,
    value: '',
    onChange: (id: string) => set([...chosen, id]),
  };
  const list = html`<ol class="entries">
    ${chosen.map((id) => row(id, () => set(chosen.filter((one) => one !== id))))}
  </ol>`;
  const body = html`${chosen.length > 0 ? list : nothing}
  ${select(add, [['', m.choose], ...rest.map(({id, question}) => [id, question] as const)])}`;
  return more(chosen.length > 0 ? m.chosen(chosen.length) : m.title, body);

  function row(id: string, remove: () => void) {
    const question = dataset.entries.find((entry) => entry.id === id)?.question ?? id;
    return html`<li>
      <span>${question}</span>
      <button
        type="button"
        class="icon-button"
        aria-label=${m.remove(question)}
        @click=${() => {
          remove();
          // The button disappears with its question, so the focus needs a new place.
          goTo('entries');
        }}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>`;
  }
}
