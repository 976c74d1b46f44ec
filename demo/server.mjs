/**
 * A plain Node server that prerenders: `node demo/server.mjs`, after `npm run build`. The page can be
 * read before its script arrives, and under a policy that would block it.
 */
import {createReadStream} from 'node:fs';
import {createServer} from 'node:http';
import {jsonLd, prerender, styleHash} from 'trust-faq/prerender';

const faq = {lang: 'ja', topics: ['data', 'government'], headingLevel: 2};
const page = `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>サーバーで出力したFAQ</title>
    ${jsonLd([faq])}
    <script src="/trust-faq.js" defer></script>
  </head>
  <body>
    <h1>サーバーで出力したFAQ</h1>
    ${prerender(faq)}
  </body>
</html>
`;
const policy = `default-src 'none'; script-src 'self'; style-src '${await styleHash()}'`;

const server = createServer((request, response) => {
  if (request.url === '/trust-faq.js') {
    response.writeHead(200, {'content-type': 'text/javascript'});
    createReadStream(new URL('../dist/trust-faq.js', import.meta.url)).pipe(response);
    return;
  }
  if (request.url !== '/') {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': policy,
  });
  response.end(page);
});

server.listen(Number(process.env.PORT ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/`);
});
