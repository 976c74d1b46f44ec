import {html, type TemplateResult} from 'lit';
import type {Actions} from '../view/actions.js';
import type {EntryLinkView} from '../view/view.js';
import {domId} from './dom-id.js';
import {entryLink} from './entry-link.js';

/** Links to other entries; `place` keeps the ids of one list distinct from those of another. */
export function questionList(
  place: string,
  list: readonly EntryLinkView[],
  {goTo}: Actions,
): TemplateResult {
  return html`<ul>
    ${list.map(({id, question, address}) => {
      const link = {id: domId(place, id), part: 'text-button', entry: id, address, press: goTo};
      return html`<li>${entryLink(link, question)}</li>`;
    })}
  </ul>`;
}
