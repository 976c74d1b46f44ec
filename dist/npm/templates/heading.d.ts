import { type TemplateResult } from 'lit';
/** A heading of any level, at most 6; Lit keeps the tag name of a template fixed, so there are six. */
export declare function heading(level: number, part: string, content: unknown): TemplateResult;
