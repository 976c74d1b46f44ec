/** All snippets, in the order of the page. */
import type {Context, Piece} from './context.js';
import {csp} from './csp.js';
import {angular, npm, react, svelte, vue} from './frameworks.js';
import {fromDisk, html, wordPress} from './html.js';
import {dialog, iframe, tabs} from './recipes.js';
import {tagManager} from './tag-manager.js';

export const PLATFORMS = {
  html,
  disk: fromDisk,
  csp,
  wordpress: wordPress,
  gtm: tagManager,
  dialog,
  tabs,
  iframe,
  npm,
  react,
  vue,
  svelte,
  angular,
} as const satisfies Record<string, (context: Context) => readonly Piece[]>;

export type Platform = keyof typeof PLATFORMS;

export type {Context, Piece} from './context.js';
