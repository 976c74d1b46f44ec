/** Drives the built configurator in a frame of the test page, as an author would. */
import type {LitElement} from 'lit';
import {frame} from './engine.js';
import type {TrustFaq} from '../../src/trust-faq.js';

/** Fragments of very different configurations. */
export const CONFIGURATIONS = {
  'as it comes': '',
  'topics in another order, one question less':
    'lang=en&topics=statements+data&exclude=data-processing-location&heading=Ask+%22us%22+%3C3',
  'many attributes':
    'lang=ja&open=first&exclusive=&heading=&heading-level=3&hide-topics=&grouping=none&max-items=4&permalinks=off&feedback=',
  'own colours and sizes':
    'lang=en&--trust-faq-accent=%23123456&--trust-faq-on-accent=%23fff&--trust-faq-radius=0.125em&--trust-faq-surface=light-dark%28%23fafafa%2C+%23202020%29&--trust-faq-text=light-dark%28%23222%2C+%23eee%29&--trust-faq-font=%27Noto+Sans%27%2C+sans-serif',
  'a ready theme': 'lang=ja&look=soft&--trust-faq-accent=%233f3ab8&--trust-faq-on-accent=%23fff',
};

export interface Bench {
  readonly frame: HTMLIFrameElement;
  readonly view: Window & typeof globalThis;
  readonly page: Document;
  /** The last copied text. */
  copied: string;
  /** The last address that the configurator wrote, if the browser refused it. */
  refused: string | null;
}

/** Resolves with the first truthy value. */
export async function until<Value>(read: () => Value): Promise<NonNullable<Value>> {
  for (;;) {
    const value = read();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Resolves once the configurator has written the choices. */
async function written(page: Document): Promise<void> {
  const configurator = page.querySelector<LitElement>('trust-faq-configurator')!;
  do await configurator.updateComplete;
  while (configurator.isUpdatePending);
}

/**
 * Records addresses that the browser refuses: it allows a hundred changes in ten seconds, and tests are
 * faster than authors.
 */
function noteAddress(bench: Bench): void {
  const {history, location} = bench.view;
  const replace = history.replaceState.bind(history);
  history.replaceState = (state, title, url) => {
    try {
      replace(state, title, url);
    } catch {
      // Chromium does not throw.
    }
    bench.refused = location.hash === url ? null : String(url);
  };
}

/** Opens the configurator; `fragment` is the configuration. */
export async function openBench(fragment = '', ui: 'ja' | 'en' = 'en'): Promise<Bench> {
  const hash = fragment && `#${fragment}`;
  const iframe = await frame(`/demo/configurator.html?ui=${ui}${hash}`);
  Object.assign(iframe.style, {inlineSize: '1100px', blockSize: '800px'});
  const view = iframe.contentWindow as Window & typeof globalThis;
  const bench: Bench = {
    ...{frame: iframe, view, page: iframe.contentDocument!},
    ...{copied: '', refused: null},
  };
  noteAddress(bench);
  Object.defineProperty(view.navigator, 'clipboard', {
    value: {
      writeText: (text: string) => {
        bench.copied = text;
        return Promise.resolve();
      },
    },
  });
  await previewed(bench);
  return bench;
}

/**
 * The widget in the preview, once it shows the last choices. This waits for no frame, because WebKit
 * would paint the whole page for it.
 */
export async function previewed({page}: Bench): Promise<TrustFaq> {
  await written(page);
  const faq = await until(() =>
    page.querySelector('iframe')?.contentDocument?.querySelector<TrustFaq>('trust-faq:defined'),
  );
  await faq.ready;
  // The configurator also writes the widget's height and number of questions.
  await written(page);
  return faq;
}

export function configuration(bench: Bench): string {
  // Writes what the address is still waiting for.
  bench.view.dispatchEvent(new bench.view.Event('pagehide'));
  return (bench.refused ?? bench.view.location.hash).slice(1);
}

/** The first element with this text, name or label. */
export function named<Kind extends HTMLElement = HTMLElement>(
  {page}: Bench,
  selector: string,
  name: string,
): Kind {
  const found = [...page.querySelectorAll<Kind>(selector)].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).includes(name),
  );
  if (!found) throw new Error(`nothing is named "${name}"`);
  return found;
}

/** Ticks, selects or presses the control with this label. */
export async function choose(bench: Bench, name: string): Promise<void> {
  named(bench, 'label, button, summary', name).click();
  await previewed(bench);
}

/** Types into the field with this id. */
export async function fill(bench: Bench, id: string, text: string): Promise<void> {
  const field = bench.page.getElementById(id) as HTMLInputElement | HTMLSelectElement;
  field.value = text;
  for (const type of ['input', 'change']) {
    field.dispatchEvent(new bench.view.Event(type, {bubbles: true}));
  }
  await previewed(bench);
}

/** Every piece of the code for a platform, as the copy buttons give it. */
export async function copyAll(bench: Bench, platform: string): Promise<string[]> {
  named(bench, '.slab label', platform).click();
  await previewed(bench);
  const codes: string[] = [];
  for (const button of bench.page.querySelectorAll<HTMLElement>('.piece button')) {
    bench.copied = '';
    button.click();
    codes.push(await until(() => bench.copied));
  }
  return codes;
}

export const problemKinds = ({page}: Bench, inside: string): string[] =>
  [...page.querySelectorAll<HTMLElement>(`${inside} [data-problem]`)].map(
    ({dataset}) => dataset['problem']!,
  );
