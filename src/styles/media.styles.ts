import {css} from 'lit';

/**
 * Adapts to the available width, the visitor's preferences, and paper. Columns have `minmax(0, 1fr)`,
 * because the browser would break the lines of `1fr` twice, once for their minimum.
 */
export const media = css`
  @container (min-width: 24em) {
    :is(.heading, .topic-heading, .question, .text-button, .no-matches-text, .notice, .load):lang(
      ja
    ) {
      word-break: auto-phrase;
    }
  }

  @container (min-width: 34em) {
    .update {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      column-gap: 1em;
    }

    .foot:not(:has(.feedback, .by-hand)) {
      flex-wrap: nowrap;
    }

    .foot > .actions {
      flex: none;
      margin-inline-start: auto;
    }

    .foot .copy {
      margin-block: -0.25em;
    }

    .related {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      align-items: baseline;
      column-gap: 1em;
    }

    .related > ul {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2em;
    }

    .related li:nth-last-child(2):nth-child(odd) {
      border: 0;
    }

    .update > * {
      grid-column: 2;
    }

    .update > [part~='update-date'] {
      grid-area: 1 / 1;
    }
  }

  @container (max-width: 24em) {
    .heading {
      font-size: 1.25em;
    }

    @supports (word-break: auto-phrase) {
      :is(.question, .text-button, .answer):lang(ja) {
        text-wrap: pretty;
      }
    }

    .dates > [aria-hidden] {
      display: block;
      block-size: 0;
      visibility: hidden;
    }

    .feedback > span {
      inline-size: 100%;
    }
  }

  @media (hover: hover) {
    :is(summary, .question[aria-expanded='true'], .text-button):hover,
    .question:hover::after {
      background: var(--_wash);
      box-shadow:
        -0.5em 0 var(--_wash),
        0.5em 0 var(--_wash);
    }

    :is(.topic, .button):not(.expand-all, .copy):hover {
      background-image: linear-gradient(var(--_wash), var(--_wash));
    }

    a:hover,
    .expand-all:hover {
      text-decoration-thickness: max(0.125em, 2px);
    }

    .copy:hover {
      text-decoration-line: underline;
    }
  }

  @media (any-pointer: coarse) {
    input {
      font-size: max(1em, 16px);
    }

    :is(.sources, .links) a {
      display: inline-block;
    }
  }

  @media screen and (prefers-reduced-motion: no-preference) {
    .opening .panel {
      animation: open 0.18s ease-out;
    }

    .opening .icon {
      animation: turn 0.18s ease-out;
    }

    @keyframes open {
      from {
        opacity: 0;
        translate: 0 -0.4em;
      }
    }

    @keyframes turn {
      from {
        translate: 0 -0.1em;
        rotate: 45deg;
      }
    }
  }

  @media (forced-colors: active) {
    .lens {
      color: CanvasText;
    }

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
    .collect,
    .collected,
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

    .fold::details-content {
      display: block;
      content-visibility: visible;
    }

    .fold > summary {
      display: none;
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

    a:not(.address)::after {
      content: ' (' attr(href) ')';
    }
  }
`;
