/** The whole page, from its masthead to its end. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Actions, View} from '../view.js';
import {content} from './content.js';
import {goTo} from './go-to.js';
import {look} from './look.js';
import {output, problemList} from './output.js';
import {preview} from './preview.js';

export function page(view: View, actions: Actions): TemplateResult {
  const {messages, announcement} = view;
  return html`${masthead(view)}
    <main>
      <div class="title">
        <h1>${messages.title}</h1>
        <p class="lede">${messages.lede}</p>
        ${paste(view, actions)}
      </div>
      <div class="bench">
        <div class="options">${content(view, actions)} ${look(view, actions)}</div>
        ${preview(view, actions)}
      </div>
      ${output(view, actions)}
      <div class="row end">
        <button type="button" class="button" @click=${actions.share}>${messages.share}</button>
        <button type="button" class="button" @click=${actions.reset}>${messages.reset}</button>
      </div>
    </main>
    ${dock(view, actions)}
    <p class="visually-hidden" role="status">${announcement}</p>
    ${announcement ? html`<p class="toast" aria-hidden="true">${announcement}</p>` : nothing}`;
}

/** On a phone, the controls are far from the preview and the code, so buttons for both stay within reach. */
function dock({html: code, messages}: View, actions: Actions): TemplateResult {
  return html`<div class="dock">
    <button type="button" class="button" @click=${() => goTo('preview')}>
      ${messages.steps.preview}
    </button>
    <button type="button" class="button primary" @click=${() => actions.copy(code, null)}>
      ${messages.preview.copy}
    </button>
  </div>`;
}

function masthead({messages, ui, otherUi}: View): TemplateResult {
  const {steps} = messages;
  return html`<header class="masthead">
      <a class="wordmark" href=${ui === 'ja' ? 'index.html' : 'index.en.html'}>${messages.back}</a>
      <a href="?ui=${otherUi}" hreflang=${otherUi} lang=${otherUi} data-other-ui
        >${messages.otherLanguage}</a
      >
    </header>
    <nav class="steps" aria-label=${messages.jump}>
      ${(['content', 'look', 'preview', 'code'] as const).map(
        (step) => html`<button type="button" @click=${() => goTo(step)}>${steps[step]}</button>`,
      )}
    </nav>`;
}

function paste({messages, pasted}: View, actions: Actions): TemplateResult {
  const m = messages.paste;
  const read = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    actions.read(form.querySelector('textarea')!.value);
  };
  return html`<details class="paste">
    <summary>${m.title}</summary>
    <form @submit=${read}>
      <label for="paste">${m.label}</label>
      <textarea id="paste" rows="5" spellcheck="false" autocomplete="off"></textarea>
      <button class="button">${m.read}</button>
    </form>
    <div role="status">
      ${
        pasted
          ? html`<p>${pasted.isRead ? m.done : m.failed}</p>
              ${
                pasted.problems.length > 0
                  ? problemList(messages.code.problems, pasted.problems, messages)
                  : html`<p>${messages.code.problemsNone}</p>`
              }`
          : nothing
      }
    </div>
  </details>`;
}
