/** What is written into the widgets of a page, and where. */
import type {FirstView} from './first-view.js';
import {LIGHT} from '../page/light-questions.js';
import {attributeOf, isParsedElement, type ParsedElement, type Widget} from './page-elements.js';

/** What is written into a widget. */
export interface Filling {
  readonly widget: Widget;
  readonly view: FirstView | null;
  /** Empty if the widget stays as it is. */
  readonly html: string;
  /** Sentences for the page's author. */
  readonly problems: readonly string[];
}

export const UNCHANGED = 'the element gets its own questions in the browser, so it was not changed';

/** A part of the page's text and its replacement. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What earlier runs wrote: declarative shadow roots and blocks of light questions. */
const isPrerendered = (child: ParsedElement): boolean =>
  attributeOf(child, 'shadowrootmode') !== undefined || attributeOf(child, LIGHT) !== undefined;

/**
 * Replaces what an earlier run wrote. Without that, the text comes first in the element, or last in the
 * target of a script, where the script would insert its element.
 */
export function editsOf({holder, described}: Widget, text: string): readonly Edit[] {
  const [first, ...more] = holder.childNodes.filter(isParsedElement).filter(isPrerendered);
  const {startTag, endTag, endOffset} = holder.sourceCodeLocation!;
  const place = holder === described ? startTag!.endOffset : (endTag?.startOffset ?? endOffset);
  const rest = more.map((child) => ({...rangeOf(child), text: ''}));
  return [{...(first ? rangeOf(first) : {start: place, end: place}), text}, ...rest];
}

function rangeOf({sourceCodeLocation}: ParsedElement): Pick<Edit, 'start' | 'end'> {
  const {startOffset: start, endOffset: end} = sourceCodeLocation!;
  return {start, end};
}

export const applyEdits = (page: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, {start, end, text: own}) => text.slice(0, start) + own + text.slice(end), page);
