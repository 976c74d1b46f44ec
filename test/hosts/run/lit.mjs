/**
 * Reasons for pages that fail because the script contains Lit as published. All of them once worked with
 * a Lit that the build had cut and changed; docs/why.md explains why that was given up.
 */
const COST =
  'Cost of a fix: our own version of Lit, to be derived again from each release (docs/why.md).';

const BROKEN_PRESSES =
  /: a question does not (open|close)$|^search: |^re-insertion: |^host: (a hotkey|the focus|a history|the page was)/;

/** The browser's messages about a policy that the page does not allow. */
export const REFUSAL = /^said: (error: .*|policy: trusted-types.*)$/;

export const NO_POLICY = {
  reason: `Lit creates its templates through a Trusted Types policy named “lit-html”, which it creates while it loads. If the page does not allow that policy, or does not allow it twice and another Lit has already created it, the fallback between the tags stays and the browser logs the reason. ${COST}`,
  wrong: new RegExp(`^not upgraded$|${REFUSAL.source}`),
};

export const NO_MARKUP = {
  reason: `Lit creates its templates with \`innerHTML\` and finds the places for values by comments in that markup. If the page changes the markup or parses it as XML, Lit cannot find them. The fallback between the tags stays. ${COST}`,
  wrong: /^\d+ of \d+ items$|^not upgraded$|^said: (error|console\.warn): /,
};

export const NO_OPTIONS = {
  reason: `Lit passes its listener object as the listener’s options too, so an option such as “once” that the page has added to every object or function applies: the listener then runs only once. The page’s own listeners of this kind are affected in the same way. ${COST}`,
  wrong: BROKEN_PRESSES,
};

export const NO_OBJECTS = {
  reason: `Lit registers an object with \`handleEvent\`, which the page’s \`addEventListener\` does not accept. ${COST}`,
  wrong: new RegExp(`${BROKEN_PRESSES.source}|^said: error: .*(apply|handleEvent)`),
};

export const NO_COLLECTIONS = {
  reason: `Lit keeps its properties in a \`Map\` while it loads, and the page has something else of that name, or one that cannot be iterated; a \`Set\` likewise. The fallback between the tags stays. ${COST}`,
  wrong: /^not upgraded$|^said: error: /,
};

export const NO_METADATA = {
  reason: `Lit adds \`Symbol.metadata\` where the browser has none, and the page does not allow additions to \`Symbol\`. ${COST}`,
  wrong: /^not upgraded$|^host: (now|after a visit) +at http|^ *at http|^said: /,
};

export const NO_NAMES = {
  reason: `Lit looks up its polyfills on \`window\` and \`createElement\` on the document by name, and elements of the page shadow these names. The fallback between the tags stays. ${COST}`,
  wrong: /^\d+ of \d+ items$|^not upgraded$|^said: (error|console\.warn): /,
};
