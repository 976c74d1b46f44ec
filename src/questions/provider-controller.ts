import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type PreparedEntry, prepareIndex} from '../core/prepare.js';
import type {Match} from '../core/search.js';
import type {Dataset, Entry} from '../core/types.js';
import {readJson} from '../sources/dataset.js';
import {warn} from '../embed/warn.js';
import type {SearchAnswer, SearchProvider, SearchRequest} from './search-provider.js';

/** A question put to a provider. */
export interface Question extends Omit<SearchRequest, 'signal'> {
  readonly provider: SearchProvider;
  readonly query: string;
  readonly dataset: Dataset;
}

interface Found {
  readonly matches: ReadonlyMap<Entry, Match<PreparedEntry>>;
  readonly best: readonly Entry[];
  readonly nearest: readonly [];
  readonly total: number;
}

/** Quiet time after which a query is sent. */
const QUIET_MS = 200;
const NONE: Found = {matches: new Map(), best: [], nearest: [], total: 0};

/** Asks a provider, and keeps its last answer on screen until the next is there. */
export class ProviderController implements ReactiveController {
  /** Resolves when the question asked last is answered or given up; null while nothing is asked. */
  pending: Promise<unknown> | null = null;
  failed = false;
  private _answer: Found | null = null;
  private _asked = '';
  private _provider: SearchProvider | null = null;
  private _abort: AbortController | undefined;

  constructor(
    private readonly _host: ReactiveControllerHost & HTMLElement,
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

  /** The last answer, or null before the first; a wish that differs is sent unless `hold` says to wait. */
  ask(question: Question | null, hold: boolean): Found | null {
    if (question?.provider !== this._provider) {
      this._stop();
      this._answer = null;
      this._provider = question?.provider ?? null;
    }
    if (!question) return null;
    const {query, topics, lang, limit} = question;
    const asked = JSON.stringify([query, topics, lang, limit]);
    if (asked !== this._asked && !hold && this._host.isConnected) {
      this._stop();
      this._asked = asked;
      const abort = (this._abort = new AbortController());
      const givenUp = new Promise((resolve) => abort.signal.addEventListener('abort', resolve));
      this.pending = Promise.race([this._send(question, abort.signal), givenUp]);
    }
    return this._answer;
  }

  retry(): void {
    this._stop();
    this._host.requestUpdate();
  }

  private _stop(): void {
    this._abort?.abort();
    this._asked = '';
    this.pending = null;
    this.failed = false;
  }

  private async _send(question: Question, signal: AbortSignal): Promise<void> {
    const {provider, query, topics, lang, limit, dataset} = question;
    try {
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      if (signal.aborted) return;
      const found = await provider(query, {topics, lang, limit, signal});
      if (signal.aborted) return;
      this._answer = this._read(found, query, dataset);
    } catch (error) {
      if (signal.aborted) return;
      this._answer = NONE;
      this.failed = true;
      const problem = `searchProvider failed: ${String(error)}`;
      warn(problem);
      this._onProblems([problem]);
    }
    this.pending = null;
    this._host.requestUpdate();
  }

  /** Entries of a provider are checked as those of a file are, and marked by the page's own engine. */
  private _read({entries, total}: SearchAnswer, query: string, dataset: Dataset): Found {
    if (entries.length === 0) return NONE;
    const place = {path: 'searchProvider ', report: warn};
    const own = readJson({entries}, place, this._host.baseURI);
    const best = own?.entries ?? [];
    const steps = prepareIndex(best, dataset);
    let step = steps.next();
    while (!step.done) step = steps.next();
    const matches = new Map(step.value.mark(query).map((match) => [match.entry.entry, match]));
    return {matches, best, nearest: [], total: Math.max(total, best.length)};
  }
}
