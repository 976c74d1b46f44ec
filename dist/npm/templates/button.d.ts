import { type TemplateResult } from 'lit';
/** A button that does something with the element. */
export interface ButtonView {
    /** By it the focus is kept. */
    readonly id: string;
    /** Its class too. */
    readonly part: string;
    /** Which entry or topic it means. */
    readonly value?: string;
    readonly pressed?: boolean;
    readonly press: (value: string) => void;
}
export declare function button({ id, part, value, pressed, press }: ButtonView, content: unknown): TemplateResult;
