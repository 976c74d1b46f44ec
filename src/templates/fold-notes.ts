import {html, type TemplateResult} from 'lit';

/** Number of notes shown without unfolding; the newest come first. */
const SHOWN = 3;

/**
 * Shows the first notes, and the others behind "3 more"; `list` wraps each group. `<details>` keeps its
 * own state, opens for find-in-page, and prints its content.
 */
export function foldNotes(
  notes: readonly TemplateResult[],
  label: (count: number) => string,
  list: (notes: readonly TemplateResult[]) => unknown = (notes) => notes,
): unknown {
  const rest = notes.slice(SHOWN);
  if (rest.length === 0) return list(notes);
  return [
    list(notes.slice(0, SHOWN)),
    html`<details class="fold">
      <summary part="more-updates">${label(rest.length)}</summary>
      ${list(rest)}
    </details>`,
  ];
}
