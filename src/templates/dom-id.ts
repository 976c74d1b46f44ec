/** Makes an id for the shadow tree from an entry's id, which may contain any character. */
export function domId(kind: string, id: string): string {
  return `${kind}-${id.replace(/[^a-z\d-]/gi, (char) => `_${char.charCodeAt(0).toString(16)}_`)}`;
}
