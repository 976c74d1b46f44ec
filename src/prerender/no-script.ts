import {
  defaultTreeAdapter,
  type DefaultTreeAdapterTypes,
  html,
  parseFragment,
  serialize,
} from 'parse5';
import {type Element, isParsedElement} from './page-elements.js';

type Parent = DefaultTreeAdapterTypes.ParentNode;

/**
 * The same tree where no script gives life to its buttons: an item is a `<details>`, which opens by
 * itself, and every other control is inert. Lit's comments stay, empty: they split the same texts
 * that they split in the browser, so both are laid out alike.
 */
export function readableWithoutScript(markup: string, isExclusive: boolean): string {
  const fragment = parseFragment(markup);
  adapt(fragment, isExclusive ? [{name: 'name', value: 'item'}] : []);
  return serialize(fragment);
}

function adapt(parent: Parent, itemAttributes: Element['attrs']): void {
  for (const child of parent.childNodes) if ('data' in child) child.data = '';
  for (const child of parent.childNodes.filter(isParsedElement)) {
    if (classOf(child) === 'item') toDetails(child, itemAttributes);
    else if (/^(button|input)$/.test(child.tagName)) child.attrs.push({name: 'inert', value: ''});
    adapt(child, itemAttributes);
  }
}

/** `div > (h4 > button) + glance + panel[hidden]` becomes `details > summary > (h4 > span) + glance, panel`. */
function toDetails(item: Element, attributes: Element['attrs']): void {
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

function rename(element: Element, name: string): void {
  element.tagName = name;
  element.nodeName = name;
}

const classOf = ({attrs}: Element) => attrs.find(({name}) => name === 'class')?.value;
