import { css } from 'lit';

/**
 * Every public variable is read here and nowhere else, and never set, so that a value
 * given on any ancestor arrives. What each means stands in the element's documentation.
 *
 * Text is the host's colour and the surface is transparent: no default pair can clash
 * with a page. Secondary text keeps the full colour (a paler one would fall under 4.5:1
 * on pages whose own pair is just above it); it is told apart by its size.
 */
const tokens = css `.root{--_space: var(--trust-faq-space, 1em);--_radius: var(--trust-faq-radius, .5em);--_text: var(--trust-faq-text, currentColor);--_muted: var(--trust-faq-muted, currentColor);--_surface: var(--trust-faq-surface, transparent);--_border: var(--trust-faq-border, color-mix(in srgb, currentColor 24%, transparent));--_control: var(--trust-faq-border, color-mix(in srgb, currentColor 80%, transparent));--_accent: var(--trust-faq-accent, light-dark(#00695c, #5fd3bb));--_on-accent: var(--trust-faq-on-accent, light-dark(#fff, #06231e));--_mark: var(--trust-faq-mark, light-dark(#ffe38a, #6a5200));--_on-mark: var(--trust-faq-on-mark, light-dark(#1b1b1b, #fff));--_focus: var(--trust-faq-focus, currentColor);max-inline-size:var(--trust-faq-max-width, none);font-family:var(--trust-faq-font, inherit);font-size:var(--trust-faq-font-size, inherit)}[aria-pressed=true]{--_focus: var(--trust-faq-focus, var(--_accent))}`;

export { tokens };
//# sourceMappingURL=tokens.styles.js.map
