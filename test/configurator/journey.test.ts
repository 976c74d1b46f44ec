/** A first-time visitor can use the configurator with a keyboard only. */
import {expect} from 'chai';
import {frame, press, serve} from '../helpers/engine.js';
import {parts} from '../helpers/faq.js';
import {openBench, previewed, until, type Bench} from '../helpers/configurator.js';
import type {TrustFaq} from '../../src/trust-faq.js';

/** Two minutes at one key per second. */
const KEYS = 120;

const WORDS = {
  ja: {heading: 'よくあるご質問', question: 'データ'},
  en: {heading: 'Frequently asked questions', question: 'data'},
};

describe('a first visit with the keyboard alone', function () {
  this.timeout(60_000);

  for (const ui of ['ja', 'en'] as const) {
    it(`ends with a themed widget of one topic on a plain page: ${ui}`, async () => {
      const bench = await openBench('', ui);
      let keys = 0;
      const key = async (name: string) => {
        keys += 1;
        expect(keys, `keys, at ${describeFocus(bench)}`).to.be.at.most(KEYS);
        await press(name);
      };
      const tabTo = async (selector: string) => {
        while (!bench.page.activeElement?.matches(selector)) await key('Tab');
      };
      bench.view.focus();

      for (const topic of ['company', 'integrity', 'continuity', 'government', 'statements']) {
        await tabTo(`[data-topic=${topic}] .topic-row input`);
        await key('Space');
      }
      await tabTo('input[name=ready-look]');
      await key('ArrowRight');
      await key('ArrowRight');
      await previewed(bench);
      await tabTo('.stage-foot .primary');
      await key('Enter');
      const code = await until(() => bench.copied);

      const [look] = /theme-\w+/.exec(code)!;
      const faq = await onPlainPage(code);
      expect(faq.getAttribute('topics')).to.equal('data');
      expect(faq.className).to.equal(look);
      expect(parts(faq, 'heading')[0]!.textContent.trim()).to.equal(WORDS[ui].heading);
      const questions = parts(faq, 'question');
      expect(questions).to.have.lengthOf(4);
      expect(questions[0]!.textContent).to.contain(WORDS[ui].question);
      const preview = await previewed(bench);
      const accent = (one: TrustFaq) =>
        one.ownerDocument.defaultView!.getComputedStyle(one).getPropertyValue('--trust-faq-accent');
      expect(accent(faq)).to.not.equal('');
      expect(accent(faq)).to.equal(accent(preview));
    });
  }
});

const describeFocus = ({page}: Bench): string =>
  page.activeElement?.outerHTML.slice(0, 120) ?? 'nothing';

/** A page with only the copied code, and the script at the address in the code. */
async function onPlainPage(code: string): Promise<TrustFaq> {
  const here = code.replace(/"\.\/(trust-faq\.\w+\.js)"/, '"/dist/$1"');
  const page = `<!doctype html><html lang="ja"><meta charset="utf-8"><title>Page</title>${here}`;
  const {contentDocument} = await frame(await serve(page));
  const faq = await until(() => contentDocument!.querySelector<TrustFaq>('trust-faq:defined'));
  await faq.ready;
  return faq;
}
