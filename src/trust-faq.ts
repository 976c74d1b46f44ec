import {html, LitElement, type TemplateResult} from 'lit';
import {pickLanguage} from './core/language.js';
import {mergeMessages} from './messages/merge.js';
import type {Messages} from './messages/messages.js';
import {allMessages} from './messages/registry.js';
import {type Copied, CopyController} from './controllers/copy-controller.js';
import {FaultController} from './controllers/error-boundary.js';
import {FocusController} from './controllers/focus-controller.js';
import {IndexController} from './questions/index-controller.js';
import {LanguageController} from './controllers/language-controller.js';
import {LimitController} from './view/paging.js';
import {OpenController} from './view/open.js';
import {PermalinkController} from './controllers/permalink-controller.js';
import type {SearchProvider} from './questions/search-provider.js';
import {PrintController} from './controllers/print-controller.js';
import {SearchController} from './controllers/search-controller.js';
import {StatusController} from './view/announcer.js';
import {StyleController} from './controllers/style-controller.js';
import {XmlAttributesController} from './controllers/xml-attributes-controller.js';
import type {Actions} from './view/actions.js';
import {domId} from './templates/dom-id.js';
import {faq} from './templates/faq.js';
import type {View} from './view/view.js';
import {buildView, onPaper, type ViewState} from './view/build-view.js';
import {sheet} from './styles/sheet.js';
import {oneOf, textOf, type Tokens, wholeNumber} from './attributes.js';
import * as events from './events.js';
import {createFlow, type Flow} from './questions/pipeline.js';
import {OwnQuestions} from './questions/own-questions.js';
import {isKnown, openByAttribute} from './questions/select.js';
import {tell} from './embed/dispatch.js';
import {version} from './embed/version.js';
import {warn} from './embed/warn.js';

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
export class TrustFaq extends LitElement {
  /** What makes the element update. Decorators would say it at each field, for 0.1 kB (brotli) more. */
  static override properties = {
    src: {},
    srcMode: {attribute: 'src-mode'},
    data: {attribute: false},
    topics: {},
    entries: {},
    exclude: {},
    open: {},
    exclusive: {type: Boolean},
    heading: {},
    headingLevel: {attribute: 'heading-level'},
    hideSearch: {type: Boolean, attribute: 'hide-search'},
    hideTopics: {type: Boolean, attribute: 'hide-topics'},
    grouping: {},
    maxItems: {attribute: 'max-items'},
    permalinks: {},
    theme: {},
    feedback: {type: Boolean},
    messages: {attribute: false},
    searchProvider: {attribute: false},
    query: {},
    _topic: {attribute: false},
    _answers: {attribute: false},
  };

  /** Version of the build in charge of the page. */
  static readonly version: string = version;

  /** Languages of the build in charge of the page, e.g. `ja, en`. */
  static languages = '';

  /** Where the page's own questions are: the address of a JSON file (our format or schema.org's FAQPage), `#id` of a script on the page, or `children` for the markup between the tags. Default: a script of the type `application/json` or `application/ld+json` between the tags; without one, the bundled questions. */
  src: string | null = null;

  /** `replace`: the page's own questions alone. `append`: after the bundled ones. Default: `replace`, also for nonsense. */
  srcMode: 'replace' | 'append' = 'replace';

  /** The page's own questions as an object, in our format or as FAQPage; it comes before `src`. Assign a new object to change them. Default: none. */
  data: object | null = null;

  /** Topic ids to show, in display order, separated by spaces or commas (a script may give an array). Default: all. Unknown ids are dropped with a warning. */
  topics: Tokens = '';

  /** Entry ids to show, in that order; with `topics`, those that are in both. Default: all. Unknown ids are dropped with a warning. */
  entries: Tokens = '';

  /** Entry ids to leave out. Default: none. Unknown ids are dropped with a warning. */
  exclude: Tokens = '';

  /** Entry ids to open, or `first`, or `all`. Default: none. With `exclusive`, `all` does not apply. Unknown ids are dropped with a warning. */
  open: Tokens = '';

