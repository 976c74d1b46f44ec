/** The element stays readable in browsers that darken pages without dark colours, as Android’s and Samsung’s do. */
import {expect} from 'chai';
import {luminance, ratio, type Rgb} from './helpers/contrast.js';
import {can, cdp, emulateMedia} from './helpers/engine.js';
import {afterTest, type Faq, nextFrame, open} from './helpers/faq.js';

/** Takes a picture of this part of the screen as the visitor sees it. */
async function pixelsOf(element: Element): Promise<Rgb[]> {
  element.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = element.getBoundingClientRect();
  const margin = 6;
  const clip = {
    x: left + scrollX + margin,
    y: top + scrollY + margin,
    width: width - 2 * margin,
    height: height - 2 * margin,
    scale: 1,
  };
  const {data} = await cdp<{data: string}>('Page.captureScreenshot', {clip});
  const image = new Image();
  image.src = `data:image/png;base64,${data}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const bytes = context.getImageData(0, 0, image.width, image.height).data;
  return Array.from(
    {length: bytes.length / 4},
    (_, i) => [bytes[4 * i], bytes[4 * i + 1], bytes[4 * i + 2]] as unknown as Rgb,
  );
}

/**
 * Contrast between the letters and the background, which covers most of an element. A busy Chromium takes
 * pictures of parts of a page that it has not painted yet: they have one colour.
 */
async function contrastOf(element: Element): Promise<number> {
  const all = (await pixelsOf(element)).sort((a, b) => luminance(a) - luminance(b));
  if (luminance(all[0]!) === luminance(all.at(-1)!)) return contrastOf(element);
  const ground = all[Math.floor(all.length / 2)]!;
  return Math.max(ratio(all[0]!, ground), ratio(all.at(-1)!, ground));
}

const pressed = (faq: Faq): HTMLElement[] => [
  ...faq.parts('topic-chosen'),
  ...faq.parts('button').filter((one) => one.getAttribute('aria-pressed') === 'true'),
];

describe('a page that the browser darkens', () => {
  for (const scheme of ['light', 'dark']) {
    for (const theme of ['auto', 'light', 'dark']) {
      it(`shows what is pressed readably (theme="${theme}", system ${scheme})`, async function () {
        if (!can('devTools')) this.skip();
        await emulateMedia('', {'prefers-color-scheme': scheme});
        const call = 'Emulation.setAutoDarkModeOverride';
        afterTest(() => void cdp(call));
        await cdp(call, {enabled: true});
        const faq = await open(`theme="${theme}" feedback open="first"`);
        await faq.press('button', 'Yes');
        await nextFrame();
        expect(pressed(faq)).to.have.lengthOf(2);
        for (const button of pressed(faq))
          expect(await contrastOf(button), button.textContent).to.be.at.least(4.5);
      });
    }
  }
});
