import {type HtmlElement, type HtmlNode, isElement} from './html-tree.js';

/** A question with what answers it, and the heading above it. */
interface Anchored {
  readonly element: HtmlElement;
  readonly answer: readonly HtmlNode[];
  readonly topic: HtmlElement | undefined;
}

/**
 * Reads the ids by which a page's own links have led to its questions all along: those on a question
 * and its answer, within them, and on what begins with the question: a section, the name of a topic.
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
