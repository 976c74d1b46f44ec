import {sheet} from '../styles/sheet.js';
import {prerendered} from './prerendered.styles.js';

/** All that stands between `<style>` and `</style>` of a prerendered root, always the same. */
export const styleText = sheet + prerendered.cssText;

/** `sha256-…` of that style, for the `style-src` of a page that forbids inline styles. */
export async function styleHash(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styleText));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
