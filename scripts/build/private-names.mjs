/**
 * Names of members that only our own code reads, for terser to shorten: what the classes and
 * interfaces of src/ declare, without what a page may write or read and what browsers read.
 */
import {readdirSync, readFileSync} from 'node:fs';
import ts from 'typescript';

/** Every name in these is read by a page, or as a key at run time. */
const PUBLIC = [
  'src/core/types.ts',
  'src/messages/messages.ts',
  'src/events.ts',
  'src/questions/search-provider.ts',
];
/** Here the names that do not begin with an underscore are. */
const ELEMENT = 'src/trust-faq.ts';
/** Terser's own list of these lacks some. */
const BROWSERS = 'node_modules/typescript/lib/lib.dom.d.ts';

const isMember = (node) =>
  ts.isClassElement(node) ||
  ts.isTypeElement(node) ||
  (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent));

function namesIn(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const names = [];
  (function visit(node) {
    if (isMember(node) && node.name) names.push(node.name.getText(source));
    ts.forEachChild(node, visit);
  })(source);
  return names;
}

/** @returns {RegExp} matches the names to shorten */
export function privateNames() {
  const known = new Set([
    ...[...PUBLIC, BROWSERS].flatMap(namesIn),
    ...namesIn(ELEMENT).filter((name) => !name.startsWith('_')),
  ]);
  const files = readdirSync('src', {recursive: true}).filter((file) => file.endsWith('.ts'));
  const own = files.flatMap((file) => namesIn(`src/${file}`)).filter((name) => /^\w+$/.test(name));
  const names = [...new Set(own)].filter((name) => !known.has(name)).sort();
  return new RegExp(`^(?:${names.join('|')})$`);
}
