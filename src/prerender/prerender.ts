import {type ElementRenderer, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {textOf} from '../attributes.js';
import {escapeHtml} from './escape-html.js';
import {faqElement, type PrerenderOptions} from './faq-element.js';
import {readableWithoutScript} from './readable.js';
import {styleText} from './style.js';

/** Lit asks whether a slot has a host, and of ours needs no more. */
const HOST = {} as ElementRenderer;

/** The whole element with its attributes, ready to stand in a page. */
export function prerender(options: PrerenderOptions = {}): string {
  const attributes = Object.entries(options).map(([name, value]) => attribute(name, value));
  return `<trust-faq${attributes.join('')}>${prerenderRoot(options)}</trust-faq>`;
}

/** Only the declarative shadow root, to stand first between the element's tags. */
export function prerenderRoot(options: PrerenderOptions = {}): string {
  const template = faqElement(options)['render']();
  const shown = collectResultSync(render(template, {customElementHostStack: [HOST]}));
  const html = readableWithoutScript(shown, options.exclusive ?? false);
  return `<template shadowrootmode="open"><style>${styleText}</style>${html}</template>`;
}

/** ` heading-level="3"`, ` feedback`, or nothing where there is nothing to say. */
function attribute(property: string, value: unknown): string {
  if (value === null || value === undefined || value === false) return '';
  const name = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if (value === true) return ` ${name}`;
  const text = Array.isArray(value) ? value.join(' ') : textOf(value as string | number);
  return ` ${name}="${escapeHtml(text)}"`;
}
