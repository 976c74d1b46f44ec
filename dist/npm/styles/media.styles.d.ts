/** What changes with the room there is, with what the visitor prefers, and on paper. */
export declare const media: import("lit").CSSResult;
