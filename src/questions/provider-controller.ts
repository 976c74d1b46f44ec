import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {prepareIndex} from '../core/prepared-entry.js';
import type {Dataset} from '../core/types.js';
import {datasetFrom} from '../sources/dataset-from.js';
import {warn} from '../embed/warn.js';
import type {FlowController} from './flow-controller.js';
import {NOT_ASKED, type ProviderQuery, type ProviderState} from './provider-state.js';
import type {Results} from './results.js';
import type {SearchResults} from './search-provider.js';

/** Milliseconds without typing before a query is sent. */
const QUIET_MS = 200;
const NONE: Results = {matches: new Map(), ranked: [], nearest: [], total: 0};

/**
 * Sends the query of the flow to the provider, and keeps the last results on screen until the next ones
 * arrive.
 */
export class ProviderController implements ReactiveController {
  state: ProviderState = NOT_ASKED;
  /** Resolves when the last query has its results or is aborted. */
  pending: Promise<unknown> = Promise.resolve();

  /** Key of the query under way. */
  private _sent = '';
  private _abort: AbortController | undefined;

  constructor(
    private readonly _host: ReactiveControllerHost & HTMLElement,
    private readonly _flow: FlowController,
    private readonly _onProblems: (problems: readonly string[]) => void,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._host.requestUpdate();
  }

  hostDisconnected(): void {
    this._stop();
  }

  hostUpdate(): void {
    const query = this._flow.current.providerQuery;
    const provider = query?.provider ?? null;
    if (provider !== this.state.provider) {
      this._stop();
      this.state = {...NOT_ASKED, provider};
    }
    if (!query?.isFinal || query.key === this.state.key || query.key === this._sent) return;
    this._stop();
    this._sent = query.key;
    this.state = {...this.state, key: '', failed: false, isWaiting: true};
    const abort = (this._abort = new AbortController());
    const aborted = new Promise((resolve) => abort.signal.addEventListener('abort', resolve));
    this.pending = Promise.race([this._send(query, abort.signal), aborted]);
  }

  /** Sends a failed query again. */
  retry(): void {
    if (!this.state.failed) return;
    this.state = {...this.state, key: ''};
    this._host.requestUpdate();
  }

  private _stop(): void {
    this._abort?.abort();
    this._sent = '';
    this.state = {...this.state, isWaiting: false};
  }

  private async _send(question: ProviderQuery, signal: AbortSignal): Promise<void> {
    const {provider, query, topics, lang, limit, dataset, key} = question;
    let results = NONE;
    let failed = false;
    try {
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      if (signal.aborted) return;
      const found = await provider(query, {topics, lang, limit, signal});
      if (signal.aborted) return;
      results = this._read(found, query, dataset);
    } catch (error) {
      if (signal.aborted) return;
      failed = true;
      const problem = `searchProvider failed: ${String(error)}`;
      warn(problem);
      this._onProblems([problem]);
    }
    this._sent = '';
    this.state = {provider, key, results, failed, isWaiting: false};
    this._host.requestUpdate();
  }

  /** Validates a provider's entries like those of a file; the page's own engine marks the matches. */
  private _read({entries, total}: SearchResults, query: string, dataset: Dataset): Results {
    if (entries.length === 0) return NONE;
    const place = {path: 'searchProvider ', report: warn};
    const own = datasetFrom({entries}, place, {base: this._host.baseURI, lang: dataset.lang});
    const ranked = own?.entries ?? [];
    const steps = prepareIndex(ranked, dataset);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const matches = new Map(step.value.mark(query).map((match) => [match.entry.entry, match]));
    return {matches, ranked, nearest: [], total: Math.max(total, ranked.length)};
  }
}
