import type {ListItemNode, ListNode, MarkupNode, PhrasingNode} from '../core/markup.js';
import {type Block, type Run, writeMarkup} from './markup-writer.js';

/** Writes the nodes of an answer in the Markdown subset; unsupported nodes are reduced to their text. */
export function writeNodes(nodes: readonly MarkupNode[]): string {
  return writeMarkup(nodes.flatMap(blocksOf));
}

function blocksOf(node: MarkupNode): Block[] {
  if (node.type === 'list') return itemsOf(node);
  const blocks: {marker: ''; runs: Run[]}[] = [{marker: '', runs: []}];
  for (const child of node.children) {
    if (child.type === 'break') blocks.push({marker: '', runs: []});
    else blocks.at(-1)!.runs.push(...runsOf(child));
  }
  return blocks;
}

/** Flattens lists to one level: nested items follow the item that contains them. */
function itemsOf({ordered, start, children}: ListNode): Block[] {
  return children.flatMap(({children: parts}, i) => {
    const marker = ordered ? `${start + i}.` : '-';
    const blocks: {marker: string; runs: Run[]}[] = [{marker, runs: []}];
    for (const part of parts) {
      if (part.type === 'list') blocks.push(...itemsOf(part).map(copy), {marker, runs: []});
      else blocks.at(-1)!.runs.push(...runsOf(part));
    }
    return blocks;
  });
}

const copy = ({marker, runs}: Block) => ({marker, runs: [...runs]});

type Style = Omit<Run, 'text'>;

function runsOf(
  node: Exclude<ListItemNode['children'][number], ListNode>,
  style: Style = {},
): Run[] {
  const inside = (more: Style) =>
    (node as {children: readonly PhrasingNode[]}).children.flatMap((child) =>
      runsOf(child, {...style, ...more}),
    );
  switch (node.type) {
    case 'text':
      return [{text: node.value, ...style}];
    case 'break':
      return [{text: ' ', ...style}];
    case 'strong':
      return inside({strong: true});
    case 'link':
      return inside({href: node.url});
    case 'emphasis':
      return inside({});
    case 'delete':
      return [];
  }
}
