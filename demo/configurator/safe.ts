/** Decides which values of an untrusted address or snippet may get into somebody's page. */

/** A CSS value that stays inside its declaration and loads nothing. */
export const isSafeValue = (value: string): boolean =>
  value.trim() !== '' && !/[{}<>;\\]|\/\*|\b(url|image|image-set|src)\(/i.test(value);

/** A relative or http(s) address; never one that runs a script. */
export const isSafeAddress = (address: string): boolean =>
  !/["<>\s\\]/.test(address) && (/^https?:\/\//i.test(address) || !/^[\w+.-]*:/.test(address));

export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
