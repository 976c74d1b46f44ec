import {sheet} from '../styles/sheet.js';
import {prerendered} from './prerendered.styles.js';

/** The content of the `<style>` element of a prerendered root, which never varies. */
export const styleText = sheet + prerendered.cssText;

/** The `sha256-…` of that style, for the `style-src` of a page that forbids inline styles. */
export async function styleHash(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styleText));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
