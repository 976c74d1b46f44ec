import {findNodeAtLocation, type Node, type ParseError, parseTree} from 'jsonc-parser';
import type {JsonPath} from '../sources/json-path.js';
import type {Position} from './problem.js';

/** A JSON text with the position of every value in it. */
export interface JsonFile {
  /** Undefined if the text is not JSON. */
  readonly value: unknown;
  readonly problems: readonly JsonProblem[];
  /** The position of the value, or of the nearest one around it that exists. */
  readonly locate: (path: JsonPath) => Position;
}

export interface JsonProblem extends Position {
  readonly rule: 'syntax' | 'duplicate-key';
  readonly message: string;
}

/** Messages for editors, by jsonc-parser's error code (`ParseErrorCode`). */
const WHAT_IS_WRONG: Readonly<Record<number, string>> = {
  0: 'brackets are nested too deeply',
  1: 'this is not JSON',
  2: 'this is not a number',
  3: 'expected a key in double quotes',
  4: 'expected a value',
  5: 'expected a colon',
  6: 'expected a comma',
  7: 'expected "}"',
  8: 'expected "]"',
  9: 'the file should end here',
  10: 'JSON has no comments',
  11: 'JSON has no comments',
  12: 'the text in double quotes does not end on this line',
  13: 'the number is incomplete',
  14: '\\u needs four hexadecimal digits',
  15: 'unknown escape after "\\"',
  16: 'a control character must be written as an escape, a line break as \\n',
};

export function parseJson(text: string): JsonFile {
  const at = positionsIn(text);
  const errors: ParseError[] = [];
  const root = parseTreeOf(text, errors);
  if (!root || errors.length > 0) {
    const {offset, length, error} = errors[0] ?? {offset: 0, length: 0, error: 0};
    const found = text.slice(offset, offset + Math.min(length, 20));
    const message = quoteFound(WHAT_IS_WRONG[error] ?? WHAT_IS_WRONG[1]!, found);
    const problem: JsonProblem = {...at(offset), rule: 'syntax', message};
    return {value: undefined, problems: [problem], locate: () => at(0)};
  }
  return {
    value: JSON.parse(text) as unknown,
    problems: repeatedKeys(root).map((key) => ({
      ...at(key.offset),
      rule: 'duplicate-key',
      message: `the key "${String(key.value)}" appears twice; only the last one counts`,
    })),
    locate: (path) => at(nodeAt(root, path).offset),
  };
}

function parseTreeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, {disallowComments: true});
  } catch (error) {
    // Nested brackets overflow the call stack, because the parser is recursive.
    if (!(error instanceof RangeError)) throw error;
    errors.length = 0;
    return undefined;
  }
}

function quoteFound(message: string, found: string): string {
  const line = found.split('\n')[0]!.trim();
  return line === '' ? message : `${message}, found ${line.startsWith('"') ? line : `"${line}"`}`;
}

function nodeAt(root: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

function repeatedKeys(root: Node): Node[] {
  const repeated: Node[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const seen = new Set<unknown>();
    for (const child of node.children ?? []) {
      open.push(child);
      const key = child.type === 'property' ? child.children?.[0] : undefined;
      if (key && seen.has(key.value)) repeated.push(key);
      seen.add(key?.value);
    }
  }
  return repeated.sort((a, b) => a.offset - b.offset);
}

/** Maps offsets to lines and columns; the starts of the lines are found once. */
function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return {line: low + 1, column: offset - starts[low]! + 1};
  };
}
