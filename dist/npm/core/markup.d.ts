/**
 * Answers are written in a Markdown subset and become plain nodes, named as in
 * mdast, exactly once. There is no HTML in and no HTML out, so nothing that is
 * written into an answer can become anything but text, emphasis, lists and links.
 * (A page's own HTML becomes the same nodes in `src/sources/`; emphasis, breaks and
 * lists in lists come only from there.)
 *
 * Every text node knows where it starts in the answer's plain text; search works
 * on that plain text, and its ranges find their way back to the nodes.
 *
 * Time is linear: each bracket or parenthesis that is opened ends the search of the
 * one before it.
 */
export interface TextNode {
    readonly type: 'text';
    value: string;
    /** Offset in {@link Markup.text}. */
    start: number;
}
export interface StrongNode {
    readonly type: 'strong' | 'emphasis';
    readonly children: readonly PhrasingNode[];
}
export interface BreakNode {
    readonly type: 'break';
}
export interface LinkNode {
    readonly type: 'link';
    readonly url: string;
    readonly children: readonly PhrasingNode[];
}
export type PhrasingNode = TextNode | StrongNode | LinkNode | BreakNode;
export interface ParagraphNode {
    readonly type: 'paragraph';
    readonly children: readonly PhrasingNode[];
}
export interface ListItemNode {
    readonly type: 'listItem';
    readonly children: readonly (PhrasingNode | ListNode)[];
}
export interface ListNode {
    readonly type: 'list';
    readonly ordered: boolean;
    /** First number of an ordered list. */
    readonly start: number;
    readonly children: readonly ListItemNode[];
}
export type MarkupNode = ParagraphNode | ListNode;
/** An answer, read once: its nodes and the same words as plain text. */
export interface Markup {
    readonly nodes: readonly MarkupNode[];
    /** Blocks and list items are set apart by a line feed. */
    readonly text: string;
}
/** `readUrl` gives a link's address as it holds where it is shown, or nothing where it must not be one. */
export declare function parseMarkup(source: string, readUrl?: ReadUrl): Markup;
/** Nodes with their plain text. */
export declare function markupOf(nodes: readonly MarkupNode[]): Markup;
export type ReadUrl = (url: string) => string | undefined;
/** Web and mail addresses and relative ones; everything else that looks like a scheme is refused. */
export declare function isSafeUrl(url: string): boolean;
