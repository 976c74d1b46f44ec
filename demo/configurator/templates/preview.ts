/** The live widget in a separate page, with the width and scheme that the author chooses. */
import {html, type TemplateResult} from 'lit';
import {emptyPage} from '../preview-page.js';
import {scriptFile} from '../script-file.js';
import {WIDTHS, type Actions, type PreviewScheme, type View, type Width} from '../view.js';
import {choice} from './fields.js';
import {goTo} from './go-to.js';

export function preview(view: View, actions: Actions): TemplateResult {
  const {config, messages, scheme, width} = view;
  const m = messages.preview;
  return html`<section class="stage" aria-labelledby="preview">
    <div class="stage-bar">
      <h2 id="preview" tabindex="-1">${m.title}</h2>
      ${choice(
        {
          id: 'preview-scheme',
          label: m.scheme,
          value: scheme,
          onChange: (word) => actions.setScheme(word as PreviewScheme),
        },
        [
          ['auto', m.auto],
          ['light', messages.light],
          ['dark', messages.dark],
        ],
      )}
      ${choice(
        {
          id: 'preview-width',
          label: m.width,
          value: `${width}`,
          onChange: (word) => actions.setWidth(Number(word) as Width),
        },
        WIDTHS.map((pixels) => [`${pixels}`, pixels === 0 ? m.full : `${pixels}`] as const),
      )}
    </div>
    <div class="stage-room" tabindex="0" role="region" aria-label=${m.scroll}>
      <iframe
        title=${m.frame}
        srcdoc=${emptyPage}
        style="inline-size: ${width === 0 ? '100%' : `${width}px`}"
        @load=${(event: Event) => actions.frameLoaded(event.currentTarget as HTMLIFrameElement)}
      ></iframe>
    </div>
    <div class="stage-foot">
      <button type="button" class="button primary" @click=${() => actions.copy(view.html, null)}>
        ${m.copy}
      </button>
      <button type="button" class="link" @click=${() => goTo('code')}>${m.others}</button>
      <p class="hint">${m.file(scriptFile(config.script), config.script)}</p>
    </div>
  </section>`;
}
