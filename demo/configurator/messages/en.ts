import type {Platform} from '../snippets/platforms.js';
import type {Problem} from '../problems.js';

export const en = {
  title: 'Make your snippet',
  lede: 'Choose what to show and how it looks. The preview shows the real widget, and the code below always matches it.',
  back: 'trust-faq demo',
  otherLanguage: '日本語',
  jump: 'On this page',
  steps: {content: 'Content', look: 'Look', preview: 'Preview', code: 'Code'},
  share: 'Copy the address of this configuration',
  reset: 'Start over',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Selected: press Ctrl+C (or ⌘C) to copy',

  paste: {
    title: 'Continue from an existing snippet',
    label: 'Paste the snippet, as HTML or for any of the platforms below',
    read: 'Read it',
    done: 'Done. All settings below are now those of the snippet.',
    failed: 'Nothing was changed.',
  },

  language: {
    label: 'Language',
    auto: 'Same as the page',
    ja: '日本語',
    en: 'English',
  },
  topics: {
    label: 'Topics',
    hint: 'Untick what you don’t need. The order here is the order in the widget.',
    count: (shown: number, all: number) =>
      `${shown === all ? all : `${shown} of ${all}`} ${all === 1 ? 'question' : 'questions'}`,
    up: (name: string) => `Move “${name}” up`,
    down: (name: string) => `Move “${name}” down`,
    drag: 'Drag to move',
    moved: (name: string, place: number, all: number) => `${name}: ${place} of ${all}`,
    last: 'At least one topic must remain.',
    questions: (name: string) => `Questions in “${name}”`,
    total: (count: number) =>
      `The widget shows ${count} ${count === 1 ? 'question' : 'questions'}.`,
  },
  entries: {
    title: 'Choose individual questions and their order',
    chosen: (count: number) => `Individual questions: ${count}`,
    hint: 'Only the chosen questions are shown, in this order.',
    add: 'Add a question',
    choose: 'Choose …',
    remove: (question: string) => `Remove “${question}”`,
  },
  heading: {
    label: 'Heading',
    auto: 'The widget’s own',
    none: 'None',
    own: 'Other',
    text: 'Text of the heading',
    level: 'Level',
    levelHint: 'One more than the level of the heading above the place where you paste it.',
  },
  open: {
    label: 'Open at the start',
    none: 'Nothing',
    first: 'The first question',
    all: 'All questions',
    own: (ids: string) => `Chosen: ${ids}`,
  },
  behaviour: 'List, opening and behaviour',
  switches: 'Switches',
  exclusive: 'One at a time: opening a question closes the others',
  hideSearch: 'Without the search box',
  hideTopics: 'Without the topic filter',
  collect: 'Let visitors collect answers and copy them with date and source',
  feedback: 'Ask “Was this helpful?” under each answer',
  grouping: {label: 'List', topic: 'A heading per topic', none: 'One list'},
  maxItems: 'Questions before “Show more”',
  query: {
    label: 'Search for this at the start',
    hint: 'Appears in the search box; visitors can clear it. Leave empty for none.',
  },
  contactHref: {
    label: 'Address of your contact page',
    hint: 'http, https, mailto, tel or a relative address. The link appears if nothing matches, after feedback that an answer did not help, and at the end of the list. Leave empty for none.',
  },
  contactLabel: {
    label: 'Text of that link',
    hint: 'Leave empty for “Contact us”.',
  },
  changedSince: {
    label: 'Mark what changed since',
    hint: 'A month, like 2026-10: entries changed in or after it are marked “updated”. Leave empty for none.',
  },
  dataLayer: {
    label: 'Events for a tag manager',
    hint: 'Reports to window.dataLayer what was opened, searched for, rated and copied.',
    off: 'Off',
    events: 'Ids and counts',
    queries: 'Also the text of searches',
  },
  permalinks: {
    label: 'Links to individual questions',
    read: 'Open them',
    write: 'Open them, and update the address',
    off: 'Off',
  },

  look: {
    label: 'Ready-made themes',
    none: 'The page’s own',
    ruled: 'Ruled',
    soft: 'Soft',
    night: 'Night',
    other: (id: string) => id,
  },
  theme: {
    label: 'Light or dark',
    auto: 'Same as the page',
    light: 'Always light',
    dark: 'Always dark',
  },
  colours: 'Colours',
  sizes: 'Typeface and sizes',
  light: 'Light',
  dark: 'Dark',
  unset: 'default',
  unsetButton: (name: string) => `Back to the default of ${name}`,
  colourIn: (meaning: string, scheme: string) => `${meaning} (${scheme})`,
  pickColour: (meaning: string, scheme: string) => `Pick: ${meaning} (${scheme})`,
  slider: (meaning: string) => `Slider: ${meaning}`,
  badColour: 'Not a colour that CSS knows',
  fonts: {
    page: 'The page’s own',
    sans: 'Sans serif',
    serif: 'Serif (Mincho)',
    rounded: 'Rounded',
    system: 'The system’s',
    own: 'Other',
  },
  fontPick: 'Choose a typeface',
  page: {
    label: 'Your page',
    hint: 'Its colours, for the preview and the contrast. They are not part of the snippet.',
    text: 'Text of the page',
    ground: 'Background of the page',
  },

  contrast: {
    label: 'Contrast (WCAG 2.2)',
    good: (count: number) => `All ${count} pairs have enough contrast.`,
    bad: (count: number) =>
      `${count} ${count === 1 ? 'pair has' : 'pairs have'} too little contrast.`,
    pair: {
      '--trust-faq-text': 'Text on the background',
      '--trust-faq-muted': 'Secondary text on the background',
      '--trust-faq-on-accent': 'Text of the pressed chip',
      '--trust-faq-on-mark': 'Text of marked matches',
      '--trust-faq-accent': 'Underlines and bar on the background',
      '--trust-faq-border': 'Frames of fields and buttons',
      '--trust-faq-focus': 'Focus ring on the background',
    } as Record<string, string>,
    fails: (text: string, ground: string, ratio: number, needed: number) =>
      `${text} on ${ground} has ${ratio}:1 and needs ${needed}:1.`,
    text: 'Text',
    ground: 'Background',
    nearest: (text: string, ground: string) =>
      `The nearest colour that passes is ${text}${ground && `, or ${ground} as the background`}.`,
    use: (colour: string, side: string, pair: string) => `${side} ${colour}: ${pair}`,
    useShort: (colour: string, side: string) => `${side} ${colour}`,
    unknown: 'The contrast of this value cannot be calculated here; check it in the preview.',
    details: 'All pairs',
  },

  preview: {
    copy: 'Copy the HTML',
    file: (name: string, address: string) =>
      `The page also needs the file ${name} from dist/. The code looks for it at: ${address}`,
    others: 'Other places: CSP, WordPress, React …',
    title: 'Preview',
    frame: 'The widget as it looks on your page',
    scheme: 'Scheme of the page',
    auto: 'System',
    width: 'Width',
    full: 'Full',
    scroll: 'Preview (scrollable)',
  },

  script: {
    title: 'Script and fallback',
    label: 'Address of the script',
    hint: 'The place of the file from dist/, relative to the page or with https://.',
    bad: 'An address cannot contain spaces or quotes; it begins with https:// or is relative.',
    file: 'File',
    files: {
      'trust-faq.js': 'Japanese and English',
      'trust-faq.ja.js': 'Japanese only',
      'trust-faq.en.js': 'English only',
    } as Record<string, string>,
  },
  accent: 'Accent colour',
  questions: {
    title: 'Type your own questions',
    hint: 'They become HTML that everyone can read, even without the script. Each line of an answer becomes a paragraph.',
    add: 'New question',
    number: (number: number) => `Question ${number}`,
    question: 'Question',
    answer: 'Answer',
    remove: (number: number) => `Remove question ${number}`,
    removeShort: 'Remove',
  },
  own: {
    title: 'Your own questions as data',
    src: 'Address of a JSON file',
    srcHint: 'Relative to the page or with https://. For the preview it is relative to this page.',
    data: 'Or the questions themselves',
    dataHint:
      'Paste JSON in our format, or an FAQPage (JSON-LD) of yours. The widget in the preview checks it at once.',
    mode: 'The bundled questions',
    replace: 'Leave them out',
    append: 'Keep them, with yours after them',
    instead: 'The topics and questions are those of your own data.',
    fine: 'The widget reports no problems.',
    problems: 'The widget says',
  },
  questionsInHtml:
    'Put the questions into the HTML as well (recommended): readable before the script has run and without it, for search engines and reader modes too. Copy the code again when the version changes',
  reserve: 'Reserve the height until the script has run, so that nothing below jumps',
  fallback: {
    label: 'Without JavaScript',
    text: 'Text of the link',
    href: 'Its address',
  },

  code: {
    title: 'Code',
    platform: 'Where it goes',
    problems: 'Please look at this',
    problemsNone: 'No problems.',
    platforms: {
      html: 'HTML',
      disk: 'HTML, opened from disk',
      csp: 'CSP',
      wordpress: 'WordPress',
      gtm: 'Google Tag Manager',
      dialog: 'Dialog',
      tabs: 'Tabs',
      iframe: 'Iframe',
      npm: 'npm + bundler',
      react: 'React 19',
      vue: 'Vue 3',
      svelte: 'Svelte 5',
      angular: 'Angular',
    } satisfies Record<Platform, string>,
    notes: {
      html: 'Paste it where the questions should appear. If the script is on another host, the code has a hash that pins this version: browsers do not run a changed file. “crossorigin” makes the check possible there; that host must send Access-Control-Allow-Origin.',
      disk: 'For a file that is opened by a double click. Browsers block scripts with integrity or type=module there.',
      csp: "Add this to the policy of the page that contains the HTML. The style hash belongs to exactly this configuration. If the policy lists Trusted Types, add “lit-html”; also “trust-faq” if your own answers are HTML, and 'allow-duplicates' if the page has another Lit or may load the script twice.",
      wordpress:
        'Add a “Custom HTML” block and paste it there. If WordPress removes the script, let a user with the “unfiltered_html” capability save the page: an administrator, or on a multisite a super administrator.',
      gtm: 'Create a “Custom HTML” tag. The widget goes into the element with the id “trust-faq”, or to the end of the page. Set the tag to fire on “DOM Ready”.',
      dialog:
        'A floating button opens the dialog; where the browser does not support “command”, the last three lines open it.',
      tabs: 'Replace each “…” with your own content. A link to a question and the browser’s find-in-page open the tab.',
      iframe:
        'Two pages: the one in the frame reports its height to the one around it. Replace both addresses with yours.',
      npm: '“npm pack” in this project makes the package. Any bundler that supports “exports” works. If the page’s policy lists Trusted Types, add “lit-html” to them.',
      react:
        'Attributes alone need no component. To set properties or listen to events on a page that a server renders, use TrustFaq from trust-faq/react.',
      vue: 'Tell Vue which tags are custom elements.',
      svelte: 'Svelte needs no settings.',
      angular: 'The schema allows the tag. The style goes into the global style sheet.',
    } satisfies Record<Platform, string>,
    copyPiece: (place: string) => `Copy ${place}`,
  },

  problem: {
    'no-element': () => 'The snippet has no <trust-faq>.',
    'two-elements': () => 'The snippet has more than one <trust-faq>. The first one was read.',
    'no-script': () => 'The snippet has no script: without one, visitors see only the fallback.',
    'two-scripts': () =>
      'The script is loaded twice. Only the first one is used; remove the other one.',
    'no-integrity': () =>
      'The script has no integrity, so browsers would run a changed file. The code below has it.',
    'other-integrity': ({value}) =>
      `The integrity is not that of version ${value}: the browser would refuse the file of this version.`,
    'no-crossorigin': () =>
      'The script comes from another host and has integrity, but no crossorigin: browsers refuse it.',
    'no-lang': () =>
      'The element has no lang: the widget takes the language of the page around it, which has to declare one.',
    'language-missing': ({name, value, allowed}) =>
      `${name} has no “${value}”. It holds: ${allowed}.`,
    'unknown-attribute': ({name, allowed}) => `Unknown attribute “${name}”. Known: ${allowed}.`,
    'unknown-topic': ({value, allowed}) => `Unknown topic “${value}”. Known: ${allowed}.`,
    'unknown-entry': ({name, value}) => `Unknown question “${value}” in ${name}.`,
    'bad-value': ({name, value, allowed}) => `${name} cannot be “${value}”. Allowed: ${allowed}.`,
    'unknown-variable': ({name, allowed}) => `Unknown variable “${name}”. Known: ${allowed}.`,
    'unsafe-value': ({name}) =>
      `The value of ${name} contains characters that would end it, and was skipped.`,
    'unsafe-address': ({value}) => `“${value}” is not an address that can be used here.`,
    'nothing-left': () => 'No question is left to show.',
  } satisfies Record<Problem['kind'], (problem: Problem) => string>,
};

/** All texts of the configurator. A language without one of them does not compile. */
export type Messages = typeof en;
