/** Requests from a test to its browser beyond the page's own APIs; `helpers.test.ts` proves the table. */
import {executeServerCommand} from '@web/test-runner-commands';

export type Engine = 'Chromium' | 'Firefox' | 'WebKit';

/** The engine this test runs in. */
export const engine: Engine = navigator.userAgent.includes('Firefox')
  ? 'Firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'Chromium'
    : 'WebKit';

/** The engines that support each capability. */
const CAPABLE = {
  /** Real keys, typed text, clicks and pointer moves; `event.isTrusted` is true. */
  input: ['Chromium', 'Firefox', 'WebKit'],
  /** A page size that the test chooses. */
  viewport: ['Chromium', 'Firefox', 'WebKit'],
  /** DevTools calls: IME composition, forced colours, reduced motion, print media, PDF, heap. */
  devTools: ['Chromium'],
} as const satisfies Record<string, readonly Engine[]>;

export type Capability = keyof typeof CAPABLE;

/** `if (!can('devTools')) this.skip();` */
export const can = (capability: Capability): boolean =>
  (CAPABLE[capability] as readonly Engine[]).includes(engine);

/** Presses one key, with modifiers before it: `press('Tab')`, `press('Shift+Tab')`, `press('a')`. */
export const press = (keys: string): Promise<void> => executeServerCommand('press', keys);

/** Types each character of `text` as keys into the focused element. */
export const type = (text: string): Promise<void> => executeServerCommand('type', text);

/** The middle of an element on the screen, after a visitor has scrolled there. */
function middleOf(target: Element): {x: number; y: number} {
  target.dispatchEvent(new WheelEvent('wheel', {bubbles: true, composed: true}));
  target.scrollIntoView({block: 'center', behavior: 'instant'});
  const {left, top, width, height} = target.getBoundingClientRect();
  return {x: Math.round(left + width / 2), y: Math.round(top + height / 2)};
}

/** Clicks the middle of an element with the mouse. */
export const click = (target: Element): Promise<void> =>
  executeServerCommand('click', middleOf(target));

/** Moves the mouse over the middle of an element. */
export const hover = (target: Element): Promise<void> =>
  executeServerCommand('hover', middleOf(target));

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0)) await step();
});

/** Sets the size of the page's viewport until the end of the test. */
export async function setViewport(width: number, height: number): Promise<void> {
  const before = {width: innerWidth, height: innerHeight};
  undo.push(() => executeServerCommand('viewport', before));
  await executeServerCommand('viewport', {width, height});
}

/** Calls a method of the Chrome DevTools Protocol on this page, in Chromium only. */
export const cdp = <Result = object>(method: string, params: object = {}): Promise<Result> =>
  executeServerCommand('cdp', {method, params});

/** Emulates media until the end of the test, in Chromium only: `emulateMedia('print')`. */
export async function emulateMedia(
  media: '' | 'print' | 'screen',
  features: Record<string, string> = {},
): Promise<void> {
  undo.push(() => cdp('Emulation.setEmulatedMedia', {media: '', features: []}));
  const list = Object.entries(features).map(([name, value]) => ({name, value}));
  await cdp('Emulation.setEmulatedMedia', {media, features: list});
}

/** Pretends that the visitor has fingers instead of a mouse until the end of the test, in Chromium only. */
export async function emulateTouch(): Promise<void> {
  const call = 'Emulation.setTouchEmulationEnabled';
  undo.push(() => cdp(call, {enabled: false}));
  await cdp(call, {enabled: true, maxTouchPoints: 5});
}

export interface NewPage {
  /** `file:demo/index.html` opens a file of this repository from disk. */
  readonly url?: string;
  /**
   * Instead of an address: HTML that is saved as a file next to the scripts of dist/, and opened from
   * disk.
   */
  readonly saved?: string;
  readonly javaScript?: boolean;
  readonly size?: {readonly width: number; readonly height: number};
  readonly media?: 'print' | 'screen';
}

/**
 * Opens a page, possibly from disk, runs `run` in it, and closes it; `problems` are its errors and
 * console warnings (WebDriver reports none). Running without JavaScript, in another size or as print
 * requires DevTools (Firefox 153 and WebDriver have no command for it).
 */
export const inNewPage = <Value>(
  page: NewPage,
  run: () => Value | Promise<Value>,
): Promise<{value: Value; problems: string[]}> =>
  executeServerCommand('in-new-page', {
    ...page,
    url: page.url?.startsWith('/') ? location.origin + page.url : page.url,
    run: String(run),
  });

export interface ServedPage {
  /** File name at the end of the address. */
  readonly name?: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes the test server respond with `body`, byte for byte, and resolves with its path. */
export async function serve(body: string | Uint8Array, page: ServedPage = {}): Promise<string> {
  const {name = 'index.html', type: contentType = 'text/html; charset=utf-8', headers = {}} = page;
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return executeServerCommand('serve-page', {
    name,
    base64,
    headers: {'content-type': contentType, ...headers},
  });
}

/**
 * Requests to addresses with this prefix, which must begin with `/collected/`, as the server received
 * them.
 */
export const collected = (path: string): Promise<{path: string; body: string}[]> =>
  executeServerCommand('collected', path);

/**
 * Loads a page into an iframe of this test page until the end of the test. Several lie on top of each
 * other, because Firefox does not run the animation frames of iframes out of view.
 */
export async function frame(url: string, sandbox?: string): Promise<HTMLIFrameElement> {
  const iframe = document.createElement('iframe');
  if (sandbox) iframe.setAttribute('sandbox', sandbox);
  Object.assign(iframe.style, {position: 'absolute', inset: '0 auto auto 0'});
  iframe.src = url;
  const loaded = new Promise((resolve) => iframe.addEventListener('load', resolve, {once: true}));
  document.body.append(iframe);
  undo.push(() => {
    iframe.remove();
  });
  await loaded;
  return iframe;
}
