/** Finds questions, the nodes that answer them, and their topics. */
import type {Report} from '../embed/warn.js';
import {type Form, hasWords, looksLikeQuestion, readBlock, wordsOf} from './question-forms.js';
import {hasElement, type HtmlElement, type HtmlNode, isElement, MAX_DEPTH} from './html-tree.js';

/** A question on a page, or a heading that names a topic. */
export interface QuestionBlock {
  readonly form: Form | 'topic';
  readonly element: HtmlElement;
  readonly question: readonly HtmlNode[];
  /** 1 to 6 for headings; other forms are below every heading, and below those that contain them. */
  readonly level: number;
  readonly answer: HtmlNode[];
  /** Further terms with the same answer. */
  readonly aliases: HtmlElement[];
  /** The list that contains a term. */
  readonly list?: HtmlElement | undefined;
  /** Number of further answers, which are not shown. */
  readonly more?: number;
}

export interface FindOptions {
  readonly forms: readonly Form[];
  /** Accepts only headings worded as questions, because a whole page has other headings as well. */
  readonly isStrict: boolean;
  readonly report: Report;
}

const BELOW_HEADINGS = 7;
const HEADING = /^h[1-6]$/;
/** The questions in document order; content before the first question is ignored. */
export function findQuestions(root: readonly HtmlNode[], options: FindOptions): QuestionBlock[] {
  return new Finder(root, options).blocks;
}

class Finder {
  readonly blocks: QuestionBlock[] = [];
  /** The question whose answer is being read. */
  private _open: QuestionBlock | undefined;
  /** Number of `<details>` elements around the current place. */
  private _inside = 0;
  private _list: HtmlElement | undefined;
  private readonly _forms: ReadonlySet<Form>;
  private readonly _lowest: number;

  constructor(
    root: readonly HtmlNode[],
    private readonly _options: FindOptions,
  ) {
    this._forms = new Set(_options.forms);
    this._lowest = lowestQuestion(root);
    this._visit(root, 0);
  }

  private _visit(nodes: readonly HtmlNode[], depth: number): void {
    if (depth > MAX_DEPTH)
      return this._options.report(`questions are nested deeper than ${MAX_DEPTH} elements`);
    nodes.forEach((node, i) => {
      if (!isElement(node)) return void this._open?.answer.push(node);
      const block = this._blockOf(node, () => hasWords(nodes.slice(0, i)));
      if (block) this._begin(block, depth);
      else if (node.tag === 'dd' && this._open?.form === 'dl') this._open.answer.push(node);
      else if (hasElement([node], (one) => one !== node && this._startsQuestion(one)))
        this._enter(node, depth);
      else this._open?.answer.push(node);
    });
  }

  /**
   * A heading may be in a wrapper of its own; if no answer has begun inside, it follows after the
   * wrapper.
   */
  private _enter(wrapper: HtmlElement, depth: number): void {
    const list = this._list;
    if (wrapper.tag === 'dl') this._list = wrapper;
    this._visit(wrapper.children, depth + 1);
    this._list = list;
    if (this._inside === 0 && this._open && hasWords(this._open.answer)) this._open = undefined;
  }

  private _begin(block: QuestionBlock, depth: number): void {
    const last = this._open;
    const isAlias =
      block.form === 'dl' && last?.list === block.list && last?.list && !hasWords(last.answer);
    if (isAlias) return void last.aliases.push(block.element);
    this.blocks.push(block);
    this._open = block;
    if (block.form === 'details') {
      const content = block.answer.splice(0);
      this._inside++;
      this._visit(content, depth + 1);
      this._inside--;
      this._open = this._inside > 0 ? last : undefined;
    } else if (block.form === 'microdata') this._open = undefined;
  }

  /** Inside `<details>` only nested `<details>` are questions. */
  private _startsQuestion(element: HtmlElement): boolean {
    if (this._inside > 0) return element.tag === 'details';
    return !!this._blockOf(element, () => false);
  }

  private _blockOf(element: HtmlElement, hasWordsBefore: () => boolean): QuestionBlock | undefined {
    if (this._inside > 0 && element.tag !== 'details') return undefined;
    const block = {
      element,
      question: [element] as readonly HtmlNode[],
      level: BELOW_HEADINGS + this._inside,
      answer: [] as HtmlNode[],
      aliases: [],
      list: this._list,
    };
    const found = readBlock(element, this._forms, hasWordsBefore);
    if (found) return {...block, ...found};
    if (!HEADING.test(element.tag)) return undefined;
    const level = Number(element.tag[1]);
    const isQuestion =
      this._forms.has('headings') &&
      (this._options.isStrict ? looksLikeQuestion(wordsOf([element])) : level <= this._lowest);
    // A heading inside an answer belongs to it.
    if (!isQuestion && this._open?.form === 'headings' && level > this._open.level)
      return undefined;
    return {...block, form: isQuestion ? 'headings' : 'topic', level};
  }
}

/** The lowest heading level worded as a question; if no heading is, every heading is meant as one. */
function lowestQuestion(root: readonly HtmlNode[]): number {
  let lowest = 0;
  hasElement(root, (element) => {
    if (HEADING.test(element.tag) && looksLikeQuestion(wordsOf([element])))
      lowest = Math.max(lowest, Number(element.tag[1]));
    return false;
  });
  return lowest || BELOW_HEADINGS;
}

/** A question with the block that names its topic. */
export interface Placed {
  readonly block: QuestionBlock;
  readonly topic: QuestionBlock | undefined;
}

/** A heading without content of its own, above deeper headings, `<details>` or terms, names their topic. */
export function underTopics(blocks: readonly QuestionBlock[]): readonly Placed[] {
  const above: QuestionBlock[] = [];
  return blocks.flatMap((block, i) => {
    while (above.length > 0 && above[above.length - 1]!.level >= block.level) above.pop();
    const topic = above[above.length - 1];
    const next = blocks[i + 1];
    if (!next || next.level <= block.level) return [{block, topic}];
    const isEmpty = !hasWords(block.answer);
    if (isEmpty || isTitle(block, next)) above.push(block);
    return isEmpty ? [] : [{block, topic: isTitle(block, next) ? block : topic}];
  });
}

/** A heading that asks nothing and introduces questions of another form. */
function isTitle({form, question}: QuestionBlock, next: QuestionBlock): boolean {
  if (form === 'topic') return true;
  return form === 'headings' && next.form !== form && !looksLikeQuestion(wordsOf(question));
}
