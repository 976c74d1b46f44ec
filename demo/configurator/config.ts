/** The whole configuration as plain data, and its encoding in the fragment of a shared address. */
import type {Facts} from './facts.js';
import {isSafeAddress, isSafeValue} from './safe.js';
import {fileOf} from './script-file.js';

export type Scheme = 'light' | 'dark';

/** Text and background of the page around the widget, for the preview and the contrast. */
export type PageColours = Readonly<Record<`${Scheme}-${'text' | 'ground'}`, string>>;

export interface Config {
  /** Address of the script. */
  readonly script: string;
  /** Attributes as written in the HTML; the value of a boolean one is the empty string. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  /** Id of a ready-made theme, or empty. */
  readonly look: string;
  /** Whether the page reserves space until the script has run. */
  readonly reserve: boolean;
  /** Whether the questions are also in the page's HTML. */
  readonly light: boolean;
  /** The content for readers without the script; null for a link in the widget's language. */
  readonly fallback: Fallback | null;
  /** The page's questions, typed here; they become markup between the tags. */
  readonly questions: readonly OwnQuestion[];
  /** The page's questions as JSON, in our format or as FAQPage; may be empty. */
  readonly data: string;
  readonly page: PageColours;
}

export interface Fallback {
  readonly text: string;
  readonly href: string;
}

/** A question as an author types it; its answer is plain text, a paragraph for each line. */
export interface OwnQuestion {
  readonly question: string;
  readonly answer: string;
}

/** By default, the script is next to the page and matches the widget's language. */
export const defaultScript = (lang: string | undefined): string => `./${fileOf(lang)}`;

export const DEFAULT_PAGE: PageColours = {
  'light-text': '#1b1b1b',
  'light-ground': '#ffffff',
  'dark-text': '#eeeeee',
  'dark-ground': '#121212',
};

export const defaultConfig = (lang: string): Config => ({
  script: defaultScript(lang),
  attributes: {lang},
  variables: {},
  look: '',
  reserve: true,
  light: false,
  fallback: null,
  questions: [],
  data: '',
  page: DEFAULT_PAGE,
});

/** Sets a key of a copy, or removes it if the value is null. */
export function withKey(
  record: Readonly<Record<string, string>>,
  key: string,
  value: string | null,
): Readonly<Record<string, string>> {
  const rest = Object.entries(record).filter(([name]) => name !== key);
  // An existing key keeps its position.
  if (value !== null && key in record) return {...record, [key]: value};
  return Object.fromEntries(value === null ? rest : [...rest, [key, value]]);
}

/** Removes questions that are still being typed. */
export const withWholeQuestions = (config: Config): Config => ({
  ...config,
  questions: config.questions.filter(({question, answer}) => question.trim() && answer.trim()),
});

/** The fragment (without `#`) of an address that opens this configuration. */
export function toFragment(config: Config): string {
  const params = new URLSearchParams();
  if (config.script !== defaultScript(config.attributes['lang']))
    params.set('script', config.script);
  for (const [name, value] of Object.entries(config.attributes)) params.set(name, value);
  if (config.look) params.set('look', config.look);
  for (const [name, value] of Object.entries(config.variables)) params.set(name, value);
  if (!config.reserve) params.set('reserve', 'off');
  if (config.light) params.set('light', 'on');
  if (config.fallback) {
    params.set('fallback', config.fallback.text);
    params.set('fallback-link', config.fallback.href);
  }
  for (const {question, answer} of config.questions) {
    params.append('q', question);
    params.append('a', answer);
  }
  if (config.data) params.set('data', config.data);
  for (const [key, value] of Object.entries(config.page)) {
    if (value !== DEFAULT_PAGE[key as keyof PageColours]) params.set(`page-${key}`, value);
  }
  return params.toString();
}

/** Keeps only known and harmless members, because an address may come from anybody. */
function pick(
  params: URLSearchParams,
  names: readonly string[],
  isFine: (value: string, name: string) => boolean,
): Readonly<Record<string, string>> {
  const found = [...params].filter(([name, value]) => names.includes(name) && isFine(value, name));
  return Object.fromEntries(found);
}

/** The inverse of {@link toFragment}; null if the fragment holds no configuration. */
export function fromFragment(fragment: string, facts: Facts): Config | null {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const attributes = pick(
    params,
    facts.attributes.map(({name}) => name),
    (value, name) => name !== 'src' || isSafeAddress(value),
  );
  const variables = pick(
    params,
    facts.variables.map(({name}) => name),
    isSafeValue,
  );
  const page = Object.entries(DEFAULT_PAGE).map(([key, value]) => {
    const given = params.get(`page-${key}`);
    return [key, given && isSafeValue(given) ? given : value];
  });
  const look = facts.themes.find(({id}) => id === params.get('look'))?.id ?? '';
  const script = params.get('script');
  const href = params.get('fallback-link');
  const data = params.get('data') ?? '';
  const answers = params.getAll('a');
  const questions = params.getAll('q').map((question, i) => ({question, answer: answers[i] ?? ''}));
  const isEmpty =
    !script &&
    !look &&
    Object.keys({...attributes, ...variables}).length === 0 &&
    !href &&
    !data &&
    !questions[0];
  if (isEmpty) return null;
  return {
    script: script && isSafeAddress(script) ? script : defaultScript(attributes['lang']),
    attributes,
    variables,
    look,
    reserve: params.get('reserve') !== 'off',
    light: params.get('light') === 'on',
    fallback:
      href !== null && isSafeAddress(href) ? {text: params.get('fallback') ?? '', href} : null,
    questions,
    data,
    page: Object.fromEntries(page) as PageColours,
  };
}
