/** An id for the shadow tree out of an entry's id, which may hold any character. */
function domId(kind, id) {
    return `${kind}-${id.replace(/[^a-z\d-]/gi, (char) => `_${char.charCodeAt(0).toString(16)}_`)}`;
}

export { domId };
//# sourceMappingURL=dom-id.js.map
