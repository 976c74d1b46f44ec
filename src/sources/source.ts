/** Determines the source of the questions. */
import {datasets} from '../data/registry.js';
import {childrenOf} from './dom.js';

/** Sources with equal `kind` and `from` give the same questions. */
export type DatasetSource =
  /** `from`: number of registered datasets. */
  | {readonly kind: 'bundled'; readonly from: number}
  | {readonly kind: 'url'; readonly from: string}
  /** `from`: text of the script; undefined if the script does not exist. */
  | {
      readonly kind: 'inline';
      readonly from: string | undefined;
      readonly script: Element | null;
    }
  /** `from`: a number that grows whenever the children may have changed. */
  | {readonly kind: 'children'; readonly from: number}
  | {readonly kind: 'property'; readonly from: object};

/** Everything that decides which source is used. */
export interface SourceInputs {
  readonly host: HTMLElement;
  readonly src: string;
  readonly data: object | null;
  /** Number of changes to the children so far. */
  readonly changes: number;
}

/** The property takes precedence, then `src`, then a script between the tags. */
export function findSource({host, src, data, changes}: SourceInputs): DatasetSource {
  if (data) return {kind: 'property', from: data};
  if (src === 'children') return {kind: 'children', from: changes};
  if (src.startsWith('#')) return inline(elementOfId(host, src.slice(1)));
  if (src) return {kind: 'url', from: src};
  const script = childrenOf(host).filter(isData)[0];
  return script ? inline(script) : {kind: 'bundled', from: datasets().length};
}

/** Looks in the host's own tree first, then in the page. */
function elementOfId(host: HTMLElement, id: string): Element | null {
  const root = host.getRootNode() as Partial<ShadowRoot>;
  return root.getElementById?.(id) ?? document.getElementById(id);
}

function inline(script: Element | null): DatasetSource {
  return {kind: 'inline', from: script?.textContent ?? undefined, script};
}

function isData(node: Node): node is Element {
  return (
    (node as Partial<Element>).localName === 'script' &&
    /^application\/(?:ld\+)?json$/i.test((node as HTMLScriptElement).type.trim())
  );
}
