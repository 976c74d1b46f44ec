/** What descriptions of host pages are written with. */
import {build} from 'esbuild';

/** Scripts and style sheets of packages in test/hosts/package.json, or of Debian where npm has none. */
export const scripts = (...paths) =>
  paths.map((path) => `<script src="/lib/${path}"></script>`).join('\n');

export const sheets = (...paths) =>
  paths.map((path) => `<link rel="stylesheet" href="/lib/${path}" />`).join('\n');

export const style = (css) => `<style>${css}</style>`;

/** The text of a function as a script that runs it. */
export const inline = (run) => `<script>(${run})();</script>`;

/** Modules that import packages, as one script. */
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

/** A page in a frame of another page: what is checked is the inner one. */
export const framed = (frame) => ({
  address: 'outer.html',
  frame: true,
  files: {
    'outer.html': (context) =>
      `<!doctype html><html lang="ja"><meta charset="utf-8" /><title>外側</title>${frame(context)}`,
  },
});

export const escape = (html) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
