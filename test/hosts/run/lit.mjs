/**
 * Reasons for pages that fail because the script contains Lit as published. All of them once worked with
 * a Lit that the build had cut and changed; docs/why.md explains why that was given up.
 */
const COST = 'Cost: a Lit of our own, derived anew for each of its versions (docs/why.md).';

const BROKEN_PRESSES =
  /: a question does not (open|close)$|^search: |^re-insertion: |^host: (a hotkey|the focus|a history|the page was)/;

/** The browser's messages about a policy that the page does not allow. */
export const REFUSAL = /^said: (error: .*|policy: trusted-types.*)$/;

export const NO_POLICY = {
  reason: `Lit makes its templates by a Trusted Types policy named “lit-html”, and makes the policy while it loads: where the page does not let it in, the fallback between the tags stays and the browser says why. ${COST}`,
  wrong: new RegExp(`^not upgraded$|${REFUSAL.source}`),
};

export const NO_MARKUP = {
  reason: `Lit makes its templates by \`innerHTML\`, and finds the places of its values by comments in it: markup that the page changes, or reads as XML, is none of its. The fallback between the tags stays. ${COST}`,
  wrong: /^\d+ of \d+ items$|^not upgraded$|^said: (error|console\.warn): /,
};

export const NO_OPTIONS = {
  reason: `Lit gives a listener as its own options, and options are read with what the page has added to every function: a listener then hears once. The page’s own listeners that are objects with options are harmed alike. ${COST}`,
  wrong: BROKEN_PRESSES,
};

export const NO_OBJECTS = {
  reason: `Lit listens by an object with \`handleEvent\`, which the page’s \`addEventListener\` does not take. ${COST}`,
  wrong: new RegExp(`${BROKEN_PRESSES.source}|^said: error: .*(apply|handleEvent)`),
};

export const NO_COLLECTIONS = {
  reason: `Lit keeps its properties in a \`Map\` while it loads, and the page has something else of that name, or one that cannot be iterated; a \`Set\` likewise. The fallback between the tags stays. ${COST}`,
  wrong: /^not upgraded$|^said: error: /,
};

export const NO_METADATA = {
  reason: `Lit adds \`Symbol.metadata\` where the browser has none, and the page lets nothing be added to \`Symbol\`. ${COST}`,
  wrong: /^not upgraded$|^host: (now|after a visit) +at http|^ *at http|^said: /,
};

export const NO_NAMES = {
  reason: `Lit asks \`window\` for its polyfills and the document for \`createElement\` by their names, for which an element of the page stands in. The fallback between the tags stays. ${COST}`,
  wrong: /^\d+ of \d+ items$|^not upgraded$|^said: (error|console\.warn): /,
};
