/** Makes the tag known, and puts an element where the script itself asks for one; nothing outside a page. */
export declare function register(languages: string): void;
