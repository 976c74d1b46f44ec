const registered = [];
/** Adds a language of the interface to the build; one that is there is replaced in its place. */
function registerMessages(lang, messages) {
    const at = registered.findIndex((one) => one.lang === lang);
    registered.splice(at < 0 ? registered.length : at, 1, { lang, messages });
}
/** In the order of registration. */
function allMessages() {
    return registered;
}

export { allMessages, registerMessages };
//# sourceMappingURL=registry.js.map
