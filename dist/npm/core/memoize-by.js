/** Makes a value for each key once, and forgets it with the key. */
function memoizeBy(make) {
    const known = new WeakMap();
    return (key, ...rest) => {
        let value = known.get(key);
        if (!value)
            known.set(key, (value = make(key, ...rest)));
        return value;
    };
}

export { memoizeBy };
//# sourceMappingURL=memoize-by.js.map
