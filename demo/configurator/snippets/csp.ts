/** The lines that a Content Security Policy needs so that it does not block the HTML snippet. */
import {sha256} from '@noble/hashes/sha2.js';
import type {Context, Piece} from './context.js';
import {styleText} from './html.js';

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

/** The source expression for an address: its origin, or `'self'` if it is relative. */
function sourceOf(address: string): string {
  return /^https?:\/\//i.test(address) ? new URL(address).origin : "'self'";
}

export function directives(context: Context): readonly string[] {
  const {script, attributes} = context.config;
  const style = styleText(context);
  const src = attributes['src'];
  return [
    `script-src ${sourceOf(script)}`,
    ...(style ? [`style-src 'sha256-${base64(sha256(new TextEncoder().encode(style)))}'`] : []),
    ...(src ? [`connect-src ${sourceOf(src)}`] : []),
  ];
}

export const csp = (context: Context): readonly Piece[] => [
  {place: 'Content-Security-Policy', code: directives(context).join(';\n') + ';'},
];
