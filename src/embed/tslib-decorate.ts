/**
 * The helper that TypeScript's output calls for decorated members. The build replaces the package
 * `tslib` with it (`typescriptPlugin` in scripts/build/embed.mjs), which saves the package a dependency and the
 * scripts a licence.
 */
export function __decorate(
  decorators: readonly ((target: object, key: string, descriptor?: object) => unknown)[],
  target: object,
  key: string,
  /** Null for an accessor, which already has a descriptor. */
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
