/** Host pages that load the script in different ways, as pages, tag managers and optimizers do. */
import {inline} from './run/markup.mjs';

const inlined = ({code}) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
const none = {script: ''};

const tagManager = () => {
  const script = document.createElement('script');
  script.async = true;
  script.src = 'trust-faq.js';
  document
    .getElementsByTagName('script')[0]
    .parentNode.insertBefore(script, document.getElementsByTagName('script')[0]);
};

export const pages = [
  {name: 'defer in the head'},
  {name: 'blocking, in the head', script: '<script src="trust-faq.js"></script>', fast: true},
  {name: 'async', script: '<script src="trust-faq.js" async></script>'},
  {name: 'as a module', script: '<script type="module" src="trust-faq.js"></script>', fast: true},
  {name: 'as an async module', script: '<script type="module" async src="trust-faq.js"></script>'},
  {
    name: 'imported by a module of the page',
    ...none,
    after: '<script type="module">import \'./trust-faq.js\';</script>',
  },
  {
    name: 'import() after load',
    ...none,
    after: "<script>addEventListener('load', () => import('./trust-faq.js'));</script>",
    patience: 200,
  },
  {
    name: 'at the end of the body',
    ...none,
    after: '<script src="trust-faq.js"></script>',
    fast: true,
  },
  {
    name: 'inside the element',
    ...none,
    faq: '<trust-faq><script src="trust-faq.js"></script></trust-faq>',
  },
  {
    name: 'inside the element, which is closed late',
    ...none,
    faq: '<trust-faq>お待ちください<script src="trust-faq.js"></script><p>続き</p></trust-faq>',
  },
  {name: 'by a tag manager', ...none, head: inline(tagManager), fast: true},
  {
    name: 'by a tag manager after load',
    ...none,
    after: `<script>addEventListener('load', () => setTimeout(${tagManager}, 20));</script>`,
    patience: 200,
  },
  {
    name: 'by a tag manager that writes the whole snippet by innerHTML and runs its scripts',
    ...none,
    faq: '<div id="slot"></div>',
    after: inline(() => {
      const slot = document.getElementById('slot');
      slot.innerHTML = '<script src="trust-faq.js"></' + 'script><trust-faq></trust-faq>';
      const old = slot.querySelector('script');
      const script = document.createElement('script');
      for (const {name, value} of old.attributes) script.setAttribute(name, value);
      old.replaceWith(script);
    }),
  },
  {
    name: 'fetched and evaluated',
    ...none,
    after:
      "<script>fetch('trust-faq.js').then((r) => r.text()).then((code) => (0, eval)(code));</script>",
    patience: 200,
    fast: true,
  },
  {
    name: 'new Function',
    ...none,
    after:
      "<script>fetch('trust-faq.js').then((r) => r.text()).then((code) => new Function(code)());</script>",
    patience: 200,
  },
  {
    name: 'concatenated between other scripts, one without its last semicolon',
    ...none,
    files: {
      'all.js': ({code}) =>
        `var hostBefore = function () {}\n;${code}\n;(function () { window.hostAfter = 1 })()`,
    },
    after: '<script src="all.js"></script>',
    fast: true,
  },
  {
    name: 'concatenated under "use strict" of another',
    ...none,
    files: {'all.js': ({code}) => `"use strict";var hostBefore = 1;\n${code}`},
    after: '<script src="all.js"></script>',
  },
  {
    name: 'wrapped in a function with its own window, document and define',
    ...none,
    files: {
      'all.js': ({code}) =>
        `(function (window, document, module, exports, define, undefined) {${code}\n})(window, document);`,
    },
    after: '<script src="all.js"></script>',
  },
  {name: 'inlined in the head', script: inlined, fast: true},
  {name: 'inlined after the element', ...none, after: inlined},
  {
    name: 'inlined in a CDATA section, as an optimizer for XHTML does',
    ...none,
    after: ({code}) =>
      `<script>//<![CDATA[\n${code.replaceAll('</script', '<\\/script')}\n//]]></script>`,
  },
  {
    name: 'put off by an optimizer that changes the type and runs scripts later',
    script: '<script type="host-later" src="trust-faq.js"></script>',
    after: inline(() =>
      addEventListener('load', () =>
        setTimeout(() => {
          for (const old of document.querySelectorAll('script[type=host-later]')) {
            const script = document.createElement('script');
            script.src = old.src;
            old.replaceWith(script);
          }
        }, 20),
      ),
    ),
    patience: 200,
    fast: true,
  },
  {
    name: 'put off until the visitor moves the mouse',
    ...none,
    after: `<script>addEventListener('mousemove', ${tagManager}, {once: true}); addEventListener('load', () => setTimeout(() => dispatchEvent(new Event('mousemove')), 30));</script>`,
    patience: 200,
  },
  {
    name: 'a blob: address',
    ...none,
    after: `<script>fetch('trust-faq.js').then((r) => r.blob()).then((blob) => {
      const script = document.createElement('script');
      script.src = URL.createObjectURL(blob);
      document.head.append(script);
    });</script>`,
    patience: 200,
  },
  {
    name: 'a data: address',
    script: ({code}) =>
      `<script src="data:text/javascript;base64,${Buffer.from(code).toString('base64')}"></script>`,
  },
  {
    name: 'sent in pieces: the element long before the script',
    ...none,
    // The server sends the page up to the comment, and the rest once this image is requested.
    faq: `<trust-faq></trust-faq>${inline(() => {
      new window.Image().src = 'seen';
    })}<!-- piece -->`,
    pauseAfter: '<!-- piece -->',
    after: '<script src="trust-faq.js" defer></script>',
  },
  {
    name: 'document.readyState says complete too early',
    head: inline(() => Object.defineProperty(document, 'readyState', {get: () => 'complete'})),
  },
  {
    name: 'document.currentScript gone',
    head: inline(() => Object.defineProperty(document, 'currentScript', {get: () => null})),
  },
  {
    name: 'through a service that adds a query and a fragment',
    script: '<script src="trust-faq.js?v=1#x" defer></script>',
  },
  {name: 'preloaded', head: '<link rel="preload" as="script" href="trust-faq.js" />'},
];
