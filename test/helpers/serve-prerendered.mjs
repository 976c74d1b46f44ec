/** Answers `/prerendered?<options as JSON>` with what `trust-faq/prerender` of dist/ makes of them. */

export async function servePrerendered(context, next) {
  if (context.path !== '/prerendered') return next();
  const {prerender, styleHash} = await import('trust-faq/prerender');
  const options = JSON.parse(decodeURIComponent(context.querystring));
  context.type = 'json';
  context.body = JSON.stringify({html: prerender(options), hash: await styleHash()});
}
