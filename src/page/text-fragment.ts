/**
 * Whether the address asks for a text (`#:~:text=…`), as far as the browser reveals it. Firefox looks
 * for the text until the page has loaded, and reveals it; Chromium looks again later, and does not.
 */
export function asksForText({defaultView}: Document): boolean {
  const {navigation} = (defaultView ?? {}) as Partial<Window>;
  return navigation?.currentEntry?.url?.includes(':~:text=') ?? false;
}
