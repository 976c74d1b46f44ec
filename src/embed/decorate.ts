/**
 * The helper that TypeScript's output calls for the decorators of a member. The build puts it in the
 * place of the package `tslib` (`compile` in scripts/build/embed.mjs), so that the package needs no
 * further dependency and the scripts no further licence.
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
