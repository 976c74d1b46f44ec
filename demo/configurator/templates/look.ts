/** Settings for the look of the widget. */
import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Config, PageColours, Scheme} from '../config.js';
import type {Actions, View} from '../view.js';
import {choice, more, valueOf} from './fields.js';
import {contrast} from './contrast.js';
import {variables} from './variables.js';

export function look(view: View, actions: Actions): TemplateResult {
  const {config, facts, messages} = view;
  const names = messages.look as unknown as Readonly<Record<string, string | undefined>>;
  return html`<section aria-labelledby="look">
    <h2 id="look" tabindex="-1">${messages.steps.look}</h2>
    ${choice(
      {
        id: 'ready-look',
        label: messages.look.label,
        value: config.look,
        onChange: actions.setLook,
      },
      [['', messages.look.none], ...facts.themes.map(({id}) => [id, names[id] ?? id] as const)],
    )}
    ${choice(
      {
        id: 'theme',
        label: messages.theme.label,
        value: config.attributes['theme'] ?? 'auto',
        onChange: (word) => actions.setAttribute('theme', word === 'auto' ? null : word),
      },
      (['auto', 'light', 'dark'] as const).map((word) => [word, messages.theme[word]] as const),
    )}
    ${contrast(view, actions)} ${more(messages.colours, variables(view, actions, ['colour']))}
    ${more(messages.sizes, variables(view, actions, ['font', 'length', 'text']))}
    ${more(messages.page.label, pageColours(view, actions))}
  </section>`;
}

function pageColours({config, messages}: View, actions: Actions): TemplateResult {
  const m = messages.page;
  const set = (key: keyof PageColours, value: string) =>
    actions.change({page: {...config.page, [key]: value}} satisfies Partial<Config>);
  const well = (side: 'text' | 'ground', scheme: Scheme) => {
    const key = `${scheme}-${side}` as const;
    return html`<span class="swatch">
      <span class="scheme" aria-hidden="true">${messages[scheme]}</span>
      <input
        type="color"
        aria-label=${messages.colourIn(m[side], messages[scheme])}
        .value=${live(config.page[key])}
        @input=${(event: Event) => set(key, valueOf(event))}
      />
    </span>`;
  };
  return html`<p class="hint">${m.hint}</p>
    ${(['text', 'ground'] as const).map(
      (side) =>
        html`<div class="variable">
          <p class="variable-name"><span>${m[side]}</span></p>
          <div class="variable-controls">${well(side, 'light')} ${well(side, 'dark')}</div>
        </div>`,
    )}`;
}
