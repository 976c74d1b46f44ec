import {html, type TemplateResult} from 'lit';
import type {Options} from '../attributes.js';
import type {Actions} from '../view/actions.js';
import type {View} from '../view/view.js';
import {faq} from './faq.js';

/** The whole content of the shadow tree. */
export function root(
  content: {
    readonly view: View;
    /** The next text for screen readers. */
    readonly announcement: string;
    readonly theme: Options['theme'];
  },
  actions: Actions,
): TemplateResult {
  const {view, announcement, theme} = content;
  return html`<div class="root" part="container" lang=${view.lang} data-theme=${theme}>
    ${faq(view, announcement, actions)}
  </div>`;
}