  /** Opening an item closes the others; there is no "expand all" then. Default: off. */
  exclusive = false;

  /** Text above the list; empty for none. Default: a text in the widget's language. */
  heading: string | null = null;

  /** Level of that heading, 1 to 6; topics and questions stand one and two below, never below 6. Without a heading they take its level. Default: 2, also for nonsense. */
  headingLevel: number | string = 2;

  /** Leaves out the search box. Default: off. */
  hideSearch = false;

  /** Leaves out the topic filter. Default: off. */
  hideTopics = false;

  /** `topic`: a heading per topic. `none`: one list. Default: `topic`, also for nonsense. While a query is set the list is flat, best match first. */
  grouping: 'topic' | 'none' = 'topic';

  /** Number of items before a "show more" button, 1 or more. Default: 50, also for nonsense. */
  maxItems: number | string = 50;

  /** `read`: an entry's fragment in the address opens it. `write`: opening one also sets the address. `off`: neither, and no copy button. Default: `read`, also for nonsense. */
  permalinks: 'read' | 'write' | 'off' = 'read';

  /** `auto`: the page's `color-scheme`. `light`, `dark`: forced. Default: `auto`, also for nonsense. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Asks under each answer whether it was helpful; it only dispatches an event and thanks. Default: off. */
  feedback = false;

  /** Words of the interface over the language's own. Default: none. An unknown key or a wrong kind is left out with a warning. */
  messages: Partial<Messages> | null = null;

  /** A function that answers queries in place of the search in the page: `(query, {topics, lang, limit, signal}) => Promise<{entries, total}>`. While nothing is searched for, the element's own questions are shown. Default: none. */
  searchProvider: SearchProvider | null = null;

  /** Text in the search box; it follows what the visitor types. Default: empty. */
  get query(): string {
    return this._search.query;
  }

  set query(value: string | null) {
    this._search.set(textOf(value));
  }

  /** Resolves when the first items are shown, or why there are none; it never rejects. */
  readonly ready = new Promise<void>((resolve) => (this._resolveReady = resolve));

  /** The topic that the visitor chose, and what they said of which answer. */
  private _topic = '';
  private _answers: ReadonlyMap<string, boolean> = new Map();

  private _view: View | null = null;
  private _resolveReady!: () => void;

  protected readonly _attributes = new XmlAttributesController(this);
  private readonly _language = new LanguageController(this);
  private readonly _onProblems = (problems: readonly string[]): void =>
    this._tell(new events.TrustFaqErrorEvent(problems[0]!, problems));
  private readonly _questions = new OwnQuestions(this, this._onProblems);
  private readonly _open = new OpenController(this, (id, open) =>
    this._tell(new events.TrustFaqToggleEvent(id, open)),
  );
  private readonly _shown = new LimitController(this, () =>
    wholeNumber('max-items', this.maxItems, {min: 1, max: Infinity, default: 50}),
  );
  private readonly _copy = new CopyController(this, (copied) => this._onCopy(copied));
  private readonly _search = new SearchController(this, (query) => this._onSettle(query));
  private readonly _index = new IndexController(this);
  private readonly _print = new PrintController(this, (id) => this._updateNow(id));
  private readonly _focus = new FocusController(this);
  // After those who look at what a server has rendered: it removes that.
  protected readonly _styles = new StyleController(this, sheet);
  private readonly _permalinks = new PermalinkController(this, {
    isReady: () => this._flow.state !== 'loading',
    holds: (id) => this._view !== null && this._flow.byId.has(id),
    reveal: (id) => this._goTo(id, {byVisitor: false}),
  });

  private readonly _status = new StatusController<View>(this);
  private readonly _fault = new FaultController(this, (message) => {
    warn(message);
    this._onProblems([message]);
    this._resolveReady();
  });

