import {parse, parseFragment, serialize} from 'parse5';
import {version} from '../embed/version.js';
import {LIGHT} from '../page/light-questions.js';
import {lightFiller} from './fill-light.js';
import type {PageOptions} from './prerender-page.js';
import {
  attributeOf,
  elementsOf,
  insertedOf,
  isParsedElement,
  locatedElements,
  type ParsedElement,
} from './page-elements.js';

export interface CheckedPage {
  /** The number of light questions on the page. */
  readonly count: number;
  /** Blocks that are no longer what `prerender --light` would write. */
  readonly problems: readonly {readonly line: number; readonly message: string}[];
}

/** Compares the light questions of a page with those that this version writes. */
export function checkLight(
  source: string,
  {readSource}: Pick<PageOptions, 'readSource'> = {},
): CheckedPage {
  const page = parse(source, {sourceCodeLocationInfo: true});
  const all = [...locatedElements(page.childNodes, '')];
  const fill = lightFiller(source, all, readSource);
  const blocks = [...elementsOf(all), ...insertedOf(all)].flatMap((widget) => {
    const block = widget.holder.childNodes.filter(isParsedElement).find(isLight);
    // Every widget is filled, because each takes ids on the page.
    const filling = fill(widget);
    return block ? [{block, filling}] : [];
  });
  return {
    count: blocks.reduce((sum, {block}) => sum + questionsIn(block), 0),
    problems: blocks.flatMap(({block, filling: {html, problems}}) => {
      const {startLine: line} = block.sourceCodeLocation!;
      if (html === '') return problems.map((message) => ({line, message}));
      const message = differenceOf(block, html);
      return message ? [{line, message}] : [];
    }),
  };
}

const isLight = (element: ParsedElement): boolean => attributeOf(element, LIGHT) !== undefined;

const questionsIn = (block: ParsedElement): number =>
  block.childNodes.filter(isParsedElement).filter(({tagName}) => tagName === 'details').length;

/** Says why a block is out of date; empty if it is not. */
function differenceOf(block: ParsedElement, html: string): string {
  const [now] = parseFragment(html).childNodes.filter(isParsedElement);
  const written = attributeOf(block, LIGHT)!;
  if (written !== version)
    return `the light questions were written by version ${written}, and this is version ${version}`;
  // Tools for source code change white space.
  const words = (element: ParsedElement) => serialize(element).replace(/\s+/g, '');
  return words(block) === words(now!)
    ? ''
    : 'the light questions are not what the element would show: its attributes, its questions or this block has changed';
}
