import type { ReactiveController } from 'lit';
import type { Asked, Given, Questions, QuestionsHost } from './questions.js';
/** The bundled questions alone: most pages need no more, and their scripts hold nothing that makes a request. */
export declare class BundledQuestions implements Questions, ReactiveController {
    private readonly _host;
    private readonly _onProblems;
    readonly pending: null;
    readonly hasFallback = true;
    readonly isRetry = false;
    private _refused;
    private readonly _observer;
    constructor(_host: QuestionsHost, _onProblems: (problems: readonly string[]) => void);
    hostConnected(): void;
    hostDisconnected(): void;
    given(lang: string): Given;
    ask(): Asked | null;
    retry(): void;
    /** By what the page asks for questions of its own. */
    private _wishForOwn;
    private _refuse;
}
