import { type TemplateResult } from 'lit';
/** A piece that has a name of its own above it or before it. */
export declare function group(part: string, label: string, content: unknown): TemplateResult;
