/** Sentences that the console has. */
export declare const said: Set<string>;
/** One sentence to the person who can mend the page, once however often it is true. */
export declare function warn(sentence: string): void;
