/** The configurator's code for packages passes strict compilers: `node --test test/apps/*.test.mjs`. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {build} from 'esbuild';
import {configuratorFacts} from '../../scripts/build/configurator-facts.mjs';
import {partnerProject} from '../helpers/partner-project.mjs';

const OWN_DATA = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'FAQPage',
  mainEntity: [
    {
      '@type': 'Question',
      name: 'Is </script> {shown} `as` it is?',
      acceptedAnswer: {'@type': 'Answer', text: 'Yes.'},
    },
  ],
});

/** Configurations, as fragments of the configurator's address. */
const CONFIGURATIONS = {
  Defaults: 'lang=en',
  Japanese: 'lang=ja&topics=statements+data&exclude=data-processing-location',
  Many: 'lang=ja&entries=customer-data-processed&open=first&exclusive=&heading=&heading-level=3&hide-search=&hide-topics=&grouping=none&max-items=4&permalinks=off&feedback=&theme=dark',
  Signs: `lang=en&heading=${encodeURIComponent('Ask "us" {now} <3 `a` \\ & ’s')}`,
  Look: 'lang=ja&look=soft&--trust-faq-accent=%233f3ab8&--trust-faq-on-accent=%23fff&--trust-faq-radius=0.125em',
  Own: `lang=en&data=${encodeURIComponent(OWN_DATA)}`,
  Address: 'lang=en&src=%2Ffaq.json&src-mode=append',
  Events: 'lang=en&data-layer=events',
};

/** The configurator's own code, without its page. */
async function loadConfigurator() {
  const facts = {
    name: 'facts',
    setup: ({onLoad}) =>
      onLoad({filter: /built-facts\.ts$/}, ({path}) => ({
        contents: configuratorFacts().load(path),
        loader: 'js',
      })),
  };
  const contents = `
    export {facts} from './built-facts.ts';
    export {fromFragment} from './config.ts';
    export {PLATFORMS} from './snippets/platforms.ts';`;
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: 'demo/configurator', loader: 'ts'},
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [facts],
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
}

const {facts, fromFragment, PLATFORMS} = await loadConfigurator();

/** The files of a platform's snippets, with a separate folder for each configuration. */
function snippets(platform) {
  const files = {};
  for (const [name, fragment] of Object.entries(CONFIGURATIONS)) {
    const config = fromFragment(`#${fragment}`, facts);
    for (const wanted of new URLSearchParams(fragment).keys()) {
      const known = {...config, ...config.attributes, ...config.variables};
      assert.ok(wanted in known, `${name}: the configurator takes ${wanted}`);
    }
    const pieces = PLATFORMS[platform]({
      config,
      theme: facts.themes.find(({id}) => id === config.look),
      version: facts.version,
      integrity: facts.integrity['trust-faq.js'],
      fallback: {text: 'FAQ', href: '/faq'},
      height: 640,
    });
    for (const {place, code} of pieces) {
      if (/\.\w+$/.test(place)) files[`${platform}/${name}/${place}`] = code;
    }
  }
  return files;
}

const STRICT = {
  compilerOptions: {
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ['.'],
};

const project = partnerProject([
  '@angular/core',
  '@types/react',
  'lit',
  'react',
  'rxjs',
  'svelte',
  'tslib',
  'vue',
]);

/** The declaration that the bundlers of these frameworks provide. */
const STYLES = `declare module '*.css';\n`;

const COMPILERS = {
  react: {
    file: 'Faq.tsx',
    options: {compilerOptions: {...STRICT.compilerOptions, jsx: 'react-jsx'}},
    compile: () => project.run('tsc', '-p', 'react'),
  },
  vue: {
    file: 'Faq.vue',
    options: {vueCompilerOptions: {strictTemplates: true}},
    compile: () => project.run('vue-tsc', '-p', 'vue'),
  },
  svelte: {
    file: 'Faq.svelte',
    options: {},
    compile: () =>
      project.run('svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json'),
  },
  angular: {
    file: 'faq.component.ts',
    options: {
      compilerOptions: {...STRICT.compilerOptions, experimentalDecorators: true},
      angularCompilerOptions: {strictTemplates: true},
    },
    compile: () => project.run('ngc', '-p', 'angular'),
  },
};

for (const [platform, {file, options, compile}] of Object.entries(COMPILERS)) {
  test(`the snippet for ${platform} compiles, whatever is configured, and a typo in it would not`, () => {
    const files = snippets(platform);
    assert.equal(
      Object.keys(files).filter((name) => name.endsWith(`/${file}`)).length,
      Object.keys(CONFIGURATIONS).length,
    );
    project.write({
      ...files,
      [`${platform}/styles.d.ts`]: STYLES,
      [`${platform}/tsconfig.json`]: {...STRICT, ...options},
    });
    const {code, out, err} = compile();
    assert.equal(code, 0, out + err);

    const name = `${platform}/Defaults/${file}`;
    project.write({[name]: files[name].replace("import 'trust-faq'", "import 'trust-fag'")});
    const typo = compile();
    assert.notEqual(typo.code, 0);
    assert.match(typo.out + typo.err, /trust-fag/);
  });
}

test('the snippet for npm is bundled to a page’s script that defines the element', async () => {
  project.write(snippets('npm'));
  for (const name of Object.keys(CONFIGURATIONS)) {
    const {outputFiles} = await build({
      absWorkingDir: project.folder,
      entryPoints: [`npm/${name}/main.js`],
      bundle: true,
      write: false,
    });
    assert.match(outputFiles[0].text, /customElements\.define/);
  }
});
