import {css} from 'lit';

/** The contact link, thanks for feedback, and the placeholders for questions that are still loading. */
export const help = css`
  .contact {
    display: inline-flex;
    align-items: center;
    min-block-size: calc(2.5em / 0.875);
  }

  .offer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  .root > .offer {
    margin-block-start: calc(var(--_space) * 1.5);
  }

  .no-matches > .offer {
    margin-block-start: 1.5em;
  }

  .offer > span,
  [part~='reason'] {
    color: var(--_muted);
  }

  .said::after,
  .reserved {
    visibility: hidden;
  }

  .said::after {
    content: attr(data-other);
    display: block;
    block-size: 0;
  }

  .reserved::after {
    content: attr(data-label);
  }

  .loading {
    display: block;
    padding: 0;
    border: 0;
    background: none;
  }

  .loading .load-text {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: initial;
  }

  .rows > span {
    display: flex;
    align-items: center;
    block-size: calc(var(--_space) * 1.75 + 1.5em);
    border-block-end: 1px solid var(--_border);
  }

  .rows > span::before {
    content: '';
    inline-size: 62%;
    block-size: 0.75em;
    border-radius: 1em;
    background: var(--_border);
  }

  .rows > :nth-child(2)::before {
    inline-size: 78%;
  }

  .rows > :nth-child(3)::before {
    inline-size: 48%;
  }

  @media screen and (prefers-reduced-motion: no-preference) {
    .rows {
      animation: wait 1.2s ease-in-out infinite alternate;
    }
  }

  @keyframes wait {
    to {
      opacity: 0.45;
    }
  }

  @media print {
    .rows {
      display: none;
    }

    .root {
      min-block-size: 0 !important;
    }
  }
`;
