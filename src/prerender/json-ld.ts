import {type MarkupNode, parseMarkup, type PhrasingNode} from '../core/markup.js';
import type {Entry} from '../core/types.js';
import {escapeHtml} from './escape-html.js';
import {faqElement, type PrerenderOptions} from './faq-element.js';

/** One schema.org FAQPage of all that these elements show, each entry once, as a script element. */
export function jsonLd(elements: readonly PrerenderOptions[]): string {
  const entries = new Set(elements.flatMap((options) => faqElement(options)['_flow'].entries));
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [...entries].map(question),
  };
  // No text may end the script element.
  const json = JSON.stringify(page).replace(/</g, '\\u003c');
  return `<script type="application/ld+json" data-trust-faq>${json}</script>`;
}

const question = (entry: Entry): object => ({
  '@type': 'Question',
  name: entry.question,
  acceptedAnswer: {'@type': 'Answer', text: parseMarkup(entry.answer).nodes.map(block).join('')},
});

function block(node: MarkupNode): string {
  if (node.type === 'paragraph') return `<p>${phrase(node.children)}</p>`;
  const items = node.children.map(({children}) => `<li>${phrase(children)}</li>`).join('');
  return node.ordered ? `<ol start="${node.start}">${items}</ol>` : `<ul>${items}</ul>`;
}

function phrase(nodes: readonly PhrasingNode[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return escapeHtml(node.value);
        case 'strong':
          return `<strong>${phrase(node.children)}</strong>`;
        case 'link':
          return `<a href="${escapeHtml(node.url)}">${phrase(node.children)}</a>`;
      }
    })
    .join('');
}
