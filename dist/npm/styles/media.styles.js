import { css } from 'lit';

/** What changes with the room there is, with what the visitor prefers, and on paper. */
const media = css `@container (max-width: 24em){.heading{font-size:1.25em}.feedback>span{inline-size:100%}}@media screen and (prefers-reduced-motion:no-preference){.item:focus-within .body,:focus>.icon,.question:before,.topic{transition:.2s}[hidden]>.body{opacity:0;translate:0 -.4em}}@media(forced-colors:active){[aria-pressed=true]{--_accent: Highlight;--_on-accent: HighlightText;forced-color-adjust:none}}@media print{.search,.topics,.toolbar,.actions,.related,.icon,.more,.no-matches{display:none}.panel{display:block;content-visibility:visible}.item-heading,.topic-heading,.label{break-after:avoid}.update,.meta{break-inside:avoid}a:after{content:" (" attr(href) ")"}}`;

export { media };
//# sourceMappingURL=media.styles.js.map
