/**
 * `node scripts/release-answers.mjs`: records the answers of the version in package.json, so that
 * `trust-faq verify` still recognises them after they have changed. scripts/version.mjs runs it for
 * each release; running it again for the same version replaces that version's answers. A text shared by
 * several versions is stored once.
 */
import {writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';
import {currentAnswers, labelsOf, readReleased, RELEASED} from './build/answers.mjs';
import {readJson} from './build/read-json.mjs';

const {version} = readJson('package.json');
const {answers, modules} = await currentAnswers();
const {versions, labels = {}, texts} = readReleased();

versions[version] = answers.map(({hash}) => hash);
labels[version] = labelsOf(modules);
for (const {hash, id, lang, question, answer, asOf, later, sources, changed} of answers)
  texts[hash] = {id, lang, question, answer, asOf, later, sources, changed};

const used = new Set(Object.values(versions).flat());
const kept = Object.fromEntries(Object.entries(texts).filter(([hash]) => used.has(hash)));
const json = JSON.stringify({versions, labels, texts: kept});
writeFileSync(
  RELEASED,
  await format(json, {...(await resolveConfig(RELEASED)), filepath: RELEASED}),
);
console.log(`${RELEASED}: ${answers.length} answers of version ${version}`);
