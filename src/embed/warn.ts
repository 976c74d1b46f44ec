/** Called with a sentence for the author of the page. */
export type Report = (problem: string) => void;

/** Sentences that the console has. */
const said = new Set<string>();

/** Writes a sentence to the console, once however often it is true. */
export function warn(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  try {
    console.warn(`trust-faq: ${sentence}`);
  } catch {
    // A page that silences the console must not silence us too.
  }
}
