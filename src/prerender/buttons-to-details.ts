import {
  defaultTreeAdapter,
  type DefaultTreeAdapterTypes,
  html,
  parseFragment,
  serialize,
} from 'parse5';
import {type ParsedElement, isParsedElement} from './page-elements.js';

type Parent = DefaultTreeAdapterTypes.ParentNode;

/**
 * Adapts the tree for pages where no script runs its buttons: an item becomes `<details>`, which opens
 * by itself, and every other control becomes inert. Lit's comments stay, but empty: they split texts as
 * they do in the browser, so that both layouts are the same.
 */
export function readableWithoutScript(markup: string, isExclusive: boolean): string {
  const fragment = parseFragment(markup);
  adapt(fragment, isExclusive ? [{name: 'name', value: 'item'}] : []);
  return serialize(fragment);
}

function adapt(parent: Parent, itemAttributes: ParsedElement['attrs']): void {
  for (const child of parent.childNodes) if ('data' in child) child.data = '';
  for (const child of parent.childNodes.filter(isParsedElement)) {
    if (classOf(child) === 'item') toDetails(child, itemAttributes);
    else if (/^(button|input)$/.test(child.tagName)) child.attrs.push({name: 'inert', value: ''});
    adapt(child, itemAttributes);
  }
}

/** `div > (h4 > button) + glance + panel[hidden]` becomes `details > summary > (h4 > span) + glance, panel`. */
function toDetails(item: ParsedElement, attributes: ParsedElement['attrs']): void {
  const [heading, ...others] = item.childNodes.filter(isParsedElement);
  const panel = others.pop()!;
  const button = heading!.childNodes.find(isParsedElement)!;
  const isOpen = button.attrs.some(({name, value}) => name === 'aria-expanded' && value === 'true');
  rename(item, 'details');
  item.attrs.push(...attributes);
  if (isOpen) item.attrs.push({name: 'open', value: ''});
  rename(button, 'span');
  button.attrs = button.attrs.filter(({name}) => /^(id|class|part)$/.test(name));
  panel.attrs = panel.attrs.filter(({name}) => name !== 'hidden');
  const summary = defaultTreeAdapter.createElement('summary', html.NS.HTML, []);
  defaultTreeAdapter.insertBefore(item, summary, heading!);
  for (const shown of [heading!, ...others]) {
    defaultTreeAdapter.detachNode(shown);
    defaultTreeAdapter.appendChild(summary, shown);
  }
}

function rename(element: ParsedElement, name: string): void {
  element.tagName = name;
  element.nodeName = name;
}

const classOf = ({attrs}: ParsedElement) => attrs.find(({name}) => name === 'class')?.value;
