/**
 * Converts the language of a page, of a server's locale or of a plug-in to a valid BCP 47 tag: `ja_JP`,
 * `en_US.UTF-8`, `sr_RS@latin`; empty if it names no language (`C`, `POSIX`).
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
    // A page may have removed `Intl`; then nothing can validate the tag.
    return typeof Intl === 'undefined' ? tag : '';
  }
}

/** Whether readers of one language can read the other: same language, same script. */
export function isSameLanguage(one: string, other: string): boolean {
  try {
    const [a, b] = [one, other].map((tag) => new Intl.Locale(languageTag(tag)).maximize());
    return a!.language === b!.language && a!.script === b!.script;
  } catch {
    return one === other;
  }
}

/** The name of a tag's language in the language `lang`. */
export function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag; // not a language tag
  }
}

/**
 * The member of a registry that serves a BCP 47 tag best: the one with the tag itself, otherwise with
 * subtags removed from its end one by one (the lookup of RFC 4647), otherwise another region's variety
 * of the language. An empty tag selects the first member; an unknown language selects English if there
 * is English.
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
