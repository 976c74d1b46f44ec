/** Facts that the build passes to the configurator, so that it always covers the whole public API. */

export interface Variable {
  readonly name: string;
  readonly default: string;
  readonly meaning: Readonly<Record<'ja' | 'en', string>>;
}

export interface Attribute {
  readonly name: string;
  /** The allowed values, the default first; empty for free text. */
  readonly words: readonly string[];
  readonly isBoolean: boolean;
}

/** A file of demo/themes: its editable variables, and its rules for parts. */
export interface Theme {
  readonly id: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly rules: string;
  /** The `theme` that its page has to set. */
  readonly scheme: string;
}

export interface Facts {
  readonly version: string;
  /** Subresource integrity hash of each script of dist/, by file name. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly attributes: readonly Attribute[];
  readonly variables: readonly Variable[];
  readonly themes: readonly Theme[];
}
