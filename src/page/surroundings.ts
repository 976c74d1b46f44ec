/** What is around an element, across shadow roots. */

/** Yields an element and its ancestors in the flat tree, across slots and shadow roots, innermost first. */
export function* surroundings(element: Element): Generator<Element> {
  let node: Element | null | undefined = element;
  while (node) {
    yield node;
    node = node.assignedSlot ?? node.parentElement ?? shadowHost(node);
  }
}

/**
 * The host of the shadow tree that contains the element. Checks a property instead of using
 * `instanceof`, because the element may come from another realm.
 */
export function shadowHost(element: Element): Element | undefined {
  const root = element.getRootNode();
  // A form on the page may be called `host`.
  return root === element.ownerDocument ? undefined : (root as Partial<ShadowRoot>).host;
}
