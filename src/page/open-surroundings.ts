import {surroundings} from './surroundings.js';

/**
 * Opens whatever the page has closed around an element: `<details>` and `hidden="until-found"`, as a
 * browser does for fragments and find-in-page.
 */
export function openSurroundings(element: Element): void {
  let inside = '';
  for (const node of surroundings(element)) {
    if (node.localName === 'details' && inside !== 'summary')
      (node as HTMLDetailsElement).open = true;
    if (node.getAttribute('hidden') === 'until-found') {
      node.dispatchEvent(new Event('beforematch', {bubbles: true}));
      node.removeAttribute('hidden');
    }
    inside = node.localName;
  }
}
