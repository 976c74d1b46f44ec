/** The pages of the documentation in reading order, by group. Each has a source in docs/site/<lang>/. */
export const LANGUAGES = ['ja', 'en'];

export const GROUPS = [
  {name: {ja: '貼り付ける', en: 'Embed'}, pages: ['index', 'configurator', 'recipes']},
  {
    name: {ja: 'サイトに合わせる', en: 'Adapt'},
    pages: ['reference', 'theming', 'own-questions', 'languages', 'prerendering'],
  },
  {
    name: {ja: '安心のために', en: 'Trust'},
    pages: ['accessibility', 'privacy', 'content-security-policy', 'security'],
  },
  {name: {ja: '測定', en: 'Measured'}, pages: ['benchmarks', 'search', 'host-pages']},
  // The last page searches those before it.
  {name: {ja: 'そのほか', en: 'More'}, pages: ['changelog', 'find']},
];

/** Pages that need the whole width. */
export const WIDE = new Set(['configurator', 'theming']);

/** Japanese pages have the short names, as in demo/. */
export const addressOf = (name, lang) => (lang === 'ja' ? `${name}.html` : `${name}.${lang}.html`);
