import {css} from 'lit';

/**
 * Styles for the attribute `collect`. The bar has a background of its own, because questions pass under
 * it. It does not stick while the keyboard focus is elsewhere in the widget, so that it never covers
 * the focus.
 */
export const collect = css`
  :is(.item, summary):has(> .collect) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--_space);
  }

  :has(+ .collect) {
    flex: 1;
  }

  .collect ~ * {
    flex: 0 0 100%;
  }

  .collect {
    display: flex;
    align-items: center;
    gap: 0.5em;
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
  }

  .collected > p {
    flex: auto;
    font-size: 0.875em;
  }

  .collected > select {
    flex: 1 1 5em;
    max-inline-size: max-content;
  }

  .collected > .button {
    padding-inline: 0.75em;
  }

  .collected:has(button) {
    position: sticky;
    z-index: 1;
    inset-block-end: 0;
    padding: 0.5em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_bar);
    color: var(--_on-bar);
  }

  .collected[data-still] {
    position: static;
  }

  /*
   * On a phone, the button stands below its question, and the count and the button beside it fill a line
   * of the bar.
   */
  @container (max-width: 34em) {
    :has(+ .collect) {
      flex-basis: 100%;
    }

    .collect {
      margin-block-end: calc(var(--_space) * 0.75);
    }

    .collected > p {
      flex-basis: calc(100% - 8em);
    }
  }
`;
