/**
 * `npm run pictures`: takes a picture of every state (in each language, on a light and a
 * dark page, at each width) into pictures/ for people to look at. Words after it select:
 * `npm run pictures open dark 320` takes those alone. `-- --script file.js` takes them from
 * another build. `-- --update` replaces the twelve of test/visual/ after an intended change.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {update} from '../test/visual/compare.mjs';
import {
  ALL,
  buildScript,
  LANGS,
  launch,
  SCHEMES,
  STATES,
  take,
  WIDTHS,
} from '../test/visual/pictures.mjs';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    out: {type: 'string', default: 'pictures'},
    script: {type: 'string'},
    update: {type: 'boolean'},
  },
});

/** Whether the words that name states, languages, schemes or widths let it through. */
const isChosen = (picture) =>
  [Object.keys(STATES), LANGS, Object.keys(SCHEMES), WIDTHS.map(String)].every((kind) => {
    const words = kind.filter((one) => positionals.includes(one));
    return words.length === 0 || Object.values(picture).some((one) => words.includes(String(one)));
  });

if (values.update) {
  await update();
  process.exit();
}

const all = ALL.filter(isChosen);
mkdirSync(values.out, {recursive: true});
const script = values.script ? readFileSync(values.script, 'utf8') : await buildScript();
const browser = await launch();
try {
  for (const picture of all) {
    const {state, lang, scheme, width} = picture;
    const file = `${values.out}/${state}-${lang}-${scheme}-${width}.png`;
    writeFileSync(file, await take(browser, script, picture));
  }
} finally {
  await browser.close();
}
console.log(`${all.length} pictures in ${values.out}/`);
