/** Fragments that name an entry: `faq-<id>`, or `<host id>/faq-<id>` for one widget of several. */
function parsePermalink(hash) {
    const found = /^#(?:([^/]*)\/)?faq-(.+)$/s.exec(hash);
    if (!found)
        return null;
    try {
        return { host: decodeURIComponent(found[1] ?? ''), id: decodeURIComponent(found[2]) };
    }
    catch {
        return null; // a stray % is no permalink of ours
    }
}
function formatPermalink({ host, id }) {
    return `#${host === '' ? '' : `${encode(host)}/`}faq-${encode(id)}`;
}
/** A lone surrogate has no place in an address; the replacement character stands for it. */
function encode(text) {
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

export { formatPermalink, parsePermalink };
//# sourceMappingURL=permalink.js.map
