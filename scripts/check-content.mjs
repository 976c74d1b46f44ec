/**
 * Checks the bundled questions and answers: prints one line per problem, and exits with 1 if there is
 * any. The checks themselves are in test/data/, where the browser tests run them as well. Three more are
 * here: answers whose review is overdue (a problem with `--release`, otherwise a warning), answers that
 * differ from the last release although their `changed` day does not, and, if the hashes of the source
 * FAQ are available next to the repository, runs of text copied from it.
 */
import {existsSync} from 'node:fs';
import {currentAnswers, readReleased} from './build/answers.mjs';
import {LANGUAGES_CODE} from './build/languages-code.mjs';
import {loadSource} from './build/load-source.mjs';

/** Kept outside the repository, because the source's texts are not ours to publish. */
const COPIED = new URL('../../shared/content/check-copied.mjs', import.meta.url);
/**
 * Maximum number of consecutive characters shared with the source: a term or name may be that long, a
 * sentence is longer.
 */
const LONGEST_TERM = 24;

const {datasets, findProblems, overdue, requiredTermCount, textsOf} = await loadSource(`
  ${LANGUAGES_CODE}
  export {findProblems, overdue} from './test/data/content-problems.js';
  export {textsOf} from './test/data/texts-of.js';
  export {requiredTermCount} from './test/data/text-problems.js';
`);

const today = new Date().toISOString().slice(0, 10);
const isRelease = process.argv.includes('--release');
const late = datasets.flatMap((dataset) => overdue(dataset, today));
const problems = [
  ...findProblems(datasets),
  ...(await withoutNewDay()),
  ...(existsSync(COPIED) ? await copiedRuns() : []),
  ...(isRelease ? late : []),
];

/** Answers that have changed since the last release, on no day that `changed` names. */
async function withoutNewDay() {
  const {versions, texts} = readReleased();
  const last = (Object.values(versions).at(-1) ?? []).map((hash) => ({hash, ...texts[hash]}));
  const {answers} = await currentAnswers();
  return answers.flatMap(({id, lang, hash, changed}) => {
    const before = last.find((one) => one.id === id && one.lang === lang);
    if (!before || before.hash === hash || before.changed !== changed || changed === today)
      return [];
    const text = `differs from the last release, but "changed" is still ${changed}: set it, or that of the note, to today`;
    return [{file: `src/data/${lang}.ts`, id, text}];
  });
}

async function copiedRuns() {
  const {sharedRuns} = await import(COPIED.href);
  return datasets.flatMap((dataset) =>
    dataset.entries.flatMap((entry) =>
      sharedRuns(textsOf(entry).join('\n'))
        .filter((run) => [...run].length > LONGEST_TERM)
        .map((run) => ({
          file: `src/data/${dataset.lang}.ts`,
          id: entry.id,
          text: `copies ${[...run].length} characters of the source: "${run}"`,
        })),
    ),
  );
}

const line = ({file, id, text}) => `${file}: ${id}: ${text}`;
for (const problem of problems) console.error(line(problem));
if (!isRelease) for (const one of late) console.warn(`${line(one)} (an error with --release)`);
if (problems.length > 0) {
  console.error(`check:content: ${problems.length} problem${problems.length === 1 ? '' : 's'}`);
  process.exitCode = 1;
} else {
  console.log(
    `check:content: ${datasets[0].entries.length} entries × ${datasets.length} languages, ` +
      `${requiredTermCount} required terms: fine`,
  );
}
