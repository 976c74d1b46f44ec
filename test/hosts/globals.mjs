/** Host pages that replace, break, freeze or remove globals. */
import {
  NO_COLLECTIONS,
  NO_MARKUP,
  NO_METADATA,
  NO_NAMES,
  NO_OBJECTS,
  NO_OPTIONS,
} from './run/lit.mjs';
import {inline} from './run/markup.mjs';

const hostile = (name, run, more) => ({name, head: inline(run), ...more});

// WebKit's driver cannot send the checks to a page that adds such members to all objects.
const prototypes = [
  hostile(
    'Array.prototype with enumerable extensions',
    () => {
      Array.prototype.hostOwn = function () {};
      Array.prototype.last = function () {
        return this[this.length - 1];
      };
      Array.prototype.remove = function () {};
    },
    {fast: true},
  ),
  hostile(
    'Object.prototype with enumerable extensions',
    () => {
      Object.prototype.hostOwn = function () {};
      Object.prototype.once = function () {};
      Object.prototype.capture = true;
      Object.prototype.extend = 1;
    },
    {fast: true, engines: ['Chromium', 'Firefox'], left: NO_OPTIONS},
  ),
  hostile('Object.prototype with names that option objects and property declarations use', () => {
    Object.prototype.subtree = true;
    Object.prototype.attribute = 'host';
    Object.prototype.type = 'host';
    Object.prototype.raw = [];
  }),
  hostile(
    'Object.prototype with get and set',
    () => {
      Object.prototype.get = function () {};
      Object.prototype.set = function () {};
    },
    {engines: ['Chromium', 'Firefox']},
  ),
  hostile(
    'Function.prototype with bind, once and capture of its own',
    () => {
      Function.prototype.once = function () {};
      Function.prototype.capture = true;
      Function.prototype.passive = true;
      Function.prototype.bind = function (self, ...first) {
        return (...rest) => this.apply(self, [...first, ...rest]);
      };
    },
    {left: NO_OPTIONS},
  ),
  hostile('String.prototype: replaceAll, at and trim of 2010', () => {
    String.prototype.trim = function () {
      return this.replace(/^\s+|\s+$/g, '');
    };
    String.prototype.startsWith = function (text) {
      return this.indexOf(text) === 0;
    };
    String.prototype.includes = function (text) {
      return this.indexOf(text) > -1;
    };
    String.prototype.replaceAll = function (from, to) {
      return this.split(from).join(to);
    };
    String.prototype.at = function (i) {
      return this.charAt(i);
    };
  }),
  hostile(
    'Array.prototype: find, flat, includes and from of 2010',
    () => {
      Array.prototype.find = function (test) {
        for (let i = 0; i < this.length; i++) if (test(this[i], i)) return this[i];
      };
      Array.prototype.includes = function (one) {
        return this.indexOf(one) !== -1;
      };
      Array.prototype.flat = function () {
        return [].concat(...this);
      };
      Array.prototype.flatten = Array.prototype.flat;
      Array.prototype.entries = function () {
        return this;
      };
      Array.from = function (list) {
        return Array.prototype.slice.call(list);
      };
    },
    {fast: true},
  ),
  hostile('Array iteration replaced', () => {
    const {values} = Array.prototype;
    Array.prototype[Symbol.iterator] = function () {
      return values.call(this);
    };
  }),
  hostile('Map, Set, WeakMap and Symbol replaced by polyfills that wrap them', () => {
    for (const name of ['Map', 'Set', 'WeakMap', 'WeakSet']) {
      const Native = window[name];
      window[name] = class extends Native {};
    }
  }),
  hostile('Map and Set replaced by old polyfills that keep their values in arrays', () => {
    const Collection = class {
      constructor(values) {
        this.keyList = [];
        this.valueList = [];
        for (const value of values ?? []) this.take(value);
      }
      get size() {
        return this.keyList.length;
      }
      has(key) {
        return this.keyList.indexOf(key) > -1;
      }
      put(key, value) {
        const at = this.has(key) ? this.keyList.indexOf(key) : this.size;
        this.keyList[at] = key;
        this.valueList[at] = value;
        return this;
      }
      delete(key) {
        const at = this.keyList.indexOf(key);
        if (at > -1) for (const list of [this.keyList, this.valueList]) list.splice(at, 1);
        return at > -1;
      }
      clear() {
        this.keyList = [];
        this.valueList = [];
      }
      forEach(act, self) {
        this.keyList.slice().forEach((key, i) => act.call(self, this.valueList[i], key, this));
      }
      keys() {
        return this.keyList.slice()[Symbol.iterator]();
      }
      values() {
        return this.valueList.slice()[Symbol.iterator]();
      }
      entries() {
        return this.keyList.map((key, i) => [key, this.valueList[i]])[Symbol.iterator]();
      }
    };
    window.Map = class Map extends Collection {
      take([key, value]) {
        this.put(key, value);
      }
      get(key) {
        return this.valueList[this.keyList.indexOf(key)];
      }
      set(key, value) {
        return this.put(key, value);
      }
      [Symbol.iterator]() {
        return this.entries();
      }
    };
    window.Set = class Set extends Collection {
      take(value) {
        this.put(value, value);
      }
      add(value) {
        return this.put(value, value);
      }
      [Symbol.iterator]() {
        return this.values();
      }
    };
  }),
  hostile(
    'Map and Set that are the page’s own and are not collections',
    () => {
      window.Map = function (place) {
        this.place = place;
      };
      window.Set = function (items) {
        this.items = items;
      };
    },
    // WebKitWebDriver keeps its known nodes in the page's `Map`.
    {left: NO_COLLECTIONS, engines: ['Chromium', 'Firefox']},
  ),
  hostile('Promise replaced by a wrapper', () => {
    const Native = window.Promise;
    window.Promise = class Promise extends Native {};
  }),
  hostile('Element.prototype: remove, append, closest and matches of 2012', () => {
    Element.prototype.remove = function () {
      this.parentNode?.removeChild(this);
    };
    Element.prototype.closest = function (selector) {
      for (let at = this; at?.matches; at = at.parentNode) if (at.matches(selector)) return at;
      return null;
    };
    NodeList.prototype.forEach = Array.prototype.forEach;
    NodeList.prototype.map = Array.prototype.map;
    HTMLCollection.prototype.forEach = Array.prototype.forEach;
  }),
  hostile('addEventListener wrapped', () => {
    const {addEventListener} = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      return addEventListener.call(this, type, listener, options);
    };
  }),
  hostile('addEventListener wrapped to make passive listeners', () => {
    const {addEventListener} = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      const given = typeof options === 'object' && options ? options : {capture: options};
      return addEventListener.call(this, type, listener, {passive: true, ...given});
    };
  }),
  hostile(
    'addEventListener that takes functions only',
    () => {
      const {addEventListener} = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        const call = (...args) => listener.apply(this, args);
        return addEventListener.call(this, type, call, options);
      };
    },
    {left: NO_OBJECTS},
  ),
  hostile('appendChild wrapped by a function that returns nothing', () => {
    const {appendChild} = Node.prototype;
    Node.prototype.appendChild = function (node) {
      appendChild.call(this, node);
    };
  }),
  hostile('innerHTML wrapped by a sanitizer', () => {
    const {get, set} = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
    Object.defineProperty(Element.prototype, 'innerHTML', {
      get,
      set(html) {
        set.call(this, `${html}`.replace(/<script[^]*?<\/script>/gi, ''));
      },
    });
  }),
  hostile(
    'innerHTML wrapped by a sanitizer that drops comments',
    () => {
      const {get, set} = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
      Object.defineProperty(Element.prototype, 'innerHTML', {
        get,
        set(html) {
          set.call(this, `${html}`.replace(/<!--[^]*?-->/g, '').replace(/<\?[^>]*>/g, ''));
        },
      });
    },
    {left: NO_MARKUP},
  ),
  hostile('JSON replaced by json2.js-like functions', () => {
    const {parse, stringify} = JSON;
    Array.prototype.toJSON = function () {
      return 'host';
    };
    window.JSON = {parse, stringify};
  }),
  hostile('RegExp.prototype.exec wrapped', () => {
    const {exec} = RegExp.prototype;
    RegExp.prototype.exec = function (text) {
      return exec.call(this, text);
    };
  }),
];

