/** Node, TypeScript, bundlers and the tool accept the packed package in an empty project: `node --test test/node/*.test.mjs`. */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {test} from 'node:test';
import resolvePackages from '@rollup/plugin-node-resolve';
import {build} from 'esbuild';
import {rollup} from 'rollup';
import {partnerProject} from '../helpers/partner-project.mjs';

const project = partnerProject(['lit']);
/** Has only our package installed: modules without dependencies must not require any. */
const alone = partnerProject([]);

const inPackage = (file) => join(project.folder, 'node_modules/trust-faq', file);
const readJson = (file) => JSON.parse(readFileSync(inPackage(file), 'utf8'));

/** Runs a module in Node that prints JSON. */
function runModule({write, run}, code) {
  write({'run.js': code});
  const {code: status, out, err} = run('node', 'run.js');
  assert.deepEqual([status, err], [0, '']);
  return JSON.parse(out);
}

const BUNDLERS = {
  async esbuild(entry) {
    const {outputFiles} = await build({
      absWorkingDir: project.folder,
      entryPoints: [entry],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      logLevel: 'silent',
    });
    return outputFiles[0].text;
  },
  async rollup(entry) {
    const bundle = await rollup({
      input: join(project.folder, entry),
      plugins: [resolvePackages({browser: true})],
      onwarn({code, message}) {
        if (code !== 'EMPTY_BUNDLE') throw new Error(message);
      },
    });
    const {output} = await bundle.generate({format: 'es'});
    await bundle.close();
    return output.map(({code}) => code ?? '').join('');
  },
};

const QUESTION = 'What kinds of customer data may be processed?';

for (const [name, bundle] of Object.entries(BUNDLERS)) {
  const bundled = (code) => {
    project.write({'entry.js': code});
    return bundle('entry.js');
  };

  test(`${name}: importing the package for its effect registers the element with both languages`, async () => {
    const code = await bundled("import 'trust-faq';");
    assert.match(code, /customElements\.define/);
    assert.ok(code.includes(QUESTION));
    assert.ok(/よくあるご質問|\\u3088\\u304F/i.test(code), 'Japanese messages');
  });

  test(`${name}: the class alone brings no data and registers nothing; bundlers drop it if it is unused`, async () => {
    const used = await bundled(
      "import {TrustFaq} from 'trust-faq/element.js'; customElements.define('our-faq', TrustFaq);",
    );
    assert.ok(!used.includes(QUESTION));
    assert.equal(used.match(/customElements\.define/g).length, 1);
    const one = await bundled(
      "import {TrustFaq, registerDataset} from 'trust-faq/element.js'; import {en} from 'trust-faq/data/en.js'; registerDataset(en); customElements.define('our-faq', TrustFaq);",
    );
    assert.ok(one.includes(QUESTION));
    const unused = await bundled("import 'trust-faq/element.js'; import 'trust-faq/data/ja.js';");
    assert.ok(unused.length < 1000, `${unused.length} characters are left`);
  });

  test(`${name}: the search alone brings neither Lit nor the element`, async () => {
    const code = await bundled(
      "import {createIndex} from 'trust-faq/search'; console.log(createIndex([]).size);",
    );
    assert.doesNotMatch(
      code,
      /litElementVersions|reactiveElementVersions|attachShadow|customElements/,
    );
    assert.ok(code.length < 60_000, `${code.length} characters`);
  });
}

test('in Node, importing touches no page and logs nothing', () => {
  const names = runModule(
    project,
    `const before = new Set(Object.getOwnPropertyNames(globalThis));
    await import('trust-faq');
    await import('trust-faq/element.js');
    console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name))));`,
  );
  // Lit records its versions, and has its own registry for servers.
  assert.deepEqual(
    names.filter((name) => !/^(lit|reactiveElement|customElements$)/.test(name)),
    [],
  );
});

test('the search, the data and prerendering need no other package', () => {
  const found = runModule(
    alone,
    `import {createIndex} from 'trust-faq/search';
    import {en} from 'trust-faq/data/en.js';
    import {prerender, styleHash} from 'trust-faq/prerender';
    const [match] = createIndex(en.entries, {synonyms: en.synonyms}).search('customer data');
    const html = prerender({lang: 'en', topics: 'data'});
    console.log(JSON.stringify([match.entry.topic, html.match(/<summary/g).length, await styleHash()]));`,
  );
  assert.deepEqual(found.slice(0, 2), ['data', 4]);
  assert.match(found[2], /^sha256-/);
});

