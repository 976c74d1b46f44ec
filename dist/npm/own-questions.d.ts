import type { Asked, Given, Questions, QuestionsHost, Search } from './questions.js';
/** A page's own questions, alone or after the bundled ones, and its search provider. */
export declare class OwnQuestions implements Questions {
    private readonly _host;
    private readonly _dataset;
    private readonly _provider;
    private readonly _choose;
    constructor(_host: QuestionsHost, onProblems: (problems: readonly string[]) => void);
    given(lang: string): Given;
    ask(search: Search | null): Asked | null;
    get pending(): Promise<unknown> | null;
    get hasFallback(): boolean;
    get isRetry(): boolean;
    retry(): void;
}
