import type { ReactiveController } from 'lit';
import type { Asked, Given, Questions, QuestionsHost } from './questions.js';
/** The bundled questions alone: most pages need no more, and their scripts hold nothing that makes a request. */
export declare class BundledQuestions implements Questions, ReactiveController {
    private readonly _host;
    readonly pending: null;
    readonly hasFallback = true;
    readonly isRetry = false;
    constructor(_host: QuestionsHost);
    hostConnected(): void;
    /** Bundled questions in place of a page's own would mislead: its fallback stays. */
    hostUpdate(): void;
    given(lang: string): Given;
    ask(): Asked | null;
    retry(): void;
}
