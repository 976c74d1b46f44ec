/** A Custom HTML tag for Google Tag Manager, which rejects unknown tags and accepts only ES5. */
import {
  allCss,
  attributesOf,
  dataType,
  isElsewhere,
  questionLines,
  type Context,
  type Piece,
} from './context.js';

/** Writes a string literal that cannot end the script element around it. */
const quote = (text: string): string =>
  `'${text
    .replace(/[\\']/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('<', '\\x3c')
    .replace(/[\u2028\u2029]/g, '')}'`;

/** The script adds the widget to this element if it exists, or else at the end of the page. */
const TARGET = '#trust-faq';

export function tagManager(context: Context): readonly Piece[] {
  const {config, integrity} = context;
  const css = allCss(context);
  const lines = [
    `var faq = document.createElement('trust-faq');`,
    ...attributesOf(context).map(
      ([name, value]) => `faq.setAttribute(${quote(name)}, ${quote(value)});`,
    ),
    ...(config.questions.length > 0
      ? [`faq.innerHTML = ${quote(questionLines(context).join('\n'))};`]
      : []),
    ...(config.data
      ? [
          `var data = document.createElement('script');`,
          `data.type = '${dataType(context)}';`,
          `data.text = ${quote(config.data)};`,
          'faq.appendChild(data);',
        ]
      : []),
    ...(css
      ? [
          `var style = document.createElement('style');`,
          `style.appendChild(document.createTextNode(${quote(css)}));`,
          'document.head.appendChild(style);',
        ]
      : []),
    `(document.querySelector('${TARGET}') || document.body).appendChild(faq);`,
    `var script = document.createElement('script');`,
    `script.src = ${quote(config.script)};`,
    ...(isElsewhere(context)
      ? [`script.integrity = '${integrity}';`, `script.crossOrigin = 'anonymous';`]
      : []),
    'document.head.appendChild(script);',
  ].map((line) => `  ${line}`);
  const code = ['<script>', '(function () {', ...lines, '})();', '</script>'].join('\n');
  return [{place: 'Custom HTML', code}];
}
