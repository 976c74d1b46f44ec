import {html, LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {pickLanguage} from './core/language.js';
import {unknownEntry} from './core/select.js';
import {warn} from './embed/warn.js';
import {version} from './embed/version.js';
import type {FaqFile, FaqPage} from './data/faq-file.js';
import {datasets} from './data/registry.js';
import {messagesFor} from './messages/merge.js';
import type {Messages} from './messages/messages.js';
import {readOptions, textOf, type Tokens} from './attributes.js';
import * as events from './events.js';
import {hasFallback} from './sources/fallback.js';
import {CollectController} from './controllers/collect-controller.js';
import {CopyController} from './controllers/copy-controller.js';
import {Feedback} from './view/feedback.js';
import {FocusController} from './controllers/focus-controller.js';
import {JumpController} from './controllers/jump-controller.js';
import {LanguageController} from './controllers/language-controller.js';
import {LaterController} from './controllers/later-controller.js';
import {PermalinkController} from './controllers/permalink-controller.js';
import {PrintController} from './controllers/print-controller.js';
import {SearchController} from './controllers/search-controller.js';
import {StyleController} from './controllers/style-controller.js';
import {TakeoverController} from './controllers/takeover-controller.js';
import {TopicRowController} from './controllers/topic-row-controller.js';
import {dispatch} from './embed/dispatch.js';
import {ErrorBoundary} from './embed/error-boundary.js';
import type {Flow, FlowInputs} from './questions/flow-types.js';
import {FlowController} from './questions/flow-controller.js';
import {IndexController} from './questions/index-controller.js';
import {indexFor} from './questions/indexes.js';
import {ProviderController} from './questions/provider-controller.js';
import type {SearchProvider} from './questions/search-provider.js';
import {SourceController} from './questions/source-controller.js';
import type {Actions} from './view/actions.js';
import {Announcer} from './view/announcer.js';
import {buildView, totalOf} from './view/build-view.js';
import {OpenItems} from './view/open-items.js';
import {Paging} from './view/paging.js';
import type {Responder} from './view/responder.js';
import type {View} from './view/view.js';
import {onPaper, type UpdateInputs, viewStateOf} from './view/view-inputs.js';
import {sheet} from './styles/sheet.js';
import {domId} from './templates/dom-id.js';
import {root} from './templates/root.js';

/**
 * A searchable, collapsible FAQ about what Kaspersky has said publicly about its
 * trustworthiness, in the language, font and colours of the page around it.
 *
 * @element trust-faq
 *
 * @attr {string} lang - Language to show, as a BCP 47 tag; changes take effect at once, and a tag with a region (`en-GB`) resolves to the best available language. Default: the nearest ancestor's `lang`; without one, the script's first language. For unknown languages the widget shows English if the script has it, otherwise the script's first language.
 *
 * @attr {'off' | 'events' | 'queries'} data-layer - Pushes each event into `window.dataLayer` as well, for tag managers: `{event: 'trust-faq-toggle', trustFaq: {id, open}}`. `events` or empty: ids, counts and flags only. `queries`: the text of searches too. Default: `off`; invalid values fall back to it.
 *
 * @fires {TrustFaqToggleEvent} trust-faq-toggle - The visitor opened or closed an item; `detail`: `{id, open}`.
 * @fires {TrustFaqSearchEvent} trust-faq-search - The visitor searched and paused for 800 ms; `detail`: `{query, matchCount}`, even for searches without matches. `matchCount` does not depend on the topic filter, except with a `searchProvider`, which receives the chosen topic.
 * @fires {TrustFaqFeedbackEvent} trust-faq-feedback - The visitor said whether an answer was helpful; `detail`: `{id, helpful}`.
 * @fires {TrustFaqCopyEvent} trust-faq-copy - The visitor asked for the link to an item. The link was copied, or is shown if the clipboard is not available; `detail`: `{id}`.
 * @fires {TrustFaqCollectEvent} trust-faq-collect - With `collect`, the visitor collected an answer or removed one; `detail`: `{ids}`, the ids of all collected entries in order. `data-layer` gets their `count` only.
 * @fires {TrustFaqErrorEvent} trust-faq-error - Something could not be shown; `detail`: `{message, problems}`, with a sentence for each problem.
 *
 * @slot - Fallback content, shown until the element is defined and while it has nothing to show; read as questions only with `src="children"`.
 * @slot header - Content between the heading and the search box.
 * @slot footer - Content below everything else.
 * @slot no-matches - Help for searches without matches, e.g. a contact link.
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
 * @csspart topic-empty - A topic chip without questions for the current search.
 * @csspart topic-count - The number in a topic chip.
 * @csspart toolbar - The line with the count and "expand all".
 * @csspart count - How many questions there are, or how many match.
 * @csspart expand-all - The button that opens or closes all items.
 * @csspart button - Every button except questions, topic chips, `text-button` and `clear`; also the links `copy` and `contact`, and each `copy-choice`.
 * @csspart load - The message that the page's questions are loading or could not be loaded.
 * @csspart retry - The button that loads the page's questions again.
 * @csspart list - All sections.
 * @csspart section - The items of one topic with their heading.
 * @csspart topic-heading - The heading of a section.
 * @csspart results-title - The line above the matches, in the place of the first topic's heading.
 * @csspart items - The box around all items of a section; it has a corner radius but no border of its own.
 * @csspart item - A question with its answer.
 * @csspart item-open - An open item.
 * @csspart item-heading - The heading that contains a question.
 * @csspart question - The button that opens an item.
 * @csspart icon - The arrow in a question.
 * @csspart item-topic - The topic's name in a list that is not grouped.
 * @csspart reason - The related word by which an entry was found.
 * @csspart excerpt - The line of context around a match in a closed answer.
 * @csspart panel - The area that a question opens.
 * @csspart statement - The answer together with its dates and its source.
 * @csspart dates - The line below an open question, with the date of the answer and the number of later developments.
 * @csspart later - The link in `dates` to the later developments.
 * @csspart badge - The note, next to a question, that there are later developments or that the entry was updated.
 * @csspart answer - The text of an answer.
 * @csspart mark - A match in a question, an answer or an excerpt.
 * @csspart link - A link.
 * @csspart link-language - The language of the page behind a link.
 * @csspart overdue - The note that an answer is past its review date.
 * @csspart updates - The later developments of an entry, or its background.
 * @csspart background - The updates that are not dated after the answer.
 * @csspart update - One dated update.
 * @csspart update-date - The date of an update.
 * @csspart more-updates - The line that shows the dated notes after the first three.
 * @csspart measures - The list of measures by several governments.
 * @csspart measure - One measure in `measures`.
 * @csspart measure-by - The country or body that took a measure.
 * @csspart measure-binds - The note on whom a measure binds.
 * @csspart meta - The block around the related pages.
 * @csspart as-of - The date as of which an answer holds.
 * @csspart sources - Where the statements were made.
 * @csspart links - Related pages.
 * @csspart related - Related questions.
 * @csspart label - The name of a group inside an answer or under "no matches".
 * @csspart text-button - A question that leads to another entry: a link, or a button if the entry has no address.
 * @csspart actions - Feedback, “Copy link to this question” and, with `collect`, “Copy answer with source”.
 * @csspart feedback - "Was this helpful?" with its buttons.
 * @csspart copy - The link to an item, which a plain click copies. Missing if the page has no address that leads back to it (`about:srcdoc`, `blob:`), or if its fragment looks like a route that cannot also name a question (`#help/contact`).
 * @csspart collect - The button on a question that collects its answer.
 * @csspart collected - The bar below the list with the collected answers.
 * @csspart collected-count - How many answers are collected, or that they were copied.
 * @csspart copy-choice - A choice for the copies: format or language.
 * @csspart copy-answer - The button that copies one answer with its source.
 * @csspart copied-text - The field with the link or the answers, shown if the clipboard is not available.
 * @csspart more - The "show more" button.
 * @csspart no-matches - The message shown instead of the list if nothing matches.
 * @csspart nearest - The entries closest to a query without matches.
 * @csspart contact - The link of `contact-href`.
 * @csspart notice - The line that says what kind of text this is.
 *
 * @cssprop [--trust-faq-font=inherit] - Font family.
 * @cssprop [--trust-faq-font-size=inherit] - Font size; all other sizes follow it. If the surrounding font size is 0, it is 16px.
 * @cssprop [--trust-faq-space=1em] - Base distance, a length; every padding and margin is a multiple of it.
 * @cssprop [--trust-faq-radius=0.5em] - Corner radius of frames, a length.
 * @cssprop [--trust-faq-max-width=none] - Maximum width of the widget, a length or `none`.
 * @cssprop [--trust-faq-text=inherit] - Text colour. If you set a surface, set this as well.
 * @cssprop [--trust-faq-muted=a softer shade of the text colour] - Colour of secondary text: counts, labels, dates, notice. The default keeps 4.5:1 on light and dark backgrounds; on a background of medium lightness set it, for example to `currentColor`.
 * @cssprop [--trust-faq-surface=transparent] - Background colour of the widget.
 * @cssprop [--trust-faq-border=15 % of the text colour] - Colour of lines and frames. If unset, the frames of fields and buttons are stronger than the lines between items.
 * @cssprop [--trust-faq-accent=#00695c, in dark mode #92eedb] - Colour of the pressed chip, of underlines and of the edge of the later developments.
 * @cssprop [--trust-faq-on-accent=black or white, whichever reads better on the accent] - Text colour on the accent. Browsers without `contrast-color()` use `#fff`, in dark mode `#06231e`: set it together with your own accent.
 * @cssprop [--trust-faq-mark=#ffe38a, in dark mode #6a5200] - Background of marked matches.
 * @cssprop [--trust-faq-on-mark=black or white, whichever reads better on the mark] - Text colour of marked matches. Browsers without `contrast-color()` use `#1b1b1b`, in dark mode `#fff`.
 * @cssprop [--trust-faq-focus=the accent, mixed with the text colour] - Colour of the focus ring.
 */
export class TrustFaq extends LitElement {
  /** Version of the build in charge of the page. */
  static readonly version: string = version;

  /** Languages of the build in charge of the page, e.g. `ja, en`. */
  static languages = '';

  /** Lets `getHTML({serializableShadowRoots: true})` read the questions. */
  static override readonly shadowRootOptions: ShadowRootInit = {mode: 'open', serializable: true};

  /** Where the page's questions are: the address of a JSON file (our format or schema.org's FAQPage), the `#id` of a script on the page, or `children` for the markup between the tags. Default: a script of type `application/json` or `application/ld+json` between the tags; without one, the bundled questions. */
  @property() src: string | null = null;

  /** `replace`: only the page's questions. `append`: the page's questions after the bundled ones; one with the id of a bundled entry takes its place and is labelled as the page's own. Default: `replace`; invalid values fall back to it. */
  @property({attribute: 'src-mode'}) srcMode: 'replace' | 'append' = 'replace';

  /** The page's questions as an object, in our format (`FaqFile`) or as schema.org's FAQPage; takes precedence over `src`. To change them, assign a new object. Default: none. */
  @property({attribute: false}) data: FaqFile | FaqPage | null = null;

  /** Topic ids or names to show, in display order, separated by spaces, commas or 「、」 (scripts may set an array). Default: all. Unknown ones log a warning and are ignored. With `src-mode="append"`, the page's questions that have no topic, or a topic of the page's own, stay too; but if you name one of the page's own topics, the page's questions in its other topics are hidden. */
  @property() topics: Tokens = '';

  /** Entry ids to show, in this order; with `topics`, only entries selected by both. Default: all. Unknown ids log a warning and are ignored. */
  @property() entries: Tokens = '';

  /** Entry ids to hide. Default: none. Unknown ids log a warning and are ignored. */
  @property() exclude: Tokens = '';

  /** Entry ids to open, or `first`, or `all`. Default: none. With `exclusive`, `all` has no effect. Unknown ids log a warning and are ignored. */
  @property() open: Tokens = '';

  /** Opening an item closes the others, and its question keeps its place on the screen; there is no "expand all". Default: off. */
  @property({type: Boolean}) exclusive = false;

  /** Heading above the list; empty for none. Default: a heading in the widget's language. */
  @property() heading: string | null = null;

  /** Level of the heading, 1 to 6. Topics are one level below it, questions two, but never deeper than level 6. Without a heading, they move up. Default: 2; invalid values fall back to it. */
  @property({attribute: 'heading-level'}) headingLevel: number | string = 2;

  /** Hides the search box. Default: off. */
  @property({type: Boolean, attribute: 'hide-search'}) hideSearch = false;

  /** Hides the topic filter. Default: off. */
  @property({type: Boolean, attribute: 'hide-topics'}) hideTopics = false;

  /** `topic`: a heading per topic. `none`: one list. Default: `topic`; invalid values fall back to it. Search results are always one list, best match first. */
  @property() grouping: 'topic' | 'none' = 'topic';

  /** Number of items before a "show more" button, 1 or more. Default: 50; invalid values fall back to it. */
  @property({attribute: 'max-items'}) maxItems: number | string = 50;

  /** `read`: the fragment of an entry in the address opens it (`#faq-<id>`, or `#/help?faq=<id>` after a route), and following a related question changes the address to that question's. `write`: opening any entry does so too. `off`: none of this, and no “Copy link to this question”. Default: `read`; invalid values fall back to it. */
  @property() permalinks: 'read' | 'write' | 'off' = 'read';

  /** `auto`: follows the page's `color-scheme`. `light`, `dark`: always this scheme. Default: `auto`; invalid values fall back to it. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Asks under each answer whether it was helpful. The widget dispatches an event, thanks the visitor, and sends nothing. Default: off. */
  @property({type: Boolean}) feedback = false;

  /** Lets visitors collect answers and copy them together, with date, source and hash: as a table, Markdown or text, in one language or all. Default: off. */
  @property({type: Boolean}) collect = false;

  /** A month, such as `2026-10`: entries whose answer or updates changed in or after it are marked as updated. Default: none is marked; invalid values log a warning and are ignored. */
  @property({attribute: 'changed-since'}) changedSince: string | null = null;

  /** Address of the site's own help: an http, https, mailto, tel or relative one. A link to it appears if nothing matches, after feedback that an answer did not help, and at the end of the list. Default: none; invalid values show no link. */
  @property({attribute: 'contact-href'}) contactHref: string | null = null;

  /** Text of the link that `contact-href` makes. Default: "Contact us" in the widget's language. */
  @property({attribute: 'contact-label'}) contactLabel: string | null = null;

  /** Interface texts that replace those of the language. Default: none. Unknown keys and values of the wrong type log a warning and are ignored. */
  @property({attribute: false}) messages: Partial<Messages> | null = null;

  /** A function that searches instead of the widget's own search: `(query, {topics, lang, limit, signal}) => Promise<{entries, total}>`. While the search box is empty, the element shows its own questions. Default: none. */
  @property({attribute: false}) searchProvider: SearchProvider | null = null;

  /** Text in the search box; it follows what the visitor types. Default: empty. */
  @property() get query(): string {
    return this._search.query;
  }

  set query(value: string | null) {
    this._search.set(textOf(value));
  }

  /** Resolves when the first items, or the reason why there are none, are shown and find-in-page reaches their answers; never rejects. */
  readonly ready = new Promise<void>((resolve) => (this._resolveReady = resolve));

  /** The topic that the visitor chose; empty for all. Lit reads this name at run time, so it has no underscore. */
  @state() private chosenTopic = '';

  /** The topic whose chip last had the focus; null before that. */
  @state() private reachedTopic: string | null = null;

  /** Null while the fallback between the tags is shown. */
  private _view: View | null = null;
  private _resolveReady!: () => void;

  private readonly _takeover = new TakeoverController(this);
  private readonly _onChange = (): void => this.requestUpdate();
  private readonly _onProblems = (problems: readonly string[]): void =>
    this._responder.dispatch(new events.TrustFaqErrorEvent(problems[0]!, problems));

  private readonly _language = new LanguageController(this);
  private readonly _responder: Responder = {
    announce: (words) => this._announcer.announce(({messages}) => words(messages)),
    focus: (id) => this._focus.request({id}),
    dispatch: (event) => void this.updateComplete.then(() => dispatch(this, event)),
  };
  private readonly _search = new SearchController(this, this._responder, {
    announce: () => this._announcer.announce((view) => view.noMatches?.text ?? view.count),
    settle: () => this._settle(),
    whenShown: () => this._whenShown(),
    goToResults: () => this._focus.request({target: 'first-match', seen: true}),
  });
  private readonly _print = new PrintController(this, (id) => this._updateNow(id));
  private readonly _copy = new CopyController(this, this._responder);
  private readonly _feedback = new Feedback(this, this._responder);
  private readonly _jump = new JumpController(this);
  private readonly _focus = new FocusController(this, this._jump);
  private readonly _permalinks = new PermalinkController(this, this._jump, {
    flow: () => this._flow.current,
    isShown: () => this._view !== null,
    reveal: (id, to) => (to === 'back' ? this.show(id) : this._goTo(id)),
    // What the visitor opens later stays open, so that nothing closes by itself.
    wayBack: (link) => {
      const {query, chosenTopic} = this;
      const [{ids}, refocus] = [this._open, this._focus.wayBackTo(link)];
      return () => {
        this._search.set(query);
        this.chosenTopic = chosenTopic;
        this._open.set([...this._open.ids, ...ids]);
        refocus();
      };
    },
  });

  private readonly _collect = new CollectController(this, this._copy, {
    flow: () => this._flow.current,
    addressOf: this._permalinks.addressOf,
  });

  private readonly _source = new SourceController(this, this._onProblems);
  private readonly _flow = new FlowController(this, this._source, () => this._inputs);
  private readonly _index = new IndexController(this, this._flow);
  private readonly _provider = new ProviderController(this, this._flow, this._onProblems);

  private readonly _later = new LaterController(this, this._flow);
  private readonly _announcer = new Announcer<View>(this._onChange);
  private readonly _paging = new Paging(() => readOptions(this).maxItems, this._onChange);
  private readonly _open = new OpenItems(this._takeover, this._onChange, (id, open) =>
    this._responder.dispatch(new events.TrustFaqToggleEvent(id, open)),
  );
  private readonly _errors = new ErrorBoundary(this, (problem) => {
    this._onProblems([problem]);
    this._resolveReady();
  });

  private readonly _actions: Actions = {
    input: this._search.onInput,
    composition: this._search.onComposition,
    key: this._search.onKey,
    clear: this._search.onClear,
    reachTopic: (topic) => (this.reachedTopic = topic),
    chooseTopic: (topic) => {
      this.chosenTopic = topic;
      this._focus.request({id: domId('topic', topic)});
    },
    browseTopic: (topic) => {
      this._search.clear();
      this._actions.chooseTopic(topic);
    },
    prepare: (id) => this._open.prepare(id) && void this._later.layOut(domId('panel', id)),
    toggle: (id) => {
      if (this.exclusive) this._jump.keep(domId('question', id));
      if (!this._open.closeByVisitor(id)) this._openByVisitor(id);
    },
    toggleAll: () => this._open.toggleAllByVisitor(this._view!),
    // Runs in a task of its own: the browser opens the elements around an answer only while the answer
    // is hidden.
    revealed: (id) => void setTimeout(() => this._openByVisitor(id)),
    goTo: (id, link) => this._goTo(id, link),
    goToUpdates: (id) => this._focus.request({id: domId('later', id), jump: 'top'}),
    more: () => {
      const all = totalOf(this._flow.current);
      const shown = this._paging.more(all);
      // Not every browser focuses a clicked button. When the button disappears, the first new question
      // takes the focus.
      this.renderRoot.querySelector<HTMLElement>('#more')?.focus();
      this._announcer.announce(({messages}) => messages.shownCount(shown, all));
    },
    retry: () => [this._source, this._provider].forEach((one) => one.retry()),
    copyLink: (id, button) => this._copy.copyLink(id, button, this._permalinks.addressOf(id)),
    collection: this._collect,
    giveFeedback: this._feedback.give,
    renderLater: this._later.renderLater,
  };

  /** Kept only so that they exist: they act on their own. */
  protected readonly _looks = [new StyleController(this, sheet), new TopicRowController(this)];

  private get _inputs(): Omit<FlowInputs, 'source'> {
    return {
      author: this,
      options: readOptions(this),
      lang: this._language.tag,
      bundled: pickLanguage(datasets(), this._language.tag),
      provider: this._provider.state,
      indexFor,
      chosenTopic: this.chosenTopic,
      limit: this._paging.limit,
      isFinal: !this._search.composing && this.isConnected,
    };
  }

  /** If the update fails, the page stays as it is; the next update tries again. */
  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    if (!this._errors.attempt(() => super.performUpdate())) this._view = null;
  }

  /** An update is complete when every item is rendered, including those below the screen. */
  protected override async getUpdateComplete(): Promise<boolean> {
    return (await super.getUpdateComplete()) && this._later.whenListed();
  }

  /** Uses the flow that its controller has just resolved. */
  protected override update(changed: PropertyValues): void {
    const [flow, options] = [this._flow.current, readOptions(this)];
    const isHidden = (flow.isEmpty || this._takeover.isWaiting(flow)) && hasFallback(this);
    const texts = isHidden ? null : messagesFor(this._language.tag, this.messages);
    [...options.problems, ...flow.problems, ...(texts?.problems ?? [])].forEach(warn);
    if (flow.state !== 'loading') void this._later.whenMade().then(this._resolveReady);
    this._permalinks.mode = options.permalinks;
    if (texts) this._openByAuthor(flow);
    this._view = texts && this._readView({flow, options, ...texts});
    if (this._view) this._announcer.update(this._view);
    super.update(changed);
  }

  protected override render(): TemplateResult {
    if (!this._view) return html`<slot></slot>`;
    const content = {view: this._view, announcement: this._announcer.text};
    return root({...content, theme: readOptions(this).theme}, this._actions);
  }

  /** Sets the query, and resolves after rendering with the ids of the matches, best first, whatever the topic filter (except with a `searchProvider`, which receives the chosen topic); for an empty query, with an empty list. */
  async search(query: string): Promise<readonly string[]> {
    this.query = query;
    await this._whenShown();
    return [...(this._flow.current.results?.matches.keys() ?? [])].map(({id}) => id);
  }

  /** Opens an entry without scrolling; clears a query or topic filter that hides it. Unknown ids log a warning. */
  show(id: string): void {
    if (!this._isKnown(id, this._settle())) return;
    this._uncover(id);
    this._open.set(this._open.idsWith(id, true));
  }

  /** Closes an entry. Unknown ids log a warning. */
  hide(id: string): void {
    if (this._isKnown(id, this._settle())) this._open.set(this._open.idsWith(id, false));
  }

  /** Opens all entries. With `exclusive`, only logs a warning. */
  showAll(): void {
    if (this.exclusive) warn('showAll() has no effect on an element with exclusive');
    else this._open.set(this._settle().entries.map(({id}) => id));
  }

  /** Closes all entries. */
  hideAll(): void {
    this._settle();
    this._open.set([]);
  }

  /** Moves the focus to the search box, or to the first question if there is no search box. */
  override focus(): void {
    if (!this.isConnected) return;
    this._focus.request(this.hideSearch ? {target: 'first-match'} : {id: 'search'});
    if (this.hasUpdated) this._updateNow();
  }

  private _readView(read: UpdateInputs): View {
    const visitor = {
      reachedTopic: this.reachedTopic,
      ...this._open.state,
      ...this._paging.state,
      made: this._later.made,
      feedbackGiven: this._feedback.given,
      copied: this._copy.last,
      collection: this.collect ? this._collect.state : null,
    };
    const {addressOf} = this._permalinks;
    const state = viewStateOf({...read, visitor, author: this, addressOf, now: Date.now()});
    return buildView(this._print.printing ? onPaper(state) : state);
  }

  /**
   * Settles at once whatever can settle, on a page or not, so that a method called right after a
   * property was set sees what the page will show. The order is that of the data: the source settles
   * what the flow reads, and the flow decides what is indexed and asked. Lit's updates keep the same
   * order, because each constructor takes the previous controller.
   */
  private _settle(): Flow {
    for (const one of [this._source, this._flow, this._index, this._provider]) one.hostUpdate();
    this._openByAuthor(this._flow.current);
    return this._flow.current;
  }

  /** Opens the entries that `open` names, once for each source; with `exclusive`, only the last stays open. */
  private _openByAuthor({state, openByAuthor}: Flow): void {
    const {open, src, data} = this;
    if (state === 'ready' && this._open.setByAuthor([open, src, data], openByAuthor.ids))
      openByAuthor.problems.forEach(warn);
    this._open.exclusive = this.exclusive;
  }

  private _isKnown(id: string, {byId}: Flow): boolean {
    if (!byId.has(id)) warn(unknownEntry(id, [...byId.keys()]));
    return byId.has(id);
  }

  private _openByVisitor(id: string): void {
    this._open.openByVisitor({id, list: this._flow.current.list});
    this._permalinks.write(id);
  }

  /**
   * Clears any filter that hides an entry, and extends the list to include it; an entry too far down is
   * shown at the end of the list.
   */
  private _uncover(id: string): void {
    const placeIn = ({list}: Flow) => list.findIndex((entry) => entry.id === id) + 1;
    if (placeIn(this._settle()) === 0) {
      this._search.set('');
      this.chosenTopic = '';
    }
    this._paging.reach(placeIn(this._settle()), id);
  }

  /** Opens an entry and scrolls to it; `link` is the DOM id of what the visitor pressed, if anything. */
  private _goTo(id: string, link = ''): void {
    if (link) this._permalinks.go(id, link);
    this._uncover(id);
    if (link) this._openByVisitor(id);
    else this._open.set(this._open.idsWith(id, true));
    this._focus.request({id: domId('question', id), jump: 'top', polite: !link});
  }

  /**
   * Resolves when the last search is complete and on screen; an element that was never on a page has no
   * screen.
   */
  private async _whenShown(): Promise<void> {
    while (this._settle().pending) await Promise.all([this._index.pending, this._provider.pending]);
    if (this.hasUpdated || this.isConnected) await this.updateComplete;
  }

  /**
   * Updates synchronously for callers that cannot wait: a browser that prints, a script that moves the
   * focus.
   */
  private _updateNow(focus = ''): void {
    if (focus) this._focus.request({id: focus});
    this.requestUpdate();
    this.performUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trust-faq': TrustFaq;
  }
}
