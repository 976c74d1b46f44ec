import {pickLanguage} from '../core/language.js';
import {memoizeLast} from '../core/memoize-last.js';
import type {Dataset} from '../core/types.js';
import {datasets} from '../data/registry.js';
import {join} from '../sources/join.js';
import {DatasetController} from './source-controller.js';
import {ProviderController} from './provider-controller.js';
import {oneOf, tokenList} from '../attributes.js';
import type {Asked, Given, Questions, QuestionsHost, Search} from './questions.js';

/** A page's own questions, alone or after the bundled ones, and its search provider. */
export class OwnQuestions implements Questions {
  private readonly _dataset: DatasetController;
  private readonly _provider: ProviderController;
  private readonly _choose = memoizeLast(chooseDataset);

  constructor(
    private readonly _host: QuestionsHost,
    onProblems: (problems: readonly string[]) => void,
  ) {
    this._dataset = new DatasetController(_host, onProblems);
    this._provider = new ProviderController(_host, onProblems);
  }

  given(lang: string): Given {
    const {settled} = this._dataset;
    const {srcMode, searchProvider} = this._host;
    // A provider needs no questions beside its own.
    const isUsable = !!searchProvider || !!settled?.dataset?.entries.length;
    const own = isUsable ? settled?.dataset : undefined;
    const appends = oneOf('src-mode', srcMode, ['replace', 'append']) === 'append';
    return {
      state: !settled ? 'loading' : settled.isBundled || own ? 'ready' : 'failed',
      mayRetry: settled?.mayRetry === true,
      dataset: this._choose(own, settled?.isBundled, appends, lang),
    };
  }

  ask(search: Search | null): Asked | null {
    const {searchProvider, query, topics} = this._host;
    if (!search || !searchProvider) {
      this._provider.ask(null, false);
      return null;
    }
    const {dataset, topic, limit, hold} = search;
    const question = {
      provider: searchProvider,
      query,
      topics: topic ? [topic] : tokenList(topics),
      lang: dataset.lang,
      limit,
      dataset,
    };
    const answer = this._provider.ask(question, hold);
    return {answer, pending: this.pending !== null, failed: this._provider.failed};
  }

  get pending(): Promise<unknown> | null {
    return this._provider.pending;
  }

  get hasFallback(): boolean {
    return this._dataset.hasFallback;
  }

  get isRetry(): boolean {
    return this._dataset.isRetry;
  }

  retry(): void {
    (this._provider.failed ? this._provider : this._dataset).retry();
  }
}

/** Undefined where there is nothing to show (yet). */
function chooseDataset(
  own: Dataset | undefined,
  isBundled: boolean | undefined,
  appends: boolean,
  lang: string,
): Dataset | undefined {
  const bundled = pickLanguage(datasets(), lang);
  if (!own) return appends || isBundled ? bundled : undefined;
  const tagged = {...own, lang: own.lang || lang};
  return appends && bundled ? join(bundled, tagged) : tagged;
}
