/** What stands above the questions: heading, search, topics, toolbar; buttons and links everywhere. */
export declare const controls: import("lit").CSSResult;
