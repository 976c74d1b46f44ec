/** The third-party packages in the scripts for pages, as a CycloneDX bill of materials. */
import {readJson} from './read-json.mjs';
import {SCRIPTS} from './script-names.mjs';

/** Names of the packages whose code a script contains, according to its source map. */
export function packagesIn(script) {
  const names = readJson(`dist/${script}.map`).sources.map(
    (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(source)?.[1],
  );
  return [...new Set(names.filter(Boolean))].sort();
}

function component(name, type, scope) {
  const file = scope ? `node_modules/${name}/package.json` : 'package.json';
  const {version, license} = readJson(file);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type,
    name,
    version,
    ...(scope && {scope}),
    licenses: [{license: {id: license}}],
    purl,
    'bom-ref': purl,
  };
}

/** Contains neither a time nor a serial number, so the same sources always give the same file. */
export function sbom() {
  const own = component('trust-faq', 'library');
  const names = [...new Set(SCRIPTS.flatMap(packagesIn))].sort();
  const components = names.map((name) => component(name, 'library', 'required'));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {component: own},
    components,
    dependencies: [
      {ref: own['bom-ref'], dependsOn: components.map((one) => one['bom-ref'])},
      ...components.map((one) => ({ref: one['bom-ref']})),
    ],
  };
}
