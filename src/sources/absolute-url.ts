/**
 * Makes an address absolute; `base` is the address of its document. Undefined if the address must not
 * become a link.
 */
export function absoluteUrl(url: string, base: string): string | undefined {
  try {
    const {protocol, href} = new URL(url, base);
    return /^(?:https?|mailto|tel):$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