  private readonly _actions: Actions = {
    input: this._search.onInput,
    composition: this._search.onComposition,
    key: this._search.onKey,
    clear: () => {
      this._search.clear();
      this._focus.request({id: 'search'});
    },
    chooseTopic: (topic) => this._chooseTopic(topic),
    browseTopic: (topic) => {
      this._search.clear();
      this._chooseTopic(topic);
    },
    toggle: (id) => {
      if (this._open.ids.has(id)) this._open.setByVisitor(this._open.with(id, false));
      else this._openByVisitor(id);
    },
    toggleAll: () => this._open.toggleAllByVisitor(this._view!),
    found: (id) => this._openByVisitor(id),
    goTo: (id) => this._goTo(id, {byVisitor: true}),
    more: () => {
      const all = this._flow.total ?? this._flow.found.length;
      const shown = this._shown.more(all);
      // A click does not focus it everywhere. When it goes, the first new question takes the focus.
      this.renderRoot.querySelector<HTMLElement>('#more')?.focus();
      this._status.tell(({messages}) => messages.shownCount(shown, all));
    },
    retry: () => this._questions.retry(),
    copy: (id) => void this._copy.copy(id, this._permalinks.addressOf(id)),
    answer: (id, helpful) => {
      if (this._answers.get(id) === helpful) return;
      this._answers = new Map(this._answers).set(id, helpful);
      this._status.tell(({messages}) => messages.thanks);
      this._tell(new events.TrustFaqFeedbackEvent(id, helpful));
    },
  };

  private readonly _readFlow = createFlow(this._questions, this._index, this._shown, this._search);

  private get _flow(): Flow {
    return this._readFlow(this, this._language.tag, this._topic);
  }

  /** What cannot be shown leaves the page as it is; the next update tries again. */
  protected override performUpdate(): void {
    if (!this._fault.attempt(() => super.performUpdate())) this._view = null;
  }

  protected override willUpdate(): void {
    const own = pickLanguage(allMessages(), this._language.tag);
    this._view = null;
    const {entries, state} = this._flow;
    if (state !== 'loading') void this.updateComplete.then(() => this._resolveReady());
    // Nothing to show and nothing to ask.
    const isEmpty = !entries[0] && (!this.searchProvider || state !== 'ready');
    if (!own || (isEmpty && this._questions.hasFallback)) return;
    this._openByAuthor();
    this._open.exclusive = this.exclusive;
    this._permalinks.mode = oneOf('permalinks', this.permalinks, ['read', 'write', 'off']);
    this._view = this._buildView(mergeMessages(own.messages, this.messages), isEmpty);
    this._status.update(this._view);
  }

  protected override render(): TemplateResult {
    const view = this._view;
    if (!view) return html`<slot></slot>`;
    const theme = oneOf('theme', this.theme, ['auto', 'light', 'dark']);
    return html`<div class="root" part="container" lang=${view.lang} data-theme=${theme}>
      ${faq(view, this._status.text, this._actions)}
    </div>`;
  }

  /** Sets the query; resolves after rendering with the ids of the matches, best first, whatever the topic filter (none for an empty query). */
  async search(query: string): Promise<readonly string[]> {
    this.query = query;
    await this._answered();
    return [...(this._flow.matches?.keys() ?? [])].map(({id}) => id);
  }

  /** Opens an entry and makes it visible: a query or topic filter that hides it is cleared. An unknown id is answered by a warning. */
  show(id: string): void {
    if (!isKnown(id, this._flow.byId)) return;
    this._openByAuthor();
    this._uncover(id);
    this._open.set(this._open.with(id, true));
  }

  /** Closes an entry. An unknown id is answered by a warning. */
  hide(id: string): void {
    if (!isKnown(id, this._flow.byId)) return;
    this._openByAuthor();
    this._open.set(this._open.with(id, false));
  }

  /** Opens all entries; with `exclusive` only a warning follows. */
  showAll(): void {
    this._openByAuthor();
    if (this.exclusive) warn('showAll() does not apply to an element with exclusive');
    else this._open.set(this._flow.entries.map(({id}) => id));
  }

