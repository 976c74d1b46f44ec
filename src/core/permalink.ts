/** Fragments that name an entry: `faq-<id>`, or `<host id>/faq-<id>` for one widget of several. */

export interface Permalink {
  /** Id of the element meant, or empty for the first that holds the entry. */
  readonly host: string;
  readonly id: string;
}

export function parsePermalink(hash: string): Permalink | null {
  const found = /^#(?:([^/]*)\/)?faq-(.+)$/s.exec(hash);
  if (!found) return null;
  try {
    return {host: decodeURIComponent(found[1] ?? ''), id: decodeURIComponent(found[2]!)};
  } catch {
    return null; // a stray % is no permalink of ours
  }
}

export function formatPermalink({host, id}: Permalink): string {
  return `#${host === '' ? '' : `${encode(host)}/`}faq-${encode(id)}`;
}

/** A lone surrogate has no place in an address; the replacement character stands for it. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
