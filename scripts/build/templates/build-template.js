/**
 * Makes the nodes of a template in the scripts for a page, by the steps that notation.mjs writes
 * in place of its HTML. It stands in for Lit's own way, a `<template>` that is given markup, which
 * a page may forbid (Trusted Types), change (a sanitizer) or read as XML.
 */

/** What to do; with which name, and with which value. */
const STEP = /("[.@]?|[<>|!])([^<>"|!=]*)=?([^<>"|!]*)/g;

/** Stands where a value goes; no name or text of a template has it. */
const HOLE = '$';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param {TemplateStringsArray} strings
 * @param {Record<string, Function>} bindings Lit's class for a binding, by what a step does
 * @returns {{content: DocumentFragment, parts: {index: number, name: string, ctor?: Function}[]}}
 *   a part for each value: the number of its node among elements and comments, and its binding,
 *   which a comment has not
 */
export function buildTemplate(strings, bindings) {
  // An array that JSON has made has no such member: only our own source can write a template.
  if (!Object.hasOwn(strings, 'raw')) throw Error('no template');
  const content = new DocumentFragment();
  const parts = [];
  let parent = content;
  let index = -1;
  for (const [, kind, name, value] of strings.join(HOLE).matchAll(STEP)) {
    if (kind === '<') {
      // In a page in XML the elements of `createElement` would not be HTML.
      const namespace = name === 'svg' ? SVG : (parent.namespaceURI ?? HTML);
      const element = document.createElementNS(namespace, name);
      parent.appendChild(element);
      parent = element;
      index++;
    } else if (kind === '>') {
      parent = parent.parentNode;
    } else if (kind === '|') {
      parent.appendChild(new Text(name));
    } else if (kind === '!') {
      parent.appendChild(new Comment());
      index++;
    } else if (value !== HOLE) {
      parent.setAttribute(name, value);
    }
    if (value === HOLE) parts.push({index, name, ctor: bindings[kind]});
  }
  return {content, parts};
}
