import {html, nothing, type TemplateResult} from 'lit';
import type {UpdateGroup, UpdateView, View} from '../view/view.js';
import {answer} from './answer.js';
import {time} from './dated-text.js';
import {foldNotes} from './fold-notes.js';
import {links} from './links.js';

/** The later developments of an entry, or its background: notes and government measures. */
export function updateGroup(id: string, group: UpdateGroup, view: View): TemplateResult {
  const {kind, label, notes, measures} = group;
  const part = kind === 'later' ? 'updates' : 'updates background';
  return html`<div class=${part} part=${part}>
    <p class="label" part="label" id=${id} tabindex="-1">${label}</p>
    ${foldNotes(
      notes.map((one) => note(one, view)),
      view.messages.moreUpdates,
    )}
    ${measures.length > 0 ? measureList(measures, view) : nothing}
  </div>`;
}

function note({date, nodes, source}: UpdateView, view: View): TemplateResult {
  return html`<div class="update" part="update">
    <p part="update-date">${time(date)}</p>
    ${answer(nodes)} ${links('sources', [source], view)}
  </div>`;
}

function measureList(measures: readonly UpdateView[], view: View): unknown {
  return foldNotes(
    measures.map((one) => measure(one, view)),
    view.messages.moreUpdates,
    (list) =>
      html`<ul class="measures" part="measures">
        ${list}
      </ul>`,
  );
}

/** One line names who took the measure, when, and whom it binds; the text follows below. */
function measure({date, nodes, source, measure}: UpdateView, view: View): TemplateResult {
  return html`<li class="measure" part="update measure">
    <p class="measure-head">
      <strong part="measure-by">${measure?.by}</strong>
      <span part="update-date">${time(date)}</span>
      <span part="measure-binds">${view.messages.binds(measure?.binds ?? '')}</span>
    </p>
    ${answer(nodes)} ${links('sources', [source], view)}
  </li>`;
}
