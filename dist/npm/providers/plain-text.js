/** Text as it stands, in the Markdown subset of answers: what would be read as markup is escaped. */
function plainText(text) {
    return text
        .replace(/[\\*[\]]/g, '\\$&')
        .replace(/^(\s*)-(?=[ \t])/gm, '$1\\-')
        .replace(/^(\s*\d{1,9})\.(?=[ \t])/gm, '$1\\.');
}

export { plainText };
//# sourceMappingURL=plain-text.js.map
