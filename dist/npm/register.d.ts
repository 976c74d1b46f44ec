/** Defines the element unless the tag is taken: the first script on the page stays in charge. */
export declare function register(languages: string): void;
