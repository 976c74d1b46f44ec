import {css} from 'lit';

/** The questions with their answers, and what is shown in their place. */
export const items = css`
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

  .question-text,
  .answer :is(p, li) {
    unicode-bidi: plaintext;
  }

  .answer :is(ul, ol),
  .update > :is(ul, ol) {
    padding-inline: 1.5em;
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

  :is(.sources, .links) a {
    display: inline-block;
    padding-block: max(22px - 0.85em, 0.6em);
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
`;
