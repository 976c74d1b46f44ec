/**
 * What the element tells its page. Every event bubbles, crosses shadow roots and is
 * fired by what a visitor does, never by a script or a deep link (the error excepted).
 * They are CustomEvents, since old libraries replace the page's `Event`.
 */
class FaqEvent extends CustomEvent {
    constructor(type, detail) {
        super(type, { detail, bubbles: true, composed: true });
    }
}
/** The visitor opened or closed an item. */
class TrustFaqToggleEvent extends FaqEvent {
    constructor(id, open) {
        super('trust-faq-toggle', { id, open });
    }
}
/** The visitor has stopped typing for 800 ms; zero matches are told too. */
class TrustFaqSearchEvent extends FaqEvent {
    constructor(query, matchCount) {
        super('trust-faq-search', { query, matchCount });
    }
}
/** The visitor said whether an answer was helpful. */
class TrustFaqFeedbackEvent extends FaqEvent {
    constructor(id, helpful) {
        super('trust-faq-feedback', { id, helpful });
    }
}
/** The visitor asked for the link to an item; it was copied, or is shown where the clipboard refuses. */
class TrustFaqCopyEvent extends FaqEvent {
    constructor(id) {
        super('trust-faq-copy', { id });
    }
}
/** Something could not be shown; `problems` has a sentence for each. */
class TrustFaqErrorEvent extends FaqEvent {
    constructor(message, problems) {
        super('trust-faq-error', { message, problems });
    }
}

export { TrustFaqCopyEvent, TrustFaqErrorEvent, TrustFaqFeedbackEvent, TrustFaqSearchEvent, TrustFaqToggleEvent };
//# sourceMappingURL=events.js.map
