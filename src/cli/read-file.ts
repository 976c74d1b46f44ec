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

/** What is made of a file; one that is nested deeper than the call stack ends the run. */
export function readDeep<Value>(file: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    // Numbers, dates and languages throw this kind of error too.
    if (!(error instanceof RangeError && error.message.includes('call stack'))) throw error;
    throw new UsageError(`"${file}" is nested too deeply to be read`);
  }
}
