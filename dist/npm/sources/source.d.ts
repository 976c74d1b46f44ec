/** The same `kind` and `from` give the same questions. */
export type DatasetSource = 
/** How many datasets are registered. */
{
    readonly kind: 'bundled';
    readonly from: number;
} | {
    readonly kind: 'url';
    readonly from: string;
}
/** The text of a script; undefined where there is no such script. */
 | {
    readonly kind: 'inline';
    readonly from: string | undefined;
}
/** How often the children have changed. */
 | {
    readonly kind: 'children';
    readonly from: number;
} | {
    readonly kind: 'property';
    readonly from: object;
};
/** The property comes first, then `src`, then a script between the tags. */
export declare function findSource(host: HTMLElement, ...[src, data, changes]: [src: string, data: object | null, changes: number]): DatasetSource;
