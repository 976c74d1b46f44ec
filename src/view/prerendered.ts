/** What a visitor did to the prerendered markup before the script arrived. */
export interface Prerendered {
  /** Ids of the open entries; null if the element was not prerendered. */
  readonly open: readonly string[] | null;
  /** DOM id of the question that has the focus, or whose item contains it. */
  readonly focused: string | undefined;
}

/**
 * Reads the prerendered markup's state and removes the markup; the element renders its own in the same
 * task.
 */
export function takePrerendered(root: ShadowRoot | null): Prerendered {
  if (!root) return {open: null, focused: undefined};
  const panels = [...root.querySelectorAll<HTMLElement>('[open] .panel')];
  const open = panels.map(({dataset: {id}}) => id!);
  const focused = root.activeElement?.closest('.item')?.querySelector('.question')?.id;
  root.replaceChildren();
  return {open, focused};
}
