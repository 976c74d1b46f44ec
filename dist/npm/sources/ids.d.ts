/** Ids of entries, for whoever reads a source: the element in a page, the editor's tool in a file. */
/** The same for the same question wherever it stands, so that permalinks last. */
export declare function idOf(question: string): string;
/** Gives an id that was given before a number, and says so. */
export declare function idGiver(report: (problem: string) => void, path: string): (wanted: string) => string;
