/**
 * Tells the page; with `data-layer` its tag manager too, which cannot see into a shadow root. There
 * only ids, counts and flags go, and the visitor's words on request.
 */
export declare function tell(element: Element, event: CustomEvent<object>): void;
