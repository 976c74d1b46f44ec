/** The element's public surface, read from its source for editors and for the README tables. */
export default {
  globs: ['src/trust-faq.ts', 'src/events.ts'],
  outdir: 'dist',
  litelement: true,
};
