/**
 * Writes the HTML of a template as the steps that make its nodes. A browser's parser takes them
 * from no page that forbids markup in scripts (Trusted Types), so the parser stands here, in the
 * build, and build-template.js follows the steps in the page.
 *
 *     <name          an element, in which the next steps work
 *     >              ends it; at the end of a template nothing is written
 *     "name=value    an attribute
 *     |text          a text
 *     !              a comment
 *
 * Each `${…}` stays where it is, behind the `=` of the step that says what its value becomes:
 * `"name=` an attribute, `".name=` a property, `"@name=` a listener, `!=` nodes before the comment.
 * So `<p title=${a}>${b}</p>` is `<p"title=${a}!=${b}`.
 */
import {parseFragment} from 'parse5';

const SVG = 'http://www.w3.org/2000/svg';

/** Stands in the HTML for value number `i`, from 1. */
const hole = (i) => `\${${i}}`;
const holeIn = (text) => Number(/^\$\{(\d+)\}$/.exec(text)?.[1] ?? 0);

const isAttribute = (textBefore) => textBefore.endsWith('=');

/** As it is written: a parser makes it lower case. */
const nameBefore = (text) => /[^\s"]+(?==$)/.exec(text)[0];

function plain(text) {
  if (/[<>"|!=$]/.test(text)) throw new Error(`"${text}" would be read as a step`);
  return text;
}

function refuseUnknown({tagName, namespaceURI, parentNode, attrs}) {
  const expected = tagName === 'svg' ? SVG : (parentNode.namespaceURI ?? namespaceURI);
  if (tagName === 'template' || namespaceURI !== expected || attrs.some(({prefix}) => prefix))
    throw new Error(`no steps are known for <${tagName}> here`);
}

function* attributeSteps({name, value}, texts) {
  const i = holeIn(value);
  if (i > 0) yield* [`"${plain(nameBefore(texts[i - 1]))}=`, i];
  else yield `"${plain(name)}=${plain(value)}`;
}

/** @returns {Generator<string | number>} steps, and the numbers of values */
function* stepsOf(node, texts) {
  if (node.nodeName === '#text') yield `|${plain(node.value)}`;
  else if (node.nodeName === '#comment') yield* holeIn(node.data) ? ['!=', holeIn(node.data)] : '!';
  else {
    refuseUnknown(node);
    yield `<${plain(node.tagName)}`;
    for (const attribute of node.attrs) yield* attributeSteps(attribute, texts);
    for (const child of node.childNodes) yield* stepsOf(child, texts);
    yield '>';
  }
}

/**
 * @param {string[]} texts the HTML around the `${…}` of a template
 * @returns {string[]} the steps around them
 */
export function toSteps(texts) {
  const html = texts.reduce(
    (before, text, i) =>
      before + (isAttribute(texts[i - 1]) ? `"${hole(i)}"` : `<!--${hole(i)}-->`) + text,
  );
  // Nodes that a value brings have a node of the template behind them.
  const end = texts.at(-1) === '' ? '<!---->' : '';
  const written = [''];
  for (const node of parseFragment(html + end).childNodes)
    for (const step of stepsOf(node, texts)) {
      if (typeof step === 'string') written[written.length - 1] += step;
      else if (step === written.length) written.push('');
      else throw new Error(`a parser moves \${…} number ${step}`);
    }
  if (written.length < texts.length) throw new Error('a parser drops a ${…}');
  return [...written.slice(0, -1), written.at(-1).replace(/>+$/, '')];
}
