/** Settings for the widget's content and behaviour. */
import {html, nothing, type TemplateResult} from 'lit';
import {hasKnownName, SCRIPT_FILES, scriptFile, withScriptFile} from '../script-file.js';
import {hasOwnData} from '../problems.js';
import {isSafeAddress} from '../safe.js';
import type {Actions, View} from '../view.js';
import {behaviour} from './behaviour.js';
import {choice, more, select, textField, tick} from './fields.js';
import {ownData} from './own-data.js';
import {ownQuestions} from './own-questions.js';
import {topics} from './topics.js';
import {accent} from './variables.js';

export function content(view: View, actions: Actions): TemplateResult {
  return html`<section aria-labelledby="content">
    <h2 id="content" tabindex="-1">${view.messages.steps.content}</h2>
    ${language(view, actions)} ${accent(view, actions)}
    ${
      hasOwnData(view.config) && view.config.attributes['src-mode'] !== 'append'
        ? html`<p class="hint">${view.messages.own.instead}</p>`
        : topics(view, actions)
    }
    ${more(view.messages.questions.title, ownQuestions(view, actions))} ${heading(view, actions)}
    ${more(view.messages.behaviour, behaviour(view, actions))}
    ${more(view.messages.own.title, ownData(view, actions))}
    ${more(view.messages.script.title, script(view, actions))}
  </section>`;
}

function language({config, messages: {language: m}}: View, actions: Actions) {
  const value = config.attributes['lang'] ?? '';
  return choice(
    {
      id: 'lang',
      label: m.label,
      value,
      onChange: (lang) => actions.setAttribute('lang', lang || null),
    },
    [
      ['ja', m.ja],
      ['en', m.en],
      ['', m.auto],
    ],
  );
}

function heading({config, messages: {heading: m}}: View, actions: Actions) {
  const text = config.attributes['heading'];
  const kind = text === undefined ? 'auto' : text === '' ? 'none' : 'own';
  const first = {auto: null, none: '', own: ' '};
  return html`<div class="pair">
      ${select(
        {
          id: 'heading',
          label: m.label,
          value: kind,
          onChange: (value) => actions.setAttribute('heading', first[value as keyof typeof first]),
        },
        [
          ['auto', m.auto],
          ['none', m.none],
          ['own', m.own],
        ],
      )}
      ${select(
        {
          id: 'heading-level',
          label: m.level,
          hint: m.levelHint,
          value: config.attributes['heading-level'] ?? '2',
          onChange: (value) => actions.setAttribute('heading-level', value === '2' ? null : value),
        },
        [1, 2, 3, 4, 5, 6].map((level) => [`${level}`, `h${level}`] as const),
      )}
    </div>
    ${
      kind === 'own'
        ? textField({
            id: 'heading-text',
            label: m.text,
            value: text!.trim(),
            onChange: (value) => actions.setAttribute('heading', value || ' '),
          })
        : nothing
    }`;
}

function script({config, fallback, messages}: View, actions: Actions) {
  const m = messages.script;
  const setFallback = (change: Partial<typeof fallback>) =>
    actions.change({fallback: {...fallback, ...change}});
  return html`<div class="pair">
      ${textField(
        {
          id: 'script',
          label: m.label,
          hint: m.hint,
          value: config.script,
          onChange: (address) => actions.change({script: address.trim()}),
        },
        {problem: isSafeAddress(config.script) && config.script ? '' : m.bad},
      )}
      ${
        hasKnownName(config.script)
          ? select(
              {
                id: 'script-file',
                label: m.file,
                value: scriptFile(config.script),
                onChange: (file) => actions.change({script: withScriptFile(config.script, file)}),
              },
              Object.keys(SCRIPT_FILES).map((file) => [file, m.files[file]!] as const),
            )
          : nothing
      }
    </div>
    ${tick(messages.questionsInHtml, config.light, (light) => actions.change({light}))}
    ${tick(messages.reserve, config.reserve, (reserve) => actions.change({reserve}))}
    <fieldset>
      <legend>${messages.fallback.label}</legend>
      <div class="pair">
        ${textField({
          id: 'fallback-text',
          label: messages.fallback.text,
          value: fallback.text,
          onChange: (text) => setFallback({text}),
        })}
        ${textField(
          {
            id: 'fallback-href',
            label: messages.fallback.href,
            value: fallback.href,
            onChange: (href) => setFallback({href: href.trim()}),
          },
          {problem: isSafeAddress(fallback.href) ? '' : m.bad},
        )}
      </div>
    </fieldset>`;
}
