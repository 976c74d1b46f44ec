/** Where the questions come from. */
import {datasets} from '../data/registry.js';
import {childrenOf} from './dom.js';

/** The same `kind` and `from` give the same questions. */
export type DatasetSource =
  /** How many datasets are registered. */
  | {readonly kind: 'bundled'; readonly from: number}
  | {readonly kind: 'url'; readonly from: string}
  /** The text of a script; undefined where there is no such script. */
  | {
      readonly kind: 'inline';
      readonly from: string | undefined;
      readonly script: Element | null;
    }
  /** How often the children have changed. */
  | {readonly kind: 'children'; readonly from: number}
  | {readonly kind: 'property'; readonly from: object};

/** What decides which source it is. */
export interface SourceInputs {
  readonly host: HTMLElement;
  readonly src: string;
  readonly data: object | null;
  /** How often the children have changed. */
  readonly changes: number;
}

/** The property comes first, then `src`, then a script between the tags. */
export function findSource({host, src, data, changes}: SourceInputs): DatasetSource {
  if (data) return {kind: 'property', from: data};
  if (src === 'children') return {kind: 'children', from: changes};
  if (src.startsWith('#')) return inline(elementOfId(host, src.slice(1)));
  if (src) return {kind: 'url', from: src};
  const script = childrenOf(host).filter(isData)[0];
  return script ? inline(script) : {kind: 'bundled', from: datasets().length};
}

/** In the host's own tree, else in the page. */
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
