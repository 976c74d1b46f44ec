/** Loads JSON for the element; what goes wrong is told in words that help to mend it. */
/** Why nothing came, and whether another try may help. */
export interface Failure {
    readonly problem: string;
    readonly mayRetry: boolean;
}
export interface Loaded {
    readonly problem?: undefined;
    readonly mayRetry?: undefined;
    readonly json: unknown;
    /** The address that answered in the end. */
    readonly url: string;
}
export declare function fetchJson(src: string, signal: AbortSignal): Promise<Loaded | Failure>;
