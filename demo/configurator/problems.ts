/** Problems of a configuration, as data; messages/ has the sentences. */
import type {Config} from './config.js';
import type {Attribute, Facts} from './facts.js';
import {isSafeValue} from './safe.js';
import {SCRIPT_FILES, scriptFile} from './script-file.js';

export interface Problem {
  readonly kind:
    | 'no-element'
    | 'two-elements'
    | 'no-script'
    | 'two-scripts'
    | 'no-integrity'
    | 'other-integrity'
    | 'no-crossorigin'
    | 'no-lang'
    | 'language-missing'
    | 'unknown-attribute'
    | 'unknown-topic'
    | 'unknown-entry'
    | 'bad-value'
    | 'unknown-variable'
    | 'unsafe-value'
    | 'unsafe-address'
    | 'nothing-left';
  /** The attribute, variable or script that the problem concerns. */
  readonly name?: string;
  readonly value?: string;
  readonly allowed?: string;
}

/** Ids that the attributes may name. */
export interface Known {
  readonly topics: readonly string[];
  readonly entries: readonly {readonly id: string; readonly topic: string}[];
}

export const tokens = (value = ''): readonly string[] =>
  [...new Set(value.split(/[\s,]+/))].filter((token) => token !== '');

/** Lists problems that the widget would report, and some that it cannot detect. */
export function problemsOf(config: Config, facts: Facts, known: Known): readonly Problem[] {
  return [
    ...facts.attributes.flatMap((attribute) => attributeProblems(config, attribute)),
    ...idProblems(config, known),
    ...languageProblems(config),
    ...Object.entries(config.variables).flatMap(([name, value]): Problem[] => {
      if (!facts.variables.some((variable) => variable.name === name)) {
        const allowed = facts.variables.map((variable) => variable.name).join(', ');
        return [{kind: 'unknown-variable', name, allowed}];
      }
      return isSafeValue(value) ? [] : [{kind: 'unsafe-value', name, value}];
    }),
  ];
}

const RANGES: Readonly<Record<string, readonly [min: number, max: number, words: string]>> = {
  'heading-level': [1, 6, '1–6'],
  'max-items': [1, Infinity, '1, 2, 3 …'],
};

function attributeProblems(config: Config, {name, words}: Attribute): Problem[] {
  const value = config.attributes[name]?.trim();
  if (!value) return [];
  const range = RANGES[name];
  if (range) {
    const [min, max, allowed] = range;
    const number = Number(value);
    const isFine = Number.isInteger(number) && number >= min && number <= max;
    return isFine ? [] : [{kind: 'bad-value', name, value, allowed}];
  }
  if (words.length === 0 || words.includes(value.toLowerCase())) return [];
  return [{kind: 'bad-value', name, value, allowed: words.join(', ')}];
}

/** The page's questions have their own ids. */
export const hasOwnData = ({attributes, data, questions}: Config): boolean =>
  'src' in attributes || data !== '' || questions.length > 0;

function idProblems(config: Config, known: Known): Problem[] {
  if (hasOwnData(config)) return [];
  const {topics, entries, exclude, open} = config.attributes;
  const ids = known.entries.map(({id}) => id);
  const unknown = (list: readonly string[], allowed: readonly string[]) =>
    list.filter((token) => !allowed.includes(token));
  const problems: Problem[] = [
    ...unknown(tokens(topics), known.topics).map((value): Problem => ({
      kind: 'unknown-topic',
      value,
      allowed: known.topics.join(', '),
    })),
    ...[
      ['entries', ...unknown(tokens(entries), ids)] as const,
      ['exclude', ...unknown(tokens(exclude), ids)] as const,
      ['open', ...unknown(tokens(open), ['first', 'all', ...ids])] as const,
    ].flatMap(([name, ...values]) =>
      values.map((value): Problem => ({kind: 'unknown-entry', name, value})),
    ),
  ];
  return selectedIds(config, known).length === 0 ? [...problems, {kind: 'nothing-left'}] : problems;
}

/** Ids that the attributes select. If all named ids are unknown, everything is selected, as in the widget. */
export function selectedIds({attributes}: Config, known: Known): readonly string[] {
  const topics = tokens(attributes['topics']).filter((id) => known.topics.includes(id));
  const ids = known.entries.map(({id}) => id);
  const entries = tokens(attributes['entries']).filter((id) => ids.includes(id));
  const exclude = tokens(attributes['exclude']);
  return known.entries
    .filter(({topic}) => topics.length === 0 || topics.includes(topic))
    .map(({id}) => id)
    .filter((id) => entries.length === 0 || entries.includes(id))
    .filter((id) => !exclude.includes(id));
}

function languageProblems({script, attributes}: Config): Problem[] {
  const lang = attributes['lang']?.trim() ?? '';
  if (lang === '') return [{kind: 'no-lang'}];
  const file = scriptFile(script);
  const languages = SCRIPT_FILES[file]!;
  const isThere = languages.includes(lang.toLowerCase().split('-')[0]!);
  if (isThere) return [];
  return [{kind: 'language-missing', name: file, value: lang, allowed: languages.join(', ')}];
}
