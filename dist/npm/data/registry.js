const registered = [];
/** Adds a dataset to the build; one of the same language is replaced in its place. */
function registerDataset(dataset) {
    const at = registered.findIndex(({ lang }) => lang === dataset.lang);
    registered.splice(at < 0 ? registered.length : at, 1, dataset);
}
/** In the order of registration: the first is the build's first language. */
function datasets() {
    return registered;
}

export { datasets, registerDataset };
//# sourceMappingURL=registry.js.map
