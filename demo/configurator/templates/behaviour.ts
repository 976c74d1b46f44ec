/** Settings for the behaviour of the list, which most authors leave unchanged. */
import {html, type TemplateResult} from 'lit';
import type {Actions, View} from '../view.js';
import {choice, select, textField, tick} from './fields.js';

export const behaviour = (view: View, actions: Actions): readonly TemplateResult[] => [
  opening(view, actions),
  list(view, actions),
  links(view, actions),
];

function opening({config, messages}: View, actions: Actions) {
  const m = messages.open;
  const value = config.attributes['open'] ?? '';
  const isOwn = !['', 'first', 'all'].includes(value);
  return html`<div class="pair">
    ${select(
      {
        id: 'open',
        label: m.label,
        value,
        onChange: (word) => actions.setAttribute('open', word || null),
      },
      [
        ['', m.none],
        ['first', m.first],
        ['all', m.all],
        ...(isOwn ? [[value, m.own(value)] as const] : []),
      ],
    )}
    ${textField(
      {
        id: 'max-items',
        label: messages.maxItems,
        value: config.attributes['max-items'] ?? '50',
        onChange: (text) =>
          actions.setAttribute('max-items', text === '50' || text === '' ? null : text),
      },
      {type: 'number', min: 1},
    )}
  </div>`;
}

function list({config, messages}: View, actions: Actions) {
  const {grouping} = messages;
  const flag = (name: string, label: string) =>
    tick(label, name in config.attributes, (on) => actions.setAttribute(name, on ? '' : null));
  return html`${choice(
      {
        id: 'grouping',
        label: grouping.label,
        value: config.attributes['grouping'] ?? 'topic',
        onChange: (word) => actions.setAttribute('grouping', word === 'topic' ? null : word),
      },
      [
        ['topic', grouping.topic],
        ['none', grouping.none],
      ],
    )}
    <fieldset>
      <legend>${messages.switches}</legend>
      ${flag('exclusive', messages.exclusive)} ${flag('hide-search', messages.hideSearch)}
      ${flag('hide-topics', messages.hideTopics)} ${flag('feedback', messages.feedback)}
      ${flag('collect', messages.collect)}
    </fieldset>`;
}

function links({config, messages}: View, actions: Actions) {
  const {dataLayer, permalinks} = messages;
  const attributeField = (
    id: 'query' | 'contact-href' | 'contact-label' | 'changed-since',
    {label, hint}: {readonly label: string; readonly hint: string},
  ) =>
    textField({
      id,
      label,
      hint,
      value: config.attributes[id] ?? '',
      onChange: (text) => actions.setAttribute(id, text || null),
    });
  return html`${attributeField('query', messages.query)}
  ${attributeField('contact-href', messages.contactHref)}
  ${attributeField('contact-label', messages.contactLabel)}
  ${attributeField('changed-since', messages.changedSince)}
  ${select(
    {
      id: 'permalinks',
      label: permalinks.label,
      value: config.attributes['permalinks'] ?? 'read',
      onChange: (word) => actions.setAttribute('permalinks', word === 'read' ? null : word),
    },
    [
      ['read', permalinks.read],
      ['write', permalinks.write],
      ['off', permalinks.off],
    ],
  )}
  ${select(
    {
      id: 'data-layer',
      label: dataLayer.label,
      hint: dataLayer.hint,
      // The attribute without a value means `events`.
      value:
        config.attributes['data-layer'] === ''
          ? 'events'
          : (config.attributes['data-layer'] ?? 'off'),
      onChange: (word) => actions.setAttribute('data-layer', word === 'off' ? null : word),
    },
    [
      ['off', dataLayer.off],
      ['events', dataLayer.events],
      ['queries', dataLayer.queries],
    ],
  )}`;
}
