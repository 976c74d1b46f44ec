/** The keyboard reaches what scrolls; the menu folds; the values of the theming page do something. */

/** WebKit gives no stop to a box that scrolls; one that does not scroll needs none. */
const scrolls = new ResizeObserver((entries) => {
  for (const {target} of entries) {
    const isWider = target.scrollWidth > target.clientWidth;
    if (isWider) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }
});
for (const one of document.querySelectorAll('.scroller')) scrolls.observe(one);

// A link to a section of this page leaves the folded menu.
document.querySelector('.menu').addEventListener('click', ({target, currentTarget}) => {
  if (target.closest('a')?.hash) currentTarget.open = false;
});

// Two search boxes on one page have different names.
const about = document.querySelector('.about');
if (about) {
  const isJapanese = document.documentElement.lang === 'ja';
  about.messages = {
    searchLabel: isJapanese ? '使い方の質問を検索' : 'Search the questions about using it',
  };
}

const form = document.querySelector('.variables');
if (form) {
  const stage = document.querySelector('.stage');
  const widget = stage.querySelector('trust-faq');
  const code = document.getElementById('variables-css');
  const empty = code.closest('[data-empty]').dataset.empty;
  const rows = [...form.querySelectorAll('[data-variable]')];
  const fieldOf = (row) => row.querySelector('[type=text]');

  function show() {
    const lines = [];
    for (const row of rows) {
      const name = row.dataset.variable;
      const field = fieldOf(row);
      const value = field.value.trim();
      const isWrong = value && 'colour' in field.dataset && !window.CSS.supports('color', value);
      field.setAttribute('aria-invalid', isWrong ? 'true' : 'false');
      // An empty value would be set, not taken away.
      if (value) widget.style.setProperty(name, value);
      else widget.style.removeProperty(name);
      if (value) lines.push(`  ${name}: ${value};`);
    }
    if (lines.length === 0) lines.push(`  /* ${empty} */`);
    code.textContent = ['trust-faq {', ...lines, '}'].join('\n');
  }

  form.addEventListener('input', ({target}) => {
    const row = target.closest('[data-variable]');
    const field = fieldOf(row);
    const picker = row.querySelector('[type=color]');
    if (target.type === 'range') field.value = `${target.value}em`;
    else if (target !== field) field.value = target.value;
    else if (picker && /^#[\da-f]{6}$/i.test(field.value)) picker.value = field.value;
    show();
  });
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(show));
  document.querySelector('.schemes').addEventListener('change', ({target}) => {
    stage.style.colorScheme = target.value === 'auto' ? '' : target.value;
  });
}
