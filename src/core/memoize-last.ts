/** Returns the previous result while every member of the input is identical. */
export function memoizeLast<Input extends object, Result>(
  compute: (input: Input) => Result,
): (input: Input) => Result {
  let last: {input: Input; result: Result} | undefined;
  return (input) => {
    const names = Object.keys(input) as (keyof Input)[];
    if (!last || names.some((name) => !Object.is(input[name], last!.input[name]))) {
      last = {input, result: compute(input)};
    }
    return last.result;
  };
}
