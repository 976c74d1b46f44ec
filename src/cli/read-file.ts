import {readFileSync} from 'node:fs';
import {UsageError} from './problem.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};

/** The bytes of a file; `-` stands for standard input. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const {code = '', message} = error as NodeJS.ErrnoException;
    throw new UsageError(`cannot read "${file}": ${REASONS[code] ?? message}`);
  }
}

/** Processes a file; nesting deeper than the call stack ends the run with an error. */
export function readDeep<Value>(file: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    // Numbers, dates and languages throw RangeErrors as well.
    if (!(error instanceof RangeError && error.message.includes('call stack'))) throw error;
    throw new UsageError(`"${file}" is nested too deeply to be read`);
  }
}
