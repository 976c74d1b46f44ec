import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {memoizeLast} from '../core/memoize-last.js';
import type {Dataset} from '../core/types.js';
import {datasets} from '../data/registry.js';
import {ChildIds} from '../sources/child-ids.js';
import {readChildren} from '../sources/children.js';
import {datasetFrom, toDataset} from '../sources/dataset-from.js';
import {type Failure, fetchJson, type Loaded} from '../sources/fetch-json.js';
import type {ReadContext} from '../sources/validate.js';
import {type DatasetSource, findSource, type SourceInputs} from '../sources/source.js';
import type {FaqFile, FaqPage} from '../data/faq-file.js';
import {isBeingParsed} from '../sources/parser-position.js';
import {warn} from '../embed/warn.js';
import {type Expected, PageWatcher} from './page-watcher.js';
import {originOf, parseDataset, readLoaded, reportMissing} from './read-source.js';
import {BUNDLED, LOADING, type SourceState} from './source-state.js';

/** Milliseconds that a server may take to send the whole file. */
const TIMEOUT_MS = 15_000;
/** Milliseconds that a script named by `src` may be missing from a loaded page. */
const SCRIPT_MS = 3000;
const NO_DATA =
  'no questions are registered. Import "trust-faq", or pass the dataset exported by "trust-faq/data/ja.js" to registerDataset';
/** Maximum number of sentences in the console; a list of thousands would bury the first. */
const MAX_WARNINGS = 10;

/**
 * The author's settings for the source. A settled source stays until `src` or `data` changes;
 * `searchProvider` matters only when the source settles.
 */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  readonly src: string | null;
  readonly data: FaqFile | FaqPage | null;
  readonly searchProvider: object | null;
}

/**
 * Finds the source of the questions and reads it, once per source. A response counts only while it is
 * still needed; loading that was under way when the host left the page starts again.
 */
export class SourceController implements ReactiveController {
  state: SourceState = LOADING;

  private _source: DatasetSource | undefined;
  private _loading: AbortController | undefined;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _changes = 0;
  private readonly _ids = new ChildIds();
  private readonly _page = new PageWatcher(
    this._host,
    () => this._invalidate(),
    () => this._onPageChange(),
  );
  private readonly _find = memoizeLast(findSource);

  constructor(
    private readonly _host: SourceHost,
    private readonly _onProblems: (problems: readonly string[]) => void,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._page.connect();
    this._invalidate();
  }

  hostDisconnected(): void {
    this._page.disconnect();
    this._stop();
  }

  /**
   * Settles whatever can settle at once, and starts loading the rest. A method that is called right
   * after a property was set cannot wait for the update and calls this itself.
   */
  hostUpdate(): void {
    const source = this._find(this._inputs);
    this._page.watchFor(this._expected(source));
    if (source.kind !== this._source?.kind || source.from !== this._source.from) {
      this._stop();
      this._source = source;
      this.state = LOADING;
    }
    if (this.state.isLoading && !this._loading) this._start(source);
  }

  private get _inputs(): SourceInputs {
    const changes = this._changes + datasets().length;
    return {host: this._host, src: this._src, data: this._host.data, changes};
  }

  private get _src(): string {
    return String(this._host.src ?? '').trim();
  }

  /** Loads the source again after a failure. */
  retry(): void {
    if (!this.state.mayRetry) return;
    this.state = {...LOADING, isRetry: true};
    this._host.requestUpdate();
  }

  private _start(source: DatasetSource): void {
    const origin = originOf(this._host);
    const src = this._host.src ?? 'script';
    switch (source.kind) {
      case 'bundled':
        if (source.from === 0) return this._settle('', (place) => reportMissing(place, NO_DATA));
        this.state = BUNDLED;
        return;
      case 'url':
        if (this._host.isConnected) void this._load(source.from);
        return;
      case 'inline':
        if (!source.script) return this._awaitScript(src);
        if (isBeingParsed(source.script)) return;
        return this._settle(src, (place) => parseDataset(source.from ?? '', place, origin));
      case 'children':
        if (isBeingParsed(this._host)) return;
        return this._settle('src="children"', (place) =>
          toDataset(readChildren(this._host, place, this._ids), place),
        );
      case 'property':
        return this._settle('data', (place) => datasetFrom(source.from, place, origin));
    }
  }

  private async _load(src: string): Promise<void> {
    const loading = new AbortController();
    this._loading = loading;
    const end = (loaded: Loaded | Failure): void => {
      if (this._loading !== loading) return;
      this._stop();
      this._settle(
        src,
        (place) => readLoaded(loaded, place, originOf(this._host)),
        loaded.mayRetry,
      );
      this._host.requestUpdate();
    };
    const problem = `timed out after ${TIMEOUT_MS / 1000} seconds`;
    this._timer = setTimeout(() => end({problem, mayRetry: true}), TIMEOUT_MS);
    end(await fetchJson(src, loading.signal));
  }

  private _settle(
    name: string,
    read: (place: ReadContext) => Dataset | undefined,
    mayRetry = false,
  ): void {
    const problems: string[] = [];
    const report = (problem: string): void => {
      // One answer that is nested too deep in many places is reported once.
      if (problem !== problems.at(-1)) problems.push(problem);
    };
    let dataset: Dataset | undefined;
    try {
      dataset = read({path: `${name} `, report});
      if (dataset?.entries.length === 0 && !this._host.searchProvider)
        report(`${name} has no question that can be shown`);
    } catch (error) {
      problems.push(`${name} could not be read: ${String(error)}`);
    }
    this.state = {...LOADING, isLoading: false, dataset, mayRetry};
    if (problems.length === 0) return;
    problems.slice(0, MAX_WARNINGS).forEach(warn);
    const more = problems.length - MAX_WARNINGS;
    if (more > 0) warn(`${name} has further problems (${more}); trust-faq-error lists them all`);
    this._onProblems(problems);
  }

  private _stop(): void {
    clearTimeout(this._timer);
    this._timer = undefined;
    this._loading?.abort();
    this._loading = undefined;
  }

  /** A script named by `src` may arrive later and change; for content still being parsed, its end is awaited. */
  private _expected({kind}: DatasetSource): Expected {
    if (kind === 'inline' && this._src !== '') return 'script';
    return kind === 'children' && document.readyState === 'loading' ? 'end' : null;
  }

  /** The script may come with the rest of the page, or be added by another script afterwards. */
  private _awaitScript(src: string): void {
    if (!this._host.isConnected) return;
    this._timer ??= setTimeout(() => {
      this._timer = undefined;
      if (document.readyState !== 'complete') return this._awaitScript(src);
      this._settle(src, (place) =>
        reportMissing(place, `${place.path}names no element on the page`),
      );
      this._host.requestUpdate();
    }, SCRIPT_MS);
  }

  private _onPageChange(): void {
    const found = findSource(this._inputs);
    const isNew = found.kind !== this._source?.kind || found.from !== this._source.from;
    // A source still loading, other than a url, may have been waiting for its end, which this change
    // may bring.
    if (isNew || (this.state.isLoading && found.kind !== 'url')) this._invalidate();
  }

  private _invalidate(): void {
    this._changes++;
    this._host.requestUpdate();
  }
}
