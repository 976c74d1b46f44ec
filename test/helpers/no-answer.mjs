/** A browser or its driver did not answer, so nothing is known about the page. */
export class NoAnswer extends Error {}
