import type {Draft} from './draft.js';
import {idOf} from './ids.js';

/**
 * Ids of questions in a page's markup that have none. The same words have the same id; where the
 * words of an element change, it keeps the id that it had: a tool that translates the page rewrites
 * every text, and what is open, an address and a shared link go on meaning the same question.
 */
export class ChildIds {
  private _byElement = new WeakMap<object, string>();
  private _known: ReadonlySet<string> = new Set();

  /** `elements`: those that the drafts were read from, in their order. */
  give(drafts: readonly Draft[], elements: readonly object[]): readonly Draft[] {
    const byWords = drafts.map(({id, question}) => id ?? idOf(question));
    const taken = new Set(
      drafts.flatMap(({id}, i) => (id || this._known.has(byWords[i]!) ? byWords[i]! : [])),
    );
    const ids = byWords.map((id, i) => {
      const before = this._byElement.get(elements[i]!);
      return taken.has(id) || !before || taken.has(before) ? id : before;
    });
    this._byElement = new WeakMap(elements.map((element, i) => [element, ids[i]!]));
    this._known = new Set(ids);
    return drafts.map((draft, i) => ({...draft, id: ids[i]!}));
  }
}
