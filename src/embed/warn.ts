/** Sentences that the console has. Prerendering forgets them, as each element says its own (prerender/listen.ts). */
export const said = new Set<string>();

/** One sentence to the person who can mend the page, once however often it is true. */
export function warn(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  try {
    console.warn(`trust-faq: ${sentence}`);
  } catch {
    // A page that silences the console must not silence us too.
  }
}