const throwing = () => {
  for (const name of ['log', 'info', 'debug', 'trace', 'warn', 'error']) {
    console[name] = () => {
      throw new Error('no console');
    };
  }
};

const missing = [
  hostile('no localStorage or sessionStorage', () => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {value: null});
    }
  }),
  hostile(
    'localStorage and sessionStorage throw',
    () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      }
    },
    {fast: true},
  ),
  hostile('document.cookie throws', () => {
    Object.defineProperty(document, 'cookie', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  }),
  hostile(
    'history.replaceState and pushState throw',
    () => {
      history.replaceState = history.pushState = () => {
        throw new DOMException('throttled', 'SecurityError');
      };
    },
    {faq: '<trust-faq permalinks="write"></trust-faq>', fast: true},
  ),
  hostile(
    'no requestAnimationFrame, requestIdleCallback or matchMedia',
    () => {
      window.requestAnimationFrame = window.requestIdleCallback = window.matchMedia = undefined;
    },
    {fast: true},
  ),
  hostile('no observers but MutationObserver', () => {
    window.ResizeObserver = window.IntersectionObserver = window.PerformanceObserver = undefined;
  }),
  hostile(
    'no MutationObserver',
    () => {
      window.MutationObserver = undefined;
    },
    {
      left: {
        reason:
          'Every browser has had it since 2013; taking it away breaks most scripts. Cost of a fix: about 15 bytes, but language and children would no longer be followed.',
        wrong: /^not upgraded$|^said: error: .*not a constructor/,
      },
    },
  ),
  hostile('no Intl', () => {
    window.Intl = undefined;
  }),
  hostile('no Intl.DateTimeFormat', () => {
    window.Intl.DateTimeFormat = undefined;
  }),
  hostile(
    'no customElements',
    () => {
      Object.defineProperty(window, 'customElements', {value: undefined});
    },
    {expect: {theirs: ''}, says: /^said: error: .*(undefined|customElements)/},
  ),
  hostile('no fetch, XMLHttpRequest, WebSocket or crypto', () => {
    window.fetch = window.XMLHttpRequest = window.WebSocket = undefined;
    Object.defineProperty(window, 'crypto', {value: undefined});
  }),
  hostile('no performance', () => {
    Object.defineProperty(window, 'performance', {value: undefined});
  }),
  hostile(
    'console gone',
    () => {
      window.console = {};
    },
    {faq: '<trust-faq topics="host"></trust-faq>'},
  ),
  hostile('console methods throw', throwing),
  hostile('console methods throw, and we have something to warn about', throwing, {
    faq: '<trust-faq topics="host"></trust-faq>',
  }),
  hostile('Date.now and Math.random fixed', () => {
    Date.now = () => 0;
    Math.random = () => 0.5;
  }),
  hostile('setTimeout clamped to a second', () => {
    const {setTimeout} = window;
    window.setTimeout = (run, time, ...rest) => setTimeout(run, Math.max(time, 1000), ...rest);
  }),
  hostile('queueMicrotask and structuredClone gone', () => {
    window.queueMicrotask = window.structuredClone = undefined;
  }),
  hostile('TextDecoder gone', () => {
    window.TextDecoder = undefined;
  }),
  hostile(
    'CSS gone',
    () => {
      window.CSS = undefined;
    },
    {
      left: {
        reason:
          'Every browser has it; we ask it whether the browser is recent enough. Cost of a fix: a few bytes, but the widget would then say that the browser is too old.',
        wrong: /^not upgraded$|^said: error: .*supports/,
      },
    },
  ),
  hostile(
    'CSS.supports says no to everything',
    () => {
      CSS.supports = () => false;
    },
    {
      left: {
        reason:
          'We believe it: the fallback between the tags stays, with a warning. Cost of a fix: no bytes, but old browsers would show a broken widget.',
        wrong: /^not upgraded$|^said: console\.warn: trust-faq: this browser is too old;/,
      },
    },
  ),
];

