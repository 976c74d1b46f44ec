import {html, type TemplateResult} from 'lit';
import type {ListNode, MarkupNode, PhrasingNode} from '../core/markup.js';
import type {Range} from '../core/types.js';
import {markedText} from './marked-text.js';

/** Nodes of the Markdown subset, with the matches marked. */
export function answer(nodes: readonly MarkupNode[], ranges: readonly Range[] = []): unknown {
  return nodes.map((node) => {
    switch (node.type) {
      case 'paragraph':
        return html`<p>${phrases(node.children, ranges)}</p>`;
      case 'list':
        return list(node, ranges);
    }
  });
}

function list({ordered, start, children}: ListNode, ranges: readonly Range[]): TemplateResult {
  const items = children.map((item) => html`<li>${phrases(item.children, ranges)}</li>`);
  return ordered
    ? html`<ol start=${start}>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

function phrases(nodes: readonly PhrasingNode[], ranges: readonly Range[]): unknown {
  return nodes.map((node) => {
    switch (node.type) {
      case 'text':
        return markedText(node.value, ranges, node.start);
      case 'strong':
        return html`<strong>${phrases(node.children, ranges)}</strong>`;
      case 'link':
        return html`<a part="link" href=${node.url} rel="noopener"
          >${phrases(node.children, ranges)}</a
        >`;
    }
  });
}
