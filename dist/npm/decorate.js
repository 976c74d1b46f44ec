/**
 * What the compiler imports for decorators, in place of tslib's. That one hands over to
 * `Reflect.decorate` where a page's library has defined it, and carries cases Lit does not have.
 */
function __decorate(decorators, target, key, descriptor) {
  for (const decorator of decorators.reverse()) {
    const result = decorator(target, key, descriptor);
    if (key && result) Object.defineProperty(target, key, result);
  }
}

export { __decorate };
//# sourceMappingURL=decorate.js.map
