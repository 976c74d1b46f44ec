/**
 * Rollup plugin: minifies css`…` with esbuild, which understands current CSS, and joins the lines of
 * html`…`. (The published plugins that run on Node 20 use clean-css, which does not.)
 */
import {transform} from 'esbuild';
import MagicString from 'magic-string';

function* taggedTemplates(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') yield node;
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

/** White space next to these tags is never visible, nor at either end of a button's content. */
const BLOCK = /\s*(<\/?(?:div|p|ul|ol|li|h[1-6])\b[^>]*>)\s*/g;
const BUTTON = /(<button\b[^>]*>)\s+|\s+(<\/button>)/g;

/**
 * Reduces a line break and its indentation to a single space, or to none next to blocks: each text node
 * costs the page.
 */
function minifyHtml(texts) {
  const whole = texts.join('\0');
  // An empty element has no white space to keep.
  if (/<(pre|textarea)\b(?![^>]*><\/textarea>)/.test(whole))
    throw new Error('keeps white space that the build joins');
  return whole
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(BLOCK, '$1')
    .replace(BUTTON, '$1$2')
    .split('\0');
}

/** Replaces each `${…}` by CSS of the same kind: a whole rule or declaration, or a name within one. */
function fillSlots(texts) {
  return texts.reduce((css, text, i) => {
    const isStatement = /(^|[;{}]|\*\/)\s*$/.test(css) && /^\s*(;|\n|$)/.test(text);
    const [slot, rest] = isStatement
      ? [`@slot${i - 1};`, text.replace(/^\s*;/, '')]
      : [`__slot${i - 1}__`, text];
    return css + slot + rest;
  });
}

async function minifyCss(texts) {
  // A single value or selector, such as css`2.75em`, is not a style sheet.
  if (!/[{;]/.test(texts.join(''))) return texts.map((text) => text.replace(/\s+/g, ' '));
  const options = {loader: 'css', minify: true, charset: 'utf8', logLevel: 'silent'};
  const {code, warnings} = await transform(fillSlots(texts), options);
  if (warnings.length > 0) throw new Error(warnings.map(({text}) => text).join('; '));
  const parts = code.trim().split(/@slot(\d+);?|__slot(\d+)__/);
  const slots = parts.filter((part, i) => i % 3 !== 0 && part !== undefined);
  if (
    slots.join() !==
    [...texts.keys()]
      .slice(1)
      .map((i) => i - 1)
      .join()
  ) {
    throw new Error('minifying moved or dropped a ${…}');
  }
  return parts.filter((_, i) => i % 3 === 0);
}

const escape = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

const MINIFIERS = {css: minifyCss, html: minifyHtml};

export function minifyLiterals() {
  return {
    name: 'minify-literals',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(css|html)\s*`/.test(code)) return null;
      const result = new MagicString(code);
      for (const {tag, quasi} of taggedTemplates(this.parse(code))) {
        const minify = MINIFIERS[tag.name];
        if (!minify) continue;
        try {
          const texts = await minify(quasi.quasis.map(({value}) => value.cooked));
          quasi.quasis.forEach(({start, end}, i) => {
            const text = escape(texts[i]);
            if (start < end) result.overwrite(start, end, text);
            else result.appendLeft(start, text);
          });
        } catch (error) {
          this.error(`${tag.name}\`…\` cannot be minified: ${error.message}`, quasi.start);
        }
      }
      return {code: result.toString(), map: result.generateMap({hires: 'boundary'})};
    },
  };
}
