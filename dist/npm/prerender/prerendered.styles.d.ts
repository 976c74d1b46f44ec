/** Makes `<details>` look as the buttons that take their place. The script never loads it. */
export declare const prerendered: import("lit").CSSResult;
