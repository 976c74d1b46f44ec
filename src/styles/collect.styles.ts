import {css} from 'lit';

/**
 * Styles for the attribute `collect`. The bar has a background of its own, because questions pass under
 * it. It does not stick while the keyboard focus is elsewhere in the widget, so that it never covers
 * the focus.
 */
export const collect = css`
  :is(.item, summary):has(> .collect) {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--_space);
  }

  :is(.item, summary):has(> .collect) > * {
    grid-column: 1 / -1;
  }

  .item-heading + .collect {
    grid-area: 1 / 2;
    align-self: center;
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  :is(.item, summary) > .item-heading:has(+ .collect) {
    grid-area: 1 / 1;
  }

  .collect::before {
    content: '';
    inline-size: 0.75em;
    block-size: 0.75em;
    border: max(0.1em, 1.5px) solid;
    border-radius: 0.15em;
  }

  .collect[aria-pressed='true']::before {
    box-shadow: inset 0 0 0 0.15em var(--_accent);
    background: currentColor;
  }

  .collected {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: var(--_space);
    font-size: 0.875em;
  }

  .collected > p {
    flex: 1 1 auto;
  }

  .collected > select {
    flex: 1 1 5em;
    min-inline-size: 0;
    max-inline-size: max-content;
  }

  .collected > .button {
    padding-inline: 0.75em;
    font-size: 1em;
  }

  .some {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    padding: 0.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_bar);
    color: var(--_on-bar);
  }

  .some[data-still] {
    position: static;
  }

  select {
    min-block-size: max(2.75em, 44px);
  }

  select,
  textarea {
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }

  textarea {
    inline-size: 100%;
    padding: 0.5em;
  }

  @container (max-width: 34em) {
    .item-heading + .collect {
      grid-area: 2 / 1 / auto / -1;
      justify-self: start;
      margin-block-end: calc(var(--_space) * 0.75);
    }

    :is(.item, summary) > .item-heading:has(+ .collect) {
      grid-area: 1 / 1 / auto / -1;
    }
  }

  @media print {
    .collect,
    .collected {
      display: none;
    }
  }
`;
