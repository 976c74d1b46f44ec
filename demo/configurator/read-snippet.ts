/**
 * Turns a pasted snippet for any platform back into a configuration. The text is parsed into a document
 * that runs nothing, and its contents are checked like any untrusted text.
 */
import {LIGHT} from '../../src/page/light-questions.js';
import {
  defaultConfig,
  defaultScript,
  type OwnQuestion,
  type Config,
  type Fallback,
} from './config.js';
import type {Facts} from './facts.js';
import {problemsOf, type Known, type Problem} from './problems.js';
import {isSafeAddress} from './safe.js';
import {hasKnownName, scriptFile} from './script-file.js';

export interface Reading {
  /** Null if the text contains no widget. */
  readonly config: Config | null;
  readonly problems: readonly Problem[];
}

interface Script {
  readonly src: string;
  readonly integrity: string;
  readonly crossOrigin: string | null;
}

export function readSnippet(text: string, facts: Facts, known: Known): Reading {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const elements = find<HTMLElement>(page, 'trust-faq');
  const written = attributesFromScript(text);
  const given = elements[0] ? attributesFromTag(elements[0]) : written;
  if (!given) return {config: null, problems: [{kind: 'no-element'}]};
  const scripts = scriptsOf(page, text);
  const names = facts.attributes.map(({name}) => name);
  const questions = elements[0] ? questionsOf(elements[0]) : writtenQuestions(text);
  const config: Config = {
    ...defaultConfig(''),
    script: scripts.map(({src}) => src).find(isSafeAddress) ?? defaultScript(given['lang']),
    attributes: Object.fromEntries(
      Object.entries(given).filter(
        ([name, value]) =>
          !(name === 'src' && value === 'children' && questions.length > 0) &&
          names.includes(name) &&
          (value !== '' || mayBeEmpty(name, facts)),
      ),
    ),
    variables: variablesOf(text, elements[0]),
    look: facts.themes.find(({id}) => given['class']?.includes(`theme-${id}`))?.id ?? '',
    reserve: text.includes('trust-faq-room'),
    light: !!elements[0]?.querySelector(`:scope > [${LIGHT}]`),
    fallback: elements[0] ? fallbackOf(elements[0]) : null,
    questions,
    data: elements[0]?.querySelector('script[type$=json]')?.textContent.trim() ?? writtenData(text),
  };
  const outer = elements[0]?.parentElement?.closest('[lang]')?.getAttribute('lang');
  const problems = problemsOf(config, facts, known).filter(
    ({kind}) => kind !== 'no-lang' || !outer,
  );
  return {
    config: clean(config, facts),
    problems: [
      ...(elements.length > 1 ? [{kind: 'two-elements' as const}] : []),
      ...scriptProblems(scripts, text, facts),
      ...Object.keys(given)
        .filter((name) => !names.includes(name) && !IGNORED.test(name))
        .map((name): Problem => ({kind: 'unknown-attribute', name, allowed: names.join(', ')})),
      ...problems,
    ],
  };
}

