/** Checks the links between the Markdown files, which people also read in the repository. */
import {readdirSync, readFileSync} from 'node:fs';
import {EXTERNAL, wrongWith} from './check.mjs';
import {markdown} from './markdown.mjs';

const FOLDERS = ['.', 'docs', '.github'];

function* linksIn(tokens) {
  for (const token of tokens) {
    if (token.children) yield* linksIn(token.children);
    const address = token.attrGet('href') ?? token.attrGet('src');
    if (address && !EXTERNAL.test(address)) yield address;
  }
}

const filesOf = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`));

/** @returns {string[]} a sentence for each broken link */
export function markdownProblems() {
  const none = new Map();
  const problems = [];
  for (const file of FOLDERS.flatMap(filesOf)) {
    for (const address of linksIn(markdown.parse(readFileSync(file, 'utf8'), {}))) {
      const wrong = wrongWith(address, file, none);
      if (wrong) problems.push(`${file} links to ${address}, which ${wrong}.`);
    }
  }
  return problems;
}
