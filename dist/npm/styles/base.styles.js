import { css } from 'lit';

/**
 * The root, and what every kind of element is before it stands anywhere. Sizes are in em of the
 * host's text. The root takes back the text properties that a page may have handed down (but never
 * those by which pages hide things), and is the block and the query container;
 * `contain-intrinsic-inline-size` gives it a width where the page asks for its content's (floats,
 * flex items, table cells).
 *
 * No text wraps prettily: WebKit before mid-2026 crashes on some marked ones (WebKit/WebKit#62994).
 */
const base = css `:host{display:block;min-inline-size:0;max-inline-size:100%}:host([hidden]:not([hidden="until-found"])){display:none}.root{position:relative;display:block;container-type:inline-size;contain-intrinsic-inline-size:20em;color:var(--_text);background:var(--_surface);line-height:1.7;overflow-wrap:anywhere;line-break:strict;font-style:initial;font-variant:initial;font-weight:initial;letter-spacing:initial;word-spacing:initial;text-transform:initial;text-indent:initial;text-align:initial;text-align-last:initial;text-shadow:initial;text-emphasis:initial;text-orientation:initial;writing-mode:initial;white-space:initial;text-wrap:initial;word-break:initial;hyphens:initial;cursor:initial;-webkit-text-fill-color:initial;-webkit-text-stroke:initial}.root[data-theme=light]{color-scheme:light}.root[data-theme=dark]{color-scheme:dark}*,:before{box-sizing:border-box;margin:0;padding:0}ul,ol{list-style:none}svg{inline-size:1.1em;block-size:1.1em;fill:none;stroke:currentcolor;stroke-width:1.75}button,input{min-inline-size:max(2.75em,44px);min-block-size:max(2.75em,44px);border:0;border-radius:var(--_radius);background:none;color:inherit;font:inherit;letter-spacing:inherit;text-align:inherit}button{cursor:pointer}:focus-visible{outline:max(.15em,2px) solid var(--_focus);outline-offset:.15em}.question:focus-visible,.search :focus-visible{outline-offset:-.15em}.visually-hidden{position:absolute;overflow:hidden;inline-size:1px;clip-path:inset(50%);white-space:nowrap}.heading,.topic-heading,strong{font-weight:700}.label,.question,.no-matches-text,.load-text{font-weight:600}`;

export { base };
//# sourceMappingURL=base.styles.js.map
