/** axe on the configurator, in both languages and schemes. */
import type Axe from 'axe-core';
import {expect} from 'chai';
import {openBench} from '../helpers/configurator.js';
import {axeExamines} from '../helpers/sample.js';

(axeExamines ? describe : describe.skip)('axe in the configurator', function () {
  this.timeout(40_000);

  const states = {
    'the first look': '',
    'everything open, with problems':
      'lang=en&topics=none&theme=light&--trust-faq-accent=%23ffffff&entries=product-integrity',
  };
  for (const ui of ['ja', 'en'] as const) {
    for (const [name, fragment] of Object.entries(states)) {
      for (const scheme of ['light', 'dark']) {
        it(`finds nothing: ${name}, ${ui}, ${scheme}`, async () => {
          const bench = await openBench(fragment, ui);
          bench.page.documentElement.style.colorScheme = scheme;
          if (fragment) for (const one of bench.page.querySelectorAll('details')) one.open = true;
          const script = bench.page.createElement('script');
          script.src = '/node_modules/axe-core/axe.min.js';
          const loaded = new Promise((resolve) => (script.onload = resolve));
          bench.page.head.append(script);
          await loaded;
          const {axe} = bench.view as unknown as {axe: typeof Axe};
          const {violations} = await axe.run(bench.page, {
            resultTypes: ['violations'],
            iframes: false,
          });
          const found = violations.map(
            ({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`,
          );
          expect(found).to.deep.equal([]);
        });
      }
    }
  }
});
