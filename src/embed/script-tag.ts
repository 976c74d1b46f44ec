import {warn} from './warn.js';

/**
 * `<script src="trust-faq.js" data-trust-faq data-topics="data">` puts the element after itself or
 * into `data-target`, for pages whose editor takes unknown elements out. To be called while the
 * script runs for the first time: only then does the page tell which one it is.
 */
export function insertByScript(): void {
  const script = document.currentScript;
  if (!script?.hasAttribute('data-trust-faq')) return;
  const element = document.createElement('trust-faq');
  for (const {name, value} of script.attributes) {
    if (/^data-(?!trust-faq|target)/.test(name))
      element.setAttribute(name.replace(/^data-(?!layer)/, ''), value);
  }
  const id = script.getAttribute('data-target');
  const insert = (): void => {
    const target = id ? document.getElementById(id.replace('#', '')) : script.closest('body');
    if (target && id) target.append(element);
    else if (target) script.after(element);
    else if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', insert);
    else warn(`data-target "${id ?? ''}" is not on the page. Give the script the id of an element`);
  };
  insert();
}
