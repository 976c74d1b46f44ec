import {css} from 'lit';

/**
 * The root, and the base style of every kind of element. Sizes are in em of the host's text. The root
 * resets the text properties that a page may have handed down (but never those by which pages hide
 * things), and is both the block container and the query container; `contain-intrinsic-inline-size`
 * gives it a width if the page sizes it by its content (floats, flex items, table cells). Each text
 * runs in the direction of its own language, whichever way the page runs. Each pair of size and weight
 * costs the browser about half a millisecond before it draws the first letter, so there are few.
 *
 * No text uses `text-wrap: pretty` in browsers without `auto-phrase`: WebKit before mid-2026 crashes on
 * some marked text (WebKit/WebKit#62994).
 */
export const base = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host([hidden]:not([hidden='until-found'])) {
    display: none;
  }

  .root {
    position: relative;
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    color: var(--_text);
    background: var(--_surface);
    line-height: 1.7;
    overflow-wrap: anywhere;
    line-break: strict;
    text-autospace: normal;
    text-spacing-trim: trim-start;
    font-style: initial;
    font-variant: initial;
    font-weight: initial;
    letter-spacing: initial;
    word-spacing: initial;
    text-transform: initial;
    text-indent: initial;
    text-align: initial;
    text-align-last: initial;
    text-shadow: initial;
    text-emphasis: initial;
    text-orientation: initial;
    writing-mode: initial;
    white-space: initial;
    text-wrap: initial;
    word-break: initial;
    hyphens: initial;
    cursor: initial;
    caret-color: initial;
    -webkit-text-fill-color: initial;
    -webkit-text-stroke: initial;
  }

  .root[data-theme='light'] {
    color-scheme: light;
  }

  .root[data-theme='dark'] {
    color-scheme: dark;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  .heading,
  .topic-heading,
  .results-title,
  .label,
  p,
  li,
  a,
  span,
  button,
  summary,
  input {
    unicode-bidi: plaintext;
  }

  ul,
  ol {
    list-style: none;
  }

  svg {
    flex: none;
    inline-size: 1.125em;
    block-size: 1.125em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  button,
  input,
  select,
  textarea,
  :where(a[class]) {
    min-inline-size: max(2.75em, 44px);
    min-block-size: max(2.75em, 44px);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
  }

  button {
    cursor: pointer;
  }

  :focus-visible {
    outline: max(0.125em, 2px) solid var(--_focus);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.375em color-mix(in srgb, var(--_accent) 20%, transparent);
  }

  .visually-hidden {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .label,
  .question {
    font-weight: 500;
  }

  .heading,
  .topic-heading,
  .results-title,
  .no-matches-text,
  .no-matches .label,
  .load-text,
  .updates > .label,
  [part~='update-date'],
  .question[aria-expanded='true'],
  strong {
    font-weight: 700;
  }

  .label,
  .lens,
  .icon,
  ::placeholder,
  [part~='topic-count'],
  [part~='count'],
  [part~='excerpt'],
  [part~='as-of'],
  [part~='link-language'],
  .notice,
  .overdue {
    color: var(--_muted);
  }
`;
