/** The configurator reads snippets that it or somebody else wrote. */
import {expect} from 'chai';
import {
  choose,
  CONFIGURATIONS,
  configuration,
  copyAll,
  fill,
  openBench,
  problemKinds,
} from '../helpers/configurator.js';
import {shared} from '../helpers/sample.js';

/** Each engine tries a third of them, because snippets hardly depend on the engine; all if there is time. */
const PLATFORMS = shared([
  'HTML',
  'opened from disk',
  'WordPress',
  'Google Tag Manager',
  'Dialog',
  'Tabs',
  'Iframe',
  'npm + bundler',
  'React 19',
  'Vue 3',
  'Svelte 5',
  'Angular',
]);

describe('the configurator reads', function () {
  // With all platforms, the slowest machine needs this long.
  this.timeout(60_000);

  for (const [name, fragment] of Object.entries(CONFIGURATIONS)) {
    it(`its address and each of its snippets back: ${name}`, async () => {
      const bench = await openBench(fragment, 'en');
      await fill(bench, 'script', '/assets/trust-faq.js?v=1');
      const whole = configuration(bench);
      if (fragment) {
        const before = [...new URLSearchParams(fragment)];
        expect([...new URLSearchParams(whole)]).to.deep.include.members(before);
      }
      const again = await openBench(whole);
      expect(configuration(again), 'its address').to.equal(whole);
      const other = await openBench('lang=ja&topics=company');
      for (const platform of PLATFORMS) {
        const text = (await copyAll(bench, platform)).join('\n');
        await choose(other, 'Start over');
        await fill(other, 'paste', text);
        await choose(other, 'Read it');
        const params = new URLSearchParams(configuration(other));
        const expected = new URLSearchParams(whole);
        // Snippets for bundlers lack these, while every HTML snippet has them.
        for (const key of ['script', 'fallback', 'fallback-link']) {
          if (!text.includes('/assets/')) expected.delete(key);
          if (key !== 'script') params.delete(key);
        }
        const sorted = (one: URLSearchParams) => [...one].sort();
        expect(sorted(params), platform).to.deep.equal(sorted(expected));
      }
    });
  }

  it('the scripts of its recipes are those of the documentation, which are tested', async () => {
    const text = await (await fetch('/docs/recipes.md')).text();
    const sections = text.split(/^## /m);
    const bench = await openBench('lang=en', 'en');
    for (const [i, platform] of ['Dialog', 'Tabs', 'Iframe'].entries()) {
      const plain = (code: string) => code.replace(/\s+/g, ' ');
      const written = plain((await copyAll(bench, platform)).join('\n'));
      const scripts = [...sections[i + 1]!.matchAll(/<script>([^]*?)<\/script>/g)]
        .map(([, code]) => plain(code!))
        .filter((code) => !code.includes('#faq-'));
      expect(scripts, platform).to.have.length.above(0);
      for (const script of scripts) expect(written, platform).to.contain(script);
    }
  });

  it('a pasted snippet, lists what is wrong with it, and keeps the rest', async () => {
    const bench = await openBench('lang=en', 'ja');
    await fill(
      bench,
      'paste',
      `<script src="https://cdn.example/trust-faq.js" defer></script>
       <script src="trust-faq.js" type="module"></script>
       <trust-faq topics="data signatur" exclude="nobody" max-items="0" theme="blue" colour="red"
         style="--trust-faq-acent: red; --trust-faq-radius: 2px"></trust-faq><trust-faq></trust-faq>`,
    );
    await choose(bench, '読み取る');
    expect(problemKinds(bench, '.paste')).to.have.members([
      'two-elements',
      'two-scripts',
      'no-integrity',
      'unknown-attribute',
      'bad-value',
      'bad-value',
      'unknown-topic',
      'unknown-entry',
      'no-lang',
      'unknown-variable',
    ]);
    expect(bench.page.querySelector('.paste')!.textContent).to.contain(
      '「signatur」というトピックはありません',
    );
    expect(new URLSearchParams(configuration(bench)).get('--trust-faq-radius')).to.equal('2px');
  });

  it('says what is wrong with the hash and with text that is no snippet', async () => {
    const bench = await openBench('lang=en');
    const read = async (text: string) => {
      await fill(bench, 'paste', text);
      await choose(bench, 'Read it');
      return problemKinds(bench, '.paste');
    };
    const tag = '<trust-faq lang="ja"></trust-faq>';
    expect(await read('Hello')).to.deep.equal(['no-element']);
    expect(await read(tag)).to.deep.equal(['no-script']);
    expect(
      await read(
        `<script src="https://a.example/trust-faq.en.js" integrity="sha384-A"></script>${tag}`,
      ),
    ).to.deep.equal(['other-integrity', 'no-crossorigin', 'language-missing']);
    const own = '<trust-faq lang="en" src="faq.json"></trust-faq>';
    // A script next to the page needs no hash.
    expect(await read(`<script src="trust-faq.js"></script>${own}`)).to.deep.equal([]);
    expect(await read(`<script src="javascript:alert(1)/trust-faq.js"></script>${tag}`)).to.include(
      'unsafe-address',
    );
    expect(configuration(bench)).not.to.contain('javascript');
  });
});
