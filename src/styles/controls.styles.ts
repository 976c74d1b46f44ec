import {css} from 'lit';

/** Everything above the questions (heading, search, topics, toolbar), and buttons and links everywhere. */
export const controls = css`
  .heading {
    margin-block-end: calc(var(--_space) * 0.75);
    font-size: 1.5em;
    line-height: 1.35;
    text-wrap: balance;
  }

  .search {
    position: relative;
  }

  .search,
  .question {
    display: flex;
    align-items: center;
  }

  .lens {
    position: absolute;
    inset-inline-start: 1em;
    pointer-events: none;
  }

  input {
    inline-size: 100%;
    min-block-size: max(3em, 44px);
    padding-block: 0.5em;
    padding-inline: 2.75em 3em;
    border: 1px solid var(--_control);
    line-height: 1.5;
  }

  input:focus-visible {
    outline-offset: -1px;
  }

  ::placeholder {
    opacity: 1;
  }

  input:placeholder-shown {
    padding-inline-end: 0.75em;
    text-overflow: ellipsis;
  }

  #clear {
    position: absolute;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    min-inline-size: max(3em, 44px);
  }

  .topics,
  .toolbar,
  .actions,
  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .topics {
    row-gap: max(0.5em, 44px - 2em);
    margin-block-start: max(var(--_space), 22px - 1em);
  }

  .topic,
  .button {
    padding: 0.25em 1em;
    border: 1px solid var(--_control);
    font-size: 0.875em;
    line-height: 1.4;
  }

  .topic,
  .expand-all,
  .copy,
  .feedback > button {
    position: relative;
    min-block-size: calc(2em / 0.875);
  }

  :is(.topic, .expand-all, .copy, .feedback > button)::after {
    content: '';
    position: absolute;
    inset: min(0px, (100% - 44px) / 2);
  }

  .topic,
  .feedback > button {
    padding-inline: 0.875em;
    border-color: var(--_frame);
    border-radius: 2em;
    background-color: var(--_wash);
  }

  [part~='topic-count'] {
    margin-inline-start: 0.25em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .topic-empty {
    background: none;
    color: var(--_muted);
  }

  button[aria-pressed='true'] {
    border-color: var(--_accent);
    background-color: var(--_accent);
    color: var(--_on-accent);
  }

  [aria-pressed='true'] > span,
  .topic-empty > span {
    color: inherit;
  }

  .toolbar,
  .actions {
    justify-content: space-between;
  }

  .toolbar {
    align-items: baseline;
    margin-block-start: max(var(--_space) * 0.75, 44px - 2em / 0.875);
    font-size: 0.875em;
  }

  /* Narrower than that, the sentence around the query may need the whole width. */
  @container (min-width: 18em) {
    .toolbar {
      flex-wrap: nowrap;
    }

    [part~='count'] {
      min-inline-size: 0;
    }

    .count-line {
      display: flex;
      white-space: pre;
    }

    .count-query {
      overflow: hidden;
      min-inline-size: 2em;
      text-overflow: ellipsis;
    }
  }

  .expand-all {
    flex: none;
  }

  .expand-all,
  .copy {
    padding-inline: 0;
    border: 0;
    font-size: 1em;
  }

  a,
  .expand-all,
  .copy {
    color: inherit;
    text-decoration: underline max(0.0625em, 1px) var(--_accent);
    text-underline-offset: 0.25em;
  }

  a[class],
  .copy {
    text-decoration-line: none;
  }
`;
