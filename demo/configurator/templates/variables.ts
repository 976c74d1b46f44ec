/** Chooses a suitable control for every public CSS variable from its documentation. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {parse, wcagContrast} from 'culori';
import {hexOf, splitSchemes} from '../colours.js';
import {schemesOf} from '../contrast.js';
import type {Scheme} from '../config.js';
import type {Variable} from '../facts.js';
import type {Actions, View} from '../view.js';
import {valueOf} from './fields.js';

export type Kind = 'colour' | 'length' | 'font' | 'text';

export function kindOf({default: value, meaning}: Variable): Kind {
  if (value.startsWith('#') || /colou?r\b|^Background/i.test(meaning.en)) return 'colour';
  if (/\blength\b|\bsize\b/i.test(meaning.en)) return 'length';
  return /font family/i.test(meaning.en) ? 'font' : 'text';
}

export function variables(view: View, actions: Actions, kinds: readonly Kind[]): TemplateResult[] {
  return view.facts.variables
    .filter((variable) => kinds.includes(kindOf(variable)))
    .map((variable) => row(view, actions, variable));
}

/** Splits a description: its first sentence is the label, and the rest explains it. */
function words(text: string): {label: string; hint: string} {
  const [, label = text, hint = ''] = /^(.*?)(?:[。.]\s*|[,;（(]\s*(?=.*))(.*)$/s.exec(text) ?? [];
  return {label, hint: hint.replace(/[。.）)]+$/, '')};
}

/** One colour for a quick start: it sets the accent in both schemes, with readable text on it. */
export function accent(view: View, actions: Actions): TemplateResult {
  const {config, facts, messages} = view;
  const name = '--trust-faq-accent';
  const shown = hexOf({config, facts, scheme: 'light'}, name) ?? '#000000';
  const pick = (event: Event) => {
    const colour = valueOf(event);
    const onColour = wcagContrast(colour, '#fff') >= wcagContrast(colour, '#111') ? '#fff' : '#111';
    actions.setVariable(name, colour);
    actions.setVariable('--trust-faq-on-accent', onColour);
  };
  return html`<div class="field accent">
    <label for="accent">${messages.accent}</label>
    <span class="swatch"
      ><input id="accent" type="color" .value=${live(shown)} @input=${pick} /><code
        >${shown}</code
      ></span
    >
  </div>`;
}

function row(view: View, actions: Actions, variable: Variable): TemplateResult {
  const {name} = variable;
  const {label} = words(variable.meaning[view.ui]);
  const isSet = name in view.config.variables;
  return html`<div
    class="variable"
    role="group"
    aria-labelledby="${name}-label"
    data-variable=${name}
  >
    <p class="variable-name">
      <span id="${name}-label">${label}</span>
      <code>${name}</code>
    </p>
    <div class="variable-controls">${control(view, actions, variable, label)}</div>
    ${
      isSet
        ? html`<button
            type="button"
            class="icon-button"
            aria-label=${view.messages.unsetButton(label)}
            title=${view.messages.unset}
            @click=${() => actions.setVariable(name, null)}
          >
            <span aria-hidden="true">↺</span>
          </button>`
        : nothing
    }
  </div>`;
}

function control(view: View, actions: Actions, variable: Variable, label: string) {
  switch (kindOf(variable)) {
    case 'colour':
      return schemesOf(view.config).map((scheme) =>
        swatch(view, actions, {variable, label, scheme}),
      );
    case 'length':
      return length(view, actions, variable, label);
    case 'font':
      return font(view, actions, variable, label);
    case 'text':
      return text(view, actions, variable, label);
  }
}

interface Swatch {
  readonly variable: Variable;
  readonly label: string;
  readonly scheme: Scheme;
}

/** A colour picker, and a text field for the keyboard and for values other than `#rrggbb`. */
function swatch(view: View, actions: Actions, {variable, label, scheme}: Swatch): TemplateResult {
  const {config, facts, messages} = view;
  const {name} = variable;
  const given = config.variables[name];
  const side = given === undefined ? '' : splitSchemes(given)[scheme];
  const shown = hexOf({config, facts, scheme}, name) ?? '#000000';
  const isBad = side !== '' && !/^(currentcolor|inherit|var\()/i.test(side) && !parse(side);
  const set = (event: Event) => actions.setSide(scheme, name, valueOf(event));
  return html`<span class="swatch">
    <span class="scheme" aria-hidden="true">${messages[scheme]}</span>
    <input
      type="color"
      aria-label=${messages.pickColour(label, messages[scheme])}
      .value=${live(shown)}
      @input=${set}
    />
    <input
      type="text"
      autocomplete="off"
      spellcheck="false"
      aria-label=${messages.colourIn(label, messages[scheme])}
      aria-invalid=${isBad ? 'true' : nothing}
      title=${isBad ? messages.badColour : nothing}
      placeholder=${shown}
      .value=${live(side)}
      @change=${set}
    />
  </span>`;
}

function text(view: View, actions: Actions, {name, ...variable}: Variable, label: string) {
  return html`<input
    type="text"
    class="free"
    autocomplete="off"
    spellcheck="false"
    aria-label=${label}
    placeholder=${variable.default}
    .value=${live(view.config.variables[name] ?? '')}
    @change=${(event: Event) => actions.setVariable(name, valueOf(event).trim() || null)}
  />`;
}

/** The limits of the slider in em, for each default value. */
const LIMITS: Readonly<Record<string, readonly [min: number, max: number, start: number]>> = {
  '1em': [0.25, 2, 1],
  '0.5em': [0, 2, 0.5],
  inherit: [0.75, 1.5, 1],
  none: [18, 80, 80],
};

function length(view: View, actions: Actions, variable: Variable, label: string) {
  const {name} = variable;
  const [min, max, start] = LIMITS[variable.default] ?? [0, 4, 1];
  const em = /^([\d.]+)em$/.exec(view.config.variables[name] ?? '')?.[1];
  return html`<input
      type="range"
      min=${min}
      max=${max}
      step=${max > 4 ? 1 : 0.0625}
      aria-label=${view.messages.slider(label)}
      .value=${live(em ?? `${start}`)}
      @input=${(event: Event) => actions.setVariable(name, `${valueOf(event)}em`)}
    />
    ${text(view, actions, variable, label)}`;
}

const FONTS = {
  sans: `'Hiragino Sans', 'Yu Gothic', 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif`,
  serif: `'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP', Georgia, serif`,
  rounded: `'Hiragino Maru Gothic ProN', ui-rounded, 'M PLUS Rounded 1c', sans-serif`,
  system: 'system-ui, sans-serif',
} as const;

function font(view: View, actions: Actions, variable: Variable, label: string) {
  const {name} = variable;
  const m = view.messages.fonts;
  const value = view.config.variables[name] ?? '';
  const isOwn = value !== '' && !Object.values<string>(FONTS).includes(value);
  const options: [string, string][] = [
    ['', m.page],
    ...Object.entries(FONTS).map(
      ([key, stack]) => [stack, m[key as keyof typeof FONTS]] as [string, string],
    ),
    ...(isOwn ? [[value, m.own] as [string, string]] : []),
  ];
  return html`<select
      aria-label=${view.messages.fontPick}
      .value=${live(value)}
      @change=${(event: Event) => actions.setVariable(name, valueOf(event) || null)}
    >
      ${options.map(
        ([stack, words]) =>
          html`<option value=${stack} .selected=${stack === value}>${words}</option>`,
      )}
    </select>
    ${text(view, actions, variable, label)}`;
}
