import {html, nothing} from 'lit';
import {saysAddress} from '../core/shows-own-address.js';
import type {ListItemNode, MarkupNode} from '../core/markup.js';
import type {Range} from '../core/types.js';
import {markedText} from './marked-text.js';

type Node = MarkupNode | ListItemNode | ListItemNode['children'][number];

/** Renders the nodes of an answer, with the matches marked. */
export function answer(nodes: readonly Node[], ranges: readonly Range[] = []): unknown {
  const [first] = nodes;
  // A single node is rendered without a list, which would cost the page two more nodes each time.
  return first && nodes.length === 1
    ? nodeOf(first, ranges)
    : nodes.map((node) => nodeOf(node, ranges));
}

function nodeOf(node: Node, ranges: readonly Range[]): unknown {
  if (node.type === 'text') return markedText(node.value, ranges, node.start);
  if (node.type === 'break') return html`<br />`;
  const children = answer(node.children, ranges);
  switch (node.type) {
    case 'paragraph':
      return html`<p>${children}</p>`;
    case 'list':
      return node.ordered
        ? html`<ol dir="auto" start=${node.start}>
            ${children}
          </ol>`
        : html`<ul dir="auto">
            ${children}
          </ul>`;
    case 'listItem':
      return html`<li>${children}</li>`;
    case 'strong':
      return html`<strong>${children}</strong>`;
    case 'emphasis':
      return html`<em>${children}</em>`;
    case 'delete':
      return html`<del>${children}</del>`;
    case 'link':
      return html`<a
        part="link"
        class=${saysAddress(wordsOf(node.children), node.url) ? 'address' : nothing}
        href=${node.url}
        rel="noopener"
        >${children}</a
      >`;
  }
}

function wordsOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'break' ? ' ' : wordsOf(node.children),
    )
    .join('');
}
