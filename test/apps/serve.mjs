/** Serves the apps of test/apps/ at `/apps/<framework>/`, bundled as a partner's bundler would. */
import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {promisify} from 'node:util';
import {compileScript, parse} from '@vue/compiler-sfc';
import {build} from 'esbuild';
import {compile} from 'svelte/compiler';

const require = createRequire(import.meta.url);

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

async function bundle(framework, more = {}) {
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
    // The package is linked into node_modules, and must resolve shared dependencies from there.
    preserveSymlinks: true,
    logLevel: 'silent',
    ...more,
  });
  return outputFiles[0].text;
}

/** Runs Angular's own compiler first, and writes its output where it can resolve the app's libraries. */
async function bundleAngular() {
  const modules = 'test/apps/node_modules';
  const outDir = `${modules}/.cache/angular`;
  const options = ['-p', 'test/apps/angular', '--noEmit', 'false', '--outDir', outDir];
  await promisify(execFile)(`${modules}/.bin/ngc`, options);
  return bundle('angular', {entryPoints: [`./${outDir}/main.js`]});
}

/** Renders the app's page in Node, as a server does in production. */
async function rendered(framework) {
  const code = await bundle(framework, {
    entryPoints: [`./test/apps/${framework}/server`],
    format: 'cjs',
    platform: 'node',
    conditions: ['node', 'production'],
  });
  const module = {exports: {}};
  new Function('module', 'exports', 'require', code)(module, module.exports, require);
  return `${PAGE}<div id="root">${module.exports.html}</div>`;
}

export const ADDRESS =
  /^\/apps\/(react|react-router|hydrated|vue|vue-router|svelte|angular)\/(main\.js)?$/;

/** Bundles, shared by all engines. */
const bundles = new Map();

/** Serves `/apps/<framework>/` and its script. */
export async function serveApp(context) {
  const [, framework, file] = ADDRESS.exec(context.path);
  context.type = file ? 'js' : 'html';
  const make = framework === 'angular' ? bundleAngular : bundle;
  if (file && !bundles.has(framework)) bundles.set(framework, make(framework));
  if (file) context.body = await bundles.get(framework);
  else context.body = framework === 'hydrated' ? await rendered(framework) : PAGE;
}
