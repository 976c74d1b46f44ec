import {html, type TemplateResult} from 'lit';
import type {DatedText, DateView} from '../view/view.js';

/** A date for visitors and, in its attribute, for machines. */
export function time({iso, text}: DateView): TemplateResult {
  return html`<time datetime=${iso}>${text}</time>`;
}

/** A sentence around its date; words that a page has replaced may leave the date out. */
export function datedText({text, date}: DatedText): TemplateResult {
  const at = text.indexOf(date.text);
  if (at < 0) return html`${text}`;
  return html`${text.slice(0, at)}${time(date)}${text.slice(at + date.text.length)}`;
}
