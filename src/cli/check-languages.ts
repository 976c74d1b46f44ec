import type {Position} from './problem.js';

/** The parts of a file that are compared with other files. */
export interface LanguageFile {
  readonly file: string;
  readonly lang: string;
  /** Ids in the file, with their positions. */
  readonly ids: ReadonlyMap<string, Position>;
}

export interface LanguageProblem {
  readonly file: string;
  readonly rule: 'missing-entry' | 'missing-language';
  readonly message: string;
}

/** Reports entries that one language has and another lacks; files of the same language count as one. */
export function checkLanguages(
  files: readonly LanguageFile[],
  wanted: readonly string[],
): LanguageProblem[] {
  const problems: LanguageProblem[] = [];
  const byLang = new Map<string, LanguageFile[]>();
  for (const one of files)
    if (one.lang !== '') byLang.set(one.lang, [...(byLang.get(one.lang) ?? []), one]);
  for (const lang of wanted) {
    if (!byLang.has(lang)) {
      const known = [...byLang.keys()].map((other) => `"${other}"`).join(', ');
      problems.push({
        file: files[0]?.file ?? '',
        rule: 'missing-language',
        message: `no file is in "${lang}". Languages found: ${known || 'none'}`,
      });
    }
  }
  for (const [lang, mine] of byLang) {
    const has = new Set(mine.flatMap(({ids}) => [...ids.keys()]));
    for (const other of files) {
      if (other.lang === lang || other.lang === '') continue;
      for (const [id, {line}] of other.ids) {
        if (has.has(id)) continue;
        has.add(id);
        problems.push({
          file: mine[0]!.file,
          rule: 'missing-entry',
          message: `the entry "${id}" is missing in "${lang}"; ${other.file}:${line} has it in "${other.lang}"`,
        });
      }
    }
  }
  return problems;
}
