/** Prepares the HTML in the texts of JSON-LD or of a table for reading. */

/** Entities that were escaped twice, such as `What&amp;#8217;s`; `&amp;lt;` may be meant literally. */
const TWICE = /&(?:amp;)+(?=(?:#\d+|#x[\da-f]+|amp|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip);)/gi;
/** Matches a text whose tags are all escaped. */
const ESCAPED = /^\s*&lt;[a-z][^]*&gt;\s*$/i;
/** Elements that mark up words inside a question. */
const IN_LINE =
  /^(?:a|abbr|b|br|cite|code|del|em|font|i|ins|kbd|mark|p|q|r[bpt]|ruby|s|small|span|strike|strong|su[bp]|u|wbr)$/;

/** The HTML of an answer; if it contains no tags, its line breaks are kept. */
export function answerHtml(text: string): string {
  const html = unescapeTwice(text);
  return /<\/?[a-z]/i.test(html) ? html : html.trim().replace(/\r\n?|\n/g, '<br>');
}

/**
 * The HTML of a question; tags that are not inline markup (such as `<title>`, or the sign in `5 < 6`)
 * belong to its text.
 */
export function questionHtml(text: string): string {
  const html = unescapeTwice(text);
  const ends = new Set(html.toLowerCase().match(/<\/[a-z][a-z\d]*/g));
  return html.replace(/<(?:\/?([a-z][a-z\d]*)(?![a-z\d])[^<>]*>)?/gi, (tag, name = '') => {
    const word = String(name).toLowerCase();
    const isMark = IN_LINE.test(word) && (/^(?:br|wbr|p)$/.test(word) || ends.has(`</${word}`));
    return isMark ? tag : `&lt;${tag.slice(1)}`;
  });
}

function unescapeTwice(text: string): string {
  const once = text.replace(TWICE, '&');
  if (!ESCAPED.test(once) || /<[a-z]/i.test(once)) return once;
  return once
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
