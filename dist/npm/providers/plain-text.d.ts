/** Text as it stands, in the Markdown subset of answers: what would be read as markup is escaped. */
export declare function plainText(text: string): string;
