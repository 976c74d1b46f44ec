/** An id for the shadow tree out of an entry's id, which may hold any character. */
export declare function domId(kind: string, id: string): string;
