/** Parses HTML in a text without side effects: no script runs, no image loads, no style applies. */
import {warn} from '../embed/warn.js';
import {treeOf} from './dom.js';
import type {HtmlNode} from './html-tree.js';
import {breaksLine} from './html-to-nodes.js';

type Policy = Readonly<Record<'createHTML', (html: string) => string>>;
// TypeScript's DOM types do not include these yet.
type ParseHtml = (html: string, options: object) => Document;
type CreatePolicy = (name: string, rules: Policy) => Policy;

/** Allows no `name` or `id`, so that no element can shadow a member of a form or of the document. */
const OPTIONS = {
  sanitizer: {attributes: ['href', 'alt', 'start', 'aria-hidden', 'class']},
};

let policy: Policy | undefined;

/** The nodes of an HTML text; if the page forbids parsing, its words line by line. */
export function parseHtml(html: string): readonly HtmlNode[] {
  if (!/[<&]/.test(html)) return [html];
  const parsed = parse(html);
  return parsed ? treeOf(parsed) : linesOf(withoutTags(html));
}

/** Removes tags; block tags become line breaks, and a `<` without its own `>` is text. */
export function withoutTags(html: string): string {
  return html.replace(/<[^<>]*>/g, (tag) => {
    const [name = ''] = /[a-z\d]+/i.exec(tag) ?? [];
    return breaksLine(name.toLowerCase()) ? '\n' : '';
  });
}

/** Turns each line into a paragraph. */
function linesOf(text: string): readonly HtmlNode[] {
  return text.split(/[\r\n]+/).map((line) => {
    const element = {tag: 'p', children: [line], attribute: () => null};
    return {...element, node: element};
  });
}

/** An inert document; undefined if the page forbids creating one. */
function parse(html: string): Document | undefined {
  const safely = (Document as unknown as Partial<Record<'parseHTML', ParseHtml>>).parseHTML;
  if (safely) return safely.call(Document, html, OPTIONS);
  try {
    const {trustedTypes} = window as Partial<
      Record<'trustedTypes', Record<'createPolicy', CreatePolicy>>
    >;
    policy ??= trustedTypes?.createPolicy('trust-faq', {createHTML: (text) => text});
    return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
  } catch {
    warn(
      'answers are shown without their markup: the Content Security Policy does not list the Trusted Types policy "trust-faq"',
    );
    return undefined;
  }
}
