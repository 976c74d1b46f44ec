import {css} from 'lit';

/** The questions with their answers. */
export const items = css`
  .section {
    margin-block-start: max(var(--_space) * 0.75, 22px - 1em);
  }

  .section + .section {
    margin-block-start: calc(var(--_space) * 2.25);
  }

  .topic-heading,
  .results-title {
    margin-block-end: calc(var(--_space) * 0.5);
    font-size: 1.1875em;
    line-height: 1.5;
  }

  .item-heading {
    font-size: 1em;
  }

  .items {
    border: 0 solid var(--_border);
    border-radius: var(--_radius);
  }

  .item {
    position: relative;
    border-block-end: 1px solid var(--_border);
  }

  .item:first-child {
    border-block-start: 1px solid var(--_border);
  }

  .question {
    scroll-margin-block-start: var(--_space);
    gap: var(--_space);
    inline-size: 100%;
    padding-block: calc(var(--_space) * 0.875);
    border-radius: 0;
    line-height: 1.5;
  }

  [aria-expanded='false']::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .question-text {
    flex: 1;
    min-inline-size: 0;
  }

  .icon {
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline: 0.3em;
    border: solid;
    border-width: 0 max(0.125em, 2px) max(0.125em, 2px) 0;
    translate: 0 -0.1em;
    rotate: 45deg;
  }

  [aria-expanded='true'] > .icon {
    translate: 0 0.15em;
    rotate: -135deg;
  }

  .glance {
    margin-block-start: -0.5em;
    padding-block-end: var(--_space);
    padding-inline-end: 2.5em;
    line-height: 1.6;
  }

  .glance > p {
    font-size: 0.875em;
  }

  .body {
    padding-block-end: var(--_space);
  }

  .answer,
  .updates {
    max-inline-size: 34em;
  }

  :is(.answer, .updates):lang(ja) {
    max-inline-size: 40em;
    line-height: 1.8;
  }

  .answer > * + *,
  .no-matches > * + * {
    margin-block-start: 0.75em;
  }

  :is(.answer, .update) :is(ul, ol)[dir] {
    padding-inline-start: 1.375em;
    list-style: disc;
  }

  :is(.answer, .update) ol[dir] {
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
`;
