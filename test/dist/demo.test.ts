/** The pages of demo/ work when a partner opens them from disk. */
import {expect} from 'chai';
import {engine, inNewPage} from '../helpers/engine.js';

const WIDGETS = {
  'index.html': 1,
  'index.en.html': 1,
  'corporate.html': 1,
  'dark.html': 2,
  'two-languages.html': 2,
  'theming.html': 2,
  'sidebar.html': 1,
  'events.html': 1,
  'dialog.html': 1,
  'tabs.html': 1,
  'iframe-content.html': 1,
};

describe('the demo', () => {
  for (const [page, widgets] of Object.entries(WIDGETS)) {
    it(`shows its widgets: ${page}`, async () => {
      const {value, problems} = await inNewPage({url: `file:demo/${page}`}, async () => {
        await customElements.whenDefined('trust-faq');
        const all = [...document.querySelectorAll('trust-faq')];
        await Promise.all(all.map(({ready}) => ready));
        return all.map(({shadowRoot}) => shadowRoot!.querySelectorAll('[part~=item]').length);
      });
      expect(value).to.have.length(widgets);
      for (const items of value) expect(items).to.be.at.least(1);
      // WebDriver does not report problems.
      if (engine !== 'WebKit') expect(problems).to.deep.equal([]);
    });
  }

  for (const theme of ['night', 'ruled', 'soft']) {
    it(`has a theme of nothing but variables and parts: ${theme}`, async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(await (await fetch(`/demo/themes/${theme}.css`)).text());
      const rules = [...sheet.cssRules] as CSSStyleRule[];
      expect(rules).not.to.be.empty;
      for (const {selectorText, style} of rules) {
        for (const selector of selectorText.split(/,\s*/)) {
          expect(selector).to.match(new RegExp(`^\\.theme-${theme}(?:::part\\([\\w- ]+\\))?(?::[\\w-]+)?$`));
          if (!selector.includes('::part'))
            for (const name of style) expect(name).to.match(/^--trust-faq-/);
        }
      }
    });
  }
});
