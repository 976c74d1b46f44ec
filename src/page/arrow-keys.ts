/**
 * Moves the focus within a row that is a single Tab stop, following the toolbar pattern of the ARIA
 * Authoring Practices: the arrow keys along the line wrap around at its ends, Home and End go to the
 * first and the last.
 */
export function onArrowKey(event: KeyboardEvent): void {
  const {key, currentTarget, target} = event;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const row = currentTarget as HTMLElement;
  const stops = [...row.querySelectorAll('button')];
  const at = stops.indexOf((target as Element).closest('button')!);
  const forward = getComputedStyle(row).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const next = {ArrowLeft: at - 1, ArrowRight: at - 1, [forward]: at + 1, Home: 0, End: -1}[key];
  if (next === undefined) return;
  event.preventDefault();
  stops.at(next % stops.length)!.focus();
}
