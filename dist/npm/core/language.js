/**
 * The member of a registry that serves a BCP 47 tag best: the one with the tag itself, else
 * with subtags cut from its end one by one (the lookup of RFC 4647), else another region's
 * variety of the language. No tag at all means the first; an unknown language means English,
 * where there is English.
 */
function pickLanguage(all, tag) {
    if (tag === '')
        return all[0];
    // Pages that take their language from a locale write `ja_JP`.
    const whole = tag.toLowerCase().replace(/_/g, '-');
    for (let end = whole.length; end > 0; end = whole.lastIndexOf('-', end - 1)) {
        const wanted = whole.slice(0, end);
        const found = all.filter(({ lang }) => lang.toLowerCase() === wanted)[0];
        if (found)
            return found;
    }
    const anyOf = (language) => all.filter(({ lang }) => primary(lang) === language)[0];
    return anyOf(primary(whole)) ?? anyOf('en') ?? all[0];
}
function primary(tag) {
    return tag.toLowerCase().split('-')[0];
}

export { pickLanguage };
//# sourceMappingURL=language.js.map
