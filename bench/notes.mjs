/** Explanations of the numbers in docs/benchmarks.md; `node bench/report.mjs` writes them there. */

/**
 * What else is known about a missed target, by its id in report/targets.mjs: a sentence behind the
 * numbers of its trace, only where a profile shows it.
 */
export const REASONS = {};

/** Findings from profiling: the change, and the ratio before and after. */
export const FINDINGS = [
  {
    what: 'The build drops white space between blocks, and a single text is rendered without the comment nodes of a list. Nodes of the page at rest, against the floor',
    before: '6.2 ×',
    after: '5.0 ×',
  },
  {
    what: 'The arrow of a question used to move by its margin, which forced a layout in every frame of its rotation; now it moves by `translate`. Main thread per click (CPU time of the trace), against the floor',
    before: '3.7 ×',
    after: '2.6 ×',
  },
  {
    what: 'Without phrase-wise line breaks (`auto-phrase`), as a trial: no difference beyond noise, so they stay. Main thread until the questions are painted, against the floor',
    before: '3.3 ×',
    after: '3.0 ×',
  },
  {
    what: 'Dates and names of languages without `Intl`, as a trial: its first use costs as much as a quarter of everything before the first paint. Done since: each language’s messages write their dates. Main thread, against the floor, in the trial',
    before: '3.2 ×',
    after: '2.4 ×',
  },
  {
    what: 'Answers of closed items are made after the questions are painted, in slices of 5 ms. Time until the questions are painted, against the floor (9 rounds on a busy machine)',
    before: '3.3 ×',
    after: '1.8 ×',
  },
  {
    what: 'Letters that folding never changes are passed over when a text is marked, and each text is now marked once per query; before, each text of 50 items was marked twice. CPU time of the main thread for a key, p95, with 10,000 entries, against 16 entries before (3 rounds on a busy machine)',
    before: '3.5 ×',
    after: '2.1 ×',
  },
  {
    what: 'While a visitor types, the frame after a key renders 16 items (more in a taller window) instead of 50; a window of 900 px shows six. The rest follow after the paint. Measured as in the row above, in the same run; against 16 entries of the same build, the ratio is now 1.7 ×',
    before: '2.1 ×',
    after: '1.1 ×',
  },
  {
    what: 'When the pointer reaches a question, its answer is rendered and laid out at once; the browser keeps the layout of what it hides. If the press follows less than 0.1 s later, it waits for that work and gains nothing. Script, style, layout and paint from a click to its frame (CPU time of the trace at 1×, 5 rounds; static `<details>` 4.3 ms)',
    before: '12.4 ms',
    after: '6.7 ms',
  },
  {
    what: 'One weight of text, as a trial: most of the layout of an opened answer is its fonts, each pair of size and weight about half a millisecond. The weights 600 and 700 have since become one, and “expand all” has the weight of the text around it. Layout of a click (CPU time at 1×, 8 rounds; static `<details>` 2.3 ms)',
    before: '4.7 ms',
    after: '3.0 ms',
  },
  {
    what: 'Selectors, `:has()`, relative colours and `unicode-bidi`, as trials: style and layout of a click stay the same, so they stay. Matching selectors takes 0.2 ms of a click (selector statistics of the trace)',
    before: '6.9 ms',
    after: '6.8–7.0 ms',
  },
  {
    what: 'Explicit compile hints (`allFunctionsCalledOnLoad`), as a trial on a busy machine. CPU time of the main thread until the questions are painted at 1× (7 rounds)',
    before: '35.4 ms',
    after: '30.0 ms',
  },
];

/** Explains the pages of the comparison that are not obvious. */
export const CHOICES = [
  'Every page shows the same 16 questions with the same answers, updates, dates, sources and links, and loads only the components that it uses, as each library’s documentation recommends for a bundler. “hand-written element of the same shape” is the floor’s counterpart with a shadow root: search box, row of topics and a heading with a button per question, without a library, its answers made when they are opened.',
  'Shoelace hides elements until they are defined, Web Awesome uses its `wa-cloak` class, GOV.UK Frontend is compiled from Sass with the accordion only, Spectrum is wrapped in `sp-theme`.',
  '“Shoelace input + details + MiniSearch” is the only other page with both search and disclosure; it indexes the words of `Intl.Segmenter` at start and hides what does not match.',
  'Pagefind shows its search field and no questions; it reads its index over HTTP when a visitor searches. DocSearch shows its modal; its index is on servers that this run cannot reach, so nothing is searched.',
];
