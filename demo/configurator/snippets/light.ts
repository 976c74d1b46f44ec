/** Light questions in a snippet: what `npx trust-faq prerender --light` would write into it. */
import {registerLanguages} from '../../../src/embed/languages.js';
import {prerenderLight} from '../../../src/prerender/prerender-light.js';
import {attributeName, PROPERTIES} from '../../../src/prerender/prerender-options.js';
import type {Context} from './context.js';

registerLanguages();

let last = {key: '', block: ''};

/** Whether the snippet has light questions: only the bundled ones are known here. */
export const hasLight = ({config}: Context): boolean =>
  config.light && config.questions.length === 0 && !config.data && !config.attributes['src'];

/** The block as lines of code; none if the snippet has no light questions. */
export function lightLines(context: Context): readonly string[] {
  if (!hasLight(context)) return [];
  const {attributes} = context.config;
  const key = JSON.stringify(attributes);
  if (key !== last.key) {
    const options = PROPERTIES.flatMap(({name, isBoolean}) => {
      const value = attributes[attributeName(name)];
      return value === undefined ? [] : [[name, isBoolean || value] as const];
    });
    const block = prerenderLight({lang: attributes['lang'], ...Object.fromEntries(options)});
    last = {key, block};
  }
  return last.block.split('\n');
}

/** Paper shows every answer; browsers that do not know the pseudo-element print the open ones. */
export const lightCss = (context: Context): string =>
  hasLight(context)
    ? `@media print {
  trust-faq:not(:defined) ::details-content { display: block; content-visibility: visible; }
}`
    : '';
