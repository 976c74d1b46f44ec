import {isLater, newestFirst} from '../core/later-updates.js';
import {parseMarkup} from '../core/markup.js';
import type {Entry} from '../core/types.js';
import {htmlOf} from './markup-html.js';
import {warn} from '../embed/warn.js';
import type {PrerenderOptions} from './prerender-options.js';
import {type FirstView, firstView} from './first-view.js';

/**
 * A script element with a single schema.org FAQPage of everything that these elements show, each entry
 * once.
 */
export function jsonLd(elements: readonly PrerenderOptions[]): string {
  const views = elements.map((options) => firstView(options));
  for (const {problems} of views) problems.forEach(warn);
  return jsonLdOf(views);
}

export function jsonLdOf(views: readonly FirstView[]): string {
  const places = new Map(
    views.flatMap((view) => view.flow.entries.map((entry) => [entry, view] as const)),
  );
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [...places].map(([entry, view]) => question(entry, view)),
  };
  // Keeps texts from ending the script element.
  const json = JSON.stringify(page).replace(/</g, '\\u003c');
  return `<script type="application/ld+json" data-trust-faq>${json}</script>`;
}

/**
 * Each question includes its address, dates, sources and notice, so that anyone who reuses a single one
 * has them as well. schema.org has no term for a disclaimer; `usageInfo` ("further information about a
 * CreativeWork" for those who use it) is the nearest that takes a text.
 */
function question(entry: Entry, {flow: {dataset}, addressOf}: FirstView) {
  const {id, question, answer, asOf, sources = [], updates = []} = entry;
  const [latest] = newestFirst(updates).filter((update) => isLater(update, asOf));
  const notice = entry.notice ?? dataset.notice;
  return {
    '@type': 'Question',
    name: question,
    ...(addressOf(id) && {url: addressOf(id)}),
    ...(dataset.lang && {inLanguage: dataset.lang}),
    ...(asOf && {dateCreated: asOf}),
    ...(latest && {dateModified: latest.date}),
    ...(sources.length > 0 && {citation: sources.map(({href}) => href)}),
    ...(notice && {usageInfo: {'@type': 'CreativeWork', text: notice}}),
    acceptedAnswer: {'@type': 'Answer', text: htmlOf(parseMarkup(answer).nodes)},
  };
}
