/** Host pages with policies, such as a Content Security Policy. */
import {ja} from '../../dist/npm/data/ja.js';
import {NO_POLICY, REFUSAL} from './run/lit.mjs';
import {bundle, framed, inline} from './run/markup.mjs';

const csp = (policy) => ({
  'content-security-policy': typeof policy === 'function' ? policy : () => policy,
});

const TRUSTED = "require-trusted-types-for 'script'";
const hashed = ({hash}) =>
  `<script src="trust-faq.js" integrity="${hash}" crossorigin="anonymous" defer></script>`;
const withNonce = '<script src="trust-faq.js" nonce="host" defer></script>';

const absolute = ({base}) => `<script src="${base}trust-faq.js" defer></script>`;

const SCRIPT = '<script src="trust-faq.js" defer></script>';
const OTHER = '<script src="other.js" defer></script>';

/** The page has its own Lit, which renders a template. */
const besideLit = (script) => ({
  script,
  files: {
    'other.js': () =>
      bundle(`
        import {html, render} from 'lit3';
        render(html\`<p>会社</p>\`, document.createElement('div'));`),
  },
});

/** The page appends its own entry, whose answer is HTML with a bold word. */
const htmlAnswer = (answer, isBold) => ({
  head: '<script>delete Document.parseHTML;</script>',
  script: SCRIPT,
  faq: `<trust-faq src-mode="append" max-items="99"><script type="application/ld+json">${JSON.stringify(
    {
      '@type': 'FAQPage',
      mainEntity: [
        {name: '送料は', acceptedAnswer: {text: `<p>${answer.replace(' ', ' <b>')}</b></p>`}},
      ],
    },
  ).replaceAll('</', '<\\/')}</script></trust-faq>`,
  expect: {
    questions: [...ja.entries.map(({question}) => question), '送料は'],
    // Trusted Types reject the text of a script that another script has copied.
    clone: false,
  },
  check: `() => {
    const answers = document.querySelector('trust-faq').shadowRoot.querySelectorAll('[part=answer]');
    const last = answers[answers.length - 1];
    const isBold = last.querySelector('strong') !== null;
    return last.textContent.includes('二つ') && isBold === ${isBold} ? '' : last.innerHTML;
  }`,
});

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
    name: 'trusted-types lit-html',
    headers: csp(`${TRUSTED}; trusted-types lit-html`),
    fast: true,
  },
  {
    name: 'trusted-types host lit-html, with a policy of the page itself',
    headers: csp(`${TRUSTED}; trusted-types host lit-html`),
    head: `<script>trustedTypes.createPolicy('host', {createHTML: (html) => html});</script>`,
  },
  {
    name: 'trusted-types lit-html, our script twice',
    headers: csp(`${TRUSTED}; trusted-types lit-html`),
    script: SCRIPT + SCRIPT,
    // The first script takes effect; the Lit in the second must not create the policy again.
    says: REFUSAL,
    fast: true,
  },
  {
    name: "trusted-types lit-html 'allow-duplicates', our script twice",
    headers: csp(`${TRUSTED}; trusted-types lit-html 'allow-duplicates'`),
    script: SCRIPT + SCRIPT,
    fast: true,
  },
  {
    name: 'trusted-types lit-html, another Lit before us',
    headers: csp(`${TRUSTED}; trusted-types lit-html`),
    ...besideLit(OTHER + SCRIPT),
    left: NO_POLICY,
  },
  {
    name: "trusted-types lit-html 'allow-duplicates', another Lit before us",
    headers: csp(`${TRUSTED}; trusted-types lit-html 'allow-duplicates'`),
    ...besideLit(OTHER + SCRIPT),
    fast: true,
  },
  {
    name: "trusted-types lit-html 'allow-duplicates', another Lit after us",
    headers: csp(`${TRUSTED}; trusted-types lit-html 'allow-duplicates'`),
    ...besideLit(SCRIPT + OTHER),
  },
  {
    name: 'trusted-types lit-html trust-faq, answers in HTML without Document.parseHTML',
    headers: csp(`${TRUSTED}; trusted-types lit-html trust-faq`),
    ...htmlAnswer('一つ 二つ', true),
    fast: true,
  },
  {
    name: 'trusted-types lit-html, answers in HTML without Document.parseHTML',
    headers: csp(`${TRUSTED}; trusted-types lit-html`),
    ...htmlAnswer('一つ 二つ', false),
    says: /^said: (console\.warn: trust-faq: answers are shown without their markup|policy: trusted-types )/,
  },
  {
    name: "trusted-types 'none'",
    headers: csp(`${TRUSTED}; trusted-types 'none'`),
    left: NO_POLICY,
    fast: true,
  },
  {
    name: 'trusted-types host, without lit-html',
    headers: csp(`${TRUSTED}; trusted-types host`),
    left: NO_POLICY,
  },
  {
    name: 'trusted-types default, which lets every text through',
    headers: csp(`${TRUSTED}; trusted-types default`),
    head: `<script>trustedTypes.createPolicy('default', {createHTML: (html) => html});</script>`,
    left: NO_POLICY,
  },
  {
    name: 'Trusted Types, report only',
    headers: {'content-security-policy-report-only': `${TRUSTED}; trusted-types lit-html`},
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
    name: 'Permissions-Policy that denies everything',
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
      document.execCommand = () => false;
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
      const {value} = await one('copied-text');
      return value.endsWith(`#faq-${question.value}`) ? '' : `the address shown is ${value}`;
    },
  },
];

export const pages = [...policies, ...sandboxes, ...isolation];
