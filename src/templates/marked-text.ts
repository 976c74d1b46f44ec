import {html, type TemplateResult} from 'lit';
import type {Range} from '../core/types.js';

/** Text with its matches marked; `start` is where the text begins in what the ranges count. */
export function markedText(
  text: string,
  ranges: readonly Range[],
  start = 0,
): string | readonly (string | TemplateResult)[] {
  const inside = ranges.filter(([from, to]) => to > start && from < start + text.length);
  if (inside.length === 0) return text;
  const pieces: (string | TemplateResult)[] = [];
  let at = 0;
  for (const [from, to] of inside) {
    const begin = Math.max(from - start, at);
    const end = Math.min(to - start, text.length);
    pieces.push(text.slice(at, begin), html`<mark part="mark">${text.slice(begin, end)}</mark>`);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces;
}
