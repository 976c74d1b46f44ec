const choice = document.getElementById('choice');
const themed = document.getElementById('themed');

// Two search boxes on one page need different names for screen readers.
themed.messages = {searchLabel: 'テーマを適用した例の質問を検索'};

function apply() {
  const theme = choice.elements.theme.value;
  themed.className = `theme-${theme}`;
  themed.setAttribute('theme', theme === 'night' ? 'dark' : 'auto');
  for (const {value} of choice.elements.theme) {
    document.getElementById(value).hidden = value !== theme;
  }
}

choice.addEventListener('change', apply);
// A browser that returns to the page may restore an earlier choice.
apply();
