/** Describes in words which colours are readable. */
import {html, nothing, type TemplateResult} from 'lit';
import type {PairResult} from '../contrast.js';
import type {Actions, View} from '../view.js';

export function contrast(view: View, actions: Actions): TemplateResult {
  const m = view.messages.contrast;
  const weak = view.contrast.filter(({passes}) => !passes);
  return html`<section class="contrast" aria-labelledby="contrast">
    <h3 id="contrast">${m.label}</h3>
    <p class="verdict ${weak.length > 0 ? 'bad' : 'good'}" role="status">
      <span class="sign" aria-hidden="true">${weak.length > 0 ? '!' : '✓'}</span>
      ${weak.length > 0 ? m.bad(weak.length) : m.good(view.contrast.length)}
    </p>
    ${
      weak.length > 0
        ? html`<ul class="weak">
            ${weak.map((pair) => failure(view, actions, pair))}
          </ul>`
        : nothing
    }
    <details>
      <summary>${m.details}</summary>
      <table class="pairs">
        <tbody>
          ${view.contrast.map((pair) => all(view, pair))}
        </tbody>
      </table>
    </details>
  </section>`;
}

const sample = ({text, textColour, groundColour}: PairResult) => {
  const isLine = /accent$|border|focus/.test(text) && !text.includes('on-');
  return html`<span
    class="sample ${isLine ? 'line' : ''}"
    aria-hidden="true"
    style="color: ${textColour}; background: ${groundColour}"
    >${isLine ? '' : 'Aa'}</span
  >`;
};

function failure(view: View, actions: Actions, pair: PairResult): TemplateResult {
  const {messages} = view;
  const m = messages.contrast;
  const {scheme, textColour, groundColour, ratio, needed, nearest, nearestGround} = pair;
  const name = m.pair[pair.text]!;
  const scheming = messages[scheme];
  if (!textColour) return html`<li>${name} (${scheming}): ${m.unknown}</li>`;
  const fix = (colour: string, side: string, variable: string) =>
    colour
      ? html`<button
          type="button"
          class="button small"
          aria-label=${m.use(colour, side, messages.colourIn(name, scheming))}
          @click=${() => actions.setSide(scheme, variable, colour)}
        >
          <span class="dot" style="background: ${colour}"></span>${m.useShort(colour, side)}
        </button>`
      : nothing;
  return html`<li>
    ${sample(pair)}
    <div>
      <p>
        <strong>${messages.colourIn(name, scheming)}</strong><br />
        ${m.fails(textColour, groundColour, ratio, needed)}
        ${nearest ? m.nearest(nearest, nearestGround) : nothing}
      </p>
      <div class="fixes">
        ${fix(nearest, m.text, pair.text)} ${fix(nearestGround, m.ground, pair.ground)}
      </div>
    </div>
  </li>`;
}

function all({messages}: View, pair: PairResult): TemplateResult {
  const {scheme, ratio, needed, passes} = pair;
  return html`<tr>
    <td>${sample(pair)}</td>
    <th scope="row">${messages.contrast.pair[pair.text]} <small>${messages[scheme]}</small></th>
    <td class="ratio ${passes ? '' : 'bad'}">
      ${passes ? '✓' : '✕'} ${ratio}:1 <small>≥ ${needed}</small>
    </td>
  </tr>`;
}
