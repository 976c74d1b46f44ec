/** What the search box holds while somebody types. */
import {romajiToHiragana} from '../../src/core/kana.js';

/** Character by character, as without an IME. */
export const typed = (text: string): string[] => Array.from(text, (_, i) => text.slice(0, i + 1));

/**
 * Key by key with an IME: syllables in hiragana, the consonants of an unfinished one behind them
 * (かs), and the converted text last. Spaces in `keys` part words.
 */
export function composed(keys: string, converted: string): string[] {
  const steps: string[] = [];
  let before = '';
  for (const word of keys.split(' ')) {
    for (const part of typed(word)) steps.push(before + composition(part));
    before = `${steps.at(-1)}\u3000`;
  }
  return [...steps, converted];
}

function composition(keys: string): string {
  const [, syllables = '', pending = ''] = /^(.*?)([^aiueo-]*)$/.exec(keys) ?? [];
  return romajiToHiragana(syllables) + pending.replace(/^nn/, 'ん');
}
