import { html, nothing } from 'lit';
import { isSafeUrl } from '../core/markup.js';

/** A link in the same tab; a page in another language says so in words. */
function link({ href, label, hreflang }, { lang, messages }) {
    if (!isSafeUrl(href))
        return html `${label}`;
    const foreign = hreflang && hreflang !== lang ? hreflang : '';
    return html `<a part="link" href=${href} hreflang=${hreflang ?? nothing} rel="noopener" ><bdi>${label}</bdi></a >${foreign && html ` <span part="link-language">${messages.inLanguage(languageName(foreign, lang))}</span>`}`;
}
function languageName(tag, lang) {
    try {
        return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
    }
    catch {
        return tag; // not a language tag at all
    }
}

export { link };
//# sourceMappingURL=link.js.map