const CLOBBER = [
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litElementHydrateSupport',
  'litHtmlPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementPolyfillSupport',
  'litIssuedWarnings',
  'ShadyCSS',
  'ShadyDOM',
  'trustedTypes',
  'process',
  'define',
  'module',
  'exports',
  'faq',
  'search',
  'clear',
];

/** Members of a document that a form or an image with that name shadows. */
const MEMBERS = (
  'URL title body head forms images links cookie domain referrer children scripts all ' +
  'documentElement activeElement readyState currentScript contentType characterSet charset ' +
  'compatMode doctype implementation documentURI baseURI lastModified embeds dir designMode fonts ' +
  'timeline hidden visibilityState fullscreenElement styleSheets adoptedStyleSheets ' +
  'scrollingElement firstElementChild firstChild lastChild childNodes nodeType nodeName ' +
  'textContent parentNode nextSibling ownerDocument isConnected getRootNode contains cloneNode ' +
  'appendChild insertBefore removeChild normalize createElement createDocumentFragment createRange ' +
  'createEvent createAttribute adoptNode querySelector querySelectorAll getElementById ' +
  'getElementsByTagName getElementsByClassName getElementsByName dispatchEvent append write open ' +
  'close hasFocus execCommand getSelection elementFromPoint constructor lang search q faq name id'
).split(' ');

