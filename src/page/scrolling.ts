import {surroundings} from './surroundings.js';

/** The elements that scroll an element vertically within its page, innermost first. */
export function scrollersOf(element: Element): readonly Element[] {
  const page = element.ownerDocument.scrollingElement;
  const inner = [...surroundings(element)].filter(
    (node) =>
      node !== page &&
      node.scrollHeight > node.clientHeight &&
      /auto|scroll/.test(getComputedStyle(node).overflowY),
  );
  return page ? [...inner, page] : inner;
}

/** Scrolls an element by a number of pixels at once: the innermost scroller first, each as far as it can. */
export function scrollBy(element: Element, pixels: number): void {
  let left = pixels;
  for (const scroller of scrollersOf(element)) {
    const before = scroller.scrollTop;
    scroller.scrollBy({top: left, behavior: 'instant'});
    left -= scroller.scrollTop - before;
  }
}

/**
 * Scrolls an element to the top of the visible area, respecting its scroll margin. In a frame on
 * another site's page that page stays where it is; `scrollIntoView` would scroll it as well.
 */
export function scrollToTop(element: Element, behavior: ScrollBehavior): void {
  if (!isInForeignPage(element.ownerDocument.defaultView!)) {
    element.scrollIntoView({block: 'start', behavior});
    return;
  }
  const margin = parseFloat(getComputedStyle(element).scrollMarginTop);
  const page = element.ownerDocument.scrollingElement;
  for (const scroller of scrollersOf(element)) {
    const edge = scroller === page ? 0 : scroller.getBoundingClientRect().top + scroller.clientTop;
    scroller.scrollBy({top: element.getBoundingClientRect().top - edge - margin, behavior});
  }
}

/** Whether any page around the frame has another origin. */
function isInForeignPage(view: Window): boolean {
  if (view.parent === view) return false;
  return !view.frameElement || isInForeignPage(view.parent);
}
