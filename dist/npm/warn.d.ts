/** Sentences that the console has. Prerendering forgets them, as each element says its own (prerender/listen.ts). */
export declare const said: Set<string>;
/** One sentence to the person who can mend the page, once however often it is true. */
export declare function warn(sentence: string): void;