/** Members that the script calls by name. */
const CALLED =
  'defaultView createElementNS createTextNode createComment createTreeWalker importNode addEventListener removeEventListener'.split(
    ' ',
  );

const clobbered = [
  {
    name: 'elements with the ids of globals',
    before: CLOBBER.map((id) => `<i id="${id}"></i>`).join(''),
    script: '',
    after: '<script src="trust-faq.js"></script>',
    left: NO_NAMES,
    fast: true,
  },
  {
    name: 'forms with the names of document members',
    left: NO_NAMES,
    before: MEMBERS.map((name) => `<form name="${name}"></form>`).join(''),
    fast: true,
  },
  {
    name: 'images with the names of document members',
    left: NO_NAMES,
    script: '',
    before: MEMBERS.map((name) => `<img name="${name}" alt="" />`).join(''),
    after: '<script src="trust-faq.js"></script>',
  },
  {
    name: 'forms with the names of document members that we call',
    left: NO_NAMES,
    before: CALLED.map((name) => `<form name="${name}"></form>`).join(''),
  },
  {
    name: 'a form named host',
    before: '<form name="host"></form>',
  },
  hostile('variables of the names a minifier uses', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$') {
      window[letter] = 'host';
    }
  }),
  hostile('window.name, status, event and external set', () => {
    window.name = 'host';
    window.status = 'host';
    window.event = 'host';
    window.external = 'host';
  }),
];

const frozen = [
  hostile(
    'frozen primordials',
    () => {
      for (const name of [
        'Object',
        'Array',
        'Function',
        'String',
        'Promise',
        'Map',
        'Set',
        'RegExp',
        'Symbol',
        'Error',
      ]) {
        Object.freeze(window[name]);
        Object.freeze(window[name].prototype);
      }
    },
    {left: NO_METADATA, fast: true},
  ),
  hostile(
    'Node, Text and Comment of the page’s own',
    () => {
      for (const name of ['Node', 'Text', 'Comment']) {
        window[name] = function () {
          this.host = name;
        };
      }
    },
    {fast: true},
  ),
  hostile('frozen DOM prototypes', () => {
    for (const name of [
      'EventTarget',
      'Node',
      'Element',
      'HTMLElement',
      'Document',
      'Event',
      'CustomEvent',
    ]) {
      Object.freeze(window[name].prototype);
    }
  }),
  {
    name: 'a frozen or sealed element',
    left: {
      reason:
        'An element to which no property can be added cannot be upgraded by any class with fields. Cost of a fix: all state would have to live outside the element, Lit’s too.',
      wrong: /^not upgraded$|^said: error: .*(not extensible|set prototype|readonly property)/,
    },
    after: inline(() => Object.preventExtensions(document.querySelector('trust-faq'))),
  },
];

