/** An id for the shadow tree out of an entry's id, which may hold any character. */
export function domId(kind: string, id: string): string {
  return `${kind}-${id.replace(/[^a-z\d-]/gi, (char) => `_${char.charCodeAt(0).toString(16)}_`)}`;
}
