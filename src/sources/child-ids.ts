import type {Draft} from './draft.js';
import {idOf} from './ids.js';

/**
 * Gives ids to questions in a page's markup that have none. The same words give the same id. If the
 * words of an element change, it keeps its id: a tool that translates the page rewrites every text, and
 * open items, addresses and shared links must keep referring to the same question.
 */
export class ChildIds {
  private _byElement = new WeakMap<object, string>();
  private _known: ReadonlySet<string> = new Set();

  /** `elements`: the elements from which the drafts were read, in the same order. */
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
