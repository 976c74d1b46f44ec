import {html, type TemplateResult} from 'lit';
import type {Contact} from '../view/view.js';

/** The contact link. */
export function contactLink({href, label}: Contact): TemplateResult {
  return html`<a class="button contact" part="button contact" href=${href} rel="noopener"
    ><bdi>${label}</bdi></a
  >`;
}

/** The contact link after a sentence that says when to use it. */
export function contactOffer(contact: Contact, words: string): TemplateResult {
  return html`<p class="offer"><span>${words}</span> ${contactLink(contact)}</p>`;
}
