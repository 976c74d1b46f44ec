/** What a visitor has typed in the quotation marks of the sentence around it, unless it has its own. */
export const quoted = (query: string, open: string, close: string): string =>
  /^["“「『＂].*["”」』＂]$/s.test(query.trim()) ? query : open + query + close;
