/** Keeps the last result for as long as every argument stays the identical value. */
export declare function memoizeLast<Args extends readonly unknown[], Result>(compute: (...args: Args) => Result): (...args: Args) => Result;
