import {css} from 'lit';

/**
 * Topics where there is no room for all: one row that scrolls. It fades at the ends that hide more of
 * it, as its own scroll position says; where the browser does not know timelines (Firefox 153), its
 * end always fades, and room after the last topic keeps that one clear.
 */
export const topicRow = css`
  @container (max-width: 34em) {
    .root > .topics {
      --_reach: max(6px, 22px - 1em);
      --_to: right;
      --_start: #000;
      --_end: transparent;
      flex-wrap: nowrap;
      overflow-x: auto;
      margin-block: calc(max(var(--_space), 22px - 1em) - var(--_reach)) calc(-1 * var(--_reach));
      padding-block: var(--_reach);
      padding-inline: 4px 3em;
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

    @supports (animation-timeline: scroll(self inline)) {
      .root > .topics {
        --_end: #000;
        padding-inline-end: 4px;
        animation:
          fade-start both,
          fade-end both;
        animation-timeline: scroll(self inline);
        animation-range:
          0 3em,
          calc(100% - 3em) 100%;
      }
    }

    @keyframes fade-start {
      50% {
        --_start: #0008;
      }

      to {
        --_start: transparent;
      }
    }

    @keyframes fade-end {
      from {
        --_end: transparent;
      }

      50% {
        --_end: #0008;
      }
    }

    .root > .topics > .topic {
      flex: none;
    }
  }
`;
