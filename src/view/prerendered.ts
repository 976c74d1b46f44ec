/** What a visitor has done to what a server has rendered, before the script arrived. */
export interface Prerendered {
  /** Ids of the entries that are open; null where no server has rendered the element. */
  readonly open: readonly string[] | null;
  /** DOM id of the question that has the focus, or that stands above what has it. */
  readonly focused: string | undefined;
}

/** Reads what a server has rendered, and takes it away: ours takes its place in the same task. */
export function takePrerendered(root: ShadowRoot | null): Prerendered {
  if (!root) return {open: null, focused: undefined};
  const panels = [...root.querySelectorAll<HTMLElement>('[open] .panel')];
  const open = panels.map(({dataset: {id}}) => id!);
  const focused = root.activeElement?.closest('.item')?.querySelector('.question')?.id;
  root.replaceChildren();
  return {open, focused};
}
