import { type TemplateResult } from 'lit';
import type { Link } from '../core/types.js';
import type { View } from './view.js';
/** A link in the same tab; a page in another language says so in words. */
export declare function link({ href, label, hreflang }: Link, { lang, messages }: View): TemplateResult;
