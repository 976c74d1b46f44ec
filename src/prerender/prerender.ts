import {type ElementRenderer, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {textOf} from '../attributes.js';
import {warn} from '../embed/warn.js';
import {escapeHtml} from './escape-html.js';
import {attributeName, type PrerenderOptions} from './prerender-options.js';
import {type FirstView, firstView} from './first-view.js';
import {readableWithoutScript} from './buttons-to-details.js';
import {styleText} from './style.js';

/** Lit only asks whether a slot has a host. */
const HOST = {} as ElementRenderer;

/** The whole element with its attributes, ready to be inserted into a page. */
export function prerender(options: PrerenderOptions = {}): string {
  const attributes = Object.entries(options).map(([name, value]) => attribute(name, value));
  return `<trust-faq${attributes.join('')}>${prerenderRoot(options)}</trust-faq>`;
}

/** Only the declarative shadow root, to be the first child of the element. */
export function prerenderRoot(options: PrerenderOptions = {}): string {
  const view = firstView(options);
  view.problems.forEach(warn);
  return rootOf(view);
}

export function rootOf({template, exclusive}: FirstView): string {
  const shown = collectResultSync(render(template, {customElementHostStack: [HOST]}));
  const html = readableWithoutScript(shown, exclusive);
  return `<template shadowrootmode="open" shadowrootserializable><style>${styleText}</style>${html}</template>`;
}

/** ` heading-level="3"`, ` feedback`, or nothing for an option without a value. */
function attribute(property: string, value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  const name = attributeName(property);
  if (value === true) return ` ${name}`;
  const text = Array.isArray(value) ? value.join(' ') : textOf(value as string | number);
  return ` ${name}="${escapeHtml(text)}"`;
}
