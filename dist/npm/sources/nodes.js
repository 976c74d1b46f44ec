import { cleanText } from './read.js';

const BLOCK = /^(?:p|div|section|article|header|footer|fig\w+|blockquote|pre|h\d|table|caption|tr|d[ltd]|li|hr|details|summary)$/;
const NO_TEXT = /^(?:script|style|template|noscript|title|iframe|object|svg|math|audio|video|textarea|select|button|trust-faq)$/;
const STRONG = /^(?:b|strong|h\d)$/;
const EMPHASIS = /^(?:i|em)$/;
/** Elements in elements; what lies deeper is not read, which is told. */
const MAX_DEPTH = 100;
const BREAK = { type: 'break' };
/** Whether an element of this name stands on lines of its own, or ends one. */
const breaksLine = (tag) => tag === 'br' || BLOCK.test(tag);
/** Elements and texts. The members of a form may be hidden by fields that are named like them. */
function childrenOf(node) {
    const own = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes');
    const nodes = [...own.get.call(node)];
    return nodes.filter((child) => child.nodeType === Node.TEXT_NODE || 'localName' in child);
}
/** The name of an element; empty for other nodes. */
function tagOf(node) {
    return node.nodeType === Node.TEXT_NODE ? '' : node.localName;
}
/** Whether there is anything between the host's tags for a reader to see. */
function hasFallback(host) {
    return childrenOf(host).some((node) => {
        const tag = tagOf(node);
        return tag ? !NO_TEXT.test(tag) && !node.slot : !!node.textContent?.trim();
    });
}
/** An address as it holds everywhere, `base` being where it was written; undefined where it must not be a link. */
function absoluteUrl(url, base) {
    try {
        const { protocol, href } = new URL(url, base);
        return /^(?:https?|mailto|tel):$/.test(protocol) ? href : undefined;
    }
    catch {
        return undefined;
    }
}
/** The blocks that these nodes make; `base` is the address that they were written at. */
function readNodes(nodes, base, place, depth = 0) {
    const { path, report } = place;
    const blocks = [];
    let line = [];
    const close = () => {
        if (line.some(hasText))
            blocks.push({ type: 'paragraph', children: line });
        line = [];
    };
    /** `frame`: the inside of the emphasis or link that is being read. */
    const read = (node, level, frame) => {
        const tag = tagOf(node);
        if (NO_TEXT.test(tag))
            return;
        if (level > MAX_DEPTH)
            return report(`${path} is nested deeper than ${MAX_DEPTH} elements`);
        const isBlock = BLOCK.test(tag);
        if (frame && isBlock)
            frame.push(BREAK);
        else if (isBlock)
            close();
        const into = frame ?? line;
        const inner = frameOf(tag, node, base);
        if (!frame && /^[uo]l$/.test(tag)) {
            close();
            blocks.push(listOf(node, base, place, level));
        }
        else if (tag === '' || tag === 'img' || tag === 'br') {
            into.push(leafOf(tag, node));
        }
        else {
            childrenOf(node).forEach((child) => read(child, level + 1, inner?.children ?? frame));
            if (inner)
                into.push(inner);
            if (/^t[hd]$/.test(tag))
                into.push(text(' '));
        }
        if (isBlock && !frame)
            close();
    };
    nodes.forEach((node) => read(node, depth));
    close();
    return blocks;
}
/** Text without markup: each line is a paragraph. */
function linesOf(source) {
    return source
        .split(/[\r\n]+/)
        .map((line) => ({ type: 'paragraph', children: [text(line)] }))
        .filter(({ children }) => children.some(hasText));
}
/** What an element's text becomes inside a paragraph, still empty; undefined for text like any other. */
function frameOf(tag, node, base) {
    const children = [];
    if (STRONG.test(tag))
        return { type: 'strong', children };
    if (EMPHASIS.test(tag))
        return { type: 'emphasis', children };
    const href = tag === 'a' && node.getAttribute('href');
    const url = href && absoluteUrl(href, base);
    return url ? { type: 'link', url, children } : undefined;
}
function leafOf(tag, node) {
    if (tag === 'br')
        return BREAK;
    return text(tag === '' ? node.data : (node.getAttribute('alt') ?? ''));
}
function listOf(node, base, place, depth) {
    const ordered = tagOf(node) === 'ol';
    const items = childrenOf(node).filter((child) => tagOf(child) !== '');
    return {
        type: 'list',
        ordered,
        start: ordered ? node.start : 0,
        children: items.map((item) => ({
            type: 'listItem',
            children: readNodes([item], base, place, depth + 1).flatMap((block, i, all) => {
                if (block.type === 'list')
                    return [block];
                return all[i - 1]?.type === 'paragraph' ? [BREAK, ...block.children] : block.children;
            }),
        })),
    };
}
function text(value) {
    return { type: 'text', value: cleanText(value.replace(/[ \t\n\r\f]+/g, ' ')), start: 0 };
}
function hasText(node) {
    if (node.type === 'text')
        return node.value.trim() !== '';
    return node.type !== 'break' && node.children.some(hasText);
}

export { absoluteUrl, breaksLine, childrenOf, hasFallback, linesOf, readNodes, tagOf };
//# sourceMappingURL=nodes.js.map
