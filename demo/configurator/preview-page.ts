/** The page inside the preview. It represents an author's page with the built script, and is updated in place. */
import type {TrustFaq} from '../../src/trust-faq.js';
import type {Config} from './config.js';
import type {Context} from './snippets/context.js';
import {attributesOf, dataType, lookCss} from './snippets/context.js';
import type {PreviewScheme} from './view.js';

/** Relative addresses in the preview are resolved against the configurator's. */
export const emptyPage = `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <style>
      body { margin: 0; padding: 20px; line-height: 1.8; overflow-x: hidden;
        font-family: 'Hiragino Sans', 'Yu Gothic', 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif; }
      :lang(en) body { font-family: system-ui, 'Noto Sans', sans-serif; line-height: 1.6; }
    </style>
    <style id="page"></style>
    <style id="look"></style>
    <script src="../dist/trust-faq.js"></script>
  </head>
  <body></body>
</html>`;

export interface PreviewContent {
  readonly context: Context;
  readonly scheme: PreviewScheme;
  readonly ui: string;
}

const SCHEMES = {auto: 'light dark', light: 'light', dark: 'dark'};

function pageCss({page}: Config, scheme: PreviewScheme): string {
  return `:root { color-scheme: ${SCHEMES[scheme]}; }
    body { color: light-dark(${page['light-text']}, ${page['dark-text']});
      background: light-dark(${page['light-ground']}, ${page['dark-ground']}); }`;
}

export class PreviewPage {
  private _faq: TrustFaq | null = null;
  private _attributes = '';
  private _untouched = '';

  constructor(
    private readonly _frame: HTMLIFrameElement,
    /** Called with the height of the widget before anything is opened. */
    private readonly _onHeight: (height: number) => void,
    /** Called with the widget's reports about the page’s questions; with none when it reads them again. */
    private readonly _onProblems: (problems: readonly string[]) => void,
  ) {
    const {body} = this._page;
    new ResizeObserver(() => {
      this._frame.style.blockSize = `${Math.ceil(body.getBoundingClientRect().height)}px`;
      this._measure();
    }).observe(body);
  }

  private get _page(): Document {
    return this._frame.contentDocument!;
  }

  /** Shows the result of the snippet; opened answers stay open if only the look changes. */
  async show({context, scheme, ui}: PreviewContent): Promise<void> {
    const page = this._page;
    page.documentElement.lang = ui;
    page.getElementById('page')!.textContent = pageCss(context.config, scheme);
    page.getElementById('look')!.textContent = lookCss(context);
    const attributes = attributesOf(context);
    const {data, questions} = context.config;
    const key = JSON.stringify([attributes, data, questions]);
    if (key === this._attributes) return;
    this._attributes = key;
    const faq = page.createElement('trust-faq');
    for (const [name, value] of attributes) {
      // The frame does not have the page's address, so writing to it would fail.
      const isWrite = name === 'permalinks' && value === 'write';
      faq.setAttribute(name, isWrite ? 'read' : value);
    }
    for (const {question, answer} of questions) {
      const details = page.createElement('details');
      const summary = page.createElement('summary');
      summary.textContent = question;
      const lines = answer.split(/\n+/).map((line) => {
        const paragraph = page.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      });
      details.append(summary, ...lines);
      faq.append(details);
    }
    if (data) {
      const script = page.createElement('script');
      script.type = dataType(context);
      script.text = data;
      faq.append(script);
    }
    this._onProblems([]);
    faq.addEventListener('trust-faq-error', ({detail}) => {
      if (this._faq === faq) this._onProblems(detail.problems);
    });
    this._faq = faq;
    page.body.replaceChildren(faq);
    await faq.ready;
    if (this._faq !== faq) return;
    this._untouched = this._opened;
    this._measure();
  }

  private get _opened(): string {
    const open = this._faq?.shadowRoot?.querySelectorAll<HTMLButtonElement>(
      '[part~=question][aria-expanded=true]',
    );
    return [...(open ?? [])].map(({value}) => value).join(' ');
  }

  private _measure(): void {
    if (this._faq?.shadowRoot && this._opened === this._untouched) {
      this._onHeight(Math.ceil(this._faq.getBoundingClientRect().height));
    }
  }
}
