/** The HTML around each page of the comparison. */

const STYLE = 'body { margin: 0 auto; max-width: 46em; padding: 1em; font-family: sans-serif; }';

export function page({head = '', body, htmlClass = ''}) {
  return `<!doctype html>
<html lang="ja" class="${htmlClass}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>FAQ</title><link rel="icon" href="data:,"><style>${STYLE}</style>${head}</head>
<body>${body}<p id="after">お問い合わせはこちらから。</p><div style="height: 3000px"></div></body></html>`;
}
