/**
 * Rollup plugin: shortens the names of private members (`_onInput`). Only a self-contained script
 * can do so: nobody outside writes them. Lit's own begin with `_$` and stay as they are.
 */
import MagicString from 'magic-string';

const PRIVATE = /^_[a-z]\w*$/;

/** Every node with the one above it. */
function* nodes(node, parent) {
  if (!node || typeof node !== 'object') return;
  if (node.type) yield {node, parent};
  for (const child of Object.values(node)) yield* nodes(child, node.type ? node : parent);
}

/** `this._x`, `{_x: 1}`, `_x() {}` and `static _x = 1`, but not a variable that is called `_x`. */
function isMemberName({node, parent}) {
  if (node.type !== 'Identifier' || !PRIVATE.test(node.name) || parent.computed) return false;
  return parent.type === 'MemberExpression' ? parent.property === node : parent.key === node;
}

/** `__decorate([state()], TrustFaq.prototype, "_x", void 0)` names a member in a string. */
const isDecorated = ({node, parent}) =>
  parent?.type === 'CallExpression' &&
  parent.callee.name === '__decorate' &&
  parent.arguments[2] === node;

export function manglePrivate() {
  return {
    name: 'mangle-private',
    renderChunk(code) {
      const all = [...nodes(this.parse(code))];
      const members = all.filter(isMemberName);
      const names = [...new Set(members.map(({node}) => node.name))].sort();
      const short = new Map(names.map((name, i) => [name, `_${i.toString(36)}`]));
      const result = new MagicString(code);
      for (const {node, parent} of members) {
        if (parent.shorthand) this.error(`"${node.name}" is written in short form.`, node.start);
        result.overwrite(node.start, node.end, short.get(node.name));
      }
      for (const {node, parent} of all) {
        if (node.type !== 'Literal' || !short.has(node.value)) continue;
        if (!isDecorated({node, parent})) {
          this.error(`"${node.value}" names a private member in a string.`, node.start);
        }
        result.overwrite(node.start, node.end, `"${short.get(node.value)}"`);
      }
      return {code: result.toString(), map: result.generateMap({hires: 'boundary'})};
    },
  };
}
