/** CSS colours for the light and the dark scheme: `#fff`, `light-dark(#fff, #06231e)`. */
import {clampRgb, converter, formatHex, interpolate, parse, wcagContrast, type Color} from 'culori';
import type {Config, Scheme} from './config.js';
import type {Facts, Variable} from './facts.js';

export type SchemePair = Readonly<Record<Scheme, string>>;

/** Splits `light-dark()`; any other value applies to both schemes. */
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

/** Parses the manifest's notation, such as `#00695c, in dark mode #92eedb`. */
function defaultPair(variable: Variable): SchemePair {
  const [light, dark = light] = variable.default.split(/, in dark mode /) as [string, string?];
  return {light, dark};
}

/** Blends a translucent colour with the opaque one below it. */
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
  readonly facts: Pick<Facts, 'variables'>;
  readonly scheme: Scheme;
}

const TEXT = '--trust-faq-text';
const SURFACE = '--trust-faq-surface';

const toOklch = converter('oklch');

/** Changes only the lightness of a colour. */
function withLightness(colour: Color, change: (l: number) => number): Color {
  const {l, ...rest} = toOklch(colour);
  return clampRgb({...rest, l: change(l)});
}

/** Softens the text colour by the amount given in src/styles/tokens.styles.ts. */
function softer(text: Color, {scheme, config}: Palette, ends: SchemeNumbers): Color {
  const keptWhite = config.attributes['theme'] === 'dark' ? 1 : 0;
  return withLightness(text, (l) =>
    scheme === 'light'
      ? Math.max(l, ends.light)
      : Math.max(Math.min(l, ends.dark), 100 * l - 100 + keptWhite),
  );
}

type SchemeNumbers = Readonly<Record<Scheme, number>>;

/** Black or white, as `contrast-color()` chooses. */
const readableOn = (ground: Color): Color =>
  parse(wcagContrast('#fff', ground) >= wcagContrast('#000', ground) ? '#fff' : '#000')!;

/** How the style sheet derives a variable that is not set from others; a test compares this with the element. */
const UNSET: Readonly<
  Record<string, (of: (name: string) => Color | undefined, palette: Palette) => Color | undefined>
> = {
  '--trust-faq-muted': (of, palette) => {
    const text = of('--trust-faq-text');
    return text && softer(text, palette, {light: 0.43, dark: 0.76});
  },
  '--trust-faq-border': (of, palette) => {
    const text = of('--trust-faq-text');
    return text && softer(text, palette, {light: 0.56, dark: 0.58});
  },
  '--trust-faq-on-accent': (of) => {
    const accent = of('--trust-faq-accent');
    return accent && readableOn(accent);
  },
  '--trust-faq-on-mark': (of) => {
    const mark = of('--trust-faq-mark');
    return mark && readableOn(mark);
  },
  '--trust-faq-focus': (of) => {
    const [accent, text] = [of('--trust-faq-accent'), of('--trust-faq-text')];
    return accent && text && interpolate([text, accent], 'oklab')(0.6);
  },
};

/** Variables may refer to each other; in an address from elsewhere, even in a circle. */
const DEEPEST = 4;

/** The colour that a visitor sees for a variable; undefined if only a browser can compute it. */
export function colourOf(palette: Palette, name: string, depth = 0): Color | undefined {
  const {config, facts, scheme} = palette;
  const page = (side: 'text' | 'ground') => parse(config.page[`${scheme}-${side}`]);
  const variable = facts.variables.find((one) => one.name === name);
  if (!variable || depth > DEEPEST) return undefined;
  const of = (other: string) => colourOf(palette, other, depth + 1);
  const ground = name === SURFACE ? page('ground') : of(SURFACE);
  const given = config.variables[name];
  const unset = given === undefined ? UNSET[name] : undefined;
  if (unset) return unset(of, palette);
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

/** The colour that a visitor sees, as `#rrggbb`. */
export function hexOf(palette: Palette, name: string): string | undefined {
  return formatHex(colourOf(palette, name));
}

/** Changes a variable for one scheme; the other scheme keeps its value or default. */
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

/** A value for `light-dark()` in place of a variable that is not set. */
function unsetSide(palette: Palette, name: string): string {
  const variable = palette.facts.variables.find((one) => one.name === name);
  const value = variable && !UNSET[name] ? defaultPair(variable)[palette.scheme] : '';
  if (value.startsWith('#') || value === 'transparent') return value;
  if (value === 'inherit') return 'currentColor';
  return hexOf(palette, name) ?? 'currentColor';
}
