/** Handles copy buttons, and buttons that search in the page's widget. */
async function copy(button) {
  const source = document.getElementById(button.dataset.copy);
  const label = button.textContent;
  try {
    await window.navigator.clipboard.writeText(source.textContent);
    button.textContent = button.dataset.done;
    setTimeout(() => (button.textContent = label), 2000);
  } catch {
    // Without permission to copy, the text is selected, ready for Ctrl+C.
    window.getSelection().selectAllChildren(source);
  }
}

async function search(query) {
  const widget = document.querySelector('trust-faq');
  await widget.search(query);
  widget.focus();
}

document.addEventListener('click', ({target}) => {
  const button = target.closest('[data-copy], [data-query]');
  if (!button) return;
  if (button.dataset.copy) copy(button);
  else search(button.dataset.query);
});
