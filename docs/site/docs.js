/** The keyboard reaches what scrolls; the menu folds; search boxes say what they search; the values of the theming page do something. */

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

// What the page for searching finds are sections and names, not questions.
const FOUND = {
  ja: {
    entryCount: (count) => `${count}件`,
    matchCount: (count, query) => `「${query}」に一致する箇所：${count}件`,
    noMatches: (query) => `「${query}」に一致する箇所は見つかりませんでした。`,
  },
  en: {
    entryCount: (count) => `${count} sections and names`,
    matchCount: (count, query) => `${count} found for “${query}”`,
    noMatches: (query) => `Nothing found for “${query}”.`,
  },
};

// Each search box says what it searches.
for (const widget of document.querySelectorAll('trust-faq[data-search]')) {
  const {search} = widget.dataset;
  const found = widget.matches('.find') && FOUND[document.documentElement.lang];
  widget.messages = {searchLabel: search, searchPlaceholder: search, ...found};
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
