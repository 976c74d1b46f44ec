/** Creates a value once per key; the value can be collected together with its key. */
export function memoizeByFirst<Key extends object, Rest extends readonly unknown[], Value>(
  make: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const known = new WeakMap<Key, Value>();
  return (key, ...rest) => {
    let value = known.get(key);
    if (!value) known.set(key, (value = make(key, ...rest)));
    return value;
  };
}
