import {css} from 'lit';

/** Everything below an answer, and the messages shown in place of the questions. */
export const details = css`
  .notice,
  .overdue,
  .foot,
  .related,
  .update,
  .updates > .label {
    font-size: 0.8125em;
  }

  .notice,
  .overdue,
  .updates,
  .foot,
  .related {
    margin-block-start: var(--_space);
  }

  .foot,
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.75em;
  }

  .foot {
    row-gap: 1.5em;
  }

  .meta:empty {
    display: none;
  }

  .actions {
    row-gap: max(0.5em, 44px - 2em / 0.875);
  }

  .foot > .actions:has(.feedback, .by-hand) {
    flex: 1 1 100%;
  }

  :is(.sources, .links) :is(.label, ul, li) {
    display: inline;
  }

  :is(.sources, .links) > .label {
    margin-inline-end: 0.75em;
  }

  :is(.sources, .links) li + li {
    margin-inline-start: 1em;
  }

  :is(.sources, .links) a {
    padding-block: max(22px - 0.75em, 0.6em);
  }

  .updates > .label,
  .no-matches .label {
    color: inherit;
  }

  .updates,
  .no-matches,
  .load {
    padding: var(--_space) calc(var(--_space) * 1.25);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_wash);
  }

  .no-matches,
  .load {
    margin-block-start: var(--_space);
    padding-block: calc(var(--_space) * 1.25);
  }

  .load {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em var(--_space);
    margin-block: 0 var(--_space);
  }

  .failed {
    border-inline-start-color: var(--_alert);
  }

  .load > div {
    flex: 1 1 14em;
  }

  .update {
    margin-block-start: 1em;
  }

  .fold > summary {
    inline-size: fit-content;
    min-inline-size: 44px;
    margin-block: 0.25em -0.5em;
    padding-block: max(0.8em, 22px - 0.85em);
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 500;
    cursor: pointer;
  }

  .overdue {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_control);
  }

  :is(.related, .nearest) li {
    display: grid;
    border-block-end: 1px solid var(--_border);
  }

  :is(.related, .nearest) li:last-child {
    border: 0;
  }

  .text-button {
    display: block;
    inline-size: 100%;
    padding-block: 0.6em;
    border-radius: 0;
    line-height: 1.4;
    text-align: start;
  }

  .text-button::before {
    content: '';
    float: inline-end;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-block-start: 0.45em;
    margin-inline: 1em 0.3em;
    border: solid var(--_muted);
    border-width: 1.5px 1.5px 0 0;
    rotate: 45deg;
  }

  .text-button:dir(rtl)::before {
    rotate: -135deg;
  }

  .copy {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }

  .copy:focus-visible {
    text-decoration-line: underline;
  }

  .feedback > button {
    font-size: 1em;
  }

  .by-hand {
    flex: 1 1 100%;
  }

  textarea {
    inline-size: 100%;
    padding: 0.5em;
    border: 1px solid var(--_control);
  }

  .more {
    inline-size: 100%;
    margin-block-start: var(--_space);
    text-align: center;
  }

  .notice {
    margin-block-start: calc(var(--_space) * 2);
  }

  .no-matches > .nearest,
  .no-matches > .label {
    margin-block-start: 1.5em;
  }
`;
