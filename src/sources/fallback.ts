import {treeOf} from './dom.js';
import {isSilent} from './html-to-nodes.js';

/** Whether there is any visible content between the host's tags. */
export function hasFallback(host: Element): boolean {
  return treeOf(host).some((node) =>
    typeof node === 'string'
      ? !!node.trim()
      : !isSilent(node.tag) && node.attribute('slot') === null,
  );
}
