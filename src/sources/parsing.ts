/** What the parser still has to bring, and what it has put between the tags against the author's will. */

/** Whether the page is still loading and nothing has followed a node yet: the parser may be inside it. */
export function isBeingParsed(node: Node): boolean {
  return document.readyState === 'loading' && isLast(node);
}

/**
 * Whether an element holds the rest of its page, as one that is written `<trust-faq />` does: HTML
 * knows no such end. Nothing follows it then, not even the line break at the end of the file.
 */
export function holdsRestOfPage(element: Element): boolean {
  const {lastChild} = element;
  const isOpenEnded = lastChild?.nodeType === Node.TEXT_NODE && !lastChild.textContent?.trim();
  return isOpenEnded && !!element.firstElementChild && element.isConnected && isLast(element);
}

/** In the whole document. */
function isLast(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return false;
  return true;
}
