/** Makes a value for each key once, and forgets it with the key. */
export declare function memoizeBy<Key extends object, Rest extends readonly unknown[], Value>(make: (key: Key, ...rest: Rest) => Value): (key: Key, ...rest: Rest) => Value;