const tools = [
  {
    name: 'an error handler that swallows everything',
    head: inline(() => {
      window.onerror = () => true;
      window.onunhandledrejection = (event) => event.preventDefault();
    }),
  },
  {
    name: 'a listener on the body that stops clicks on their way up',
    after: inline(() =>
      document.body.addEventListener('click', (event) => event.stopPropagation()),
    ),
  },
  {
    name: 'a listener in the capture phase that stops every click',
    left: {
      reason:
        'The page stops the click before it reaches any element, including its own: nothing opens on a click; everything else works. Cost of a fix: listening on the window before the page does, against its intent.',
      wrong: /: a question does not open$|^search: clearing |^re-insertion: items are lost$/,
    },
    after: inline(() =>
      document.addEventListener('click', (event) => event.stopPropagation(), true),
    ),
  },
  {
    name: 'single-key shortcuts on the window',
    after: inline(() =>
      addEventListener('keydown', (event) => {
        if (event.key === 's' && !/^(input|textarea)$/i.test(event.target.tagName))
          document.title = 'shortcut';
      }),
    ),
  },
  // Such a trap exists to keep the focus inside its box, so the element cannot have it.
  {
    name: 'a focus trap that takes the focus back',
    after: inline(() => {
      const box = document.getElementById('host');
      const input = document.getElementById('host-input');
      addEventListener('focusin', ({target}) => box.contains(target) || input.focus());
    }),
    expect: {unfocusable: true},
  },
  {
    name: 'a focus trap around it',
    before: '<input id="host-outside" />',
    after: inline(() => {
      const box = document.createElement('div');
      const host = document.getElementById('host');
      host.before(box);
      box.append(host, document.querySelector('trust-faq'));
      const input = document.getElementById('host-input');
      addEventListener(
        'focusin',
        ({target}) => box.contains(target) || input.focus({preventScroll: true}),
      );
      document.getElementById('host-outside').focus({preventScroll: true});
    }),
  },
  {
    name: 'the page scrolled and focused before we start',
    left: {
      WebKit: {
        reason:
          'WebKit usually scrolls to a box that takes the focus right after its text has changed, although we ask it not to. The check clears the search while the box is far outside the window; a visitor who clears it can see it. Cost of a fix: the focus would move in a later task, and nothing would have it until then.',
        wrong: /^host: the page was scrolled$/,
        sometimes: true,
      },
    },
    before: '<div style="height:3000px"></div>',
    script: '',
    after: inline(() => {
      scrollTo(0, 500);
      document.getElementById('host-input').focus({preventScroll: true});
      const script = document.createElement('script');
      script.src = 'trust-faq.js';
      document.body.append(script);
    }),
  },
  {
    name: 'an extension that puts elements into every shadow root',
    after: inline(() =>
      addEventListener('load', () => {
        const root = document.querySelector('trust-faq').shadowRoot;
        root?.append(document.createElement('style'));
        root?.querySelector('input')?.after(document.createElement('div'));
      }),
    ),
  },
  {
    name: 'an extension that empties the shadow root',
    left: {
      reason:
        'What removed the content would remove it again. Cost of a fix: 59 bytes (tried) for an observer in every widget that fills the root again, ten times at most.',
      wrong: /^0 of \d+ items$/,
    },
    after: inline(() =>
      addEventListener('load', () => {
        const root = document.querySelector('trust-faq').shadowRoot;
        if (root) root.innerHTML = '';
      }),
    ),
  },
  {
    name: 'a script that normalizes the page’s text nodes and strips its comments',
    before: '<!-- before -->',
    faq: '<trust-faq><!-- inside --></trust-faq>',
    after: inline(() =>
      addEventListener('load', () => {
        document.body.normalize();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
        const comments = [];
        while (walker.nextNode()) comments.push(walker.currentNode);
        for (const comment of comments) comment.remove();
      }),
    ),
  },
];

export const pages = [...prototypes, ...missing, ...clobbered, ...frozen, ...tools];
