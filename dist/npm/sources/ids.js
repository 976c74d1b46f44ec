/** Ids of entries, for whoever reads a source: the element in a page, the editor's tool in a file. */
/** The same for the same question wherever it stands, so that permalinks last. */
function idOf(question) {
    let hash = 0;
    for (const char of question.normalize().replace(/\s/g, ''))
        hash = (Math.imul(hash, 31) + char.codePointAt(0)) | 0;
    return `q-${(hash >>> 0).toString(36)}`;
}
/** Gives an id that was given before a number, and says so. */
function idGiver(report, path) {
    const given = new Map();
    return (wanted) => {
        let id = wanted;
        let count = given.get(wanted) ?? 0;
        while (given.has(id))
            id = `${wanted}-${++count + 1}`;
        given.set(wanted, count);
        given.set(id, 0);
        if (id !== wanted)
            report(`${path}has the id "${wanted}" more than once; it is "${id}" here`);
        return id;
    };
}

export { idGiver, idOf };
//# sourceMappingURL=ids.js.map
