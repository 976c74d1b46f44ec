/** CSS colours of a pair of schemes: `#fff`, `light-dark(#fff, #06231e)`. */
import {formatHex, interpolate, parse, type Color} from 'culori';
import type {Config, Scheme} from './config.js';
import type {Facts, Variable} from './facts.js';

export type SchemePair = Readonly<Record<Scheme, string>>;

/** Both sides of `light-dark()`; any other value is the same on both. */
export function splitSchemes(value: string): SchemePair {
  const inside = /^\s*light-dark\((.*)\)\s*$/s.exec(value)?.[1];
  if (inside === undefined) return {light: value.trim(), dark: value.trim()};
  let depth = 0;
  const comma = [...inside].findIndex((sign) => {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    return sign === ',' && depth === 0;
  });
  return {light: inside.slice(0, comma).trim(), dark: inside.slice(comma + 1).trim()};
}

export function joinSchemes({light, dark}: SchemePair): string {
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/** `#00695c, in dark #5fd3bb` of the manifest as a pair. */
function defaultPair(variable: Variable): SchemePair {
  const [light, dark = light] = variable.default.split(/, in dark /) as [string, string?];
  return {light, dark};
}

/** A colour over another, without transparency. */
function over(colour: Color, ground: Color): Color {
  const alpha = colour.alpha ?? 1;
  if (alpha >= 1) return colour;
  return interpolate(
    [
      {...ground, alpha: 1},
      {...colour, alpha: 1},
    ],
    'rgb',
  )(alpha);
}

export interface Palette {
  readonly config: Config;
  readonly facts: Pick<Facts, 'variables' | 'frameShare'>;
  readonly scheme: Scheme;
}

const TEXT = '--trust-faq-text';
const SURFACE = '--trust-faq-surface';
const BORDER = '--trust-faq-border';

/** Variables may refer to each other, in a foreign address also in a circle. */
const DEEPEST = 4;

/** What a visitor sees for a colour variable; undefined for what only a browser can compute. */
export function colourOf(palette: Palette, name: string, depth = 0): Color | undefined {
  const {config, facts, scheme} = palette;
  const page = (side: 'text' | 'ground') => parse(config.page[`${scheme}-${side}`]);
  const variable = facts.variables.find((one) => one.name === name);
  if (!variable || depth > DEEPEST) return undefined;
  const of = (other: string) => colourOf(palette, other, depth + 1);
  const ground = name === SURFACE ? page('ground') : of(SURFACE);
  const given = config.variables[name];
  if (given === undefined && name === BORDER) {
    const text = of(TEXT);
    return text && ground && interpolate([ground, text], 'rgb')(facts.frameShare);
  }
  const value = (given === undefined ? defaultPair(variable) : splitSchemes(given))[scheme];
  const used = /^var\(\s*(--[\w-]+)\s*\)$/.exec(value)?.[1];
  if (used) return of(used);
  if (/^(inherit|currentcolor)$/i.test(value)) {
    return name === TEXT ? page('text') : of(TEXT);
  }
  const colour = parse(value);
  if ((colour?.alpha ?? 1) >= 1) return colour;
  return colour && ground && over(colour, ground);
}

/** `#rrggbb` of what a visitor sees. */
export function hexOf(palette: Palette, name: string): string | undefined {
  return formatHex(colourOf(palette, name));
}

/** The value of a variable with one scheme's side changed; the other stays what it is or was by default. */
export function withSide(palette: Palette, name: string, side: string): string {
  const {config, facts, scheme} = palette;
  const other: Scheme = scheme === 'light' ? 'dark' : 'light';
  const given = config.variables[name];
  const kept =
    given === undefined
      ? unsetSide({config, facts, scheme: other}, name)
      : splitSchemes(given)[other];
  const pair = scheme === 'light' ? {light: side, dark: kept} : {light: kept, dark: side};
  return joinSchemes(pair);
}

/** What can stand in `light-dark()` for a variable that is not set. */
function unsetSide(palette: Palette, name: string): string {
  const variable = palette.facts.variables.find((one) => one.name === name);
  const value = variable ? defaultPair(variable)[palette.scheme] : 'currentColor';
  if (value.startsWith('#') || value === 'transparent') return value;
  if (value === 'inherit') return 'currentColor';
  return hexOf(palette, name) ?? 'currentColor';
}
