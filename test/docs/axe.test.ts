/** Every page of the documentation passes axe in both languages, and fits its reader's screen. */
import type Axe from 'axe-core';
import {expect} from 'chai';
import {openPage, type Page, stillness} from '../helpers/docs.js';
import {engine} from '../helpers/engine.js';
import {axeExamines, shared} from '../helpers/sample.js';
import {nextFrame} from '../helpers/wait.js';

/** Only the first rows of a table are examined: they are alike, and some tables have hundreds. */
const ENOUGH_ROWS = 8;

/** Lists violations of all axe rules, or of the named ones. */
async function violations({page, view}: Page, rules?: readonly string[]): Promise<string[]> {
  const global = view as unknown as {axe?: typeof Axe};
  if (!global.axe) {
    for (const row of page.querySelectorAll(`tr:nth-child(n + ${ENOUGH_ROWS})`)) row.remove();
    const script = page.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve) => (script.onload = resolve));
    page.head.append(script);
    await loaded;
  }
  const {violations} = await global.axe!.run(page, {
    resultTypes: ['violations'],
    iframes: false,
    ...(rules && {runOnly: [...rules]}),
  });
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
}

/** File names of all pages in the navigation, both languages of a page next to each other. */
async function pageNames(): Promise<string[]> {
  const names: string[] = [];
  for (const start of ['index.html', 'index.en.html']) {
    const html = await (await fetch(`/demo/docs/${start}`)).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    const links = page.querySelectorAll('.side > ul > li > a');
    names.push(...[...links].map((link) => link.getAttribute('href')!));
  }
  return names.sort();
}

/** Rules whose result may change with the width or the colours. */
const PAINTED = ['color-contrast', 'scrollable-region-focusable', 'target-size'];

/** Chromium examines all its pages; the others examine one page of each kind, because the markup is the same. */
const isExamined = (name: string): boolean =>
  axeExamines && (engine === 'Chromium' || /^(index|theming|reference|benchmarks)\./.test(name));

const PHONE = 320;
const DESK = 1200;

async function resize({frame}: Page, width: number): Promise<void> {
  frame.style.inlineSize = `${width}px`;
  await nextFrame();
}

/** Whether the page scrolls sideways; content in a container that scrolls may be wider. */
const isWiderThanPage = ({page, view}: Page): boolean =>
  page.documentElement.scrollWidth > view.innerWidth;

const NAMES = await pageNames();

describe('the documentation', function () {
  // Some pages have tables of a thousand cells.
  this.timeout(60_000);

  for (const name of shared(NAMES)) {
    it(`${name} is accessible, light on a wide screen and dark on a phone`, async () => {
      const opened = await openPage(name);
      const {page, view} = opened;
      for (const [reader, width] of [
        ['phone', PHONE],
        ['desk', DESK],
      ] as const) {
        await resize(opened, width);
        expect(isWiderThanPage(opened), `wider than the ${reader}`).to.equal(false);
      }
      if (isExamined(name)) {
        expect(await violations(opened), 'light').to.deep.equal([]);
        page.documentElement.style.colorScheme = 'dark';
        await resize(opened, PHONE);
        await stillness(page);
        expect(await violations(opened, PAINTED), 'dark').to.deep.equal([]);
      }
      const loaded = view.performance.getEntriesByType('resource').map((one) => new URL(one.name));
      const strangers = loaded.filter(({origin}) => origin !== location.origin);
      expect(strangers.map(String), 'loaded from elsewhere').to.deep.equal([]);
    });
  }

  it('names all its pages in both languages', () => {
    const japanese = NAMES.filter((name) => !name.endsWith('.en.html'));
    expect(japanese).to.have.length.of.at.least(15);
    expect(NAMES.filter((name) => name.endsWith('.en.html'))).to.deep.equal(
      japanese.map((name) => name.replace('.html', '.en.html')),
    );
  });
});
