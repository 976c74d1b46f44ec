import {expect} from 'chai';
import {version} from '../../src/embed/version.js';

/** Imports a path through the package's `exports`, as a bundler would. */
async function load(name: string): Promise<Record<string, unknown>> {
  const {exports} = (await (await fetch('/package.json')).json()) as {
    exports: Record<string, {default: string; types: string}>;
  };
  const {default: file, types} = exports[name]!;
  expect((await fetch(types.slice(1))).ok, types).to.equal(true);
  return (await import(file.slice(1))) as Record<string, unknown>;
}

describe('the modules for npm', () => {
  it('export the class without registering it', async () => {
    const {TrustFaq} = await load('./element.js');
    expect(TrustFaq).to.be.a('function');
    expect(customElements.get('trust-faq')).to.equal(undefined);
  });

  it('export data and search without an element', async () => {
    const {ja} = await load('./data/ja.js');
    const {en} = await load('./data/en.js');
    expect(ja).to.have.property('lang', 'ja');
    expect(en).to.have.property('lang', 'en');
    expect(Object.keys(await load('./search'))).to.not.be.empty;
    expect(customElements.get('trust-faq')).to.equal(undefined);
  });

  it('export providers for search engines without an element', async () => {
    const {createPagefindProvider} = await load('./providers/pagefind');
    expect(createPagefindProvider).to.be.a('function');
    const {createHttpJsonProvider, meilisearch, typesense, openSearch} =
      await load('./providers/http-json');
    for (const one of [createHttpJsonProvider, meilisearch, typesense, openSearch])
      expect(one).to.be.a('function');
    expect(customElements.get('trust-faq')).to.equal(undefined);
  });

  it('register the element from the root', async () => {
    const {TrustFaq} = await load('.');
    expect(customElements.get('trust-faq')).to.equal(TrustFaq);
  });

  it('have one version', async () => {
    const manifest = (await (await fetch('/package.json')).json()) as {version: string};
    expect(version).to.equal(manifest.version);
  });
});
