import { datasets } from '../data/registry.js';
import { childrenOf, tagOf } from './nodes.js';

/** Where the questions come from. */
/** The property comes first, then `src`, then a script between the tags. */
function findSource(host, ...[src, data, changes]) {
    if (data)
        return { kind: 'property', from: data };
    if (src === 'children')
        return { kind: 'children', from: changes };
    if (src.startsWith('#'))
        return { kind: 'inline', from: textOfId(host, src.slice(1)) };
    if (src)
        return { kind: 'url', from: src };
    const script = childrenOf(host).filter(isData)[0];
    return script
        ? { kind: 'inline', from: script.textContent ?? '' }
        : { kind: 'bundled', from: datasets().length };
}
/** In the host's own tree, else in the page. */
function textOfId(host, id) {
    const root = host.getRootNode();
    return (root.getElementById?.(id) ?? document.getElementById(id))?.textContent ?? undefined;
}
function isData(node) {
    return (tagOf(node) === 'script' &&
        /^application\/(?:ld\+)?json$/i.test(node.type.trim()));
}

export { findSource };
//# sourceMappingURL=source.js.map
