/** Keeps the last result for as long as every argument stays the identical value. */
function memoizeLast(compute) {
    let last;
    return (...args) => {
        if (!last || last.args.some((value, i) => !Object.is(value, args[i]))) {
            last = { args, result: compute(...args) };
        }
        return last.result;
    };
}

export { memoizeLast };
//# sourceMappingURL=memoize-last.js.map
