/** 1-based, as editors and CI count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A problem that an editor must fix (`error`) or should look at (`hint`). */
export interface Problem extends Position {
  readonly file: string;
  readonly level: 'error' | 'hint';
  /** Stable name of the check, for scripts. */
  readonly rule: string;
  /** `entries[3].answer`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

/** A problem with the call or a file that ends the run with exit code 2. */
export class UsageError extends Error {}
