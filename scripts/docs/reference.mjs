/**
 * Converts the tables of the READMEs between `<!-- begin:events -->` and `<!-- end:events -->`, which
 * list the content of dist/custom-elements.json, to lists with an anchor for each name: they fit on a
 * phone.
 */
import {escapeHtml, markdown, textOf} from './markdown.mjs';

const REGIONS = ['attributes', 'properties', 'methods', 'events', 'slots', 'parts'];

/** The cells of each row of the table that begins here, starting with its head. */
function rowsOf(tokens) {
  const rows = [];
  for (const {type, ...token} of tokens) {
    if (type === 'tr_open') rows.push([]);
    else if (type === 'inline') rows.at(-1).push(token);
  }
  return rows;
}

const html = (cell, env) => markdown.renderer.renderInline(cell.children, markdown.options, env);

function list(region, [head, ...rows], env) {
  const items = rows.map(([name, meaning, more]) => {
    const id = `${region}-${/[\w-]+/.exec(textOf(name))[0]}`;
    const extra =
      more && `<dd class="more">${textOf(head[2])}${env.messages.colon}${html(more, env)}</dd>`;
    return `<div id="${escapeHtml(id)}"><dt><a href="#${escapeHtml(id)}">${html(name, env)}</a></dt><dd>${html(meaning, env)}</dd>${extra ?? ''}</div>`;
  });
  return `<dl class="api ${region}">\n${items.join('\n')}\n</dl>\n`;
}

/** Removes the comments, and replaces the tables that they mark by lists. */
export function withLists(tokens, env) {
  const shown = [];
  let region = '';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const mark = /^<!-- (begin|end):([\w-]+) -->/.exec(token.content);
    if (mark) region = mark[1] === 'begin' ? mark[2] : '';
    if (token.type === 'html_block' && token.content.startsWith('<!--')) continue;
    if (token.type === 'table_open' && REGIONS.includes(region)) {
      const end = tokens.findIndex(({type}, at) => at > i && type === 'table_close');
      const content = list(region, rowsOf(tokens.slice(i, end)), env);
      shown.push({type: 'html_block', content});
      i = end;
    } else if (region !== 'css-variables') shown.push(token);
  }
  return shown;
}
