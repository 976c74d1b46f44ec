/** Reads questions from a page's own markup, in the forms listed in `question-forms.ts`. */
import type {Topic} from '../core/types.js';
import {anchorReader} from './anchors.js';
import {absoluteUrl} from './absolute-url.js';
import {treeOf} from './dom.js';
import type {Draft, DraftSet} from './draft.js';
import {findQuestions, type Placed, type QuestionBlock, underTopics} from './find-questions.js';
import {type Form, looksLikeQuestion, wordsOf} from './question-forms.js';
import type {ChildIds} from './child-ids.js';
import {isElement} from './html-tree.js';
import {readPair} from './question-and-answer.js';
import type {ReadContext} from './validate.js';

/** Tried in order until one finds questions; with flat questions, headings are topics. */
const FORMS: readonly (readonly Form[])[] = [['microdata', 'details', 'dl', 'headings'], ['flat']];

export function readChildren(host: Element, context: ReadContext, ids: ChildIds): DraftSet {
  const resolve = (address: string) => absoluteUrl(address, host.baseURI);
  const topics = new Map<string, Topic>();
  const drafts: Draft[] = [];
  const elements: object[] = [];
  const anchorsOf = anchorReader(host);
  for (const {block, topic} of underTopics(blocksIn(host, context))) {
    const draft = toDraft(block, {...context, resolve});
    if (!draft) continue;
    const anchors = anchorsOf({...block, topic: topic?.element});
    drafts.push({...draft, topic: topicOf(topic, topics), anchors});
    elements.push(block.element.node);
  }
  return {topics: [...topics.values()], entries: ids.give(drafts, elements)};
}

function blocksIn(host: Element, {report}: ReadContext): readonly QuestionBlock[] {
  const root = treeOf(host).filter((node) => !isElement(node) || !node.attribute('slot'));
  let best: readonly QuestionBlock[] = [];
  for (const forms of FORMS) {
    const blocks = findQuestions(root, {forms, isStrict: false, report});
    const isClear = ({form, question}: QuestionBlock) =>
      form !== 'topic' && (form !== 'headings' || looksLikeQuestion(wordsOf(question)));
    if (blocks.some(isClear)) return blocks;
    if (best.length === 0) best = blocks;
  }
  return best;
}

function toDraft(
  {element, question, answer, aliases, more = 0}: QuestionBlock,
  context: Parameters<typeof readPair>[2],
): Draft | undefined {
  const {path, report} = context;
  const name = wordsOf(question);
  const pair = readPair(question, answer, {...context, path: `${path}"${name}"`});
  if (more > 0) report(`${path}"${name}" has ${more + 1} answers; the first is shown`);
  if (!pair.question || pair.nodes.length === 0)
    return void report(`${path}"${name}" has no answer`);
  const id = element.attribute('id');
  const terms = aliases.map((term) => wordsOf([term]));
  return {...pair, ...(id && {id}), ...(terms.length > 0 && {aliases: terms})};
}

/** Identifies the topic by the id on its heading; topics without an id are the same if their names are. */
function topicOf(topic: Placed['topic'], topics: Map<string, Topic>): string {
  const name = topic ? wordsOf(topic.question) : '';
  if (!topic || !name) return '';
  const id = topic.element.attribute('id') ?? name;
  if (!topics.has(id)) topics.set(id, {id, name});
  return id;
}
