/** What the numbers of docs/benchmarks.md do not say by themselves; `node bench/report.mjs` writes it there. */

/** Why a target is missed, by its id in report/targets.mjs; shown only while it is. */
export const REASONS = {};

/** What was found by profiling: what, ratio before, ratio after. */
export const FINDINGS = [];

/** What the pages of the comparison are, where it is not obvious. */
export const CHOICES = [
  'Every page shows the same 16 questions with the same answers, updates, dates, sources and links, and loads only the components that it uses, as each documentation recommends for a bundler. The floor needs no script at all.',
  'Shoelace hides elements until they are defined, Web Awesome uses its `wa-cloak` class, GOV.UK Frontend is compiled from Sass with the accordion only, Spectrum is wrapped in `sp-theme`.',
  '“Shoelace input + details + MiniSearch” is the only other page with both search and disclosure; it indexes the words of `Intl.Segmenter` at start and hides what does not match.',
  'Pagefind shows its search field and no questions; it reads its index over HTTP when a visitor searches. DocSearch shows its modal; its index is on servers that this run cannot reach, so nothing is searched.',
];
