/** Readability of text: the WCAG 2.2 contrast between the painted colours. */

export type Rgb = readonly [red: number, green: number, blue: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', {willReadFrequently: true})!;

/** Paints colours on top of each other, the lowest first, and reads the visible colour. */
function painted(colors: readonly string[]): Rgb {
  context.clearRect(0, 0, 1, 1);
  for (const color of ['#fff', ...colors]) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

export function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function ratio(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** An element and its ancestors, across shadow roots, starting with the element. */
function* around(element: Element): Generator<Element> {
  for (let at: Element | null = element; at;) {
    yield at;
    const root: Node = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

const backgrounds = (element: Element): string[] =>
  [...around(element)].map((one) => getComputedStyle(one).backgroundColor).reverse();

/** Contrast of an element's text, or of the text of one of its pseudo-elements. */
export function contrastOf(element: Element, pseudo?: string): number {
  const {color, opacity} = getComputedStyle(element, pseudo);
  const faded = [...around(element)].map((one) => Number(getComputedStyle(one).opacity));
  const share = faded.reduce((all, one) => all * one, pseudo ? Number(opacity) : 1);
  const ground = backgrounds(element);
  const percent = Math.round(share * 100);
  // Translucent text blends with its background.
  return ratio(
    painted([...ground, `color-mix(in srgb, ${color} ${percent}%, transparent)`]),
    painted(ground),
  );
}

/** Contrast between a line around an element and its background. */
function lineContrast(element: Element, color: string): number {
  const ground = backgrounds(element).slice(0, -1);
  return ratio(painted([...ground, color]), painted(ground));
}

/** Contrast of the ring around a focused element. */
export const ringContrast = (element: Element): number =>
  lineContrast(element, getComputedStyle(element).outlineColor);

export const borderContrast = (element: Element): number =>
  lineContrast(element, getComputedStyle(element).borderBlockStartColor);

/** Elements that show text of their own. */
export function textElements(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].filter(
    (element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
      ) && element.checkVisibility(),
  );
}
