/** Not by a link: the fragment of this page holds the configuration. */
export function goTo(id: string): void {
  const target = document.getElementById(id)!;
  target.scrollIntoView();
  target.focus({preventScroll: true});
}