  /** Closes all entries. */
  hideAll(): void {
    this._openByAuthor();
    this._open.set([]);
  }

  /** Puts the focus into the search box, or on the first question where there is none. */
  override focus(): void {
    if (!this.isConnected) return;
    this._focus.request({
      id: this.hideSearch ? domId('question', this._flow.found[0]?.id ?? '') : 'search',
    });
    if (this.hasUpdated) this._updateNow();
  }

  private _buildView(messages: Messages, isEmpty: boolean): View {
    const state: ViewState = {
      ...this._flow,
      messages,
      query: this.query,
      open: this._open.ids,
      limit: this._shown.limit,
      revealed: this._shown.revealed,
      step: this._shown.step,
      headingText: textOf(this.heading ?? messages.heading).trim(),
      headingLevel: wholeNumber('heading-level', this.headingLevel, {min: 1, max: 6, default: 2}),
      search: !this.hideSearch && !isEmpty,
      topicFilter: !this.hideTopics,
      expandAll: !this.exclusive,
      permalinks: this._permalinks.mode !== 'off',
      feedback: this.feedback ? this._answers : null,
      copied: this._copy.last,
      isRetry: this._questions.isRetry,
      now: Date.now(),
    };
    return buildView(this._print.printing ? onPaper(state) : state);
  }

  /** Does what `open` asks for, once for each source; a method that is called after it was set finds it done. */
  private _openByAuthor(): void {
    const {state, entries} = this._flow;
    if (state !== 'ready') return;
    const {open, src, data, exclusive} = this;
    this._open.setOnce([open, src, data], () => openByAttribute(open, entries, exclusive));
  }

  private _openByVisitor(id: string): void {
    this._open.setByVisitor(this._open.with(id, true));
    this._permalinks.write(id);
  }

  /** Clears what hides an entry, and extends the list as far as to it; one far down is shown at its end. */
  private _uncover(id: string): void {
    const place = () => this._flow.found.findIndex((entry) => entry.id === id) + 1;
    if (place() === 0) {
      this._search.set('');
      this._topic = '';
    }
    this._shown.reach(place(), id);
  }

  private _goTo(id: string, {byVisitor}: {byVisitor: boolean}): void {
    this._uncover(id);
    if (byVisitor) this._openByVisitor(id);
    else this._open.set(this._open.with(id, true));
    this._focus.request({
      id: domId('question', id),
      scroll: byVisitor ? 'nearest' : 'start',
      polite: !byVisitor,
    });
  }

  private _chooseTopic(topic: string): void {
    this._topic = topic;
    this._focus.request({id: domId('topic', topic)});
  }

  private _onCopy({id, byHand}: Copied): void {
    if (byHand) this._focus.request({id: 'address'});
    else this._status.tell(({messages}) => messages.copied);
    this._tell(new events.TrustFaqCopyEvent(id));
  }

  private _onSettle(query: string): void {
    if (!this._view || query !== this.query) return;
    this._status.tell((view) => view.noMatches?.text ?? view.count);
    if (this._flow.pending) void this._answered().then(() => this._onSettle(query));
    else if (query.trim() !== '')
      this._tell(
        new events.TrustFaqSearchEvent(query, this._flow.total ?? this._flow.matches?.size ?? 0),
      );
  }

  /** What was asked for last is found and on screen; an element that never was on a page has no screen. */
  private async _answered(): Promise<void> {
    while (this._flow.pending) await Promise.all([this._index.pending, this._questions.pending]);
    if (this.hasUpdated || this.isConnected) await this.updateComplete;
  }

  /** For who cannot wait: a browser that prints, a script that moves the focus. */
  private _updateNow(focus = ''): void {
    if (focus) this._focus.request({id: focus});
    this.requestUpdate();
    this.performUpdate();
  }

  private _tell(event: CustomEvent<object>): void {
    void this.updateComplete.then(() => tell(this, event));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-faq': TrustFaq;
  }
}
