/**
 * Generates the content for `<!-- live … -->` in a page's source: a control for every public CSS
 * variable, the configurator, the check of copied answers, a search.
 */
import {readElement} from '../build/read-manifest.mjs';
import {readJson} from '../build/read-json.mjs';
import {datasetOf} from './find.mjs';
import {codeBlock, escapeHtml, markdown} from './markdown.mjs';

const {cssProperties} = readElement();
const japanese = readJson('docs/ja.json')['css-variables'];

const isColour = ({default: value, description}) =>
  value.startsWith('#') || /colou?r\b|^Background/i.test(description);
const isLength = ({description}) => /\blength\b|\bsize\b/i.test(description);

/** Minimum, maximum and initial value of a slider in em, by the variable's default. */
const LIMITS = {
  '1em': [0.25, 2, 1],
  '0.5em': [0, 2, 0.5],
  inherit: [0.75, 1.5, 1],
  none: [18, 80, 48],
};

function picker({name, default: value}, messages) {
  const [colour = '#808080'] = /#[\da-f]{3,6}/.exec(value) ?? [];
  const long = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
  return `<input type="color" aria-label="${messages.pick(name)}" value="${long}" />`;
}

function slider({name, default: value}, messages) {
  const [min, max, start] = LIMITS[value];
  return `<input type="range" min="${min}" max="${max}" step="${max > 4 ? 1 : 0.0625}" value="${start}" aria-label="${messages.slide(name)}" />`;
}

function fontPicker({name}, messages) {
  const options = Object.entries(messages.fonts).map(
    ([font, label]) => `<option value="${escapeHtml(font)}">${label}</option>`,
  );
  return `<select aria-label="${messages.choose(name)}">${options.join('')}</select>`;
}

function control(variable, messages) {
  if (isColour(variable)) return picker(variable, messages);
  return isLength(variable) ? slider(variable, messages) : fontPicker(variable, messages);
}

function row(variable, {lang, messages}) {
  const {name, description, default: value} = variable;
  const own = lang === 'ja' ? japanese[name] : {};
  const meaning = (typeof own === 'string' ? own : own.meaning) ?? description;
  const id = name.slice(2);
  return `<div class="variable" id="${id}" data-variable="${name}">
<p><code>${name}</code></p>
<p id="${id}-meaning">${markdown.renderInline(meaning)} <span class="more">${messages.defaultValue}${messages.colon}${own.default ?? value}</span></p>
<div class="inputs">${control(variable, messages.variables)}<input type="text" aria-label="${messages.variables.value(name)}" aria-describedby="${id}-meaning" autocomplete="off" autocapitalize="none" spellcheck="false"${isColour(variable) ? ' data-colour' : ''} /></div>
</div>`;
}

/** @param {{lang: string, messages: object, codes: number}} env */
function variables(env) {
  const messages = env.messages.variables;
  const schemes = ['auto', 'light', 'dark'].map(
    (scheme) =>
      `<label><input type="radio" name="scheme" value="${scheme}"${scheme === 'auto' ? ' checked' : ''} /> ${messages[scheme]}</label>`,
  );
  return `<div class="bench">
<form class="variables" aria-label="${messages.form}" autocomplete="off">
${cssProperties.map((variable) => row(variable, env)).join('\n')}
<button class="button inputs" type="reset">${messages.reset}</button>
</form>
<div class="result">
<div class="seen">
<fieldset class="schemes"><legend>${messages.scheme}</legend>${schemes.join('')}</fieldset>
<div class="stage scroller" role="group" aria-label="${messages.preview}">
<trust-faq heading="" heading-level="3" topics="data continuity" max-items="2" query="${messages.query}" permalinks="off"></trust-faq>
</div>
</div>
<div class="values" data-empty="${messages.empty}">
<p>${messages.css}</p>
${codeBlock(`trust-faq {\n  /* ${messages.empty} */\n}`, 'css', env, 'variables-css')}</div>
</div>
</div>
`;
}

const configurator = ({lang, messages}) =>
  `<iframe class="configurator" src="../configurator.html?ui=${lang}" title="${messages.configurator}" loading="lazy"></iframe>\n`;

/** The preceding pages, searched by the widget itself. */
function find({lang, pages, messages}) {
  const data = JSON.stringify(datasetOf(pages, lang)).replaceAll('<', '\\u003c');
  return `<trust-faq class="find" data-search="${messages.find}" heading="" heading-level="2" hide-topics max-items="12" permalinks="off">
<script type="application/json">${data}</script>
</trust-faq>
`;
}

/** Hidden until its script runs. */
const verify = ({messages: {verify: messages}}) => `<form class="verify" hidden>
<label for="copied">${messages.label}</label>
<textarea id="copied" rows="8" spellcheck="false" autocomplete="off"></textarea>
<button class="button" type="submit">${messages.check}</button>
<p class="proves">${messages.proves}</p>
<p role="status"></p>
<ol></ol>
</form>
`;

export const LIVE = {variables, configurator, find, verify};
