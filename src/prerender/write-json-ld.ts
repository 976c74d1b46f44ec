import {type MarkupNode, parseMarkup, type PhrasingNode} from '../core/markup.js';
import type {Entry} from '../core/types.js';
import {escapeHtml} from './escape-html.js';
import {warn} from '../embed/warn.js';
import type {PrerenderOptions} from './prerender-options.js';
import {type FaqView, faqView} from './first-view.js';

/**
 * A script element with a single schema.org FAQPage of everything that these elements show, each entry
 * once.
 */
export function jsonLd(elements: readonly PrerenderOptions[]): string {
  const views = elements.map(faqView);
  for (const {problems} of views) problems.forEach(warn);
  return jsonLdOf(views);
}

export function jsonLdOf(views: readonly FaqView[]): string {
  const entries = new Map(
    views.flatMap(({flow}) => flow.entries.map((entry) => [entry, flow.dataset.lang] as const)),
  );
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [...entries].map(([entry, lang]) => question(entry, lang)),
  };
  // Keeps texts from ending the script element.
  const json = JSON.stringify(page).replace(/</g, '\\u003c');
  return `<script type="application/ld+json" data-trust-faq>${json}</script>`;
}

/** Includes date and sources, so that anyone who reuses the answer has them as well. */
function question({question, answer, asOf, sources = [], updates = []}: Entry, lang: string) {
  const dates = updates.map(({date}) => date).sort();
  const latest = dates.at(-1) ?? '';
  return {
    '@type': 'Question',
    name: question,
    ...(lang && {inLanguage: lang}),
    ...(asOf && {dateCreated: asOf}),
    ...(latest > (asOf ?? '') && {dateModified: latest}),
    ...(sources.length > 0 && {citation: sources.map(({href}) => href)}),
    acceptedAnswer: {'@type': 'Answer', text: markup(parseMarkup(answer).nodes)},
  };
}

function markup(nodes: readonly (MarkupNode | PhrasingNode)[]): string {
  return nodes.map(htmlOf).join('');
}

function htmlOf(node: MarkupNode | PhrasingNode): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.value);
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${markup(node.children)}</strong>`;
    case 'emphasis':
      return `<em>${markup(node.children)}</em>`;
    case 'delete':
      return `<del>${markup(node.children)}</del>`;
    case 'link':
      return `<a href="${escapeHtml(node.url)}">${markup(node.children)}</a>`;
    case 'paragraph':
      return `<p>${markup(node.children)}</p>`;
    case 'list': {
      const items = node.children.map(({children}) => `<li>${markup(children)}</li>`).join('');
      return node.ordered ? `<ol start="${node.start}">${items}</ol>` : `<ul>${items}</ul>`;
    }
  }
}
