import {html, nothing, type TemplateResult} from 'lit';
import {isSameLanguage, languageName} from '../core/language.js';
import type {Link} from '../core/types.js';
import {saysAddress} from '../core/shows-own-address.js';
import {isSafeUrl} from '../core/markup.js';
import type {View} from '../view/view.js';

/** A link in the same tab, which names the language of its page if that differs. */
export function link({href, label, hreflang}: Link, {lang, messages}: View): TemplateResult {
  if (!isSafeUrl(href)) return html`${label}`;
  const foreign = hreflang && isForeign(hreflang, lang, messages) ? hreflang : '';
  return html`<a
      part="link"
      class=${saysAddress(label, href) ? 'address' : nothing}
      href=${href}
      hreflang=${hreflang ?? nothing}
      rel="noopener"
      ><bdi>${label}</bdi></a
    >${foreign && html` <span part="link-language">${messages.inLanguage(messages.languages?.[foreign] ?? languageName(foreign, lang))}</span>`}`;
}

/** Languages with a name of our own are compared by their tags: the browser takes some time to load its own. */
function isForeign(tag: string, lang: string, {languages = {}}: View['messages']): boolean {
  return languages[tag] && languages[lang] ? tag !== lang : !isSameLanguage(tag, lang);
}
