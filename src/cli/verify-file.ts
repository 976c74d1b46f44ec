import {readFileSync} from 'node:fs';
import {decode} from './encoding.js';
import {readBytes} from './read-file.js';
import {type PublishedAnswers, type Verdict, verify} from './verify.js';

/** Says of each answer in a file whether it reads as published; returns the exit code. */
export function verifyFiles(files: readonly string[], say: (text: string) => void): number {
  const published = readPublished();
  let isFine = true;
  for (const file of files) {
    const verdicts = verify(decode(readBytes(file), file).text, published);
    for (const verdict of verdicts) say(`${file}: ${sentence(verdict, published.version)}\n`);
    if (verdicts.length === 0)
      say(`${file}: no answer with a record ("trust-faq <version> #<hash>")\n`);
    isFine &&= verdicts.length > 0 && verdicts.every(({state}) => state === 'unchanged');
  }
  return isFine ? 0 : 1;
}

function readPublished(): PublishedAnswers {
  const file = new URL('./answers.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as PublishedAnswers;
}

function sentence(verdict: Verdict, version: string): string {
  const {record, state, question, gone, added, since, versions} = verdict;
  const from = versions.length > 0 ? ` (this is the wording of ${versions.join(', ')})` : '';
  const states = {
    unchanged: 'unchanged',
    newer: (since ? `newer wording since ${since}` : 'no longer published') + from,
    edited: 'edited',
    unknown: verdict.isLaterVersion
      ? `unknown (the copy is from a later version than ${version}, whose answers are compared here)`
      : 'unknown (no published text has this hash)',
  };
  const lines = [...gone.map((line) => `  - ${line}`), ...added.map((line) => `  + ${line}`)];
  return [`${record}: ${states[state]}: ${question}`, ...lines].join('\n');
}
