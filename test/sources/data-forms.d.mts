interface Form {
  readonly form: string;
  readonly pairs: readonly (readonly [string, string])[];
  readonly ids?: readonly string[];
  readonly topics?: readonly string[];
  readonly topicIds?: readonly string[];
  readonly says?: RegExp;
}
export const JSON_LD: readonly (Form & {readonly value: object})[];
export const NOT_READ: readonly {readonly form: string; readonly html: string}[];
export const HTML: readonly (Form & {readonly html: string})[];