/** Attributes that any element may have, or that frameworks and our own snippets add. */
const IGNORED = /^(class|id|style|slot|hidden|dir|part|key|ref|aria-.*|data-.*|on.*|[:@#(*[].*)$/;

const mayBeEmpty = (name: string, facts: Facts): boolean =>
  ['heading', 'data-layer'].includes(name) ||
  facts.attributes.some((one) => one.name === name && one.isBoolean);

/** Searches templates as well: Vue and Angular keep the tag in one, and selectors do not match inside. */
function find<Kind extends Element>(root: Document | DocumentFragment, selector: string): Kind[] {
  const templates = [...root.querySelectorAll('template')];
  return [
    ...root.querySelectorAll<Kind>(selector),
    ...templates.flatMap(({content}) => find<Kind>(content, selector)),
  ];
}

/** The HTML parser lower-cases React's `className`, and ignores the slash of a self-closing tag. */
function attributesFromTag(element: Element): Record<string, string> {
  const list = [...element.attributes].map(({name, value}) => [
    name === 'classname' ? 'class' : name,
    value,
  ]);
  return Object.fromEntries(list) as Record<string, string>;
}

const unquote = (text: string): string =>
  text.replace(/\\(x3c|n|.)/g, (_, sign: string) =>
    sign === 'x3c' ? '<' : sign === 'n' ? '\n' : sign,
  );

/** Reads `faq.setAttribute('topics', 'data')`, as in the script for a tag manager. */
function attributesFromScript(text: string): Record<string, string> | null {
  if (!/createElement\(\s*['"]trust-faq['"]\s*\)/.test(text)) return null;
  const calls = text.matchAll(/setAttribute\(\s*'([\w-]+)',\s*'((?:\\.|[^'\\])*)'\s*\)/g);
  return Object.fromEntries([...calls].map(([, name, value]) => [name, unquote(value!)])) as Record<
    string,
    string
  >;
}

function writtenData(text: string): string {
  const quoted = /\.text = '((?:\\.|[^'\\])*)'/.exec(text)?.[1];
  return quoted === undefined ? '' : unquote(quoted);
}

function scriptsOf(page: Document, text: string): Script[] {
  const tags = find<HTMLScriptElement>(page, 'script[src]')
    .filter((script) => script.getAttribute('src')!.includes('trust-faq'))
    .map((script) => ({
      src: script.getAttribute('src')!,
      integrity: script.integrity,
      crossOrigin: script.crossOrigin,
    }));
  const assigned = (name: string) =>
    new RegExp(`\\.${name} = '((?:\\\\.|[^'\\\\])*)'`).exec(text)?.[1];
  const src = assigned('src');
  if (src === undefined) return tags;
  const integrity = assigned('integrity') ?? '';
  const crossOrigin = assigned('crossOrigin') ?? null;
  return [...tags, {src: unquote(src), integrity, crossOrigin}];
}

function scriptProblems(scripts: readonly Script[], text: string, facts: Facts): Problem[] {
  const [script] = scripts;
  // A page that is built from packages imports the script instead.
  if (!script) return /import\s*\(?['"]trust-faq/.test(text) ? [] : [{kind: 'no-script'}];
  const {src, integrity, crossOrigin} = script;
  const expected = facts.integrity[scriptFile(src)];
  return [
    ...(scripts.length > 1 ? [{kind: 'two-scripts' as const}] : []),
    ...(isSafeAddress(src) ? [] : [{kind: 'unsafe-address' as const, value: src}]),
    ...(integrity === '' && /^(https?:)?\/\//.test(src) ? [{kind: 'no-integrity' as const}] : []),
    ...(integrity !== '' && integrity !== expected && hasKnownName(src)
      ? [{kind: 'other-integrity' as const, value: facts.version}]
      : []),
    ...(integrity !== '' && crossOrigin === null && /^(https?:)?\/\//.test(src)
      ? [{kind: 'no-crossorigin' as const}]
      : []),
  ];
}

/** Reads style sheets, scripts and the tag; the last value wins, as in CSS. */
function variablesOf(text: string, element: HTMLElement | undefined): Record<string, string> {
  const outside = text.replace(/<trust-faq\b(?:"[^"]*"|'[^']*'|[^>])*>/g, '');
  const isScript = element === undefined;
  const css = isScript ? unquote(outside) : outside;
  const found = [...css.matchAll(/(--trust-faq-[\w-]+)\s*:\s*([^;}]+)/g)].map(([, name, value]) => [
    name!,
    value!.trim(),
  ]);
  const own = [...(element?.style ?? [])]
    .filter((name) => name.startsWith('--trust-faq-'))
    .map((name) => [name, element!.style.getPropertyValue(name).trim()]);
  return Object.fromEntries([...found, ...own]) as Record<string, string>;
}

/** Reads questions in the form that our snippets use. */
function questionsOf(element: Element): readonly OwnQuestion[] {
  return [...element.querySelectorAll(':scope > details')].map((details) => {
    const summary = details.querySelector(':scope > summary');
    const lines = [...details.childNodes]
      .filter((node) => node !== summary)
      .map(({textContent}) => textContent?.trim() ?? '');
    return {
      question: summary?.textContent.trim() ?? '',
      answer: lines.filter((line) => line !== '').join('\n'),
    };
  });
}

/** Reads `faq.innerHTML = '<details>…'`, as in the script for a tag manager. */
function writtenQuestions(text: string): readonly OwnQuestion[] {
  const quoted = /\.innerHTML = '((?:\\.|[^'\\])*)'/.exec(text)?.[1];
  if (quoted === undefined) return [];
  return questionsOf(new DOMParser().parseFromString(unquote(quoted), 'text/html').body);
}

function fallbackOf(element: HTMLElement): Fallback | null {
  const link = element.querySelector(':scope > a[href], :scope > p > a[href]');
  const href = link?.getAttribute('href') ?? '';
  return link && isSafeAddress(href) ? {text: link.textContent.trim(), href} : null;
}

/** Removes unknown and unsafe variables, which the controls could not offer. */
function clean(config: Config, facts: Facts): Config {
  const names = facts.variables.map(({name}) => name);
  const variables = Object.entries(config.variables).filter(
    ([name, value]) =>
      names.includes(name) &&
      problemsOf({...config, attributes: {lang: 'ja'}, variables: {[name]: value}}, facts, {
        topics: [],
        entries: [],
      }).every(({kind}) => kind !== 'unsafe-value'),
  );
  return {...config, variables: Object.fromEntries(variables)};
}
