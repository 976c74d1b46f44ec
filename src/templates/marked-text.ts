import {html, type TemplateResult} from 'lit';
import type {Range} from '../core/types.js';

/** Text with its matches marked; `start` is the offset of the text within the ranges' text. */
export function markedText(
  text: string,
  ranges: readonly Range[],
  start = 0,
): string | readonly (string | TemplateResult)[] {
  const pieces: (string | TemplateResult)[] = [];
  let at = 0;
  for (let i = firstAfter(start, ranges); i < ranges.length; i++) {
    const [from, to] = ranges[i]!;
    if (from >= start + text.length) break;
    const begin = Math.max(from - start, at);
    const end = Math.min(to - start, text.length);
    pieces.push(text.slice(at, begin), html`<mark part="mark">${text.slice(begin, end)}</mark>`);
    at = end;
  }
  return at > 0 ? [...pieces, text.slice(at)] : text;
}

/** Binary search: an answer may have thousands of texts, and each looks up its own first range. */
function firstAfter(start: number, ranges: readonly Range[]): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![1] > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
