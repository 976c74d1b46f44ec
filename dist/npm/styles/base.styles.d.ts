/**
 * The root, and what every kind of element is before it stands anywhere. Sizes are in em of the
 * host's text. The root takes back the text properties that a page may have handed down (but never
 * those by which pages hide things), and is the block and the query container;
 * `contain-intrinsic-inline-size` gives it a width where the page asks for its content's (floats,
 * flex items, table cells).
 *
 * No text wraps prettily: WebKit before mid-2026 crashes on some marked ones (WebKit/WebKit#62994).
 */
export declare const base: import("lit").CSSResult;
