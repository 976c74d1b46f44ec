/** The style sheet of the shadow tree; of two rules for the same, the later one holds. */
export declare const sheet: string;
