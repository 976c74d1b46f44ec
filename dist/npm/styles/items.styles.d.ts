/** The questions with their answers, and what is shown in their place. */
export declare const items: import("lit").CSSResult;
