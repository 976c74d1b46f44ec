/** Rules that a page sets for itself. */
import {framed, inline} from './run/markup.mjs';

const csp = (policy) => ({
  'content-security-policy': typeof policy === 'function' ? policy : () => policy,
});

const TRUSTED = "require-trusted-types-for 'script'";
const hashed = ({hash}) =>
  `<script src="trust-faq.js" integrity="${hash}" crossorigin="anonymous" defer></script>`;
const withNonce = '<script src="trust-faq.js" nonce="host" defer></script>';

const absolute = ({base}) => `<script src="${base}trust-faq.js" defer></script>`;

const policies = [
  {
    name: "default-src 'none'; script-src 'self'",
    headers: csp("default-src 'none'; script-src 'self'"),
  },
  {
    name: 'script by hash, nothing else allowed',
    script: hashed,
    headers: csp(
      ({hash, witnessHash}) => `default-src 'none'; script-src '${hash}' '${witnessHash}'`,
    ),
    fast: true,
  },
  {
    name: 'script by nonce',
    script: withNonce,
    headers: csp("default-src 'none'; script-src 'nonce-host'"),
    fast: true,
  },
  {
    name: "'strict-dynamic' with a nonce, ours added by the page's script",
    script: '',
    after: `<script nonce="host">{const s = document.createElement('script'); s.src = 'trust-faq.js'; document.head.append(s);}</script>`,
    headers: csp("script-src 'nonce-host' 'strict-dynamic'; object-src 'none'; base-uri 'none'"),
    fast: true,
  },
  {
    name: 'inlined, by nonce',
    script: '',
    after: ({code}) => `<script nonce="host">${code.replaceAll('</script', '<\\/script')}</script>`,
    headers: csp("default-src 'none'; script-src 'nonce-host'"),
  },
  {
    name: 'the policy in a meta element',
    head: `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'" />`,
  },
  {name: "style-src 'none'", headers: csp("style-src 'none'"), fast: true},
  {
    name: "style-src-attr 'none'; style-src-elem 'none'",
    headers: csp("style-src-attr 'none'; style-src-elem 'none'"),
  },
  {
    name: "form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    headers: csp("form-action 'none'; base-uri 'none'; frame-ancestors 'none'"),
  },
  {name: 'Trusted Types, any policy', headers: csp(TRUSTED)},
  {
    name: "trusted-types 'none'",
    headers: csp(`${TRUSTED}; trusted-types 'none'`),
    fast: true,
  },
  {
    name: 'Trusted Types, a list with lit-html',
    headers: csp(`${TRUSTED}; trusted-types lit-html`),
  },
  {
    name: 'Trusted Types, a list without lit-html',
    headers: csp(`${TRUSTED}; trusted-types host`),
  },
  {
    name: 'Trusted Types, a list without lit-html but with a default policy',
    headers: csp(`${TRUSTED}; trusted-types default`),
    head: `<script>trustedTypes?.createPolicy('default', {createHTML: (html) => html});</script>`,
  },
  {
    name: 'Trusted Types, another Lit before us',
    headers: csp(`${TRUSTED}; trusted-types lit-html`),
    head: `<script>globalThis.trustedTypes?.createPolicy('lit-html', {createHTML: (html) => html});</script>`,
  },
  {
    name: "the same with 'allow-duplicates'",
    headers: csp(`${TRUSTED}; trusted-types lit-html 'allow-duplicates'`),
    head: `<script>globalThis.trustedTypes?.createPolicy('lit-html', {createHTML: (html) => html});</script>`,
  },
  {
    name: 'Trusted Types, report only',
    headers: {'content-security-policy-report-only': `${TRUSTED}; trusted-types 'none'`},
    fast: true,
  },
];

const sandboxes = [
  {name: 'sandbox allow-scripts by header', headers: csp('sandbox allow-scripts'), fast: true},
  {
    name: 'an iframe sandboxed to scripts',
    ...framed(
      () => '<iframe src="index.html" sandbox="allow-scripts" width="800" height="600"></iframe>',
    ),
    script: absolute,
  },
  {
    name: 'an iframe sandboxed to scripts and its origin',
    ...framed(
      () =>
        '<iframe src="index.html" sandbox="allow-scripts allow-same-origin" width="800" height="600"></iframe>',
    ),
  },
  {
    name: 'a sandboxed iframe, permalinks="write"',
    ...framed(
      () => '<iframe src="index.html" sandbox="allow-scripts" width="800" height="600"></iframe>',
    ),
    faq: '<trust-faq permalinks="write"></trust-faq>',
  },
  {
    name: 'a frame without permissions, credentialless',
    ...framed(
      () => '<iframe src="index.html" credentialless allow="" width="800" height="600"></iframe>',
    ),
  },
];

const isolation = [
  {
    name: 'cross-origin isolation (COOP, COEP)',
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
    fast: true,
  },
  {
    name: 'Permissions-Policy that takes everything',
    headers: {
      'permissions-policy':
        'clipboard-write=(), clipboard-read=(), fullscreen=(), geolocation=(), sync-xhr=(), unload=(), web-share=()',
    },
    fast: true,
  },
  {
    name: 'Document-Policy',
    headers: {
      'document-policy': 'force-load-at-top, js-profiling=?0',
      'require-document-policy': '',
    },
    fast: true,
  },
  {
    name: 'no referrer, no sniffing, no framing, no cache',
    headers: {
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cache-control': 'no-store',
      'origin-agent-cluster': '?1',
      'clear-site-data': '"cache"',
    },
  },
  {
    name: 'the script with integrity from another origin',
    script: ({hash, base}) =>
      `<script src="${base.replace('127.0.0.1', 'localhost')}trust-faq.js" integrity="${hash}" crossorigin="anonymous" defer></script>`,
  },
  {
    name: 'the script from another origin, without CORS',
    script: ({base}) =>
      `<script src="${base.replace('127.0.0.1', 'localhost')}trust-faq.js" defer></script>`,
    fast: true,
  },
  {
    name: '<base> to another site',
    head: '<base href="https://example.com/elsewhere/" />',
    script: absolute,
  },
  {
    name: '<base target="_blank">',
    head: '<base target="_blank" />',
  },
  {
    name: 'clipboard refused',
    after: inline(() => {
      Object.defineProperty(navigator, 'clipboard', {value: undefined});
    }),
    check: async () => {
      const {shadowRoot} = document.querySelector('trust-faq');
      const {setTimeout} = window.__witness;
      const one = async (part) => {
        for (let tries = 0; tries < 100; tries++) {
          const found = shadowRoot.querySelector(`[part~="${part}"]`);
          if (found) return found;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        throw new Error(`no ${part}`);
      };
      const question = await one('question');
      question.click();
      (await one('copy')).click();
      const {value} = await one('address');
      return value.endsWith(`#faq-${question.value}`) ? '' : `the address shown is ${value}`;
    },
  },
];

export const pages = [...policies, ...sandboxes, ...isolation];
