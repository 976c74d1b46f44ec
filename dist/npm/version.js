/** The same as in package.json; a test holds them together. */
const version = '0.1.0';

export { version };
//# sourceMappingURL=version.js.map
