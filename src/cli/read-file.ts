import {readFileSync} from 'node:fs';
import {UsageError} from './problem.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not allowed',
};

/** The bytes of a file, `-` being what is piped in. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const {code = '', message} = error as NodeJS.ErrnoException;
    throw new UsageError(`cannot read "${file}": ${REASONS[code] ?? message}`);
  }
}
