/**
 * Stores and compares twelve pictures, with the browser and fonts that they were taken with. They are
 * compared only with the same major version and fonts, because otherwise every letter differs a little.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {buildScript, launch, take} from './pictures.mjs';
import {QUESTIONS} from './questions.mjs';

const FOLDER = 'test/visual';
const RECORD = `${FOLDER}/recorded.json`;
const FAMILIES = ['Noto Sans CJK JP:lang=ja', 'Noto Sans CJK JP:lang=en'];

/** A pixel differs if a colour channel is off by more than this, of 255. */
const PIXEL = 24;
/** How many of 1000 pixels may differ. */
const MOST = 1;

const named = (name) => {
  const [state, lang, scheme, width] = name.split('_');
  return {name, state, lang, scheme, width: Number(width), height: 640, questions: QUESTIONS};
};

export const KEPT = [
  'rest_ja_light_320',
  'rest_en_dark_768',
  'open_ja_light_768',
  'open_en_dark_320',
  'searching_ja_light_320',
  'searching_en_dark_768',
  'no-matches_ja_dark_320',
  'no-matches_en_light_768',
  'error_ja_light_320',
  'error_en_dark_768',
  'feedback_ja_dark_768',
  'feedback_en_light_320',
].map(named);

const fileOf = ({name}) => `${FOLDER}/${name}.png`;

function fonts() {
  try {
    return FAMILIES.map((family) =>
      execFileSync('fc-match', ['-f', '%{postscriptname} %{fontversion}', family], {
        encoding: 'utf8',
      }),
    );
  } catch {
    return ['unknown'];
  }
}

const takenWith = async (browser) => ({
  chromium: Number(/\/(\d+)/.exec(await browser.version())[1]),
  fonts: fonts(),
});

/** Runs in a page, which can decode PNGs; returns how many of 1000 pixels differ, or 1000 if the sizes do. */
async function difference([before, now, most]) {
  const [a, b] = await Promise.all(
    [before, now].map(async (base64) => {
      const image = new window.Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new window.OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    }),
  );
  if (a.width !== b.width || a.height !== b.height) return 1000;
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const isOff = [0, 1, 2].some((channel) => {
      return Math.abs(a.data[at + channel] - b.data[at + channel]) > most;
    });
    if (isOff) count++;
  }
  return (1000 * count) / (a.width * a.height);
}

/** Takes and stores new pictures, with the browser and fonts. */
export async function update() {
  const [script, browser] = [await buildScript(), await launch()];
  try {
    for (const picture of KEPT)
      writeFileSync(fileOf(picture), await take(browser, script, picture));
    const record = JSON.stringify(await takenWith(browser));
    const options = {...(await resolveConfig(RECORD)), filepath: RECORD};
    writeFileSync(RECORD, await format(record, options));
  } finally {
    await browser.close();
  }
}

/**
 * Returns a sentence for each picture that differs visibly, or the `reason` why they cannot be compared
 * here.
 */
export async function compare() {
  const browser = await launch();
  try {
    const recorded = JSON.parse(readFileSync(RECORD, 'utf8'));
    const here = await takenWith(browser);
    if (JSON.stringify(here) !== JSON.stringify(recorded)) {
      const reason = `taken with ${JSON.stringify(recorded)}, here is ${JSON.stringify(here)}`;
      return {reason, problems: []};
    }
    const script = await buildScript();
    const tab = await browser.newPage();
    const problems = [];
    for (const picture of KEPT) {
      const file = fileOf(picture);
      const before = existsSync(file) ? readFileSync(file).toString('base64') : '';
      const now = Buffer.from(await take(browser, script, picture)).toString('base64');
      const share = before ? await tab.evaluate(difference, [before, now, PIXEL]) : 1000;
      if (share > MOST) problems.push(`${file}: ${share.toFixed(1)} of 1000 pixels differ`);
    }
    return {reason: '', problems};
  } finally {
    await browser.close();
  }
}
