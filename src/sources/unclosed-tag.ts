/** Detects `<trust-faq />`, which HTML reads as a start tag, so that the rest of the page ends up inside it. */
import {LIGHT} from '../page/light-questions.js';
import {hasFallback} from './fallback.js';
import {isLast} from './parser-position.js';

/** Elements that nobody writes between the tags; headings may be questions there. */
const OF_PAGE = 'h1,main,nav,header,footer,aside,form,script:not([type$=json]),trust-faq';

export const SELF_CLOSING =
  'HTML has no <trust-faq />: everything after that tag becomes part of the element. Write <trust-faq></trust-faq>';

/**
 * Whether an element contains what was written after it, as `<trust-faq />` does, because HTML knows no
 * self-closing custom elements. In that case nothing follows the element, not even the line break
 * before the next end tag. A correct `</trust-faq></body>` on a single line gives the same tree, so
 * further evidence is needed: elements that belong to a page, the lines of `</body>` and `</html>`, or
 * content lines indented like the element's own line.
 */
export function holdsWhatFollows(element: Element): boolean {
  let last: Node = element;
  while (last.lastChild) last = last.lastChild;
  const end = /^\s+$|\n\s*$/.exec(textOf(last))?.[0];
  if (!end || !element.isConnected || element.nextSibling) return false;
  const parts =
    element.getAttribute('src') === 'children' ? OF_PAGE : `h2:not([${LIGHT}] *),${OF_PAGE}`;
  if (isLast(element) && element.querySelector(parts)) return true;
  const holdsEndTags = isLast(element) && /\n\s*\n/.test(end);
  return hasFallback(element) && (holdsEndTags || isBesideItsContent(element));
}

/** Whether an element begins a line, and its content begins the next line with the same indentation. */
function isBesideItsContent({previousSibling, parentElement, firstChild}: Element): boolean {
  const own = /\n([ \t]*)$/.exec(textOf(previousSibling))?.[1];
  const inside = /^\s*\n([ \t]*)/.exec(textOf(firstChild))?.[1];
  // Without any indentation, `</trust-faq></body>` at the end of the file is just as likely.
  const isClear = !!own || (own === '' && parentElement !== document.body);
  return isClear && own === inside;
}

function textOf(node: Node | null): string {
  return node && node.nodeType === node.TEXT_NODE ? node.textContent! : '';
}
