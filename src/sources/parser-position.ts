/** What the parser may still add. */

/**
 * Whether the page is still loading and nothing follows the node yet, so that the parser may still be
 * inside it.
 */
export function isBeingParsed(node: Node): boolean {
  return document.readyState === 'loading' && isLast(node);
}

/** Whether a node is the last one in the document. */
export function isLast(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return false;
  return true;
}
