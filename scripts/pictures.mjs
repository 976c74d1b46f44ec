/**
 * `node scripts/pictures.mjs`: takes a picture of every state (in each language, on a light and a
 * dark page, at each width) into pictures/ for people to look at. Words after it select:
 * `node scripts/pictures.mjs open dark 320` takes those alone. `--script file.js` takes them from
 * another build. `--update` replaces the twelve of test/visual/ after an intended change.
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {update} from '../test/visual/compare.mjs';
import {
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

/** The chosen words that are in the list, otherwise the whole list. */
function chosen(list) {
  const some = list.filter((one) => positionals.includes(String(one)));
  return some.length > 0 ? some : list;
}

const all = chosen(Object.keys(STATES)).flatMap((state) =>
  chosen(LANGS).flatMap((lang) =>
    chosen(Object.keys(SCHEMES)).flatMap((scheme) =>
      chosen(WIDTHS).map((width) => ({state, lang, scheme, width})),
    ),
  ),
);

if (values.update) {
  await update();
  process.exit();
}

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
