/** Every host page, with its group. */
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

const GROUPS = [
  'documents',
  'encodings',
  'natives',
  'custom-elements',
  'frameworks',
  'css',
  'light',
  'policies',
  'loading',
  'globals',
];

const folder = join(import.meta.dirname, '..');

/** @returns {Promise<object[]>} */
export async function allPages() {
  const there = readdirSync(folder);
  const groups = await Promise.all(
    GROUPS.filter((group) => there.includes(`${group}.mjs`)).map(async (group) => {
      const {pages} = await import(`../${group}.mjs`);
      return pages.map((page) => ({file: 'index.html', ...page, group}));
    }),
  );
  return groups.flat();
}

export const nameOf = ({group, name}) => `${group}: ${name}`;

export const isFor = ({engines}, engine) => !engines || engines.includes(engine);

/** Whether a page is for an engine, and its Debian packages are installed. */
export const isRun = ({engines, needs}, engine) =>
  isFor({engines}, engine) &&
  [needs ?? []].flat().every((name) => existsSync(`/usr/share/javascript/${name.slice(6)}`));
