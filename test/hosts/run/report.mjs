/** Creates docs/hosts.md and the output in the terminal from the results of each engine. */
import {readFileSync} from 'node:fs';
import {isRun, nameOf} from './pages.mjs';

/**
 * The `reason` why a page that does not survive in an engine is left like that, the faults that are
 * known (`wrong`), and whether they occur only `sometimes`; undefined if nobody has decided. `left` has
 * these members itself, or an object with them for each engine.
 */
const leftOf = ({left}, engine) => (left?.reason ? left : left?.[engine]);

const reasonOf = (page, engine) => leftOf(page, engine)?.reason ?? 'Not decided.';

const counted = (pages, engine, results) =>
  pages.filter((page) => isRun(page, engine) && results[nameOf(page)]);

/** Returns a sentence if the faults of a page differ from its description, and '' otherwise. */
export function surprise(page, engine, wrong) {
  const left = leftOf(page, engine);
  const unknown = wrong.filter((line) => !left?.wrong.test(line));
  if (unknown.length > 0) return unknown.join('\n  ');
  if (wrong.length === 0 && left && !left.sometimes) return 'survives; its reason is out of date';
  return '';
}

/** Returns a sentence for each result that differs from the descriptions. */
export function surprises(pages, engines) {
  return Object.entries(engines).flatMap(([engine, {results}]) =>
    counted(pages, engine, results).flatMap((page) => {
      const sentence = surprise(page, engine, results[nameOf(page)]);
      return sentence ? [`${engine}: ${nameOf(page)}\n  ${sentence}`] : [];
    }),
  );
}

/** Returns for each engine how many pages survive. */
export function scores(pages, engines) {
  return Object.entries(engines).map(([engine, {version, results}]) => {
    const all = counted(pages, engine, results);
    const good = all.filter((page) => results[nameOf(page)].length === 0);
    return {engine, version, all: all.length, survived: good.length};
  });
}

/** Returns a line for each page that did not survive in an engine, with the first fault. */
export function notSurvived(pages, engine, results) {
  return counted(pages, engine, results).flatMap((page) => {
    const [first] = results[nameOf(page)];
    return first ? [`  ${nameOf(page)}: ${first}. ${reasonOf(page, engine)}`] : [];
  });
}

const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function failures(pages, engines) {
  return pages.flatMap((page) => {
    const where = Object.keys(engines).filter(
      (engine) => engines[engine].results[nameOf(page)]?.length > 0,
    );
    if (where.length === 0) return [];
    const {[nameOf(page)]: wrong} = engines[where[0]].results;
    const reasons = [...new Set(where.map((engine) => reasonOf(page, engine)))];
    return [
      [cell(nameOf(page)), where.join(', '), cell(wrong[0].slice(0, 120)), cell(reasons.join(' '))],
    ];
  });
}

function libraries() {
  const {packages} = JSON.parse(readFileSync('test/hosts/package-lock.json', 'utf8'));
  return Object.keys(packages[''].dependencies).map((name) => {
    const {name: real, version} = packages[`node_modules/${name}`];
    return `${real ?? name} ${version}`;
  });
}

export function document({pages, engines, hash, version, commit}) {
  const groups = [...new Set(pages.map(({group}) => group))];
  const mark = (page) =>
    Object.keys(engines).map((engine) => {
      if (!isRun(page, engine)) return '–';
      return engines[engine].results[nameOf(page)].length === 0 ? '✓' : '✗';
    });
  return `# Host pages

Made by \`npm run hosts\`; do not edit. Each page loads \`dist/trust-faq.js\` (version ${version}, built from commit ${commit}, \`${hash}\`) as a partner’s page would. The widget must be upgraded, show all questions in correct Japanese, open, close, search, clear, follow a permalink, and be a block with readable text unless the page hides it. It must keep working after it is removed and put back, and as a clone. The page must have no error, policy report, global, style, focus, scroll position, history entry, hotkey or submission that it does not have without us. Each page is also loaded without the script, and the two are compared. A dash: not run in that engine (no way to emulate it, or its driver loses the page). The descriptions are in [test/hosts/](../test/hosts/).

${table(
  ['Engine', 'Version', 'Survived', 'Pages'],
  scores(pages, engines).map(({engine, version: own, survived, all}) => [
    engine,
    own,
    survived,
    all,
  ]),
)}

## Pages that fail, and why

${table(['Page', 'Engine', 'First thing that is wrong', 'Why it is not fixed'], failures(pages, engines))}

## All pages

${groups
  .map((group) => {
    const rows = pages.filter((page) => page.group === group);
    return `### ${group}\n\n${table(
      ['Page', ...Object.keys(engines)],
      rows.map((page) => [cell(page.name), ...mark(page)]),
    )}`;
  })
  .join('\n\n')}

## Libraries

From npm: ${libraries().join(', ')}. From Debian: libjs-prototype 1.7.3, libjs-mootools 1.4.5, libjs-scriptaculous 1.9.0.
`;
}

/** Returns a sentence if a text created by `document` is not about these pages. */
export function outOfDate(text, pages) {
  const again = 'run npm run hosts';
  const [, tables = ''] = text.split('\n## All pages\n');
  let group;
  const listed = tables.split('\n').flatMap((line) => {
    group = /^### (.*)/.exec(line)?.[1] ?? group;
    // A vertical bar in a name is escaped with a backslash.
    const name = /^\| (.*?[^\\]) +\|/.exec(line)?.[1].trim();
    return name && !/^(Page|-+)$/.test(name) ? [`${group}: ${name}`] : [];
  });
  const described = pages.map((page) => cell(nameOf(page)));
  const missing = described.filter((name) => !listed.includes(name));
  const gone = listed.filter((name) => !described.includes(name));
  if (missing.length > 0) return `docs/hosts.md does not list “${missing.join('”, “')}”: ${again}`;
  if (gone.length > 0)
    return `docs/hosts.md lists “${gone.join('”, “')}”, which are gone: ${again}`;
  if (listed.length !== described.length) return `docs/hosts.md lists a page twice: ${again}`;
  return '';
}
