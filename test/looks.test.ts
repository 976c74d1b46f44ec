/** What the default look promises, in numbers; pictures of it are compared by test/visual/. */
import {expect} from 'chai';
import {setViewport} from './helpers/engine.js';
import {show} from './helpers/faq.js';

const heightOf = (one: Element): number => one.getBoundingClientRect().height;

describe('an open item', () => {
  for (const lang of ['ja', 'en']) {
    it(`is mostly answer and dated notes, 768 px wide: ${lang}`, async () => {
      await setViewport(768, 800);
      const faq = await show(
        `<div style="width: 768px; font: 16px sans-serif"><trust-faq lang="${lang}" open="all"></trust-faq></div>`,
      );
      const shares = faq.items.map((item) => {
        const text = item.querySelectorAll('[part~="answer"], [part~="updates"]');
        const height = [...text].map(heightOf).reduce((sum, one) => sum + one, 0);
        return Math.round((100 * height) / heightOf(item));
      });
      expect(shares).to.have.lengthOf(16);
      expect(shares.filter((share) => share >= 60)).to.have.lengthOf.at.least(12);
    });
  }
});
