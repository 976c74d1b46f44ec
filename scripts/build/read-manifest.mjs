/** The element's description in dist/custom-elements.json. */
import {readJson} from './read-json.mjs';

export const readElement = () =>
  readJson('dist/custom-elements.json')
    .modules.flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === 'trust-faq');

const isPublic = ({privacy, static: isStatic}) => !isStatic && (privacy ?? 'public') === 'public';
const members = (element, kind) => element.members.filter((m) => m.kind === kind && isPublic(m));

/** Properties that no attribute sets. */
export const propertiesOf = (element) =>
  members(element, 'field').filter(({attribute}) => !attribute);
export const methodsOf = (element) => members(element, 'method');

/** `search(query: string): Promise<readonly string[]>` */
export function signature({name, parameters = [], return: result}) {
  const list = parameters.map((p) => `${p.name}${p.optional ? '?' : ''}: ${p.type?.text}`);
  return `${name}(${list.join(', ')})${result ? `: ${result.type.text}` : ''}`;
}
