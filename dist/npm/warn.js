/** Sentences that the console has. Prerendering forgets them, as each element says its own (prerender/listen.ts). */
const said = new Set();
/** One sentence to the person who can mend the page, once however often it is true. */
function warn(sentence) {
    if (said.has(sentence))
        return;
    said.add(sentence);
    try {
        console.warn(`trust-faq: ${sentence}`);
    }
    catch {
        // A page that silences the console must not silence us too.
    }
}

export { said, warn };
//# sourceMappingURL=warn.js.map
