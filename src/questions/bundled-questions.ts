import type {ReactiveController} from 'lit';
import {pickLanguage} from '../core/language.js';
import {datasets} from '../data/registry.js';
import {findSource} from '../sources/source.js';
import type {Asked, Given, Questions, QuestionsHost} from './questions.js';
import {warn} from '../embed/warn.js';

/** The bundled questions alone: most pages need no more, and their scripts hold nothing that makes a request. */
export class BundledQuestions implements Questions, ReactiveController {
  readonly pending = null;
  readonly hasFallback = true;
  readonly isRetry = false;
  private _refused: string | undefined;
  private readonly _observer = new MutationObserver(() => this._host.requestUpdate());

  constructor(
    private readonly _host: QuestionsHost,
    private readonly _onProblems: (problems: readonly string[]) => void,
  ) {
    _host.addController(this);
  }

  hostConnected(): void {
    this._observer.observe(this._host, {childList: true});
  }

  hostDisconnected(): void {
    this._observer.disconnect();
  }

  given(lang: string): Given {
    const wish = this._wishForOwn();
    if (wish !== this._refused) this._refuse(wish);
    // Bundled questions in place of a page's own would mislead: its fallback stays.
    return wish
      ? {state: 'failed', mayRetry: false, dataset: undefined}
      : {state: 'ready', mayRetry: false, dataset: pickLanguage(datasets(), lang)};
  }

  ask(): Asked | null {
    return null;
  }

  retry(): void {
    // Nothing is loaded.
  }

  /** By what the page asks for questions of its own. */
  private _wishForOwn(): string | undefined {
    const {src, data, searchProvider} = this._host;
    const source = findSource(this._host, String(src ?? '').trim(), data, 0);
    if (source.kind === 'property') return 'data';
    if (src?.trim()) return 'src';
    if (searchProvider) return 'searchProvider';
    return source.kind === 'bundled' ? undefined : 'a script between the tags';
  }

  private _refuse(wish: string | undefined): void {
    this._refused = wish;
    if (!wish) return;
    const problem = `${wish} needs trust-faq.own.js in place of trust-faq.js, trust-faq.ja.js or trust-faq.en.js`;
    warn(problem);
    this._onProblems([problem]);
  }
}
