/** The page's questions, pasted or loaded from an address; the widget in the preview checks them. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {hasOwnData} from '../problems.js';
import {isSafeAddress} from '../safe.js';
import type {Actions, View} from '../view.js';
import {choice, textField, valueOf} from './fields.js';

export function ownData(view: View, actions: Actions): TemplateResult {
  const {config, messages} = view;
  const m = messages.own;
  const src = config.attributes['src'] ?? '';
  return html`${textField(
      {
        id: 'src',
        label: m.src,
        hint: m.srcHint,
        value: src,
        onChange: (address) => actions.setAttribute('src', address.trim() || null),
      },
      {problem: isSafeAddress(src) ? '' : messages.script.bad},
    )}
    <div class="field">
      <label for="data">${m.data}</label>
      <textarea
        id="data"
        rows="6"
        spellcheck="false"
        autocomplete="off"
        aria-describedby="data-hint"
        .value=${live(config.data)}
        @input=${(event: Event) => actions.change({data: valueOf(event).trim()})}
      ></textarea>
      <p class="hint" id="data-hint">${m.dataHint}</p>
    </div>
    ${choice(
      {
        id: 'src-mode',
        label: m.mode,
        value: config.attributes['src-mode'] ?? 'replace',
        onChange: (word) => actions.setAttribute('src-mode', word === 'replace' ? null : word),
      },
      [
        ['replace', m.replace],
        ['append', m.append],
      ],
    )}
    <div role="status">${hasOwnData(config) ? verdict(view) : nothing}</div>`;
}

function verdict({messages, ownProblems}: View): TemplateResult {
  const m = messages.own;
  if (ownProblems.length === 0) return html`<p class="hint">${m.fine}</p>`;
  return html`<div class="problems">
    <p>${m.problems}</p>
    <ul lang="en">
      ${ownProblems.map((problem) => html`<li>${problem}</li>`)}
    </ul>
  </div>`;
}
