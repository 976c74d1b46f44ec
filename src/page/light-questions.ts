/** Questions that `trust-faq prerender --light` wrote into the page, as plain HTML. */

/** Marks the block that contains them; its value is the version that wrote it. */
export const LIGHT = 'data-trust-faq-light';

/** The block between the tags of an element, or in a script's target; null if the page has questions of its own there. */
export function lightQuestions(holder: Element): HTMLElement | null {
  return holder.querySelector(`:scope:not([src=children]) > [${LIGHT}]`);
}
