import {type HtmlElement, type HtmlNode, isElement} from './html-tree.js';

/** A question with its answer and the heading above it. */
interface Anchored {
  readonly element: HtmlElement;
  readonly answer: readonly HtmlNode[];
  readonly topic: HtmlElement | undefined;
}

/**
 * Reads the ids that may already be the target of links to a question: ids on the question and its
 * answer, ids within them, and ids on anything that begins with the question, such as a section or a
 * topic heading.
 */
export function anchorReader(host: Element): (one: Anchored) => readonly string[] {
  const read = new Set<unknown>([host]);
  return ({element, answer, topic}) => {
    const parts = [element, ...answer.filter(isElement)].map(({node}) => node as Element);
    const all = parts.flatMap((one) => [one, ...one.querySelectorAll('[id], a[name]')]);
    const heading = topic?.node as Element | undefined;
    if (heading && !read.has(heading)) all.push(heading);
    read.add(heading);
    for (let one = parts[0]!.parentElement; one && !read.has(one); one = one.parentElement) {
      read.add(one);
      all.push(one);
    }
    return all.flatMap((one) => one.id || (one.getAttribute('name') ?? []));
  };
}
