/**
 * The events of the element. Each one bubbles and crosses shadow roots. Except for the error, events
 * are caused by the visitor, never by a script or a permalink. They extend CustomEvent because old
 * libraries replace `Event`.
 */
class FaqEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, {detail, bubbles: true, composed: true});
  }
}

/** The visitor opened or closed an item. */
export class TrustFaqToggleEvent extends FaqEvent<{readonly id: string; readonly open: boolean}> {
  constructor(id: string, open: boolean) {
    super('trust-faq-toggle', {id, open});
  }
}

/** The visitor searched and stopped typing for 800 ms, with or without matches. */
export class TrustFaqSearchEvent extends FaqEvent<{
  readonly query: string;
  readonly matchCount: number;
}> {
  constructor(query: string, matchCount: number) {
    super('trust-faq-search', {query, matchCount});
  }
}

/** The visitor said whether an answer was helpful. */
export class TrustFaqFeedbackEvent extends FaqEvent<{
  readonly id: string;
  readonly helpful: boolean;
}> {
  constructor(id: string, helpful: boolean) {
    super('trust-faq-feedback', {id, helpful});
  }
}

/**
 * The visitor asked for the link to an item; it was copied, or is shown if the clipboard is not
 * available.
 */
export class TrustFaqCopyEvent extends FaqEvent<{readonly id: string}> {
  constructor(id: string) {
    super('trust-faq-copy', {id});
  }
}

/** The visitor collected an answer or removed one; `ids` are those of all collected answers. */
export class TrustFaqCollectEvent extends FaqEvent<{readonly ids: readonly string[]}> {
  constructor(ids: readonly string[]) {
    super('trust-faq-collect', {ids});
  }
}

/** Something could not be shown; `problems` has a sentence for each. */
export class TrustFaqErrorEvent extends FaqEvent<{
  readonly message: string;
  readonly problems: readonly string[];
}> {
  constructor(message: string, problems: readonly string[]) {
    super('trust-faq-error', {message, problems});
  }
}

declare global {
  interface HTMLElementEventMap {
    'trust-faq-toggle': TrustFaqToggleEvent;
    'trust-faq-search': TrustFaqSearchEvent;
    'trust-faq-feedback': TrustFaqFeedbackEvent;
    'trust-faq-copy': TrustFaqCopyEvent;
    'trust-faq-collect': TrustFaqCollectEvent;
    'trust-faq-error': TrustFaqErrorEvent;
  }
}
