import {html, type TemplateResult} from 'lit';
import type {Contact} from '../view/view.js';

/** The link to people who can help. */
export function contactLink({href, label}: Contact): TemplateResult {
  return html`<a class="button contact" part="button contact" href=${href} rel="noopener"
    ><bdi>${label}</bdi></a
  >`;
}

/** The same with a word on when to take it. */
export function contactOffer(contact: Contact, words: string): TemplateResult {
  return html`<p class="offer"><span>${words}</span> ${contactLink(contact)}</p>`;
}
