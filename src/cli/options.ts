import {parseArgs} from 'node:util';
import {UsageError} from './problem.js';

const text = {type: 'string'} as const;
const flag = {type: 'boolean'} as const;

const OPTIONS = {
  check: {languages: text, json: flag, readings: flag},
  convert: {
    lang: text,
    encoding: text,
    topic: text,
    base: text,
    from: text,
    question: text,
    answer: text,
    join: text,
    'question-selector': text,
    'answer-selector': text,
    readings: flag,
  },
  prerender: {light: flag, 'json-ld': flag},
  verify: {},
} as const;

export type Command = keyof typeof OPTIONS;
type OptionsOf<Name extends Command> = {
  readonly [Key in keyof (typeof OPTIONS)[Name]]?: (typeof OPTIONS)[Name][Key] extends typeof flag
    ? boolean
    : string;
};
export type CheckOptions = OptionsOf<'check'>;
export type ConvertOptions = OptionsOf<'convert'>;

export function isCommand(name: string | undefined): name is Command {
  return name !== undefined && Object.hasOwn(OPTIONS, name);
}

/**
 * Parses the options and files of a command; anything that the command does not accept is an error that
 * names it.
 */
export function parseCall<Name extends Command>(
  name: Name,
  args: readonly string[],
): {options: OptionsOf<Name>; files: readonly string[]} {
  const {tokens} = parseArgs({
    args: [...args],
    options: OPTIONS[name],
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const known: Readonly<Record<string, {readonly type: string}>> = OPTIONS[name];
  const options: Record<string, string | boolean> = {};
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const type = Object.hasOwn(known, token.name) ? known[token.name]!.type : 'unknown';
    if (type === 'unknown') {
      const all = Object.keys(known).map((key) => `--${key}`);
      throw new UsageError(
        `unknown option "${token.rawName}". Options of ${name}: ${all.join(', ')}`,
      );
    }
    const isText = type === 'string';
    if (isText && !token.value) throw new UsageError(`option "${token.rawName}" needs a value`);
    if (!isText && token.value !== undefined)
      throw new UsageError(`option "${token.rawName}" takes no value, got "${token.value}"`);
    options[token.name] = token.value ?? true;
  }
  return {options: options as OptionsOf<Name>, files};
}
