/**
 * What compiled code calls for the decorators of a member, with four arguments as TypeScript's own
 * helper takes them. That helper is the package `tslib`; this spares whoever installs ours the package,
 * and the scripts another licence.
 */
export function __decorate(
  decorators: readonly ((target: object, key: string, descriptor?: object) => unknown)[],
  target: object,
  key: string,
  /** Null for an accessor, which has one already. */
  given: null | undefined,
): void {
  const own = given === null ? Object.getOwnPropertyDescriptor(target, key) : undefined;
  const last = decorators.reduceRight(
    (descriptor, decorate) =>
      (decorate(target, key, descriptor) as PropertyDescriptor | undefined) ?? descriptor,
    own,
  );
  if (last) Object.defineProperty(target, key, last);
}
