/**
 * Rollup plugin: takes out of Lit, in the scripts for a page, what must not be there and what ours
 * never reaches.
 * - Its shared lists and switches on `window`: an element with the id `litHtmlVersions` would be
 *   that list and end the script while it loads (DOM clobbering), and two Lits would meet in it.
 * - Features that no template of ours uses: 0.9 kB (brotli) that each visitor would load. A lint
 *   rule refuses them in src/ (eslint.config.mjs).
 * Written for Lit 3.3 and checked at each build: a pattern that is no longer found exactly once
 * fails it.
 */
import MagicString from 'magic-string';

const EDITS = [
  {
    file: 'lit-html/lit-html.js',
    edits: [
      [/,\((\w+)\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
      [/\w+\.litHtmlPolyfillSupport\b/, 'void 0'],
      // A page whose list of Trusted Types policies lacks ours must keep its other widgets.
      [
        /(\w+)=(\w+)\.trustedTypes,(\w+)=\1\?(\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\5\}\)):void 0/,
        '$1=$2.trustedTypes,$3=(()=>{try{return $4}catch{}})()',
      ],
      // No directives: no value stands in for another, and nothing asks to be told of a disconnect.
      [/(function (\w+)\((\w+),(\w+)),\w+=\3,\w+\)\{.*?,\4\}(?=class)/, '$1){return $4}'],
      [/for\(this\._\$AP\?\.\(!1,!0,\w+\);/, 'for(;'],
      [/setConnected\(\w+\)\{.*?\}(?=\})/, ''],
      // Of the bindings: text, attributes, properties and events; no `?flag=` and none on a tag itself.
      [/"\?"===\w+\[1\]\?\w+:/, ''],
      [/else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,.*?\)\);(?=if|\})/, ''],
      [/:6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/, ':0'],
      // No SVG and no MathML templates.
      [/2===\w+\?"<svg>":3===\w+\?"<math>":""/, '""'],
      [/2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""/, '""'],
      [/,2===(\w+)\|\|3===\1\)\{.*?childNodes\)\}/, ');'],
      // A page in XML parses markup for its own elements as XML, which our templates are not.
      [
        /(\w+)(\.createElement\("template"\);return \w+\.innerHTML=)/,
        '$1.implementation.createHTMLDocument("")$2',
      ],
      // Listeners without options: Lit passes the listener for them, and Sugar.js gives functions a `once`.
      [
        /\|\|\w+\.capture!==\w+\.capture\|\|\w+\.once!==\w+\.once\|\|\w+\.passive!==\w+\.passive/,
        '',
      ],
      [/(removeEventListener\(this\.name,this),\w+\)/, '$1)'],
      [/(addEventListener\(this\.name,this),\w+\)/, '$1)'],
      // No binding inside <script>, <style>, <textarea> or <title>, nor in a comment.
      [/\((\w+)\.test\((\w+)\[2\]\)&&\((\w+)=RegExp\("<\/"\+\2\[2\],"g"\)\),(\w+=\w+)\)/, '($4)'],
      [/if\(\w+\.test\(\w+\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/, ''],
      [/;else\{let \w+=-1;for\(.*?length-1\}(?=\w+\+\+)/, ';'],
    ],
  },
  {
    file: 'lit-element/lit-element.js',
    edits: [
      [/\((\w+)\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
      [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, ''],
      [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, ''],
      // What they tell is for directives.
      [/connectedCallback\(\)\{.*?setConnected\(!1\)\}/, ''],
    ],
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    edits: [
      [/,\((\w+)\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
      [/\w+\.reactiveElementPolyfillSupport\b/, 'void 0'],
      // Metadata belongs to standard decorators; we have none.
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
      [
        /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const .*?elementProperties\.set\(\w+,\w+\)\}/,
        '',
      ],
      // Attributes are text or flags, and no property is written back to one.
      [/toAttribute\(\w+,\w+\)\{.*?return \w+\},(?=fromAttribute)/, ''],
      [/case Number:.*?\}return/, '}return'],
      [/_\$ET\(\w+,\w+\)\{.*?\}(?=_\$AK)/, ''],
      [/this\._\$Eq&&=.*?\),(?=this\._\$EM\(\))/, ''],
      [/,!0===\w+&&this\._\$Em!==(\w+)&&\(this\._\$Eq\?\?=new Set\)\.add\(\1\)/, ''],
      // Neither initializers nor controllers that leave.
      [/static addInitializer\(\w+\)\{.*?\}(?=static)/, ''],
      [/,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/, ''],
      [/void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/, ''],
      [/removeController\(\w+\)\{.*?\}(?=_\$E_)/, ''],
      // Our style controller sees to the style sheets, in every document.
      [/this\.elementStyles=this\.finalizeStyles\(this\.styles\)/, ''],
      [/static finalizeStyles\(\w+\)\{.*?return \w+\}(?=static)/, ''],
      [/return \w+\((\w+),this\.constructor\.elementStyles\),\1/, 'return $1'],
      [/\w+\.elementStyles=\[\],/, ''],
    ],
  },
  {
    file: '@lit/reactive-element/css-tag.js',
    edits: [
      [/get styleSheet\(\)\{.*?return \w+\}/, ''],
      // Our sheets are written out, without pieces of other sheets.
      [/1===(\w+)\.length\?\1\[0\]:.*?,\1\[0\]\)/, '$1[0]'],
      [/if\(this\._\$cssResult\$=!0,.*?\);(?=this)/, ''],
      [/toString\(\)\{return this\.cssText\}/, ''],
    ],
  },
];

function apply(text, [pattern, replacement], file) {
  const found = [...text.original.matchAll(new RegExp(pattern, 'g'))].length;
  if (found !== 1) {
    throw new Error(`${file}: found ${found} times instead of once: ${pattern}. Has Lit changed?`);
  }
  return text.replace(pattern, replacement);
}

export function trimLit() {
  const done = new Set();
  return {
    name: 'trim-lit',
    transform(code, id) {
      const entry = EDITS.find(({file}) =>
        id.replaceAll('\\', '/').endsWith(`/node_modules/${file}`),
      );
      if (!entry) return null;
      done.add(entry.file);
      const text = new MagicString(code);
      for (const edit of entry.edits) apply(text, edit, entry.file);
      return {code: text.toString(), map: text.generateMap({hires: 'boundary'})};
    },
    buildEnd(error) {
      const left = EDITS.filter(({file}) => !done.has(file)).map(({file}) => file);
      if (!error && left.length > 0) this.error(`Not in the bundle any more: ${left.join(', ')}.`);
    },
  };
}
