import {said} from '../embed/warn.js';

/** Does something, and gives what the element would say of it in the console. */
export function listen<Value>(act: () => Value): {value: Value; sentences: readonly string[]} {
  const sentences: string[] = [];
  const {warn} = console;
  said.clear();
  console.warn = (text: string) => sentences.push(text.replace(/^trust-faq: /, ''));
  try {
    return {value: act(), sentences};
  } finally {
    console.warn = warn;
  }
}
