/** Measures the size of peers as our own: bundled and minified by esbuild, in brotli bytes. */
import {execSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {buildSync} from 'esbuild';

/** @param {string | Uint8Array} code */
export const brotli = (code) =>
  brotliCompressSync(code, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

export const PEER_FOLDER = 'bench/size';
const PEERS = {
  'lit, a bare element':
    "import {LitElement, html} from 'lit'; customElements.define('x-x', class extends LitElement { render() { return html`<p>x</p>`; } });",
  'emoji-picker-element': "import 'emoji-picker-element';",
  'Shoelace details': "import '@shoelace-style/shoelace/dist/components/details/details.js';",
  'Web Awesome details': "import '@awesome.me/webawesome/dist/components/details/details.js';",
  'Pagefind component UI, without index': "import '@pagefind/component-ui';",
  DocSearch: "import docsearch from '@docsearch/js'; docsearch({});",
};

/** Installs the peers with the first measurement, because they are not needed to build or to test. */
export function installPeers() {
  const {dependencies} = JSON.parse(readFileSync(`${PEER_FOLDER}/package.json`, 'utf8'));
  const isThere = (name) => existsSync(`${PEER_FOLDER}/node_modules/${name}`);
  if (Object.keys(dependencies).every(isThere)) return;
  execSync('npm ci --silent --no-audit', {cwd: PEER_FOLDER, stdio: 'inherit'});
}

/** @returns {{name: string, bytes: number}[]} */
export function measurePeers() {
  installPeers();
  return Object.entries(PEERS).map(([name, contents]) => {
    const {outputFiles} = buildSync({
      stdin: {contents, resolveDir: PEER_FOLDER},
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      legalComments: 'none',
      logLevel: 'error',
      outdir: 'out',
    });
    const script = outputFiles.find(({path}) => path.endsWith('.js'));
    return {name, bytes: brotli(script.contents)};
  });
}
