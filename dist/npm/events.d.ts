/**
 * What the element tells its page. Every event bubbles, crosses shadow roots and is
 * fired by what a visitor does, never by a script or a deep link (the error excepted).
 * They are CustomEvents, since old libraries replace the page's `Event`.
 */
declare class FaqEvent<Detail> extends CustomEvent<Detail> {
    constructor(type: string, detail: Detail);
}
/** The visitor opened or closed an item. */
export declare class TrustFaqToggleEvent extends FaqEvent<{
    readonly id: string;
    readonly open: boolean;
}> {
    constructor(id: string, open: boolean);
}
/** The visitor has stopped typing for 800 ms; zero matches are told too. */
export declare class TrustFaqSearchEvent extends FaqEvent<{
    readonly query: string;
    readonly matchCount: number;
}> {
    constructor(query: string, matchCount: number);
}
/** The visitor said whether an answer was helpful. */
export declare class TrustFaqFeedbackEvent extends FaqEvent<{
    readonly id: string;
    readonly helpful: boolean;
}> {
    constructor(id: string, helpful: boolean);
}
/** The visitor asked for the link to an item; it was copied, or is shown where the clipboard refuses. */
export declare class TrustFaqCopyEvent extends FaqEvent<{
    readonly id: string;
}> {
    constructor(id: string);
}
/** Something could not be shown; `problems` has a sentence for each. */
export declare class TrustFaqErrorEvent extends FaqEvent<{
    readonly message: string;
    readonly problems: readonly string[];
}> {
    constructor(message: string, problems: readonly string[]);
}
declare global {
    interface HTMLElementEventMap {
        'trust-faq-toggle': TrustFaqToggleEvent;
        'trust-faq-search': TrustFaqSearchEvent;
        'trust-faq-feedback': TrustFaqFeedbackEvent;
        'trust-faq-copy': TrustFaqCopyEvent;
        'trust-faq-error': TrustFaqErrorEvent;
    }
}
export {};
