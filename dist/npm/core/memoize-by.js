/** Makes a value for each key once, and forgets it with the key. */
function memoizeBy(make) {
    const known = new WeakMap();
    return (key, ...rest) => {
        if (!known.has(key))
            known.set(key, make(key, ...rest));
        return known.get(key);
    };
}

export { memoizeBy };
//# sourceMappingURL=memoize-by.js.map
