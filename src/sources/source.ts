/** Where the questions come from. */
import {datasets} from '../data/registry.js';
import {childrenOf} from './dom.js';

/** The same `kind` and `from` give the same questions. */
export type DatasetSource =
  /** How many datasets are registered. */
  | {readonly kind: 'bundled'; readonly from: number}
  | {readonly kind: 'url'; readonly from: string}
  /** The text of a script; undefined where there is no such script. */
  | {readonly kind: 'inline'; readonly from: string | undefined}
  /** How often the children have changed. */
  | {readonly kind: 'children'; readonly from: number}
  | {readonly kind: 'property'; readonly from: object};

/** What says which source it is. */
export interface SourceWish {
  readonly host: HTMLElement;
  readonly src: string;
  readonly data: object | null;
  /** How often the children have changed. */
  readonly changes: number;
}

/** The property comes first, then `src`, then a script between the tags. */
export function findSource({host, src, data, changes}: SourceWish): DatasetSource {
  if (data) return {kind: 'property', from: data};
  if (src === 'children') return {kind: 'children', from: changes};
  if (src.startsWith('#')) return {kind: 'inline', from: textOfId(host, src.slice(1))};
  if (src) return {kind: 'url', from: src};
  const script = childrenOf(host).filter(isData)[0];
  return script
    ? {kind: 'inline', from: script.textContent ?? ''}
    : {kind: 'bundled', from: datasets().length};
}

/** In the host's own tree, else in the page. */
function textOfId(host: HTMLElement, id: string): string | undefined {
  const root = host.getRootNode() as Partial<ShadowRoot>;
  return (root.getElementById?.(id) ?? document.getElementById(id))?.textContent ?? undefined;
}

function isData(node: Node): boolean {
  return (
    (node as Partial<Element>).localName === 'script' &&
    /^application\/(?:ld\+)?json$/i.test((node as HTMLScriptElement).type.trim())
  );
}
