/** Snippets for pages that load the script from an address. */
import {escapeHtml} from '../safe.js';
import {
  allCss,
  attributesOf,
  attributeText,
  dataText,
  dataType,
  fallbackHtml,
  isElsewhere,
  questionLines,
  type Context,
  type Piece,
} from './context.js';
import {lightCss, lightLines} from './light.js';

/** The content of `<style>`; a policy contains its hash. */
export function styleText(context: Context): string {
  const css = [allCss(context), lightCss(context)].filter((rules) => rules !== '').join('\n');
  return css && `\n${css}\n`;
}

export function element(context: Context): string {
  const tag = `<trust-faq${attributeText(attributesOf(context))}>`;
  const own = context.config.data
    ? [`  <script type="${dataType(context)}">`, dataText(context), '  </script>']
    : [];
  const inside = [...questionLines(context).map((line) => `  ${line}`), ...lightLines(context)];
  // Readers without the script see the questions in the markup, so these need no other fallback.
  const fallback = inside.length > 0 ? inside : [`  ${fallbackHtml(context)}`];
  return [tag, ...fallback, ...own, '</trust-faq>'].join('\n');
}

/** The script and the style, which precede the element. */
function head(context: Context, scriptAttributes: string): string {
  const {config, version} = context;
  const style = styleText(context);
  return [
    `<!-- trust-faq ${version} -->`,
    `<script src="${escapeHtml(config.script)}"${scriptAttributes} defer></script>`,
    ...(style ? [`<style>${style}</style>`] : []),
  ].join('\n');
}

/** The same, with `integrity` if the script is on another site. */
export const headOf = (context: Context): string =>
  head(
    context,
    isElsewhere(context) ? ` integrity="${context.integrity}" crossorigin="anonymous"` : '',
  );

const pinned = (context: Context): string => `${headOf(context)}\n${element(context)}`;

export const html = (context: Context): readonly Piece[] => [
  {place: 'index.html', code: pinned(context)},
];

/** On pages opened from disk, browsers block scripts with `integrity` or `type=module`. */
export const fromDisk = (context: Context): readonly Piece[] => [
  {place: 'index.html', code: `${head(context, '')}\n${element(context)}`},
];

/** Removes blank lines, because WordPress wraps the text between them in paragraphs. */
export const wordPress = (context: Context): readonly Piece[] => [
  {place: 'Custom HTML', code: pinned(context).replace(/\n{2,}/g, '\n')},
];
