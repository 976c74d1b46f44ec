/** The recipes of docs/recipes.md, with the configured widget. */
import {escapeHtml} from '../safe.js';
import type {Context, Piece} from './context.js';
import {element, headOf} from './html.js';

/** The page's name for the questions: the heading, if there is one. */
function nameOf({config}: Context): string {
  const {heading, lang = ''} = config.attributes;
  if (heading) return escapeHtml(heading);
  return lang.startsWith('en') ? 'Questions' : 'よくあるご質問';
}

const closeOf = ({config: {attributes}}: Context): string =>
  attributes['lang']?.startsWith('en') ? 'Close' : '閉じる';

const inside = (context: Context): string => element(context).replace(/^(?=<)/gm, '  ');

export const dialog = (context: Context): readonly Piece[] => [
  {
    place: 'index.html',
    code: `${headOf(context)}
<style>
.faq-launcher { position: fixed; inset: auto 1rem 1rem auto; padding: 0.75em 1.25em; font: inherit; }
.faq-dialog { inline-size: min(44rem, 100% - 2rem); max-block-size: 90dvh; margin-block: 5dvh auto; box-sizing: border-box; }
</style>
<button class="faq-launcher" type="button" commandfor="faq-dialog" command="show-modal">${nameOf(context)}</button>
<dialog class="faq-dialog" id="faq-dialog" aria-label="${nameOf(context)}">
  <form method="dialog"><button>${closeOf(context)}</button></form>
${inside(context)}
</dialog>
<script>
  if (!('command' in HTMLButtonElement.prototype))
    for (const button of document.querySelectorAll('[command=show-modal]'))
      button.onclick = () => document.getElementById(button.getAttribute('commandfor')).showModal();
</script>`,
  },
];

export const tabs = (context: Context): readonly Piece[] => [
  {
    place: 'index.html',
    code: `${headOf(context)}
<div role="tablist" aria-label="…">
  <button type="button" role="tab" id="tab-guide" aria-controls="guide" aria-selected="true">…</button>
  <button type="button" role="tab" id="tab-questions" aria-controls="questions" aria-selected="false" tabindex="-1">${nameOf(context)}</button>
</div>
<div role="tabpanel" id="guide" aria-labelledby="tab-guide" tabindex="0">
  …
</div>
<div role="tabpanel" id="questions" aria-labelledby="tab-questions" hidden="until-found">
${inside(context)}
</div>
<script>
  const tabs = [...document.querySelectorAll('[role=tab]')];
  const panelOf = (tab) => document.getElementById(tab.getAttribute('aria-controls'));
  function select(chosen) {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', tab === chosen);
      tab.tabIndex = tab === chosen ? 0 : -1;
      if (tab === chosen) panelOf(tab).removeAttribute('hidden');
      else panelOf(tab).setAttribute('hidden', 'until-found');
    }
  }
  tabs.forEach((tab, i) => {
    tab.addEventListener('click', () => select(tab));
    tab.addEventListener('keydown', ({key}) => {
      const to = {ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: -1}[key];
      if (to === undefined) return;
      const next = tabs.at(to % tabs.length);
      select(next);
      next.focus();
    });
    panelOf(tab).addEventListener('beforematch', (event) => {
      if (event.target === event.currentTarget) select(tab);
    });
  });
</script>`,
  },
];

export const iframe = (context: Context): readonly Piece[] => [
  {
    place: 'faq.html',
    code: `<!doctype html>
<meta charset="utf-8">
<title>${nameOf(context)}</title>
<style>body { margin: 0; }</style>
${headOf(context)}
${element(context)}
<script>
  new ResizeObserver(() => {
    const height = document.documentElement.offsetHeight;
    parent.postMessage({type: 'faq-height', height}, 'https://www.example.com');
  }).observe(document.documentElement);
</script>`,
  },
  {
    place: 'index.html',
    code: `<iframe id="faq" src="https://faq.example.com/faq.html" title="${nameOf(context)}" style="display: block; inline-size: 100%; block-size: 40rem; border: 0"></iframe>
<script>
  const frame = document.getElementById('faq');
  addEventListener('message', ({source, origin, data}) => {
    if (source !== frame.contentWindow || origin !== 'https://faq.example.com') return;
    if (data.type === 'faq-height') frame.style.blockSize = \`\${Math.ceil(data.height)}px\`;
  });
</script>`,
  },
];
