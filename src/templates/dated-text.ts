import {html, type TemplateResult} from 'lit';
import type {DatedText, DateView} from '../view/view.js';

/** A date as text for visitors and, in its attribute, for machines. */
export function time({iso, text}: DateView): TemplateResult {
  return html`<time datetime=${iso}>${text}</time>`;
}

/** A sentence around its date; a page's own message may omit the date. */
export function datedText({text, date}: DatedText): TemplateResult {
  const at = text.indexOf(date.text);
  if (at < 0) return html`${text}`;
  return html`${text.slice(0, at)}${time(date)}${text.slice(at + date.text.length)}`;
}
