/** The input of all snippets, and the code that they share; it does not depend on the configurator's page. */
import type {Config, Fallback} from '../config.js';
import type {Theme} from '../facts.js';
import {escapeHtml} from '../safe.js';

export interface Context {
  readonly config: Config;
  readonly theme: Theme | undefined;
  readonly version: string;
  /** Subresource integrity of the script. */
  readonly integrity: string;
  readonly fallback: Fallback;
  /** Height of the widget before any answer is opened, in pixels; 0 if unknown. */
  readonly height: number;
}

/** A part of a snippet that belongs in one place. */
export interface Piece {
  /** The file name, or a description of the place. */
  readonly place: string;
  readonly code: string;
}

export const selectorOf = ({theme}: Context): string =>
  theme ? `.theme-${theme.id}` : 'trust-faq';

/** Attributes of the tag, including a class for the theme's rules. */
export function attributesOf({config, theme}: Context): readonly (readonly [string, string])[] {
  const {src, ...others} = config.attributes;
  const source = config.questions.length > 0 ? 'children' : src;
  const list = Object.entries({...others, ...(source !== undefined && {src: source})});
  return theme ? [['class', `theme-${theme.id}`], ...list] : list;
}

/** Writes an empty value as a boolean attribute, except for the heading, where it means "none". */
export const attributeText = (list: readonly (readonly [string, string])[]): string =>
  list
    .map(([name, value]) => {
      const isBare = value === '' && name !== 'heading';
      return isBare ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
    })
    .join('');

export const fallbackHtml = ({fallback: {text, href}}: Context): string =>
  `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

/** The page's questions as markup that everybody can read, even without the script. */
export const questionLines = ({config: {questions}}: Context): readonly string[] =>
  questions.flatMap(({question, answer}) => [
    '<details>',
    `  <summary>${escapeHtml(question)}</summary>`,
    ...answer
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => `  <p>${escapeHtml(line.trim())}</p>`),
    '</details>',
  ]);

/** Whether the script is on another site: only then does it need `integrity`, as authors control their own files. */
export const isElsewhere = ({config: {script}}: Context): boolean =>
  /^(?:https?:)?\/\//i.test(script);

/** The page's questions for a data script, escaped so that they cannot end it. */
export const dataText = ({config: {data}}: Context): string => data.replaceAll('<', '\\u003c');

export const dataType = ({config: {data}}: Context): string =>
  data.includes('"@context"') ? 'application/ld+json' : 'application/json';

/** Variables and rules of the look; empty for none. */
export function lookCss(context: Context): string {
  const {config, theme} = context;
  const lines = Object.entries(config.variables).map(([name, value]) => `  ${name}: ${value};`);
  const block = lines.length > 0 ? [[`${selectorOf(context)} {`, ...lines, '}'].join('\n')] : [];
  return [...block, ...(theme ? [theme.rules] : [])].join('\n');
}

/**
 * Reserves space for the widget until its script has run. The space is part of an animation and ends
 * with it, so a script that never arrives leaves no gap.
 */
export function reserveCss({config, height}: Context): string {
  if (!config.reserve || height <= 0) return '';
  return [
    '@media (scripting: enabled) {',
    '  trust-faq:not(:defined) { display: flow-root; animation: trust-faq-room 3s; }',
    '}',
    `@keyframes trust-faq-room { from, to { min-height: ${height}px; } }`,
  ].join('\n');
}

export const allCss = (context: Context): string =>
  [lookCss(context), reserveCss(context)].filter((css) => css !== '').join('\n');
