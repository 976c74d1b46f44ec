import {lightQuestions} from '../page/light-questions.js';

/** Milliseconds until the script takes over in any case. */
const PATIENCE_MS = 1000;
/** Milliseconds between two looks at whether the visitor still holds a button or key down. */
const INTERVAL_MS = 50;

/**
 * Calls `start` after the first paint if the visitor can already read and open the questions of every
 * element that the page has so far; otherwise, or if nobody is looking, at once. An act of the visitor in
 * one of these elements ends the wait; a press is left to the browser first, so that it opens its question.
 */
export function afterFirstPaint(tag: string, start: () => void): void {
  if (!canWait(tag)) return start();
  const ended = new AbortController();
  const end = (): void => {
    if (ended.signal.aborted) return;
    if (document.querySelector(`${tag}:active`)) return void setTimeout(end, INTERVAL_MS);
    ended.abort();
    start();
  };
  const onAct = ({target}: Event): void => {
    if ((target as Partial<Element>).closest?.(tag)) setTimeout(end);
  };
  for (const type of ['click', 'focusin'])
    document.addEventListener(type, onAct, {capture: true, signal: ended.signal});
  // A page may have taken it away.
  (window as Partial<Window>).requestAnimationFrame?.(() => setTimeout(end));
  setTimeout(end, PATIENCE_MS);
}

function canWait(tag: string): boolean {
  const all = [...document.querySelectorAll(tag)];
  // TypeScript's DOM types do not include it yet.
  const {prerendering} = document as Document & {readonly prerendering?: boolean};
  const isSeen = document.visibilityState === 'visible' && !prerendering;
  const isUsed = (one: Element) => one.matches(':focus-within');
  const isReadable = (one: Element) => one.shadowRoot ?? lightQuestions(one);
  return isSeen && all.length > 0 && all.every(isReadable) && !all.some(isUsed);
}
