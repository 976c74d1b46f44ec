import {html, LitElement, type TemplateResult} from 'lit';
import {FragmentWriter} from './address.js';
import {facts} from './built-facts.js';
import {topicMoved, topicTicked, withAttribute, withEntryTicked, withLook} from './changes.js';
import {withSide} from './colours.js';
import {
  defaultConfig,
  fromFragment,
  toFragment,
  withKey,
  withWholeQuestions,
  type Config,
} from './config.js';
import {checkContrast} from './contrast.js';
import {chosenUi, DATA, FALLBACKS, KNOWN, MESSAGES, orderOf, type Ui} from './data.js';
import type {Messages} from './messages/en.js';
import {PreviewPage} from './preview-page.js';
import {problemsOf, selectedIds} from './problems.js';
import {readSnippet} from './read-snippet.js';
import {isSafeAddress, isSafeValue} from './safe.js';
import {scriptFile} from './script-file.js';
import type {Context} from './snippets/context.js';
import {PLATFORMS, type Platform} from './snippets/platforms.js';
import {page} from './templates/page.js';
import type {Actions, PreviewScheme, View, Width} from './view.js';

/** The page that generates snippets. It renders into the light DOM so that the page's style sheet applies. */
export class TrustFaqConfigurator extends LitElement {
  static override properties = {
    _config: {attribute: false},
    _order: {attribute: false},
    _platform: {attribute: false},
    _scheme: {attribute: false},
    _width: {attribute: false},
    _height: {attribute: false},
    _pasted: {attribute: false},
    _ownProblems: {attribute: false},
    _announcement: {attribute: false},
  };

  private readonly _ui: Ui = chosenUi();
  private _config: Config = fromFragment(location.hash, facts) ?? defaultConfig(this._ui);
  private _order = orderOf(this._config);
  private _platform: Platform = 'html';
  private _scheme: PreviewScheme = 'auto';
  private _width: Width = 0;
  private _height = 0;
  private _pasted: View['pasted'] = null;
  private _ownProblems: readonly string[] = [];
  private _announcement = '';
  private _preview: PreviewPage | null = null;
  private _silence = 0;
  private readonly _address = new FragmentWriter();

  private readonly _actions: Actions = {
    change: (change) => this._change(change),
    setAttribute: (name, value) => (this._config = withAttribute(this._config, name, value)),
    setVariable: (name, value) => {
      if (value !== null && !isSafeValue(value)) return this.requestUpdate();
      this._change({variables: withKey(this._config.variables, name, value)});
    },
    setSide: (scheme, name, value) => {
      const palette = {config: this._config, facts, scheme};
      const side = value.trim();
      this._actions.setVariable(name, side === '' ? null : withSide(palette, name, side));
    },
    setLook: (id) => (this._config = withLook(this._config, id, facts.themes)),
    tickTopic: (id, isOn) => {
      const ticked = topicTicked(this._config, this._order, {id, isOn});
      if (ticked) this._config = ticked;
      else this._announce(this._messages.topics.last);
    },
    moveTopic: (id, to) => this._moveTopic(id, to),
    tickEntry: (id, isOn) => (this._config = withEntryTicked(this._config, id, isOn)),
    setPlatform: (platform) => (this._platform = platform),
    setScheme: (scheme) => (this._scheme = scheme),
    setWidth: (width) => (this._width = width),
    read: (text) => this._read(text),
    copy: (text, source) => void this._copy(text, source),
    share: () => void this._copy(this._address.href, null),
    reset: () => this._load(defaultConfig(this._ui)),
    frameLoaded: (frame) => {
      this._preview = new PreviewPage(
        frame,
        (height) => (this._height = height),
        (problems) => (this._ownProblems = problems),
      );
      this._showPreview();
    },
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = this._ui;
    document.title = `${this._messages.title} | trust-faq`;
    window.addEventListener('hashchange', this._onHashChange);
    window.addEventListener('pagehide', this._address.flush);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this._onHashChange);
    window.removeEventListener('pagehide', this._address.flush);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    return html`${page(this._view, this._actions)}`;
  }

  protected override updated(): void {
    this._showPreview();
    const fragment = toFragment(this._config);
    if (fragment === this._address.fragment) return;
    this._address.write(fragment);
    const other = this.querySelector<HTMLAnchorElement>('[data-other-ui]')!;
    other.hash = fragment;
  }

  private get _messages(): Messages {
    return MESSAGES[this._ui];
  }

  private get _context(): Context {
    const config = withWholeQuestions(this._config);
    const lang = (config.attributes['lang'] ?? this._ui).startsWith('ja') ? 'ja' : 'en';
    const own = config.fallback;
    return {
      config,
      theme: facts.themes.find(({id}) => id === config.look),
      version: facts.version,
      integrity: facts.integrity[scriptFile(config.script)]!,
      fallback: own && isSafeAddress(own.href) ? own : FALLBACKS[lang],
      height: this._height,
    };
  }

  private get _view(): View {
    const context = this._context;
    return {
      config: this._config,
      facts,
      messages: this._messages,
      ui: this._ui,
      otherUi: this._ui === 'ja' ? 'en' : 'ja',
      dataset: DATA[this._ui],
      order: this._order,
      selected: selectedIds(this._config, KNOWN),
      contrast: checkContrast(this._config, facts),
      problems: problemsOf(this._config, facts, KNOWN),
      platform: this._platform,
      pieces: PLATFORMS[this._platform](context),
      html: PLATFORMS.html(context)[0]!.code,
      fallback: this._config.fallback ?? context.fallback,
      scheme: this._scheme,
      width: this._width,
      pasted: this._pasted,
      ownProblems: this._ownProblems,
      announcement: this._announcement,
    };
  }

  private _change(change: Partial<Config>): void {
    this._config = {...this._config, ...change};
  }

  private _load(config: Config): void {
    this._config = config;
    this._order = orderOf(config);
  }

  private _showPreview(): void {
    void this._preview?.show({context: this._context, scheme: this._scheme, ui: this._ui});
  }

  private _moveTopic(id: string, to: number): void {
    const {config, order} = topicMoved(this._config, this._order, {id, to});
    this._config = config;
    this._order = order;
    const {name} = DATA[this._ui].topics.find((topic) => topic.id === id)!;
    this._announce(this._messages.topics.moved(name, to + 1, order.length));
    this._keepFocus();
  }

  /** Restores the focus, which an element loses when it moves in the document. */
  private _keepFocus(): void {
    const focused = document.activeElement as HTMLElement | null;
    void this.updateComplete.then(() => focused?.focus());
  }

  private _read(text: string): void {
    const {config, problems} = readSnippet(text, facts, KNOWN);
    if (config) this._load({...config, page: this._config.page});
    this._pasted = {problems, isRead: config !== null};
  }

  private async _copy(text: string, source: Element | null): Promise<void> {
    const messages = this._messages;
    try {
      await navigator.clipboard.writeText(text);
      this._announce(messages.copied);
    } catch {
      // Without permission to copy, the code is selected so that the keyboard can copy it.
      if (source) window.getSelection()!.selectAllChildren(source);
      this._announce(source ? messages.copyByHand : text);
    }
  }

  private _announce(text: string): void {
    this._announcement = text;
    clearTimeout(this._silence);
    this._silence = window.setTimeout(() => (this._announcement = ''), 4000);
  }

  private readonly _onHashChange = (): void => {
    if (location.hash === `#${this._address.fragment}`) return;
    const config = fromFragment(location.hash, facts);
    if (config) this._load(config);
  };
}
