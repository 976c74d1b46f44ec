/** Helpers for the descriptions of host pages. */
import {build} from 'esbuild';

/** Loads scripts and style sheets of packages in test/hosts/package.json, or of Debian if npm does not have them. */
export const scripts = (...paths) =>
  paths.map((path) => `<script src="/lib/${path}"></script>`).join('\n');

export const sheets = (...paths) =>
  paths.map((path) => `<link rel="stylesheet" href="/lib/${path}" />`).join('\n');

export const style = (css) => `<style>${css}</style>`;

/** Turns a function into an inline script that runs it. */
export const inline = (run) => `<script>(${run})();</script>`;

/** Bundles a module and the packages that it imports into one script. */
export async function bundle(contents) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: new URL('..', import.meta.url).pathname, loader: 'jsx'},
    bundle: true,
    write: false,
    format: 'iife',
    define: {'process.env.NODE_ENV': '"production"'},
    conditions: ['browser', 'production'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** Puts the page into a frame of another page; the inner page is checked. */
export const framed = (frame) => ({
  address: 'outer.html',
  frame: true,
  files: {
    'outer.html': (context) =>
      `<!doctype html><html lang="ja"><meta charset="utf-8" /><title>外側</title>${frame(context)}`,
  },
});

export const escape = (html) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
