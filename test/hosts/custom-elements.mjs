/** Host pages with custom-element polyfills and adapters, other versions of Lit, and other scripts that define our tag. */
import {readFileSync} from 'node:fs';
import {bundle, inline, scripts} from './run/markup.mjs';

const FIRST = '<script src="trust-faq.js"></script>';
const notUsed = /^said: console\.warn: trust-faq: version .* was not used/;
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const lit = (name) => `
  import {LitElement, html, css} from '${name}';
  customElements.define('host-lit', class extends LitElement {
    static styles = css\`p { color: green }\`;
    static properties = {name: {}};
    constructor() { super(); this.name = '会社'; }
    render() { return html\`<p @click=\${() => (this.name += '!')}>\${this.name}</p>\`; }
  });
  document.body.append(document.createElement('host-lit'));`;

const beside = (name, code) => [
  {
    name: `${name} before us`,
    files: {'other.js': () => bundle(code)},
    script: '',
    after: `<script src="other.js"></script>${FIRST}`,
    fast: name === 'Lit 2',
  },
  {
    name: `${name} after us`,
    files: {'other.js': () => bundle(code)},
    script: '',
    after: `${FIRST}<script src="other.js"></script>`,
  },
];

const taken = (name, define, more) => ({name, head: inline(define), ...more});

export const pages = [
  {
    name: 'webcomponentsjs 1.2, all polyfills',
    head: scripts('webcomponents1/webcomponents-sd-ce.js'),
  },
  {
    name: 'webcomponentsjs 1.2, its loader',
    head: scripts('webcomponents1/webcomponents-loader.js'),
  },
  {
    name: 'webcomponentsjs 1.2, ES5 adapter',
    left: {
      reason:
        'The adapter calls every class as a function, which no native class survives; webcomponentsjs 2 fixed it. Bypassing it, by the native `HTMLElement.prototype.constructor` and `CustomElementRegistry.prototype.define`, was tried: up to 98 bytes, but then the page with all of that version’s polyfills, which works now, fails.',
      wrong: /^not upgraded$|^said: error: .*class constructor/i,
    },
    head: scripts('webcomponents1/custom-elements-es5-adapter.js'),
  },
  {
    name: 'webcomponentsjs 2.8, bundle',
    head: scripts('webcomponents2/webcomponents-bundle.js'),
    fast: true,
  },
  {
    name: 'webcomponentsjs 2.8, ES5 adapter',
    head: scripts('webcomponents2/custom-elements-es5-adapter.js'),
  },
  {
    name: 'webcomponentsjs 2.8, custom elements polyfill forced',
    head: `${inline(() => {
      window.customElements.forcePolyfill = true;
    })}${scripts('@webcomponents/custom-elements/custom-elements.min.js')}`,
  },
  {
    name: 'webcomponentsjs 2.8, bundle, polyfills forced',
    left: {
      reason:
        'Polyfilled shadow roots do not support `adoptedStyleSheets`, and the polyfill keeps the listeners that are added to the document in a property of the document (`document.__handlers`). A browser that has shadow roots gets the polyfill only where a page forces it; cost of a fix: the script would have to carry all of ShadyCSS’s interface, several kB.',
      wrong:
        /^display is inline$|^reading: lines of \w+ NaN apart$|^permalink: |^host: the page was scrolled$|^host: (now|after a visit) document\.__handlers exists$|^said: .*(adoptedStyleSheets|reading 'length')/,
    },
    head: `${inline(() => {
      window.WebComponents = {flags: {}};
      window.ShadyDOM = {force: true};
      window.customElements.forcePolyfill = true;
    })}${scripts('webcomponents2/webcomponents-bundle.js')}`,
  },
  {
    name: 'ShadyDOM noPatch',
    head: `${inline(() => {
      window.ShadyDOM = {force: true, noPatch: true};
    })}${scripts('webcomponents2/webcomponents-bundle.js')}`,
  },
  {
    name: 'scoped registry polyfill',
    head: scripts(
      '@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js',
    ),
    fast: true,
  },
  {name: 'ShadyCSS', head: scripts('@webcomponents/shadycss/scoping-shim.min.js')},
  ...beside('Lit 2', lit('lit2')),
  ...beside('Lit 3', lit('lit3')),
  {
    name: 'our script twice',
    script: FIRST + FIRST,
    fast: true,
  },
  {
    name: 'our script three times, as a module, deferred and at the end',
    script:
      '<script type="module" src="trust-faq.js"></script><script src="trust-faq.js?2" defer></script>',
    after: '<script src="trust-faq.js?3"></script>',
  },
  {
    name: 'two of our versions',
    files: {'old.js': ({code}) => code.replaceAll(`"${version}"`, '"0.0.9"')},
    script: `<script src="old.js"></script>${FIRST}`,
    says: /^said: console\.warn: trust-faq: version .* was not used: version 0\.0\.9 /,
  },
  taken(
    'the tag taken by another element',
    () => {
      customElements.define(
        'trust-faq',
        class extends HTMLElement {
          connectedCallback() {
            this.textContent = '別の部品';
          }
        },
      );
    },
    {says: notUsed, expect: {theirs: '別の部品'}, fast: true},
  ),
  {
    name: 'a custom element of the page around ours, which moves ours when it connects',
    head: inline(() => {
      customElements.define(
        'host-frame',
        class extends HTMLElement {
          connectedCallback() {
            this.style.display = 'block';
            const inner = this.querySelector('trust-faq');
            if (inner) this.append(inner);
          }
        },
      );
    }),
    before: '<host-frame>',
    after: '</host-frame>',
  },
  {
    name: 'customElements.define wrapped to prefix and log',
    head: inline(() => {
      const {define} = customElements;
      const defined = [];
      customElements.define = function (name, ...rest) {
        defined.push(name);
        return define.call(this, name, ...rest);
      };
    }),
  },
  {
    name: 'HTMLElement replaced by a wrapper',
    head: inline(() => {
      const Native = window.HTMLElement;
      window.HTMLElement = function HTMLElement() {
        return Reflect.construct(Native, [], new.target ?? this.constructor);
      };
      window.HTMLElement.prototype = Native.prototype;
      Object.setPrototypeOf(window.HTMLElement, Native);
    }),
  },
  {
    name: 'attachShadow patched to count and to add a style sheet',
    head: inline(() => {
      const {attachShadow} = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        const root = attachShadow.call(this, init);
        const style = document.createElement('style');
        style.textContent = '.host-only { color: red }';
        root.appendChild(style);
        return root;
      };
    }),
  },
];
