/**
 * Reads the source of a page: docs/site/<lang>/<page>.md where that exists, otherwise docs/<page>.md, in
 * Japanese docs/<page>.ja.md. A source can include texts from elsewhere in the repository:
 *
 *     <!-- section README.md: Three steps -->   a section with its heading
 *     <!-- intro README.md -->                  the text before the first image or section
 *     <!-- file docs/hosts.md -->               the whole file without its title
 *     <!-- live variables -->                   the output of a script (live.mjs)
 */
import {existsSync, readFileSync} from 'node:fs';

const DIRECTIVE = /^<!-- (section|intro|file|live) (\S+?)(?:: (.+))? -->$/;

/** Reads line by line, to skip text inside code that looks like a heading. */
function sectionsOf(text) {
  const sections = [{title: '', lines: []}];
  let isCode = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('```')) isCode = !isCode;
    const title = !isCode && /^## (.+)$/.exec(line)?.[1];
    if (title) sections.push({title, lines: []});
    else sections.at(-1).lines.push(line);
  }
  return sections.map(({title, lines}) => ({title, text: lines.join('\n')}));
}

const withoutTitle = (text) => text.replace(/^# .+\n/, '');

function included(kind, file, title) {
  const text = readFileSync(file, 'utf8');
  if (kind === 'file') return withoutTitle(text);
  const sections = sectionsOf(text);
  if (kind === 'intro') return withoutTitle(sections[0].text).replace(/^!\[[^]*/m, '');
  const section = sections.find((one) => one.title === title);
  if (!section) throw new Error(`${file} has no section "${title}".`);
  return `## ${title}\n${section.text}`;
}

export function sourceOf(name, lang) {
  const onSiteOnly = `docs/site/${lang}/${name}.md`;
  if (existsSync(onSiteOnly)) return onSiteOnly;
  return lang === 'ja' ? `docs/${name}.ja.md` : `docs/${name}.md`;
}

const langOf = (file) => (/\.ja\.md$|\/ja\//.test(file) ? 'ja' : 'en');

/** @returns {{title: string, chunks: {file: string, lang: string, kind: string, text: string}[]}} */
export function readSource(name, lang) {
  const own = sourceOf(name, lang);
  const source = readFileSync(own, 'utf8');
  const title = /^# (.+)$/m.exec(source)[1];
  const chunks = [];
  let lines = [];
  const flush = () => {
    const text = lines.join('\n');
    if (text.trim()) chunks.push({file: own, lang, kind: 'own', text});
    lines = [];
  };
  for (const line of withoutTitle(source).split('\n')) {
    const [, kind, what, section] = DIRECTIVE.exec(line) ?? [];
    if (!kind) {
      lines.push(line);
      continue;
    }
    flush();
    if (kind === 'live') chunks.push({file: own, lang, kind, text: what});
    else chunks.push({file: what, lang: langOf(what), kind, text: included(kind, what, section)});
  }
  flush();
  return {title, chunks};
}
