import { LitElement, type TemplateResult } from 'lit';
import type { Messages } from './messages/messages.js';
import type { SearchProvider } from './controllers/search-provider.js';
import { StyleController } from './controllers/style-controller.js';
import { XmlAttributesController } from './controllers/xml-attributes-controller.js';
import { type Tokens } from './attributes.js';
/**
 * A searchable, collapsible FAQ about what Kaspersky has said publicly on its
 * trustworthiness, in the language, font and colours of the page around it.
 *
 * @element trust-faq
 *
 * @attr {string} lang - BCP 47 tag of the language shown, followed live; region subtags resolve to the best available. Default: the nearest ancestor's `lang`; without one, the build's first language. An unknown language shows English if the build has it, else the build's first.
 *
 * @attr {'off' | 'events' | 'queries'} data-layer - Also pushes each event into `window.dataLayer`, for tag managers: `{event: 'trust-faq-toggle', trustFaq: {id, open}}`. `events` or empty: ids, counts and flags only. `queries`: also the text of searches. Default: `off`, also for nonsense.
 *
 * @fires {TrustFaqToggleEvent} trust-faq-toggle - The visitor opened or closed an item; `detail`: `{id, open}`.
 * @fires {TrustFaqSearchEvent} trust-faq-search - The visitor searched and paused for 800 ms; `detail`: `{query, matchCount}`, zero matches included. `matchCount` does not depend on the topic filter.
 * @fires {TrustFaqFeedbackEvent} trust-faq-feedback - The visitor said whether an answer was helpful; `detail`: `{id, helpful}`.
 * @fires {TrustFaqCopyEvent} trust-faq-copy - The visitor asked for the link to an item; it was copied, or is shown where the clipboard refuses; `detail`: `{id}`.
 * @fires {TrustFaqErrorEvent} trust-faq-error - Something could not be shown; `detail`: `{message, problems}`, a sentence for each problem.
 *
 * @slot - Fallback content, shown until the element is defined and while it cannot show anything; read as data only with `src="children"`.
 * @slot header - Content between the heading and the search box.
 * @slot footer - Content under everything.
 * @slot no-matches - An offer where a query has no matches, e.g. a contact link.
 *
 * @csspart container - The root of the widget, with its text colour and surface.
 * @csspart heading - The text above the list.
 * @csspart search - The search box with its icon and button.
 * @csspart search-icon - The magnifying glass in the search field.
 * @csspart input - The search field.
 * @csspart clear - The button that empties the search field.
 * @csspart topics - The row of topic chips.
 * @csspart topic - A topic chip.
 * @csspart topic-chosen - The pressed topic chip.
 * @csspart topic-count - The number in a topic chip.
 * @csspart toolbar - The line with the count and "expand all".
 * @csspart count - How many questions there are or match.
 * @csspart expand-all - The button that opens or closes all items.
 * @csspart button - Every button with a frame.
 * @csspart load - Says that the page's own questions are loading, or could not be loaded.
 * @csspart retry - The button that loads them again.
 * @csspart list - All sections.
 * @csspart section - The items of one topic with their heading.
 * @csspart topic-heading - The heading of a section.
 * @csspart items - The frame around the items of a section.
 * @csspart item - A question with its answer.
 * @csspart item-open - An open item.
 * @csspart item-heading - The heading that holds a question.
 * @csspart question - The button that opens an item.
 * @csspart icon - The arrow in a question.
 * @csspart item-topic - The topic's name in a list that is not grouped.
 * @csspart excerpt - The line of context around a match in a closed answer.
 * @csspart panel - What a question opens.
 * @csspart answer - The text of an answer.
 * @csspart mark - A match in a question, an answer or an excerpt.
 * @csspart link - A link.
 * @csspart link-language - The language of the page behind a link.
 * @csspart overdue - Says that an answer is past its day of review.
 * @csspart updates - The later developments of an entry.
 * @csspart update - A later development.
 * @csspart update-date - The date of a later development.
 * @csspart meta - As-of date, source and related pages.
 * @csspart as-of - The date up to which an answer is known to hold.
 * @csspart sources - Where the statements were made.
 * @csspart links - Related pages.
 * @csspart related - Related questions.
 * @csspart label - The name of a group inside an answer or under "no matches".
 * @csspart text-button - A question that leads to another entry.
 * @csspart actions - Feedback and copy button.
 * @csspart feedback - "Was this helpful?" with its buttons.
 * @csspart copy - The button that copies the link to an item.
 * @csspart address - The field with the address where the clipboard refuses.
 * @csspart more - The "show more" button.
 * @csspart no-matches - What stands in place of the list where nothing matches.
 * @csspart nearest - The entries that come nearest to a query without matches.
 * @csspart notice - The line that says what kind of text this is.
 *
 * @cssprop [--trust-faq-font=inherit] - Font family.
 * @cssprop [--trust-faq-font-size=inherit] - Font size; everything else is measured in it.
 * @cssprop [--trust-faq-space=1em] - Basic distance, a length; every padding and margin is a multiple.
 * @cssprop [--trust-faq-radius=0.5em] - Corner radius of frames, a length.
 * @cssprop [--trust-faq-max-width=none] - Widest the widget may get, a length or `none`.
 * @cssprop [--trust-faq-text=inherit] - Text colour. Whoever sets a surface sets this too.
 * @cssprop [--trust-faq-muted=inherit] - Colour of secondary text: counts, dates, sources, notice.
 * @cssprop [--trust-faq-surface=transparent] - Background colour of the widget.
 * @cssprop [--trust-faq-border=a quarter of the text colour] - Colour of lines and frames; unset, the frames of fields and buttons are stronger than the lines between items.
 * @cssprop [--trust-faq-accent=#00695c, in dark #5fd3bb] - Colour of the pressed chip, underlines and the bar of an open item.
 * @cssprop [--trust-faq-on-accent=#fff, in dark #06231e] - Text colour on the accent.
 * @cssprop [--trust-faq-mark=#ffe38a, in dark #6a5200] - Background of marked matches.
 * @cssprop [--trust-faq-on-mark=#1b1b1b, in dark #fff] - Text colour of marked matches.
 * @cssprop [--trust-faq-focus=currentColor] - Colour of the focus ring.
 */
