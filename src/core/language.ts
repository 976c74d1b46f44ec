/**
 * A valid BCP 47 tag for what a page, a locale of a server or a plug-in writes: `ja_JP`,
 * `en_US.UTF-8`, `sr_RS@latin`; empty for what names no language (`C`, `POSIX`).
 */
export function languageTag(written: string): string {
  const tag = written
    .trim()
    .replace(/[.@].*/, '')
    .replaceAll('_', '-');
  if (!tag || /^posix$/i.test(tag)) return '';
  try {
    return Intl.getCanonicalLocales(tag)[0]!;
  } catch {
    // A page may have taken `Intl` away: then nothing says which tags are valid.
    return typeof Intl === 'undefined' ? tag : '';
  }
}

/** Whether a reader of one reads the other: the same language in the same script. */
export function isSameLanguage(one: string, other: string): boolean {
  try {
    const [a, b] = [one, other].map((tag) => new Intl.Locale(languageTag(tag)).maximize());
    return a!.language === b!.language && a!.script === b!.script;
  } catch {
    return one === other;
  }
}

/** What speakers of `lang` call the language of a tag. */
export function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag; // not a language tag at all
  }
}

/**
 * The member of a registry that serves a BCP 47 tag best: the one with the tag itself, else
 * with subtags cut from its end one by one (the lookup of RFC 4647), else another region's
 * variety of the language. No tag at all means the first; an unknown language means English,
 * where there is English.
 */
export function pickLanguage<One extends {readonly lang: string}>(
  all: readonly One[],
  tag: string,
): One | undefined {
  if (tag.trim() === '') return all[0];
  const whole = languageTag(tag).toLowerCase();
  for (let end = whole.length; end > 0; end = whole.lastIndexOf('-', end - 1)) {
    const wanted = whole.slice(0, end);
    const found = all.filter(({lang}) => lang.toLowerCase() === wanted)[0];
    if (found) return found;
  }
  const anyOf = (language: string) => all.filter(({lang}) => primary(lang) === language)[0];
  return anyOf(primary(whole)) ?? anyOf('en') ?? all[0];
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}
