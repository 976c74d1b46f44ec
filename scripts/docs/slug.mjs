/** Fragments of headings as GitHub makes them, so that a link works there and on our site. */

/** Letters, marks, digits, `_`, `-` and spaces stay. */
const DROPPED = /[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu;

export const slug = (text) => text.toLowerCase().replace(DROPPED, '').replaceAll(' ', '-');

/** Of two headings with the same words on a page, the second gets a number. */
export function slugger() {
  const seen = new Map();
  return (text) => {
    const name = slug(text);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times === 0 ? name : `${name}-${times}`;
  };
}
