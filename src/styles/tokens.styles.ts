import {css} from 'lit';

/**
 * Reads every public variable, here and nowhere else, and sets none of them, so that a value set on any
 * ancestor takes effect. The element's documentation explains each variable.
 *
 * Text takes the host's colour and the surface is transparent, so that no default pair can clash with a
 * page. Softer colours are calculated from the text colour, because the page's background is unknown,
 * and only if the text has contrast to spare:
 *
 * - `--_quiet`, secondary text: dark text becomes paler, light text on a dark page becomes darker, and
 *   text of medium lightness keeps its colour. Pure white also keeps its colour under `theme="dark"`
 *   (`--_keep-white`), because pages set white on brand colours of medium lightness; where the page's
 *   `color-scheme` is dark, the background can be expected to be dark. Keeps 4.5:1 if the page's own
 *   pair has it, except on backgrounds of medium lightness.
 * - `--_edge`, the edge of a control: the same, for 3:1.
 * - `--_wash`, a fill: text without contrast to spare gets no fill behind it …
 * - `--_frame`: … but this frame instead.
 *
 * If a page sets a font size of 0 (to close gaps between inline blocks), the widget uses 16px.
 */
export const tokens = css`
  .root {
    --_keep-white: 0;
    --_quiet: currentColor;
    --_edge: color-mix(in srgb, currentColor 80%, transparent);
    --_wash: transparent;
    --_frame: color-mix(in srgb, currentColor 33%, transparent);
    --_space: var(--trust-faq-space, 1em);
    --_radius: var(--trust-faq-radius, 0.5em);
    --_text: var(--trust-faq-text, currentColor);
    --_muted: var(--trust-faq-muted, var(--_quiet));
    --_surface: var(--trust-faq-surface, transparent);
    --_bar: var(--trust-faq-surface, Canvas);
    --_on-bar: var(--trust-faq-text, CanvasText);
    --_border: var(--trust-faq-border, color-mix(in srgb, currentColor 15%, transparent));
    --_control: var(--trust-faq-border, var(--_edge));
    --_accent: var(--trust-faq-accent, light-dark(#00695c, #92eedb));
    --_on-accent: var(--trust-faq-on-accent, light-dark(#fff, #06231e));
    --_mark: var(--trust-faq-mark, light-dark(#ffe38a, #6a5200));
    --_on-mark: var(--trust-faq-on-mark, light-dark(#1b1b1b, #fff));
    --_focus: var(--trust-faq-focus, color-mix(in oklab, var(--_accent) 60%, currentColor));
    --_alert: light-dark(#b3261e, #ff8a80);
    max-inline-size: var(--trust-faq-max-width, none);
    font-family: var(--trust-faq-font, inherit);
    font-size: var(--trust-faq-font-size, max(1em, 16px - 2em));
  }

  @supports (
    color: light-dark(
        oklch(from currentColor max(l, 0.43) c h),
        oklch(from currentColor max(min(l, 0.76), 100 * l - 100 + 1) c h)
      )
  ) {
    .root {
      --_quiet: light-dark(
        oklch(from currentColor max(l, 0.43) c h),
        oklch(from currentColor max(min(l, 0.76), 100 * l - 100 + var(--_keep-white)) c h)
      );
      --_edge: light-dark(
        oklch(from currentColor max(l, 0.56) c h),
        oklch(from currentColor max(min(l, 0.58), 100 * l - 100 + var(--_keep-white)) c h)
      );
      --_wash: light-dark(
        oklch(from currentColor l c h / clamp(0, 0.56 - l, 0.055)),
        oklch(
          from currentColor l c h / clamp(0, min(l - 0.7, 11 - 10 * l - var(--_keep-white)), 0.09)
        )
      );
      --_frame: light-dark(
        oklch(from currentColor l c h / calc(0.33 - 6 * clamp(0, 0.56 - l, 0.055))),
        oklch(
          from currentColor l c h /
            calc(0.36 - 4 * clamp(0, min(l - 0.7, 11 - 10 * l - var(--_keep-white)), 0.09))
        )
      );
    }
  }

  .root[data-theme='dark'] {
    --_keep-white: 1;
  }

  @supports (color: contrast-color(red)) {
    .root {
      --_on-accent: var(--trust-faq-on-accent, contrast-color(var(--_accent)));
      --_on-mark: var(--trust-faq-on-mark, contrast-color(var(--_mark)));
    }
  }

  [aria-pressed='true'] {
    --_focus: var(--trust-faq-focus, var(--_accent));
  }
`;
