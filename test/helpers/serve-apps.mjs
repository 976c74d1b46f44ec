/** Serves the apps of test/apps/ at `/apps/<framework>/`; their frameworks are loaded on the first request. */

export async function serveApps(context, next) {
  if (!context.path.startsWith('/apps/')) return next();
  const {ADDRESS, serveApp} = await import('../apps/serve.mjs');
  return ADDRESS.test(context.path) ? serveApp(context) : next();
}
