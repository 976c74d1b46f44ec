/** WCAG 2.2 contrast of the configurable colours, and the nearest colour that passes. */
import {clampChroma, converter, differenceEuclidean, formatHex, wcagContrast} from 'culori';
import type {Config, Scheme} from './config.js';
import {colourOf, type Palette} from './colours.js';

interface PairRule {
  /** The colour to change if the contrast is too low. */
  readonly text: string;
  readonly ground: string;
  /** 4.5 for text (1.4.3), 3 for meaningful lines and frames (1.4.11). */
  readonly needed: number;
}

const AA_TEXT = 4.5;
const AA_LINES = 3;

const PAIRS: readonly PairRule[] = [
  {text: '--trust-faq-text', ground: '--trust-faq-surface', needed: AA_TEXT},
  {text: '--trust-faq-muted', ground: '--trust-faq-surface', needed: AA_TEXT},
  {text: '--trust-faq-on-accent', ground: '--trust-faq-accent', needed: AA_TEXT},
  {text: '--trust-faq-on-mark', ground: '--trust-faq-mark', needed: AA_TEXT},
  {text: '--trust-faq-accent', ground: '--trust-faq-surface', needed: AA_LINES},
  {text: '--trust-faq-border', ground: '--trust-faq-surface', needed: AA_LINES},
  {text: '--trust-faq-focus', ground: '--trust-faq-surface', needed: AA_LINES},
];

export interface PairResult extends PairRule {
  readonly scheme: Scheme;
  /** The painted colour as `#rrggbb`; empty if only a browser can compute it. */
  readonly textColour: string;
  readonly groundColour: string;
  /** Truncated to two digits, never rounded up; 0 if it cannot be computed. */
  readonly ratio: number;
  readonly passes: boolean;
  /** The nearest text colour that passes, if this one does not. */
  readonly nearest: string;
  /** The nearest background that passes, if the author and not the page sets the background. */
  readonly nearestGround: string;
}

const cut = (ratio: number): number => Math.floor(ratio * 100) / 100;

/** A forced theme shows one scheme only. */
export function schemesOf(config: Config): readonly Scheme[] {
  const theme = config.attributes['theme'];
  return theme === 'light' || theme === 'dark' ? [theme] : ['light', 'dark'];
}

export function checkContrast(config: Config, facts: Palette['facts']): readonly PairResult[] {
  return schemesOf(config).flatMap((scheme) =>
    PAIRS.map((rule) => checkPair({config, facts, scheme}, rule)),
  );
}

function checkPair(palette: Palette, rule: PairRule): PairResult {
  const text = formatHex(colourOf(palette, rule.text));
  const ground = formatHex(colourOf(palette, rule.ground));
  const result = {...rule, scheme: palette.scheme};
  if (!text || !ground) {
    const none = {textColour: '', groundColour: '', nearest: '', nearestGround: ''};
    return {...result, ...none, ratio: 0, passes: false};
  }
  const ratio = wcagContrast(text, ground);
  const passes = ratio >= rule.needed;
  const isChosen = rule.ground !== '--trust-faq-surface';
  return {
    ...result,
    textColour: text,
    groundColour: ground,
    ratio: cut(ratio),
    passes,
    nearest: passes ? '' : nearestPassing(text, ground, rule.needed),
    nearestGround: passes || !isChosen ? '' : nearestPassing(ground, text, rule.needed),
  };
}

const toOklch = converter('oklch');
const distance = differenceEuclidean('oklab');
const STEPS = 12;

/**
 * The same hue, just light or dark enough to pass, whichever looks nearer; empty if neither white nor
 * black passes.
 */
export function nearestPassing(text: string, ground: string, needed: number): string {
  const colour = toOklch(text);
  if (!colour) return '';
  const withLightness = (l: number) => formatHex(clampChroma({...colour, l}, 'oklch'));
  const passes = (l: number) => wcagContrast(withLightness(l), ground) >= needed;
  const candidates = [0, 1].filter(passes).map((end) => {
    let [fails, fine] = [colour.l, end];
    for (let step = 0; step < STEPS; step++) {
      const middle = (fails + fine) / 2;
      if (passes(middle)) fine = middle;
      else fails = middle;
    }
    return withLightness(fine);
  });
  return candidates.sort((a, b) => distance(text, a) - distance(text, b))[0] ?? '';
}
