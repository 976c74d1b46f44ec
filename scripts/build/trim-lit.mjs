/**
 * Rollup plugin: takes out of Lit, in the scripts for a page, what must not be there and what ours
 * never reaches.
 * - Its shared lists and switches on `window`: an element with the id `litHtmlVersions` would be
 *   that list and end the script while it loads (DOM clobbering), and two Lits would meet in it.
 * - Its reading of HTML, which a page may forbid: templates/build-template.js makes the nodes.
 * - Features that neither our templates nor our element use: 2.5 kB (brotli) that each visitor
 *   would load. Where a rule can see them, a lint rule refuses them in src/ (eslint.config.mjs), and
 *   the tests of the element run on the built script too.
 *
 * Each edit is written as the code stands in Lit 3.3: `[from, to]`, where a name of one letter
 * stands for any name and `…` for any text. An edit that is not found exactly once fails the build.
 */
import {fileURLToPath} from 'node:url';
import MagicString from 'magic-string';

const BUILDER = fileURLToPath(new URL('./templates/build-template.js', import.meta.url));

const EDITS = {
  'lit-html/lit-html.js': [
    ['const j={M:h,…},B=t.litHtmlPolyfillSupport;…;const D=', 'const D='],
    ['export{j as _$LH,', 'export{'],
    // Templates come as steps (templates/notation.mjs), which need no parser and no leave for one.
    [
      's=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,h="$lit$",o=`lit$${Math.random().toFixed(9).slice(2)}$`,n="?"+o,r=`<${n}>`,l=',
      'l=',
    ],
    ['f="[ \\t\\n\\f\\r]",…,x=t=>', 'x=t=>'],
    [
      'function V(t,i){…}const N=…class S{…"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H…}function',
      `const S=({strings:t})=>buildTemplate(t,{'"':H,'".':I,'"@':z});function`,
    ],
    ['C.set(t.strings,i=new S(t))', 'C.set(t.strings,i=S(t))'],
    ['{el:{content:i},parts:s}', '{content:i,parts:s}'],
    [
      'const t=globalThis',
      `import{buildTemplate}from${JSON.stringify(BUILDER)};const t=globalThis`,
    ],

    // No directives: no value stands in for another, and no part asks where it is.
    ['function M(t,i,s=t,e){…,i}class', 'class'],
    [
      '{this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}…u(t){',
      '{this._$AV=[],this._$AD=t}u(){',
    ],
    [
      'class k{get _$AU(){…}constructor(t,i,s,e){…}get parentNode(){…}get startNode(){…}get endNode(){…}_$AI(t,i=this){t=M(this,t,i),a(t)?t===A||',
      'class k{constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}_$AI(t){a(t)?t===A||',
    ],
    ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    ['setConnected(t){…}}', '}'],
    ['E=Symbol.for("lit-noChange"),', ''],
    ['E as noChange,', ''],
    ['t!==this._$AH&&t!==E&&', 't!==this._$AH&&'],

    // Values are text, templates and lists of these.
    [':void 0!==t.nodeType?this.T(t):', ':'],
    ['d=t=>u(t)||"function"==typeof t?.[Symbol.iterator]', 'd=u'],

    // Bindings are whole attributes, properties, listeners that stay the same, and text.
    [
      'class H{get tagName(){…}get _$AU(){…}constructor(t,i,s,e,h){this.type=1,this._$AH=A,…}_$AI(t,i=this,s,e){…o=!a(t)||…}j(t)',
      'class H{constructor(t,i){this._$AH=A,this.element=t,this.name=i}_$AI(t){a(t)&&t===this._$AH||this.j(this._$AH=t)}j(t)',
    ],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['class L extends H{constructor(){super(...arguments),this.type=4}…}}class', 'class'],
    [
      'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)…}handleEvent(t){…}}class Z{…}const',
      '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,i=>this._$AH(i)),this._$AH=t}}const',
    ],
    [
      '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      'i=r.ctor?new r.ctor(h,r.name):new k(h,h.nextSibling)',
    ],
    ['void 0!==s&&(void 0!==s.strings?(…):s._$AI(t[i])),', 's._$AI(t[i]),'],

    // No SVG, no MathML, no templates that were compiled before; rendered at the end of the root.
    ['{values:i,_$litType$:s}=t,e="number"==typeof s?…,s);if(', '{values:i}=t,e=this._$AC(t);if('],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    [
      '(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){…new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h}',
      '(t,i)=>{(i._$litPart$??=new k(i.insertBefore(c(),null),null))._$AI(t)}',
    ],
  ],
  'lit-element/lit-element.js': [
    ['(s.litElementVersions??=[]).push("…");', ''],
    [',s.litElementHydrateSupport?.({LitElement:i})', ''],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    [
      'constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){…}update(t){',
      'update(){',
    ],
    [
      'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=e(r,this.renderRoot,this.renderOptions)}connectedCallback(){…}disconnectedCallback(){…}render(){return r}',
      'super.update(),e(r,this.renderRoot)}',
    ],
    ['import{render as e,noChange as r}', 'import{render as e}'],
    ['const n={_$AK:…};', ''],
    ['export{i as LitElement,n as _$LE}', 'export{i as LitElement}'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("…")', ''],
    [
      'a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,d=(t,s)=>t,',
      'd=t=>t,',
    ],
    // Metadata belongs to standard decorators; we have none.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    ['const t=this[Symbol.metadata];if(null!==t){…}this._$Eh', 'this._$Eh'],
    // Our style controller sees to the style sheets, in every document.
    ['import{getCompatibleStyle as t,adoptStyles as s}from"./css-tag.js";', ''],
    [
      'this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(s){…}static',
      '}static',
    ],
    [
      'const t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(t,this.constructor.elementStyles),t',
      'return this.shadowRoot??this.attachShadow({mode:"open"})',
    ],
    ['y.elementStyles=[],y.shadowRootOptions={mode:"open"},', ''],
    [
      's as adoptStyles,u as defaultConverter,t as getCompatibleStyle,f as notEqual}',
      'f as notEqual}',
    ],

    // Attributes are text or flags; no property is written back to one.
    ['u={toAttribute(t,s){…}return t},fromAttribute(t,s){…}return i}},', ''],
    [',b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f};', ';'],
    [
      'return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
      'return!1===i?void 0:i??t.toLowerCase()',
    ],
    ['_$ET(t,s){…}_$AK', '_$AK'],
    [
      'void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),…,this._$Em=null}',
      'void 0!==e){this[e]=i.elementProperties.get(e).type===Boolean?null!==s:s}',
    ],
    [',this._$Em=null,', ','],

    // Every property is in the table; nothing asks which of them have changed.
    [
      'static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),…,!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}',
      'static createProperty(t,s){this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol()))}',
    ],
    ['static getPropertyDescriptor(t,s,i)', 'static getPropertyDescriptor(t,s)'],
    ['this.requestUpdate(t,h,i)', 'this.requestUpdate(t,h)'],
    ['static getPropertyOptions(t){…}static', 'static'],
    ['s=[...r(t),...o(t)]', 's=r(t)'],
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){…}!1===this.isUpdatePending',
      'requestUpdate(t,s){void 0!==t&&!f(this[t],s)||!1===this.isUpdatePending',
    ],
    ['}C(t,s,{…}async', '}async'],
    ['const t=this.constructor.elementProperties;if(t.size>0)for(…,e)}', ''],
    [
      'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)}willUpdate(t){}_$AE(t){',
      'try{this.willUpdate(),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update()}catch(s){throw this._$EM(),s}this._$AE()}_$AE(){',
    ],
    [
      ',this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}',
      ',this.hasUpdated=!0}',
    ],
    ['this._$AL=new Map,this._$E_()', 'this._$E_()'],
    ['this._$AL=new Map,this.isUpdatePending', 'this.isUpdatePending'],
    [
      'return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){…}update(t){this._$Eq&&=…,this._$EM()}updated(t){}firstUpdated(t){}',
      'return this._$ES}update(){this._$EM()}',
    ],

    // Neither initializers nor controllers that come late or leave.
    ['static addInitializer(t){…}static', 'static'],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()', ''],
    ['removeController(t){…}_$E_', '_$E_'],
  ],
  '@lit/reactive-element/css-tag.js': [
    ['e=t.ShadowRoot&&…,s=Symbol(),', 'e=1,s=1,'],
    // Our sheets are written out, without pieces of other sheets.
    ['class n{…}const', 'class n{constructor(t){this.cssText=t}}const'],
    ['i=(t,...e)=>{…},S=', 'i=t=>new n(t[0]),S='],
  ],
};

