/**
 * The same tree where no script gives life to its buttons: an item is a `<details>`, which opens by
 * itself, and every other control is inert. Lit's comments stay, empty: text that they
 * part is measured in parts, in the browser too.
 */
export declare function readableWithoutScript(markup: string, isExclusive: boolean): string;
