/** Keys and indexes from the top of a JSON file. */
export type JsonPath = readonly (string | number)[];

/** `mainEntity[3]`, `@graph[1].mainEntity[0]`. */
export function formatPath(path: JsonPath): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${key}`))
    .join('');
}
