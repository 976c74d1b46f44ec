/** The code to copy, for each platform. */
import {html, type TemplateResult} from 'lit';
import type {Problem} from '../problems.js';
import {PLATFORMS, type Piece, type Platform} from '../snippets/platforms.js';
import type {Actions, View} from '../view.js';
import {choice} from './fields.js';
import type {Messages} from '../messages/en.js';

export function output(view: View, actions: Actions): TemplateResult {
  const {messages, platform, pieces, problems} = view;
  const m = messages.code;
  const platforms = Object.keys(PLATFORMS) as Platform[];
  return html`<section class="slab" aria-labelledby="code">
    <h2 id="code" tabindex="-1">${m.title}</h2>
    ${choice(
      {
        id: 'platform',
        label: m.platform,
        value: platform,
        onChange: (word) => actions.setPlatform(word as Platform),
      },
      platforms.map((word) => [word, m.platforms[word]] as const),
    )}
    ${problems.length > 0 ? problemList(m.problems, problems, messages) : ''}
    <p class="note">${m.notes[platform]}</p>
    ${pieces.map((piece) => code(view, actions, piece))}
  </section>`;
}

export const problemList = (
  title: string,
  problems: readonly Problem[],
  messages: Messages,
): TemplateResult =>
  html`<div class="problems">
    <p>${title}</p>
    <ul>
      ${problems.map(
        (problem) =>
          html`<li data-problem=${problem.kind}>${messages.problem[problem.kind](problem)}</li>`,
      )}
    </ul>
  </div>`;

function code({messages}: View, actions: Actions, {place, code}: Piece): TemplateResult {
  const id = `piece-${place.replace(/\W+/g, '-')}`;
  const copy = (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    actions.copy(code, button.closest('.piece')!.querySelector('code'));
  };
  return html`<figure class="piece">
    <figcaption>
      <span id=${id}>${place}</span>
      <button
        type="button"
        class="button"
        aria-label=${messages.code.copyPiece(place)}
        @click=${copy}
      >
        ${messages.copy}
      </button>
    </figcaption>
    <pre tabindex="0" role="region" aria-labelledby=${id}><code .textContent=${code}></code></pre>
  </figure>`;
}
