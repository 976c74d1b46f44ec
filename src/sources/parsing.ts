/** What the parser still has to bring, and what it has put between the tags against the author's will. */

/** Whether the page is still loading and nothing has followed a node yet: the parser may be inside it. */
export function isBeingParsed(node: Node): boolean {
  return document.readyState === 'loading' && isLast(node);
}

/** Parts of a page that nobody writes between the tags; headings may be questions there. */
const OF_PAGE = 'h1,main,nav,header,footer,aside,form,script:not([type$=json]),trust-faq';

/**
 * Whether an element holds the rest of its page, as one that is written `<trust-faq />` does: HTML
 * knows no such end. Nothing follows it then, not even the line break at the end of the file. A file
 * without one looks the same, so that the content has to tell.
 */
export function holdsRestOfPage(element: Element): boolean {
  const {lastChild} = element;
  const isOpenEnded = lastChild?.nodeType === Node.TEXT_NODE && !lastChild.textContent?.trim();
  const parts = element.getAttribute('src') === 'children' ? OF_PAGE : `h2,${OF_PAGE}`;
  return isOpenEnded && element.isConnected && isLast(element) && !!element.querySelector(parts);
}

/** In the whole document. */
function isLast(node: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return false;
  return true;
}
