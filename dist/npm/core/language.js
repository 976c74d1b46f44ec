/**
 * The available language that serves a BCP 47 tag best: the tag itself, else with
 * subtags cut from its end one by one (the lookup of RFC 4647), else another region's
 * variety of the language. No tag at all means the first language; an unknown one
 * means English, where there is English.
 */
function lookupLanguage(tag, available) {
    const first = available[0];
    if (tag === '')
        return first;
    // Pages that take their language from a locale write `ja_JP`.
    const whole = tag.toLowerCase().replace(/_/g, '-');
    for (let wanted = whole; wanted !== ''; wanted = withoutLastSubtag(wanted)) {
        const found = available.find((lang) => lang.toLowerCase() === wanted);
        if (found)
            return found;
    }
    const anyOf = (language) => available.find((lang) => primary(lang) === language);
    return anyOf(primary(whole)) ?? anyOf('en') ?? first;
}
function primary(tag) {
    return tag.toLowerCase().split('-')[0];
}
function withoutLastSubtag(tag) {
    return tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
}
/** The member of a registry that serves a tag best. */
function pickLanguage(all, tag) {
    const lang = lookupLanguage(tag, all.map((one) => one.lang));
    return all.find((one) => one.lang === lang);
}

export { lookupLanguage, pickLanguage };
//# sourceMappingURL=language.js.map
