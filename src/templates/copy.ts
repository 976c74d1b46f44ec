/** Templates for what the buttons that copy say when they have copied. */
import {html, nothing} from 'lit';
import type {View} from '../view/view.js';

/** The words of a button, or that it has copied. */
export function copyWords(words: string, button: string, {copied, messages}: View): string {
  return copied?.button === button && !copied.byHand ? messages.copied : words;
}

/** The text of one of these buttons, to be copied by hand if the clipboard refused it. */
export function copyField(buttons: readonly string[], {copied, messages}: View): unknown {
  if (!copied?.byHand || !buttons.includes(copied.button)) return nothing;
  return html`<label class="by-hand"
    >${messages.copyByHand}
    <textarea id="copied-text" part="copied-text" readonly .value=${copied.byHand}></textarea>
  </label>`;
}
