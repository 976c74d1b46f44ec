/** The pages of the documentation in reading order, by group; sources.mjs maps them to their files. */
export const LANGUAGES = ['ja', 'en'];

export const GROUPS = [
  {
    name: {ja: '貼り付ける', en: 'Embed'},
    pages: ['index', 'configurator', 'embedding', 'recipes', 'frameworks'],
  },
  {
    name: {ja: 'サイトに合わせる', en: 'Adapt'},
    pages: ['reference', 'theming', 'data-format', 'providers', 'languages', 'prerendering'],
  },
  {name: {ja: '編集する', en: 'Edit'}, pages: ['command-line', 'content', 'verify']},
  {
    name: {ja: '安心のために', en: 'Trust'},
    pages: ['accessibility', 'privacy', 'policy', 'security', 'browsers'],
  },
  {
    name: {ja: '測定', en: 'Measurements'},
    pages: ['performance', 'benchmarks', 'search', 'host-pages', 'readers'],
  },
  // The last page searches the preceding ones.
  {name: {ja: 'そのほか', en: 'More'}, pages: ['support', 'changelog', 'find']},
];

/** Pages that need the whole width. */
export const WIDE = new Set(['configurator', 'theming']);

/** Japanese pages have the short names, as in demo/. */
export const addressOf = (name, lang) => (lang === 'ja' ? `${name}.html` : `${name}.${lang}.html`);
