/**
 * Rollup plugin: keeps Lit's shared lists and switches off the page's `window`. An element with the
 * id `litHtmlVersions` would otherwise be that list and end the script while it loads (DOM
 * clobbering), and two Lits on a page would meet in it. Written for Lit 3.3 and checked at each
 * build: a pattern that is no longer found exactly once fails it.
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
    ],
  },
  {
    file: 'lit-element/lit-element.js',
    edits: [
      [/\((\w+)\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
      [/,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, ''],
      [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, ''],
    ],
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    edits: [
      [/,\((\w+)\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
      [/\w+\.reactiveElementPolyfillSupport\b/, 'void 0'],
      // Metadata belongs to standard decorators; we compile to the older ones, which need none.
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
      [
        /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const .*?elementProperties\.set\(\w+,\w+\)\}/,
        '',
      ],
    ],
  },
  {
    file: '@lit/reactive-element/decorators/property.js',
    edits: [[/"object"==typeof \w+\?\w+\(\w+,\w+,\w+\):(?=\()/, '']],
  },
  {
    file: '@lit/reactive-element/css-tag.js',
    // Every supported browser has constructable style sheets; register.ts asks for a younger feature.
    edits: [
      [
        /\w+\.ShadowRoot&&\(void 0===(\w+)\.ShadyCSS\|\|\1\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
        '!0',
      ],
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

export function litOffWindow() {
  const done = new Set();
  return {
    name: 'lit-off-window',
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
