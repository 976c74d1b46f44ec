import {css} from 'lit';

/** Makes `<details>` look like the buttons that replace it. The script never loads these styles. */
export const prerendered = css`
  .item > summary {
    display: block;
    border-radius: var(--_radius);
    list-style: none;
    cursor: pointer;
  }

  .item > summary::-webkit-details-marker {
    display: none;
  }

  .item > summary:focus-visible {
    outline-offset: -0.125em;
  }

  .question {
    min-block-size: max(2.75em, 44px);
  }

  details[open] .question {
    font-weight: 700;
  }

  details[open] .icon {
    translate: 0 0.15em;
    rotate: -135deg;
  }

  @media (scripting: none) {
    [inert] {
      display: none;
    }
  }

  @media print {
    ::details-content {
      display: block;
      content-visibility: visible;
    }
  }
`;
