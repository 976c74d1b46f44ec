/**
 * Makes a site of many Japanese pages with one question each, and its Pagefind index, by recombining
 * the sentences of the bundled entries. For the demo and for the tests.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {build} from 'esbuild';

const escape = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The entries of `many.ts`, with which the page under test compares. */
async function manyEntries(size) {
  const {outputFiles} = await build({
    entryPoints: ['test/helpers/many.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return (await import(`data:text/javascript;base64,${code}`)).manyEntries(size);
}

/** Plain text of an entry in our Markdown, for the pages to be indexed. */
const plain = (markdown) => markdown.replace(/\*\*|^- |\[([^\]]*)\]\([^)]*\)/gm, '$1');

const pageOf = ({id, topic, question, answer}) => `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escape(question)}</title>
  </head>
  <body>
    <h1>${escape(question)}</h1>
    <p data-pagefind-meta="id:${id}" data-pagefind-filter="topic:${topic}">${escape(answer)}</p>
  </body>
</html>`;

/**
 * @param {string} folder gets the index, in `pagefind/`, and with `withPages` the pages, in `faq/`
 * @param {{size: number, at?: string, withPages?: boolean}} options `at` is the folder's address
 */
export async function makePagefindSite(folder, {size, at = '', withPages = false}) {
  const {close, createIndex} = await import('pagefind');
  const {index} = await createIndex();
  const {entries} = await manyEntries(size);
  if (withPages) await mkdir(join(folder, 'faq'), {recursive: true});
  for (const entry of entries) {
    const content = pageOf(withPages ? {...entry, answer: plain(entry.answer)} : entry);
    const path = `faq/${entry.id}.html`;
    const {errors} = await index.addHTMLFile({url: `${at}/${path}`, content});
    if (errors.length > 0) throw new Error(errors.join());
    if (withPages) await writeFile(join(folder, path), content);
  }
  const {errors} = await index.writeFiles({outputPath: join(folder, 'pagefind')});
  if (errors.length > 0) throw new Error(errors.join());
  await close();
}
