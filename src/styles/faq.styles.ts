import {css} from 'lit';

/**
 * Sizes are in em of the host's text. The root takes back the text properties that a
 * page may have handed down (but never those by which pages hide things), and is the
 * block and the query container; `contain-intrinsic-inline-size` gives it a width where
 * the page asks for its content's (floats, flex items, table cells).
 */
export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  .root {
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    color: var(--_text);
    background: var(--_surface);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.7;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    text-shadow: none;
    text-orientation: mixed;
    writing-mode: horizontal-tb;
    white-space: normal;
    word-break: normal;
    overflow-wrap: anywhere;
    line-break: strict;
    hyphens: manual;
    tab-size: 8;
    cursor: auto;
    list-style: none;
    -webkit-text-fill-color: currentcolor;
    -webkit-tap-highlight-color: transparent;
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
  }

  p,
  ul,
  ol,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
    font-size: 1em;
    font-weight: inherit;
    text-wrap: pretty;
  }

  svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }

  button,
  input {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
  }

  button {
    min-block-size: max(2.75em, 44px);
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
    touch-action: manipulation;
  }

  :focus-visible {
    outline: 0.15em solid var(--_focus);
    outline-offset: 0.15em;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .heading {
    margin-block-end: var(--_space);
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }

  .search {
    position: relative;
    display: flex;
    align-items: center;
  }

  .lens {
    position: absolute;
    inset-inline-start: 0.9em;
    pointer-events: none;
  }

  input {
    inline-size: 100%;
    min-block-size: max(3em, 44px);
    padding: 0.5em 3em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: transparent;
    font-size: max(1em, 16px);
    line-height: 1.5;
    appearance: none;
  }

  input:focus-visible {
    outline-offset: -1px;
  }

  input::placeholder {
    color: inherit;
    opacity: 0.75;
  }

  input::-webkit-search-cancel-button,
  input::-webkit-search-decoration {
    display: none;
  }

  #clear {
    position: absolute;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: max(2.75em, 44px);
    border-radius: var(--_radius);
  }

  #clear:focus-visible {
    outline-offset: -0.25em;
  }

  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .topic,
  .button {
    padding: 0.25em 1em;
    border: 1px solid var(--_control);
    border-radius: 2em;
    font-size: 0.9375em;
    line-height: 1.4;
  }

  .button {
    border-radius: var(--_radius);
  }

  .topic [part='topic-count'] {
    margin-inline-start: 0.25em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  :is(.heading, .topic-heading, .question, .text-button, .no-matches-text):lang(ja) {
    word-break: auto-phrase;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em var(--_space);
    min-block-size: max(2.75em, 44px);
    margin-block: calc(var(--_space) * 0.5) calc(var(--_space) * 0.25);
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .toolbar .button {
    padding-inline: 0.5em;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  .section + .section {
    margin-block-start: calc(var(--_space) * 1.75);
  }

  .topic-heading {
    margin-block-end: calc(var(--_space) * 0.5);
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.4;
  }

  .items {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .item + .item {
    border-block-start: 1px solid var(--_border);
  }

  .question {
    position: relative;
    display: flex;
    align-items: center;
    gap: var(--_space);
    inline-size: 100%;
    padding: 0.85em var(--_space);
    border-radius: var(--_radius);
    font-weight: 600;
    line-height: 1.5;
  }

  .question:focus-visible {
    outline-offset: -0.15em;
  }

  .question::before {
    content: '';
    position: absolute;
    inset-block: 0.75em;
    inset-inline-start: 0.15em;
    inline-size: 0.2em;
    border-radius: 0.2em;
    background: var(--_accent);
    opacity: 0;
  }

  .question:hover::before,
  .question[aria-expanded='true']::before {
    opacity: 1;
  }

  .question-text {
    flex: 1;
    min-inline-size: 0;
  }

  .icon {
    flex: none;
    inline-size: 0.55em;
    block-size: 0.55em;
    margin: 0 0.2em 0.2em;
    border: solid;
    border-width: 0 0.14em 0.14em 0;
    rotate: 45deg;
  }

  [aria-expanded='true'] > .icon {
    margin-block: 0.3em 0;
    rotate: -135deg;
  }

  .item-topic,
  .excerpt {
    padding-inline: var(--_space) calc(var(--_space) + 2em);
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.5;
  }

  .item-topic {
    margin-block-start: -0.6em;
    padding-block-end: 0.9em;
  }

  .excerpt {
    margin-block-start: -0.4em;
    padding-block-end: 0.9em;
  }

  .body {
    padding: 0.25em var(--_space) calc(var(--_space) * 1.25);
  }

  .answer {
    max-inline-size: 46em;
  }

  .answer > * + * {
    margin-block-start: 0.75em;
  }

  ul,
  ol {
    list-style: none;
  }

  .answer :is(ul, ol),
  .update > :is(ul, ol) {
    padding-inline-start: 1.5em;
    list-style: disc;
  }

  .answer ol,
  .update > ol {
    list-style: decimal;
  }

  .answer li + li {
    margin-block-start: 0.3em;
  }

  strong {
    font-weight: 700;
  }

  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.25em;
  }

  a:hover {
    text-decoration-thickness: 0.2em;
  }

  mark {
    border-radius: 0.15em;
    background: var(--_mark);
    color: var(--_on-mark);
  }

  .meta,
  .updates,
  .overdue,
  .related,
  .actions,
  .notice {
    max-inline-size: 52.5em;
    margin-block-start: var(--_space);
    color: var(--_muted);
    font-size: 0.875em;
  }

  .meta {
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_border);
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-block-start: 0.35em;
  }

  .links > .label {
    flex: none;
  }

  .label {
    font-weight: 600;
  }

  .links > ul {
    flex: 1 1 16em;
  }

  .updates {
    padding: calc(var(--_space) * 0.75) var(--_space);
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
  }

  .update {
    margin-block-start: 0.5em;
  }

  .update + .update {
    margin-block-start: 1em;
  }

  .update-date {
    font-variant-numeric: tabular-nums;
  }

  .overdue {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_control);
  }

  .text-button {
    padding-block: 0.4em;
    line-height: 1.5;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.1em;
    text-underline-offset: 0.25em;
  }

  .actions,
  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }

  .actions {
    justify-content: space-between;
  }

  .actions .button {
    font-size: 1em;
  }

  .address {
    flex: 1 1 100%;
  }

  .address input {
    padding-inline: 0.75em;
  }

  .more {
    display: block;
    inline-size: 100%;
    margin-block-start: var(--_space);
    text-align: center;
  }

  .no-matches {
    margin-block-start: calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 1.5) var(--_space);
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
  }

  .no-matches > * + * {
    margin-block-start: 0.75em;
  }

  .no-matches-text {
    font-weight: 600;
  }

  .no-matches .label {
    margin-block-start: 1.5em;
  }

  .no-matches .topics,
  .nearest {
    margin-block-start: 0.25em;
  }

  @container (max-width: 24em) {
    .heading {
      font-size: 1.25em;
    }

    .question,
    .body {
      padding-inline: calc(var(--_space) * 0.75);
    }

    .item-topic,
    .excerpt {
      padding-inline-start: calc(var(--_space) * 0.75);
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .icon,
    .question::before,
    .topic {
      transition: 0.15s;
    }

    .body {
      transition:
        opacity 0.2s,
        translate 0.2s;
    }

    [hidden] > .body {
      opacity: 0;
      translate: 0 -0.4em;
    }
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media print {
    .search,
    .topics,
    .toolbar,
    .actions,
    .related,
    .icon,
    .more,
    .no-matches {
      display: none;
    }

    .panel {
      display: block;
      content-visibility: visible;
    }

    .body {
      opacity: 1;
      translate: none;
    }

    .items,
    .question {
      break-inside: auto;
    }

    .item-heading,
    .topic-heading {
      break-after: avoid;
    }

    .meta a::after,
    .updates a::after,
    .answer a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
