/** What the build passes to the configurator, so that nothing public can be forgotten here. */

export interface Variable {
  readonly name: string;
  readonly default: string;
  readonly meaning: Readonly<Record<'ja' | 'en', string>>;
}

export interface Attribute {
  readonly name: string;
  /** The words of a closed set, the default first; empty for free text. */
  readonly words: readonly string[];
  readonly isBoolean: boolean;
}

/** A file of demo/themes: its variables, which can be edited, and its rules for parts. */
export interface Theme {
  readonly id: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly rules: string;
  /** What its page has to set as `theme`. */
  readonly scheme: string;
}

export interface Facts {
  readonly version: string;
  /** Subresource integrity of each script of dist/, by file name. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly attributes: readonly Attribute[];
  readonly variables: readonly Variable[];
  readonly themes: readonly Theme[];
}
