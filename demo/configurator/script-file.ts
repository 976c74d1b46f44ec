/** Finds the script of dist/ that an address refers to. */

/** The languages in each script; the first is its default. */
export const SCRIPT_FILES: Readonly<Record<string, readonly string[]>> = {
  'trust-faq.js': ['ja', 'en'],
  'trust-faq.ja.js': ['ja'],
  'trust-faq.en.js': ['en'],
};

export const FULL_FILE = 'trust-faq.js';

/** The script of one language, if it exists, or else the full one. */
export function fileOf(lang = ''): string {
  const [language = ''] = lang.toLowerCase().split(/[-_]/);
  const file = `trust-faq.${language}.js`;
  return file in SCRIPT_FILES ? file : FULL_FILE;
}

/** `https://cdn.example/a/trust-faq.ja.js?x` → `trust-faq.ja.js`; an unknown name counts as the full script. */
export function scriptFile(address: string): string {
  const name =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  return name in SCRIPT_FILES ? name : FULL_FILE;
}

export const hasKnownName = (address: string): boolean =>
  address.replace(/[?#].*$/, '').endsWith(scriptFile(address));

/** Replaces the file name at the end of an address. */
export function withScriptFile(address: string, file: string): string {
  const [path = ''] = /^[^?#]*/.exec(address) ?? [];
  return path.slice(0, path.lastIndexOf('/') + 1) + file + address.slice(path.length);
}
