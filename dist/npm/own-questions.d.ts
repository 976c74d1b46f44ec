import { type Asked, type Given, type Questions, type QuestionsHost, type Search } from './questions.js';
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
/** The class, whose elements read a page's own questions from now on. */
export declare function withOwnQuestions<Class>(element: Class): Class;
