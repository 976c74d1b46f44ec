/** Waits for the element's promises, never for a fixed time. */
import type {TrustFaq} from '../../src/trust-faq.js';

/** The next event of this type at `target`. */
export const nextEvent = <Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: Type,
): Promise<HTMLElementEventMap[Type]> =>
  new Promise((resolve) =>
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[Type]), {
      once: true,
    }),
  );

/** The next announcement for screen readers. */
export function nextAnnouncement(element: TrustFaq): Promise<string> {
  const status = element.shadowRoot!.querySelector('[role="status"]')!;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(status.textContent.trim());
    });
    observer.observe(status, {childList: true, characterData: true, subtree: true});
  });
}

/** Resolves once a frame has been painted. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

/** The focused element inside the shadow tree. */
export const focused = (element: TrustFaq): HTMLElement | null =>
  element.shadowRoot!.activeElement as HTMLElement | null;

/** Resolves once the tasks that the page has queued are done. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The count that a visitor reads. */
export const count = (element: TrustFaq): string =>
  element.shadowRoot!.querySelector('[part~=count]')!.textContent.trim();

/** Texts of all marks inside. */
export const marks = (inside: ParentNode): string[] =>
  [...inside.querySelectorAll('mark')].map((mark) => mark.textContent);

/** Text as a reader sees it, without the white space of the markup. */
export const textOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