export declare class TrustFaq extends LitElement {
    /** What makes the element update. Decorators would say it at each field, for 0.1 kB (brotli) more. */
    static properties: {
        src: {};
        srcMode: {
            attribute: string;
        };
        data: {
            attribute: boolean;
        };
        topics: {};
        entries: {};
        exclude: {};
        open: {};
        exclusive: {
            type: BooleanConstructor;
        };
        heading: {};
        headingLevel: {
            attribute: string;
        };
        hideSearch: {
            type: BooleanConstructor;
            attribute: string;
        };
        hideTopics: {
            type: BooleanConstructor;
            attribute: string;
        };
        grouping: {};
        maxItems: {
            attribute: string;
        };
        permalinks: {};
        theme: {};
        feedback: {
            type: BooleanConstructor;
        };
        messages: {
            attribute: boolean;
        };
        searchProvider: {
            attribute: boolean;
        };
        query: {};
        _topic: {
            attribute: boolean;
        };
        _answers: {
            attribute: boolean;
        };
    };
    /** Version of the build in charge of the page. */
    static readonly version: string;
    /** Languages of the build in charge of the page, and `own questions` where it reads them. */
    static languages: string;
    /** Where the page's own questions are: the address of a JSON file (our format or schema.org's FAQPage), `#id` of a script on the page, or `children` for the markup between the tags. Default: a script of the type `application/json` or `application/ld+json` between the tags; without one, the bundled questions. Of the scripts only `trust-faq.own.js` reads any of these; the others keep the fallback and name it. */
    src: string | null;
    /** `replace`: the page's own questions alone. `append`: after the bundled ones. Of the scripts only `trust-faq.own.js` reads it. Default: `replace`, also for nonsense. */
    srcMode: 'replace' | 'append';
    /** The page's own questions as an object, in our format or as FAQPage; it comes before `src`. Assign a new object to change them. Of the scripts only `trust-faq.own.js` reads it. Default: none. */
    data: object | null;
    /** Topic ids to show, in display order, separated by spaces or commas (a script may give an array). Default: all. Unknown ids are dropped with a warning. */
    topics: Tokens;
    /** Entry ids to show, in that order; with `topics`, those that are in both. Default: all. Unknown ids are dropped with a warning. */
    entries: Tokens;
    /** Entry ids to leave out. Default: none. Unknown ids are dropped with a warning. */
    exclude: Tokens;
    /** Entry ids to open, or `first`, or `all`. Default: none. With `exclusive`, `all` does not apply. Unknown ids are dropped with a warning. */
    open: Tokens;
    /** Opening an item closes the others; there is no "expand all" then. Default: off. */
    exclusive: boolean;
    /** Text above the list; empty for none. Default: a text in the widget's language. */
    heading: string | null;
    /** Level of that heading, 1 to 6; topics and questions stand one and two below, never below 6. Without a heading they take its level. Default: 2, also for nonsense. */
    headingLevel: number | string;
    /** Leaves out the search box. Default: off. */
    hideSearch: boolean;
    /** Leaves out the topic filter. Default: off. */
    hideTopics: boolean;
    /** `topic`: a heading per topic. `none`: one list. Default: `topic`, also for nonsense. While a query is set the list is flat, best match first. */
    grouping: 'topic' | 'none';
    /** Number of items before a "show more" button, 1 or more. Default: 50, also for nonsense. */
    maxItems: number | string;
    /** `read`: an entry's fragment in the address opens it. `write`: opening one also sets the address. `off`: neither, and no copy button. Default: `read`, also for nonsense. */
    permalinks: 'read' | 'write' | 'off';
    /** `auto`: the page's `color-scheme`. `light`, `dark`: forced. Default: `auto`, also for nonsense. */
    theme: 'auto' | 'light' | 'dark';
    /** Asks under each answer whether it was helpful; it only dispatches an event and thanks. Default: off. */
    feedback: boolean;
    /** Words of the interface over the language's own. Default: none. An unknown key or a wrong kind is left out with a warning. */
    messages: Partial<Messages> | null;
    /** A function that answers queries in place of the search in the page: `(query, {topics, lang, limit, signal}) => Promise<{entries, total}>`. While nothing is searched for, the element's own questions are shown. Of the scripts only `trust-faq.own.js` asks it. Default: none. */
    searchProvider: SearchProvider | null;
    /** Text in the search box; it follows what the visitor types. Default: empty. */
    get query(): string;
    set query(value: string | null);
    /** Resolves when the first items are shown, or why there are none; it never rejects. */
    readonly ready: Promise<void>;
    /** The topic that the visitor chose, and what they said of which answer. */
    private _topic;
    private _answers;
    private _view;
    private _resolveReady;
    protected readonly _attributes: XmlAttributesController;
    private readonly _language;
    private readonly _onProblems;
    private readonly _questions;
    private readonly _open;
    private readonly _shown;
    private readonly _copy;
    private readonly _search;
    private readonly _index;
    private readonly _print;
    private readonly _focus;
    protected readonly _styles: StyleController;
    private readonly _permalinks;
    private readonly _status;
    private readonly _fault;
    private readonly _actions;
    private readonly _readFlow;
    private get _flow();
    /** What cannot be shown leaves the page as it is; the next update tries again. */
    protected performUpdate(): void;
    protected willUpdate(): void;
    protected render(): TemplateResult;
    /** Sets the query; resolves after rendering with the ids of the matches, best first, whatever the topic filter (none for an empty query). */
    search(query: string): Promise<readonly string[]>;
    /** Opens an entry and makes it visible: a query or topic filter that hides it is cleared. An unknown id is answered by a warning. */
    show(id: string): void;
    /** Closes an entry. An unknown id is answered by a warning. */
    hide(id: string): void;
    /** Opens all entries; with `exclusive` only a warning follows. */
    showAll(): void;
    /** Closes all entries. */
    hideAll(): void;
    /** Puts the focus into the search box, or on the first question where there is none. */
    focus(): void;
    private _buildView;
    /** Does what `open` asks for, once for each source; a method that is called after it was set finds it done. */
    private _openByAuthor;
    private _openByVisitor;
    /** Clears what hides an entry, and extends the list as far as to it; one far down is shown at its end. */
    private _uncover;
    private _goTo;
    private _chooseTopic;
    private _onCopy;
    private _onSettle;
    /** What was asked for last is found and on screen; an element that never was on a page has no screen. */
    private _answered;
    /** For who cannot wait: a browser that prints, a script that moves the focus. */
    private _updateNow;
    private _tell;
}
declare global {
    interface HTMLElementTagNameMap {
        'trust-faq': TrustFaq;
    }
}
