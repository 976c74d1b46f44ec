/** The sortable checklist of topics, each with its questions. */
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {tokens} from '../problems.js';
import type {Actions, View} from '../view.js';
import {entries} from './entries.js';
import {isTicked, tick} from './fields.js';

export function topics(view: View, actions: Actions): TemplateResult {
  const {messages, order, selected} = view;
  const m = messages.topics;
  return html`<fieldset>
    <legend>${m.label}</legend>
    <p class="hint">${m.hint}</p>
    <ol class="topics">
      ${repeat(
        order,
        (id) => id,
        (id, place) => row(view, actions, id, place),
      )}
    </ol>
    <p class="total">${m.total(selected.length)}</p>
    ${entries(view, actions)}
  </fieldset>`;
}

function row(view: View, actions: Actions, id: string, place: number): TemplateResult {
  const {config, dataset, messages, order} = view;
  const m = messages.topics;
  const name = dataset.topics.find((topic) => topic.id === id)?.name ?? id;
  const ofTopic = dataset.entries.filter(({topic}) => topic === id);
  const excluded = tokens(config.attributes['exclude']);
  const chosen = tokens(config.attributes['topics']);
  const isOn = chosen.length === 0 || chosen.includes(id);
  const shown = ofTopic.filter((entry) => !excluded.includes(entry.id)).length;
  return html`<li class="topic" data-topic=${id}>
    <div class="topic-row">
      <span class="grip" title=${m.drag} @pointerdown=${(e: PointerEvent) => drag(e, actions)}
        ><span aria-hidden="true">⠿</span></span
      >
      <label class="tick">
        <input
          type="checkbox"
          .checked=${live(isOn)}
          @change=${(event: Event) => actions.tickTopic(id, isTicked(event))}
        /><span>${name} <small class="count">${m.count(shown, ofTopic.length)}</small></span>
      </label>
      ${mover({label: m.up(name), sign: '↑', to: place - 1})}
      ${mover({label: m.down(name), sign: '↓', to: place + 1})}
    </div>
    <details>
      <summary>${m.questions(name)}</summary>
      ${ofTopic.map(({id: entry, question}) =>
        tick(question, !excluded.includes(entry), (on) => actions.tickEntry(entry, on)),
      )}
    </details>
  </li>`;

  function mover({label, sign, to}: {label: string; sign: string; to: number}) {
    const isOff = to < 0 || to >= order.length;
    return html`<button
      type="button"
      class="icon-button"
      aria-label=${label}
      aria-disabled=${isOff ? 'true' : 'false'}
      data-move="${id} ${sign}"
      @click=${() => isOff || actions.moveTopic(id, to)}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  }
}

/** Moves the topic to the pointer's position until the pointer is released. */
function drag(event: PointerEvent, actions: Actions): void {
  const grip = event.currentTarget as HTMLElement;
  const item = grip.closest<HTMLElement>('[data-topic]')!;
  const id = item.dataset['topic']!;
  event.preventDefault();
  const end = new AbortController();
  const {signal} = end;
  item.classList.add('dragged');
  document.addEventListener(
    'pointermove',
    ({clientY}) => {
      const items = [...item.parentElement!.children];
      const to = items.findIndex((one) => {
        const {top, height} = one.getBoundingClientRect();
        return clientY < top + height / 2;
      });
      const at = items.indexOf(item);
      // When the topic leaves its place, the topics below it move up by one.
      const place = to === -1 ? items.length - 1 : to > at ? to - 1 : to;
      if (place !== at) actions.moveTopic(id, place);
    },
    {signal},
  );
  for (const type of ['pointerup', 'pointercancel']) {
    document.addEventListener(
      type,
      () => {
        item.classList.remove('dragged');
        end.abort();
      },
      {signal},
    );
  }
}