/** A name of one letter: not a property behind a dot, but behind a spread's three. */
const NAME = /(?<![\w$]|(?<!\.\.)\.)[A-Za-z$_](?![\w$])/g;

/** `…` is any text, a name of one letter the same name wherever it stands. */
function compile(from) {
  const names = new Map();
  const pattern = from
    .split(new RegExp(`(…|${NAME.source})`))
    .map((piece, i) => {
      if (i % 2 === 0) return piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
      if (piece === '…') return '.*?';
      const known = names.get(piece);
      if (!known) names.set(piece, `_${names.size}`);
      return known ? `\\k<${known}>` : `(?<${names.get(piece)}>[\\w$]+)`;
    })
    .join('');
  return {pattern: new RegExp(pattern, 'gs'), names};
}

function apply(code, [from, to], file) {
  const {pattern, names} = compile(from);
  const found = [...code.matchAll(pattern)];
  if (found.length !== 1) {
    throw new Error(
      `${file}: found ${found.length} times instead of once: ${from}. Has Lit changed?`,
    );
  }
  const [{0: whole, index, groups}] = found;
  const text = to.replace(NAME, (name) => (names.has(name) ? groups[names.get(name)] : name));
  return code.slice(0, index) + text + code.slice(index + whole.length);
}

export function trimLit() {
  const left = new Set(Object.keys(EDITS));
  return {
    name: 'trim-lit',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const file = Object.keys(EDITS).find((name) => path.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      left.delete(file);
      const trimmed = EDITS[file].reduce((text, edit) => apply(text, edit, file), code);
      const result = new MagicString(code).overwrite(0, code.length, trimmed);
      return {code: trimmed, map: result.generateMap()};
    },
    buildEnd(error) {
      if (!error && left.size > 0)
        this.error(`Not in the bundle any more: ${[...left].join(', ')}.`);
    },
  };
}
