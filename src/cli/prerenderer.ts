import {dirname, join} from 'node:path';
import {decode} from './encoding.js';
import {readBytes} from './read-file.js';

/** Returns the content of a file that `src` names, given relative to the page. */
type ReadSource = (src: string) => string;

/** The interface of the prerender module next to this tool in dist/, which includes Lit for servers. */
interface Prerenderer {
  readonly prerenderPage: (
    html: string,
    options: {readonly jsonLd: boolean; readonly light: boolean; readonly readSource: ReadSource},
  ) => {readonly html: string; readonly count: number; readonly problems: readonly string[]};
  readonly checkLight: (
    html: string,
    options: {readonly readSource: ReadSource},
  ) => {
    readonly count: number;
    readonly problems: readonly {readonly line: number; readonly message: string}[];
  };
}

export async function loadPrerenderer(): Promise<Prerenderer> {
  return (await import(new URL('./prerender.js', import.meta.url).href)) as Prerenderer;
}

/** Reads the files beside a page. */
export const besidePage =
  (page: string): ReadSource =>
  (src) => {
    const path = join(dirname(page), decodeURIComponent(src));
    return decode(readBytes(path), path).text;
  };
