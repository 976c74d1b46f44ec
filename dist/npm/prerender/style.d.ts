/** All that stands between `<style>` and `</style>` of a prerendered root, always the same. */
export declare const styleText: string;
/** `sha256-…` of that style, for the `style-src` of a page that forbids inline styles. */
export declare function styleHash(): Promise<string>;
