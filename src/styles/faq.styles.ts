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
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.7;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    text-align-last: auto;
    text-shadow: none;
    text-emphasis: none;
    text-orientation: mixed;
    writing-mode: horizontal-tb;
    white-space: normal;
    text-wrap: pretty;
    word-break: normal;
    overflow-wrap: anywhere;
    line-break: strict;
    hyphens: manual;
    cursor: auto;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
  }

  .root[data-theme='light'] {
    color-scheme: light;
  }

  .root[data-theme='dark'] {
    color-scheme: dark;
  }

  *,
  ::before {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.75;
  }

  button,
  input {
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
    outline: max(0.15em, 2px) solid var(--_focus);
    outline-offset: 0.15em;
  }

  .question:focus-visible,
  .search :focus-visible {
    outline-offset: -0.15em;
  }

  .visually-hidden {
    position: absolute;
    overflow: hidden;
    inline-size: 1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .heading,
  .topic-heading,
  strong {
    font-weight: 700;
  }

  .label,
  .question,
  .no-matches-text,
  .load-text {
    font-weight: 600;
  }

  .heading {
    margin-block-end: var(--_space);
    font-size: 1.5em;
    line-height: 1.35;
    text-wrap: balance;
  }

  .search,
  .question {
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
    padding: 0.5em 3em;
    border: 1px solid var(--_control);
    font-size: max(1em, 16px);
    line-height: 1.5;
  }

  input::placeholder {
    color: inherit;
    opacity: 1;
  }

  input:placeholder-shown {
    padding-inline-end: 0.75em;
    text-overflow: ellipsis;
  }

  #clear {
    position: absolute;
    inset-inline-end: 0;
    padding: 0.4em 0 0;
    text-align: center;
  }

  .topics,
  .toolbar,
  .sources,
  .links,
  .actions,
  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .topics {
    margin-block-start: calc(var(--_space) * 0.75);
  }

  .topic,
  .button {
    padding: 0.25em 1em;
    border: 1px solid var(--_control);
    font-size: 0.9375em;
    line-height: 1.4;
  }

  .topic {
    border-radius: 2em;
  }

  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  :is(.heading, .topic-heading, .question, .text-button, .no-matches-text, .notice, .load):lang(
    ja
  ) {
    word-break: auto-phrase;
  }

  .toolbar,
  .actions {
    justify-content: space-between;
  }

  .toolbar {
    min-block-size: max(2.75em, 44px);
    margin-block: calc(var(--_space) / 2) calc(var(--_space) / 4);
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .toolbar .button {
    padding-inline: 0;
    border: 0;
  }

  a,
  .text-button,
  .toolbar .button {
    color: inherit;
    text-decoration: underline 0.1em var(--_accent);
    text-underline-offset: 0.25em;
  }

  a:hover,
  .text-button:hover {
    text-decoration-thickness: 0.2em;
  }

  .section + .section {
    margin-block-start: calc(var(--_space) * 1.75);
  }

  .topic-heading {
    margin-block-end: calc(var(--_space) / 2);
    font-size: 1.125em;
  }

  .item-heading {
    font-size: 1em;
  }

  .items {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .item + .item,
  .meta {
    border-block-start: 1px solid var(--_border);
  }

  .question {
    gap: var(--_space);
    inline-size: 100%;
    padding: 0.85em var(--_space);
    line-height: 1.5;
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
  [aria-expanded='true']::before {
    opacity: 1;
  }

  .question-text {
    flex: 1;
  }

  .icon {
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline: 0.2em;
    border: solid;
    border-width: 0 0.14em 0.14em 0;
    translate: 0 -0.1em;
    rotate: 45deg;
  }

  [aria-expanded='true'] > .icon {
    translate: 0 0.15em;
    rotate: -135deg;
  }

  .glance {
    margin-block-start: -0.5em;
    padding-block-end: 0.75em;
    padding-inline: var(--_space) 3em;
    color: var(--_muted);
    line-height: 1.5;
  }

  .glance > p {
    font-size: 0.875em;
  }

  .body {
    padding: 0.25em var(--_space) var(--_space);
  }

  .answer {
    max-inline-size: 46em;
  }

  .answer > * + *,
  .no-matches > * + * {
    margin-block-start: 0.75em;
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
    padding-block-start: 0.75em;
  }

  :is(.sources, .links) > ul {
    flex: 1 1 16em;
  }

  .sources,
  .links {
    align-items: baseline;
    gap: 0 0.75em;
  }

  .updates,
  .no-matches {
    padding: 0.75em var(--_space);
    border: 1px dashed var(--_control);
    border-radius: var(--_radius);
  }

  .load {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em var(--_space);
    margin-block-end: var(--_space);
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
  }

  .load > div {
    flex: 1 1 14em;
  }

  .update {
    margin-block-start: 0.75em;
  }

  .overdue {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_control);
  }

  .text-button {
    padding-block: 0.4em;
    line-height: 1.5;
  }

  .address {
    flex: 1 1 100%;
  }

  .address input {
    padding-inline: 0.75em;
  }

  .more {
    inline-size: 100%;
    margin-block-start: var(--_space);
    text-align: center;
  }

  .no-matches > .nearest,
  .no-matches > .label {
    margin-block-start: 1.5em;
  }

  @container (max-width: 24em) {
    .heading {
      font-size: 1.25em;
    }

    .feedback > span {
      inline-size: 100%;
    }
  }

  @media screen and (prefers-reduced-motion: no-preference) {
    .item:focus-within .body,
    :focus > .icon,
    .question::before,
    .topic {
      transition: 0.2s;
    }

    [hidden] > .body {
      opacity: 0;
      translate: 0 -0.4em;
    }
  }

  @media (forced-colors: active) {
    [aria-pressed='true'] {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      forced-color-adjust: none;
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

    .item-heading,
    .topic-heading,
    .label {
      break-after: avoid;
    }

    .update,
    .meta {
      break-inside: avoid;
    }

    a::after {
      content: ' (' attr(href) ')';
    }
  }
`;
