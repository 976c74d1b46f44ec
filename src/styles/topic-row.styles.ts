import {css} from 'lit';

/**
 * Topics where there is no room for all of them: a single scrolling row, which fades at each end that
 * hides more of it. The space at its ends is for the focus ring; the first topic is aligned with the
 * rest of the widget.
 */
export const topicRow = css`
  @container (max-width: 34em) {
    .root > .topics {
      --_reach: max(6px, 22px - 1em);
      --_to: right;
      --_start: #000;
      --_end: #000;
      flex-wrap: nowrap;
      overflow-x: auto;
      margin-block: calc(max(var(--_space), 22px - 1em) - var(--_reach)) calc(-1 * var(--_reach));
      padding-block: var(--_reach);
      margin-inline-start: -4px;
      padding-inline: 4px;
      scroll-padding-inline: 3em;
      scrollbar-width: none;
      mask-image: linear-gradient(
        to var(--_to),
        var(--_start),
        #000 3em calc(100% - 3em),
        var(--_end)
      );
    }

    .root > .topics:dir(rtl) {
      --_to: left;
    }

    .root > .topics[data-before] {
      --_start: transparent;
    }

    .root > .topics[data-after] {
      --_end: transparent;
    }

    .root > .topics > .topic {
      flex: none;
    }
  }
`;
