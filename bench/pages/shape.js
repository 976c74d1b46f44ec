/**
 * The floor of the shape: a hand-written element that shows what ours shows at first (a shadow root, a
 * search box, a row of topics, a heading with a button per question), without a library. It makes an
 * answer when its question is first opened, and searches by `includes`. The entries are in `window.DATA`.
 */
const STYLE = `
  :host { display: block; line-height: 1.6; }
  input, .topic { font: inherit; padding: .4em .7em; border: 1px solid #8888; border-radius: .4em; }
  input { inline-size: 100%; box-sizing: border-box; }
  .topics { display: flex; flex-wrap: wrap; gap: .5em; margin-block: 1em; }
  h3 { margin: 0; font-size: 1em; }
  .question { all: unset; display: flex; gap: .5em; inline-size: 100%; padding-block: .7em; cursor: pointer; font-weight: 600; word-break: auto-phrase; }
  .question::before { content: '+'; }
  .question[aria-expanded='true']::before { content: '−'; }
  .question:focus-visible { outline: 2px solid; }
  li { border-block-end: 1px solid #8884; list-style: none; }
  ul { margin: 0; padding: 0; }`;

const {DATA} = window;

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

class HandWritten extends window.HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({mode: 'open'});
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = `
      <input type="search" aria-label="検索">
      <div class="topics">${DATA.topics.map((name) => `<button class="topic">${escaped(name)}</button>`).join('')}</div>
      <ul>${DATA.entries.map(item).join('')}</ul>`;
    root.addEventListener('click', ({target}) => toggle(target.closest('.question')));
    root.querySelector('input').addEventListener('input', ({target}) => filter(root, target.value));
  }
}

function item({question}, i) {
  return `<li><h3><button class="question" aria-expanded="false" aria-controls="a${i}" data-at="${i}">${escaped(question)}</button></h3><div id="a${i}" hidden="until-found"></div></li>`;
}

function toggle(button) {
  if (!button) return;
  const panel = button.parentElement.nextElementSibling;
  if (!panel.firstChild) panel.innerHTML = DATA.entries[button.dataset.at].html;
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!isOpen));
  if (isOpen) panel.setAttribute('hidden', 'until-found');
  else panel.removeAttribute('hidden');
}

function filter(root, query) {
  root.querySelectorAll('li').forEach((row, i) => {
    const {question, text} = DATA.entries[i];
    row.hidden = !`${question}\n${text}`.includes(query);
  });
}

window.customElements.define('hand-written', HandWritten);
