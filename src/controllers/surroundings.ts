import {shadowHost} from '../sources/nearest-lang.js';

/** What stands around an element as it is laid out: across slots and shadow roots, inmost first. */
function* surroundings(element: Element): Generator<Element> {
  let node: Element | null | undefined = element;
  while (node) {
    yield node;
    node = node.assignedSlot ?? node.parentElement ?? shadowHost(node);
  }
}

/** Opens what the page has closed around an element, as a browser does for a fragment and for a text that it has found: details, and what is hidden until found. */
export function openSurroundings(element: Element): void {
  let inside = '';
  for (const node of surroundings(element)) {
    if (node.localName === 'details' && inside !== 'summary')
      (node as HTMLDetailsElement).open = true;
    if (node.getAttribute('hidden') === 'until-found') {
      node.dispatchEvent(new Event('beforematch', {bubbles: true}));
      node.removeAttribute('hidden');
    }
    inside = node.localName;
  }
}

/** What can scroll an element up and down within its page, inmost first. */
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

/** Scrolls an element by some pixels at once, the inmost scroller first and each as far as it can. */
export function scrollBy(element: Element, pixels: number): void {
  let left = pixels;
  for (const scroller of scrollersOf(element)) {
    const before = scroller.scrollTop;
    scroller.scrollBy({top: left, behavior: 'instant'});
    left -= scroller.scrollTop - before;
  }
}

/**
 * Brings an element to the top of what can be seen, its scroll margin below that. In a frame of
 * another site's page that page stays where it is: `scrollIntoView` would take it along.
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

/** Somewhere around it stands a page of another origin. */
function isInForeignPage(view: Window): boolean {
  if (view.parent === view) return false;
  return !view.frameElement || isInForeignPage(view.parent);
}
