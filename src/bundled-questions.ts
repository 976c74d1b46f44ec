import type {ReactiveController} from 'lit';
import {pickLanguage} from './core/language.js';
import {datasets} from './data/registry.js';
import type {Asked, Given, Questions, QuestionsHost} from './questions.js';

/** The bundled questions alone: most pages need no more, and their scripts hold nothing that makes a request. */
export class BundledQuestions implements Questions, ReactiveController {
  readonly pending = null;
  readonly hasFallback = true;
  readonly isRetry = false;

  constructor(private readonly _host: QuestionsHost) {
    _host.addController(this);
  }

  hostConnected(): void {
    // Then a script between the tags is there, if there is one.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this._host.requestUpdate(), {once: true});
  }

  /** Bundled questions in place of a page's own would mislead: its fallback stays. */
  hostUpdate(): void {
    const {src, data, searchProvider} = this._host;
    const script = this._host.querySelector(':scope > script[type$=json]');
    const wishes = {src, data, searchProvider, script};
    const wish = Object.entries(wishes).find(([, value]) => value);
    if (wish) throw new Error(`"${wish[0]}" needs trust-faq.own.js in place of this script`);
  }

  given(lang: string): Given {
    return {state: 'ready', mayRetry: false, dataset: pickLanguage(datasets(), lang)};
  }

  ask(): Asked | null {
    return null;
  }

  retry(): void {
    // Nothing is loaded.
  }
}
