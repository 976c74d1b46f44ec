/** One sentence to the person who can mend the page, once however often it is true. */
export declare function warn(sentence: string): void;
