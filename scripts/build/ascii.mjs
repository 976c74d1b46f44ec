/**
 * Last step of the build: makes the scripts 7-bit and free of control characters, so that pages in any
 * encoding can contain them.
 */
import MagicString from 'magic-string';

const escapeUnit = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * `\uXXXX` means the same code unit in strings, templates, regular expressions and names, so no parsing
 * is needed. A lone backslash before the character (`\・`) must be removed.
 * @returns {{start: number, end: number, text: string}[]} replacements
 */
export function asciiEdits(code) {
  return [...code.matchAll(/(\\*)([^\t\n\r -~]+)/g)].map(
    ({0: found, 1: slashes, 2: units, index}) => {
      const kept = slashes.length - (slashes.length % 2);
      const text = Array.from({length: units.length}, (_, i) => escapeUnit(units[i])).join('');
      return {start: index + kept, end: index + found.length, text};
    },
  );
}

function* rawTemplates(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.property?.name === 'raw') yield node;
  for (const child of Object.values(node)) yield* rawTemplates(child);
}

export function ascii() {
  return {
    name: 'ascii',
    renderChunk(code) {
      for (const {start, end} of rawTemplates(this.parse(code))) {
        if (/[^\t\n\r -~]/.test(code.slice(start, end))) {
          this.error('String.raw`…` sees its own escapes: it can hold only ASCII.', start);
        }
      }
      const result = new MagicString(code);
      for (const {start, end, text} of asciiEdits(code)) result.overwrite(start, end, text);
      return {code: result.toString(), map: result.generateMap({hires: 'boundary'})};
    },
  };
}
