/**
 * Validates a page's data against the table of the format: valid parts are kept, invalid ones are
 * reported.
 */
import {withoutExcessMarks} from '../core/normalize.js';
import type {Report} from '../embed/warn.js';
import {type Leaf, MAX_LENGTH, type Shape} from './format.generated.js';

/** The place of a value, as in `faq.json entries[3].answer`, and the function that reports problems. */
export interface ReadContext {
  readonly path: string;
  readonly report: Report;
}

/**
 * Returns a value without its invalid parts, or undefined. Invalid members of a list and invalid
 * optional members of an object are skipped; an object that lacks a required member is invalid itself.
 */
export function readShape(value: unknown, shape: Shape, place: ReadContext): unknown {
  if (!isList(shape)) {
    return isObject(value) ? readObject(value, shape, place) : wrong(value, 'an object', place);
  }
  const [first, pattern] = shape;
  if (pattern !== undefined) {
    if (!fits(value, pattern)) return wrong(value, first as string, place);
    return typeof value === 'string' ? cleanText(value) : value;
  }
  if (!isList(value)) return wrong(value, 'a list', place);
  return value
    .map((item, i) => readShape(item, first as Shape, inside(place, `[${i}]`)))
    .filter((item) => item !== undefined);
}

function readObject(
  value: Readonly<Record<string, unknown>>,
  shape: Readonly<Record<string, Shape>>,
  place: ReadContext,
): unknown {
  const result: Record<string, unknown> = {};
  const known = new Set<string>();
  let isWhole = true;
  for (const [name, inner] of Object.entries(shape)) {
    const member = name.replace('?', '');
    const isOptional = member !== name;
    known.add(member);
    if (isOptional && !Object.hasOwn(value, member)) continue;
    const read = readShape(value[member], inner, inside(place, `.${member}`));
    if (read !== undefined) result[member] = read;
    else isWhole &&= isOptional;
  }
  for (const member of Object.keys(value))
    if (!known.has(member)) place.report(`${inside(place, `.${member}`).path}: unknown member`);
  return isWhole ? result : undefined;
}

/** A space separates the file's name from the path within it. */
function inside({path, report}: ReadContext, step: string): ReadContext {
  return {path: path.endsWith(' ') ? path + step.replace('.', '') : path + step, report};
}

function fits(value: unknown, pattern: Leaf[1]): boolean {
  if (typeof pattern === 'number') return value === pattern;
  return typeof value === 'string' && value.length <= MAX_LENGTH && pattern.test(value);
}

/** Replaces lone surrogates and removes NUL and excess combining marks, which have no place in a page. */
export function cleanText(text: string): string {
  return withoutExcessMarks(text.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\0', ''));
}

function wrong(value: unknown, expected: string, {path, report}: ReadContext): undefined {
  report(`${path.trim()}: expected ${expected}, got ${nameOf(value)}`);
}

/** Describes a value: `expected text, got number`. For texts it quotes the beginning. */
function nameOf(value: unknown): string {
  if (typeof value === 'string')
    return value.length > MAX_LENGTH ? `${value.length} characters` : `"${value.slice(0, 40)}"`;
  return value === undefined
    ? 'nothing'
    : isList(value)
      ? 'list'
      : value === null
        ? 'null'
        : typeof value;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** A type guard that accepts readonly lists, unlike that of `Array.isArray`. */
export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
