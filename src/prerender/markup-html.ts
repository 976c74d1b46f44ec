import type {ListItemNode, MarkupNode, PhrasingNode} from '../core/markup.js';
import {escapeHtml} from './escape-html.js';

type Node = MarkupNode | PhrasingNode | ListItemNode['children'][number];

/** An answer as HTML. */
export function htmlOf(nodes: readonly Node[]): string {
  return nodes.map(nodeHtml).join('');
}

function nodeHtml(node: Node): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${htmlOf(node.children)}</strong>`;
    case 'emphasis':
      return `<em>${htmlOf(node.children)}</em>`;
    case 'delete':
      return `<del>${htmlOf(node.children)}</del>`;
    case 'link':
      return `<a href="${escapeHtml(node.url)}">${htmlOf(node.children)}</a>`;
    case 'paragraph':
      return `<p>${htmlOf(node.children)}</p>`;
    case 'list': {
      const items = node.children.map(({children}) => `<li>${htmlOf(children)}</li>`).join('');
      return node.ordered ? `<ol start="${node.start}">${items}</ol>` : `<ul>${items}</ul>`;
    }
  }
}
