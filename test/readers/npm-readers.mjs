/** Packages that read a page's HTML without running its scripts. Each returns what it understands as text. */
import {extractFromHtml} from '@extractus/article-extractor';
import {Readability} from '@mozilla/readability';
import * as cheerio from 'cheerio';
import {Defuddle} from 'defuddle/node';
import {Window} from 'happy-dom';
import {convert} from 'html-to-text';
import {parseDocument} from 'htmlparser2';
import {JSDOM} from 'jsdom';
import {parseHTML} from 'linkedom';
import {NodeHtmlMarkdown} from 'node-html-markdown';
import {parse as parseNodes} from 'node-html-parser';
import {parse} from 'parse5';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import TurndownService from 'turndown';
import {unified} from 'unified';

const ADDRESS = 'https://example.com/faq';

/** The texts of a tree with `childNodes` or `children`; nobody reads scripts and styles. */
function textsOf(node) {
  if (['script', 'style'].includes(node.nodeName ?? node.name)) return [];
  const own = node.nodeName === '#text' ? node.value : node.type === 'text' ? node.data : '';
  return [own, ...(node.childNodes ?? node.children ?? []).flatMap(textsOf)];
}

const textIn = (html) => new JSDOM(html).window.document.body.textContent;

export const NPM_READERS = {
  'parse5, all text': (html) => textsOf(parse(html)).join(' '),
  'htmlparser2, all text': (html) => textsOf(parseDocument(html)).join(' '),
  'cheerio, `text()`': (html) => cheerio.load(html)('body').text(),
  'node-html-parser, `structuredText`': (html) => parseNodes(html).structuredText,
  'jsdom, `textContent`': textIn,
  'linkedom, `textContent`': (html) => parseHTML(html).document.body.textContent,
  'happy-dom, `innerText`': (html) => {
    const window = new Window({settings: {enableJavaScriptEvaluation: false}});
    window.document.write(html);
    return window.document.body.innerText;
  },
  'html-to-text': (html) => convert(html),
  turndown: (html) => new TurndownService().turndown(html),
  'node-html-markdown': (html) => NodeHtmlMarkdown.translate(html),
  'rehype-remark': async (html) =>
    String(await unified().use(rehypeParse).use(rehypeRemark).use(remarkStringify).process(html)),
  'Readability, on jsdom': (html) =>
    new Readability(new JSDOM(html, {url: ADDRESS}).window.document).parse()?.textContent ?? '',
  defuddle: async (html) =>
    (await Defuddle(new JSDOM(html, {url: ADDRESS}).window.document, ADDRESS)).content,
  'article-extractor': async (html) =>
    textIn((await extractFromHtml(html, ADDRESS))?.content ?? ''),
};
