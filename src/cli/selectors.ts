/** CSS selectors for pages whose form is unknown: `.faq-q`, `dl.faq > dt`, `[data-q]`, `p:nth-child(odd)`. */
import {elementsIn, type HtmlElement, type HtmlNode, isElement} from '../sources/html-tree.js';
import {UsageError} from './problem.js';

type Test = (element: HtmlElement, tree: Tree) => boolean;

interface Tree {
  readonly parentOf: (element: HtmlElement) => HtmlElement | undefined;
  readonly placeOf: (element: HtmlElement) => number;
}

/** The elements that match a list of selectors, in document order. */
export function select(page: readonly HtmlNode[], selector: string): HtmlElement[] {
  const tests = splitList(selector).map((one) => complexTest(one, selector));
  const tree = buildTree(page);
  return [...elementsIn(page)].filter((element) => tests.some((test) => test(element, tree)));
}

/** Splits at commas outside brackets. */
function splitList(selector: string): string[] {
  return selector.split(/,(?![^[(]*[\])])/).map((one) => one.trim());
}

function buildTree(page: readonly HtmlNode[]): Tree {
  const parents = new Map<HtmlElement, HtmlElement>();
  const places = new Map<HtmlElement, number>();
  for (const element of elementsIn(page))
    element.children.filter(isElement).forEach((child, i) => {
      parents.set(child, element);
      places.set(child, i + 1);
    });
  return {
    parentOf: (element) => parents.get(element),
    placeOf: (element) => places.get(element) ?? 1,
  };
}

/** Parses `a b > c` from its end. */
function complexTest(one: string, whole: string): Test {
  const parts = one.replace(/\s*>\s*/g, ' >').split(/\s+/);
  const steps = parts.map((part) => ({
    isChild: part.startsWith('>'),
    test: compoundTest(part.replace(/^>/, ''), whole),
  }));
  const matches = (element: HtmlElement | undefined, at: number, tree: Tree): boolean => {
    if (!element) return false;
    const {isChild, test} = steps[at]!;
    if (!test(element, tree)) return false;
    if (at === 0) return true;
    for (let above = tree.parentOf(element); above; above = tree.parentOf(above)) {
      if (matches(above, at - 1, tree)) return true;
      if (isChild) return false;
    }
    return false;
  };
  return (element, tree) => matches(element, steps.length - 1, tree);
}

const SIMPLE =
  /^(?:([a-z][\w-]*|\*)|\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:([~^$*]?=)["']?([^\]"']*)["']?)?\]|:nth-child\((odd|even|\d+)\)|:(first-child))/i;

function compoundTest(compound: string, whole: string): Test {
  const tests: Test[] = [];
  let rest = compound;
  while (rest !== '' || tests.length === 0) {
    const found = SIMPLE.exec(rest);
    if (!found)
      throw new UsageError(
        `cannot read the selector "${whole}". It may contain element names, .classes, #ids, [attributes], :nth-child(odd), spaces, > and commas`,
      );
    tests.push(simpleTest(found));
    rest = rest.slice(found[0].length);
  }
  return (element, tree) => tests.every((test) => test(element, tree));
}

function simpleTest([
  ,
  tag,
  name,
  id,
  attribute,
  sign,
  value = '',
  nth,
  first,
]: RegExpExecArray): Test {
  if (tag !== undefined) return (element) => tag === '*' || element.tag === tag.toLowerCase();
  if (name !== undefined) return (element) => wordsOfAttribute(element, 'class').includes(name);
  if (id !== undefined) return (element) => element.attribute('id') === id;
  if (attribute !== undefined)
    return (element) => hasValue(element.attribute(attribute.toLowerCase()), sign, value);
  const isOdd = nth === 'odd';
  if (nth === 'odd' || nth === 'even')
    return (element, {placeOf}) => (placeOf(element) % 2 === 1) === isOdd;
  return (element, {placeOf}) => placeOf(element) === (first ? 1 : Number(nth));
}

const wordsOfAttribute = (element: HtmlElement, name: string) =>
  (element.attribute(name) ?? '').split(/\s+/);

function hasValue(actual: string | null, sign: string | undefined, value: string): boolean {
  if (actual === null) return false;
  switch (sign) {
    case '~=':
      return actual.split(/\s+/).includes(value);
    case '^=':
      return actual.startsWith(value);
    case '$=':
      return actual.endsWith(value);
    case '*=':
      return actual.includes(value);
    case '=':
      return actual === value;
    case undefined:
    default:
      return true;
  }
}
