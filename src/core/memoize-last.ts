/** Keeps the last result for as long as every argument stays the identical value. */
export function memoizeLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: {args: Args; result: Result} | undefined;
  return (...args) => {
    if (!last || last.args.some((value, i) => !Object.is(value, args[i]))) {
      last = {args, result: compute(...args)};
    }
    return last.result;
  };
}
