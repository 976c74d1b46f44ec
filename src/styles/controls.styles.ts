import {css} from 'lit';

/** What stands above the questions: heading, search, topics, toolbar; buttons and links everywhere. */
export const controls = css`
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
`;
