/** Serves the apps of test/apps/ at `/apps/<framework>/`, bundled as a partner's bundler would. */
import {readFile} from 'node:fs/promises';
import {compileScript, parse} from '@vue/compiler-sfc';
import {build} from 'esbuild';
import {compile} from 'svelte/compiler';

const PAGE =
  '<!doctype html><html lang="ja"><title>App</title><script type="module" src="main.js"></script>';

function vueComponent(source, filename) {
  const {descriptor} = parse(source, {filename});
  const {content} = compileScript(descriptor, {
    id: 'app',
    inlineTemplate: true,
    templateOptions: {compilerOptions: {isCustomElement: (tag) => tag === 'trust-faq'}},
  });
  return {contents: content, loader: 'ts'};
}

function svelteComponent(source, filename) {
  return {contents: compile(source, {filename}).js.code, loader: 'js'};
}

const components = {
  name: 'components',
  setup({onLoad}) {
    for (const [filter, load] of [
      [/\.vue$/, vueComponent],
      [/\.svelte$/, svelteComponent],
    ]) {
      onLoad({filter}, async ({path}) => load(await readFile(path, 'utf8'), path));
    }
  },
};

async function bundle(framework) {
  const {outputFiles} = await build({
    entryPoints: [`./test/apps/${framework}/main`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    conditions: ['browser', 'production'],
    plugins: [components],
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

export const ADDRESS = /^\/apps\/(react|vue|svelte)\/(main\.js)?$/;

/** One bundle for all engines. */
const bundles = new Map();

/** `/apps/<framework>/` and its script. */
export async function serveApp(context) {
  const [, framework, file] = ADDRESS.exec(context.path);
  context.type = file ? 'js' : 'html';
  if (file && !bundles.has(framework)) bundles.set(framework, bundle(framework));
  context.body = file ? await bundles.get(framework) : PAGE;
}
