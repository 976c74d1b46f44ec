/** Replaces links within the page, because the page's fragment holds the configuration. */
export function goTo(id: string): void {
  const target = document.getElementById(id)!;
  target.scrollIntoView();
  target.focus({preventScroll: true});
}
