import {expect} from 'chai';
import fc from '../helpers/fast-check.js';
// @ts-expect-error The build's own scripts have no types.
import {asciiEdits} from '../../scripts/build/ascii.mjs';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function toAscii(code: string): string {
  const edits = (asciiEdits as (code: string) => Edit[])(code).reverse();
  return edits.reduce((text, {start, end, text: by}) => text.slice(0, start) + by + text.slice(end), code);
}

/** Evaluates both forms of the code and compares the values. */
function same(code: string): void {
  const ascii = toAscii(code);
  expect(/[^ -~\n]/.exec(ascii)).to.equal(null);
  const evaluate = (text: string): unknown => (0, eval)(text);
  expect(evaluate(ascii)).to.deep.equal(evaluate(code));
}

describe('ASCII scripts', () => {
  it('keep every string and template, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        same(JSON.stringify(text));
        same('`' + text.replace(/[\\`$]/g, '\\$&') + '`');
      }),
    );
  });

  it('keep characters behind backslashes', () => {
    for (const code of [String.raw`'\監\\査\\\😀'`, '`\\監\\\\査`']) same(code);
    expect(toAscii(String.raw`/\・\\・[・-ー]/u`)).to.equal(
      String.raw`/\u30fb\\\u30fb[\u30fb-\u30fc]/u`,
    );
  });

  it('keep regular expressions, names and keys', () => {
    for (const code of [
      '/[ぁ-ゖ]+/.exec("xかな")[0]',
      '/[\u{20000}-\u{2a6df}😀]/u.exec("a😀")[0]',
      '/(?<名>監)/u.exec("監").groups.名',
      '({監: 1, "査": 2})',
    ]) {
      same(code);
    }
  });
});
