/**
 * Every public variable is read here and nowhere else, and never set, so that a value
 * given on any ancestor arrives. What each means stands in the element's documentation.
 *
 * Text is the host's colour and the surface is transparent: no default pair can clash
 * with a page. Secondary text keeps the full colour (a paler one would fall under 4.5:1
 * on pages whose own pair is just above it); it is told apart by its size.
 */
export declare const tokens: import("lit").CSSResult;
