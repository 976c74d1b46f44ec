const said = new Set<string>();

/** One sentence to the person who can mend the page, once however often it is true. */
export function warn(sentence: string): void {
  if (said.has(sentence)) return;
  said.add(sentence);
  console.warn(`trust-faq: ${sentence}`);
}
