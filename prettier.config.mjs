export default {
  printWidth: 100,
  singleQuote: true,
  bracketSpacing: false,
  overrides: [
    {
      files: '*.md',
      // Prettier pads the cells of every table that fits; with these two, it pads none.
      options: {proseWrap: 'never', printWidth: 1, embeddedLanguageFormatting: 'off'},
    },
  ],
};
