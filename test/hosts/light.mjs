/**
 * Host pages with light questions: before the script takes over, the page's own style applies to them.
 * Their text must be readable wherever the page's own is, and every question must open.
 */
import {prerenderLight} from '../../dist/prerender.js';
import {inline, sheets, style} from './run/markup.mjs';

const SMALLEST_PX = 12;

/** Runs in the page as soon as the questions are parsed, and keeps the faults for `faults`. */
function look(smallest) {
  const list = [];
  const luminance = (colour) => {
    const [r, g, b] = colour.match(/[\d.]+/g).map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const isClear = (colour) => /^rgba\(.*, 0\)$/.test(colour);
  const groundOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const {backgroundColor} = getComputedStyle(at);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const contrastOf = (element) => {
    const both = [getComputedStyle(element).color, groundOf(element)].map(luminance);
    return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
  };
  const wanted = Math.min(4.5, contrastOf(document.getElementById('host-text')));
  const wantedOfLinks = Math.min(wanted, contrastOf(document.getElementById('host-link')));
  const items = [...document.querySelectorAll('trust-faq details')];
  if (items.length !== 16) list.push(`light: ${items.length} questions`);
  for (const item of items) {
    const summary = item.querySelector('summary');
    const name = item.getAttribute('data-id');
    summary.click();
    if (!item.open) list.push(`light: ${name} does not open`);
    for (const one of [summary, ...item.querySelectorAll('p, li, a')]) {
      const size = parseFloat(getComputedStyle(one).fontSize);
      if (size < smallest) list.push(`light: ${one.localName} of ${name} in ${size} px`);
      if (one.getBoundingClientRect().height < size / 2)
        list.push(`light: ${one.localName} of ${name} is not shown`);
      const least = one.localName === 'a' ? wantedOfLinks : wanted;
      if (contrastOf(one) < least - 0.01)
        list.push(`light: ${one.localName} of ${name} has contrast ${contrastOf(one).toFixed(1)}`);
    }
    summary.click();
    if (item.open) list.push(`light: ${name} does not close`);
  }
  document.documentElement.dataset.lightFaults = list.join('\n');
}

const faults = () => document.documentElement.dataset.lightFaults;

const questions = `<trust-faq>${prerenderLight({lang: 'ja'})}</trust-faq>`;

const light = (name, head, {before = '', after = '', ...more} = {}) => ({
  name,
  head,
  before,
  faq: questions,
  after: `${after}<script>(${look})(${SMALLEST_PX});</script>`,
  check: faults,
  ...more,
});

export const pages = [
  light('no style of the page', '', {fast: true}),
  light('Bootstrap 3', sheets('bootstrap3/dist/css/bootstrap.css'), {
    before: '<div class="container">',
    after: '</div>',
  }),
  light('Bootstrap 5', sheets('bootstrap5/dist/css/bootstrap.css'), {
    before: '<main class="container"><div class="card"><div class="card-body">',
    after: '</div></div></main>',
    fast: true,
  }),
  light('normalize.css', sheets('normalize.css/normalize.css')),
  light('sanitize.css', sheets('sanitize.css/sanitize.css', 'sanitize.css/typography.css')),
  light('reset.css', sheets('reset-css/reset.css')),
  light('a dark page', style('body { background: #121212; color: #eee } a { color: #9cf }')),
  light('text of 62.5 %', style('html { font-size: 62.5% } body { font-size: 1.4rem }')),
  light(
    'an accordion of its own',
    style(
      'details { border: 1px solid #ccc; margin: 0 0 8px; padding: 8px } summary { list-style: none; font-weight: bold; cursor: pointer } summary::-webkit-details-marker { display: none }',
    ),
  ),
  light('a column of 240 px', style('.column { inline-size: 240px }'), {
    before: '<div class="column">',
    after: '</div>',
  }),
  light('right to left', '', {htmlAttributes: 'lang="ja" dir="rtl"'}),
  light(
    'coloured headings and justified text',
    style('h2, h3 { color: #036 } p { text-align: justify; line-height: 2 }'),
  ),
  light('a script of the page that opens one at a time', '', {
    after: inline(() => {
      document.addEventListener(
        'toggle',
        ({target}) => {
          if (!target.open) return;
          for (const other of document.querySelectorAll('details[open]'))
            if (other !== target) other.open = false;
        },
        true,
      );
    }),
  }),
];
