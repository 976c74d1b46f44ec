/**
 * Serves `/prerendered?<options as JSON>`: the outputs of `trust-faq/prerender` in dist/ for these
 * options.
 */

export async function servePrerendered(context, next) {
  if (context.path !== '/prerendered') return next();
  const {prerender, prerenderLight, styleHash} = await import('trust-faq/prerender');
  const options = JSON.parse(decodeURIComponent(context.querystring));
  context.type = 'json';
  context.body = JSON.stringify({
    html: prerender(options),
    light: prerenderLight(options),
    hash: await styleHash(),
  });
}
