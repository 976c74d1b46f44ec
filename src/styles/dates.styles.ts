import {css} from 'lit';

/**
 * The age of an answer and later developments: the line above it, the updates, the hints under a
 * question.
 */
export const dates = css`
  .dates,
  .hints,
  .statement > .sources,
  .measures {
    font-size: 0.8125em;
  }

  .hints,
  [part~='measure-binds'] {
    color: var(--_muted);
  }

  .dates {
    margin-block-end: 0.75em;
  }

  .statement > .sources {
    margin-block-start: var(--_space);
  }

  .dates > a {
    padding-block: max(22px - 0.75em, 0.6em);
  }

  .hints,
  .hints > [id] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .hints {
    padding-block: 0.2em max(var(--_space), 15px);
    padding-inline-end: 3em;
    line-height: 1.5;
  }

  :has(+ .hints) > .question {
    padding-block-end: 0.25em;
  }

  details[open] .later-badge,
  div[part~='item-open'] .later-badge {
    display: none;
  }

  .background {
    border-inline-start-color: var(--_border);
    background: none;
  }

  .measure {
    padding-block: 0.75em;
  }

  .measure + .measure {
    border-block-start: 1px solid var(--_border);
  }

  .measure-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
`;