test('the tool runs from the package', () => {
  const {bin, version} = readJson('package.json');
  const tool = join('node_modules/trust-faq', bin['trust-faq']);
  assert.match(readFileSync(inPackage(bin['trust-faq']), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  alone.write({
    'page.html': '<!doctype html><html lang="en"><trust-faq topics="data"></trust-faq>',
  });
  assert.equal(alone.run('node', tool, '--version').out, `${version}\n`);
  const {code, err} = alone.run('node', tool, 'prerender', 'page.html');
  assert.deepEqual([code, err], [0, 'page.html: 1 element prerendered\n']);
  assert.match(readFileSync(join(alone.folder, 'page.html'), 'utf8'), /shadowrootmode="open"/);
});

const TYPED = `
import {TrustFaq, registerDataset, type Dataset, type TrustFaqToggleEvent} from 'trust-faq';
import {TrustFaq as Class} from 'trust-faq/element.js';
import {createIndex, type Match} from 'trust-faq/search';
import {ja} from 'trust-faq/data/ja.js';
import {en as messages} from 'trust-faq/messages/en.js';
import {createPagefindProvider} from 'trust-faq/providers/pagefind';
import * as http from 'trust-faq/providers/http-json';
import {prerender} from 'trust-faq/prerender';
import schema from 'trust-faq/schema.json' with {type: 'json'};

const faq = document.createElement('trust-faq');
faq.topics = ['data'];
// @ts-expect-error A topic is text.
faq.topics = [1];
// @ts-expect-error There is no such theme.
faq.theme = 'purple';
faq.addEventListener('trust-faq-toggle', (event: TrustFaqToggleEvent) => {
  const open: boolean = event.detail.open;
  console.log(open);
});
const dataset: Dataset = ja;
registerDataset(dataset);
const matches: readonly Match<(typeof ja.entries)[number]>[] = createIndex(ja.entries).search('x');
const html: string = prerender({lang: 'ja', headingLevel: 3});
// @ts-expect-error There is no such option.
prerender({langs: 'ja'});
console.log(new Class() instanceof TrustFaq, messages.heading, createPagefindProvider, http, schema, matches, html);
`;

for (const [moduleResolution, module] of [
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
]) {
  test(`strict TypeScript accepts every entry point under moduleResolution ${moduleResolution}`, () => {
    project.write({
      [`${moduleResolution}/use.ts`]: TYPED,
      [`${moduleResolution}/tsconfig.json`]: {
        compilerOptions: {
          module,
          moduleResolution,
          target: 'es2022',
          lib: ['es2022', 'dom', 'dom.iterable'],
          types: [],
          strict: true,
          exactOptionalPropertyTypes: true,
          resolveJsonModule: true,
          noEmit: true,
        },
        include: ['.'],
      },
    });
    const {code, out} = project.run('tsc', '-p', moduleResolution);
    assert.equal(code, 0, out);
  });
}

test('what editors and tools look for is in the package', () => {
  const manifest = readJson(readJson('package.json').customElements);
  const tags = manifest.modules.flatMap(({declarations}) =>
    declarations.map(({tagName}) => tagName),
  );
  assert.ok(tags.includes('trust-faq'));
  const [tag] = readJson('dist/html-custom-data.json').tags;
  assert.equal(tag.name, 'trust-faq');
  assert.ok(tag.attributes.some(({name}) => name === 'topics'));
  assert.ok(
    readJson('dist/css-custom-data.json').properties.some(
      ({name}) => name === '--trust-faq-accent',
    ),
  );
});

test('the documented embed code names the hash of its script in the package', () => {
  const scripts = {'docs/embedding.md': 'trust-faq.js', 'docs/embedding.ja.md': 'trust-faq.ja.js'};
  for (const [page, script] of Object.entries(scripts)) {
    const {integrity} = readJson('dist/sri.json')[script];
    const hash = createHash('sha384').update(readFileSync(inPackage(`dist/${script}`)));
    assert.equal(integrity, `sha384-${hash.digest('base64')}`, script);
    const text = readFileSync(page, 'utf8');
    assert.ok(text.includes(`/${script}" integrity="${integrity}"`), page);
  }
});
