import {html, type TemplateResult} from 'lit';

/** What is read without a press; the newest notes stand first. */
const SHOWN = 3;

/**
 * The first notes, and the others behind "3 more"; `list` is what holds either. A `<details>` keeps
 * its own state, find-in-page opens it, and paper shows what is in it.
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
