/** Receives a sentence for the page's author. */
export type Report = (problem: string) => void;

/** Sentences that were already logged. */
const said = new Set<string>();

/** Logs a sentence to the console, but only once. */
export function warn(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  try {
    console.warn(`trust-faq: ${sentence}`);
  } catch {
    // A page that breaks its console must not break the widget.
  }
}
