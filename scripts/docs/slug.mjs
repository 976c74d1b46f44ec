/** Heading fragments as GitHub generates them, so that a link works there and on our site. */

/** Everything but letters, marks, digits, `_`, `-` and spaces is dropped. */
const DROPPED = /[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu;

export const slug = (text) => text.toLowerCase().replace(DROPPED, '').replaceAll(' ', '-');

/** If two headings on a page have the same words, the second gets a number. */
export function slugger() {
  const seen = new Map();
  return (text) => {
    const name = slug(text);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return times === 0 ? name : `${name}-${times}`;
  };
}
