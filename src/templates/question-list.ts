import {html, type TemplateResult} from 'lit';
import type {Actions} from '../view/actions.js';
import {button} from './button.js';
import {domId} from './dom-id.js';

/** Questions that lead to other entries; `place` tells the buttons of one list from those of another. */
export function questionList(
  place: string,
  list: readonly {readonly id: string; readonly question: string}[],
  {goTo}: Actions,
): TemplateResult {
  return html`<ul>
    ${list.map(
      ({id, question}) =>
        html`<li>
          ${button({id: domId(place, id), part: 'text-button', value: id, press: goTo}, question)}
        </li>`,
    )}
  </ul>`;
}
