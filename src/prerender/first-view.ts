import {html, type TemplateResult} from 'lit';
import {readOptions} from '../attributes.js';
import {pickLanguage} from '../core/language.js';
import {formatPermalink} from '../core/permalink.js';
import {datasets} from '../data/registry.js';
import {allMessages} from '../messages/registry.js';
import type {Flow} from '../questions/flow-types.js';
import {indexFor} from '../questions/indexes.js';
import {createPipeline} from '../questions/pipeline.js';
import {NOT_ASKED} from '../questions/provider-state.js';
import {BUNDLED, type SourceState} from '../questions/source-state.js';
import {root} from '../templates/root.js';
import type {Actions} from '../view/actions.js';
import {buildView} from '../view/build-view.js';
import {NOTHING_COLLECTED} from '../view/collected-answers.js';
import {OpenItems} from '../view/open-items.js';
import type {View} from '../view/view.js';
import {viewStateOf} from '../view/view-inputs.js';
import {type PrerenderOptions, withDefaults} from './prerender-options.js';

/** The first view of an element with these attributes. */
export interface FirstView {
  readonly flow: Flow;
  /** The fragment that leads to an entry; empty without permalinks. */
  readonly addressOf: (id: string) => string;
  /** Null if there is nothing to show. */
  readonly view: View | null;
  readonly template: TemplateResult;
  readonly exclusive: boolean;
  /** Sentences for the page's author. */
  readonly problems: readonly string[];
}

/** There are no actions before the script has loaded. */
const NO_ACTIONS = {collection: {}} as Actions;

/** The questions to show, and whether to show all of them at once. */
export interface Shown {
  readonly source: SourceState;
  readonly srcMode: string | null;
  readonly isWhole: boolean;
}

const AS_ON_SCREEN: Shown = {source: BUNDLED, srcMode: null, isWhole: false};

export function firstView(
  given: PrerenderOptions,
  {source, srcMode, isWhole}: Shown = AS_ON_SCREEN,
): FirstView {
  const {lang = ''} = given;
  const author = {...withDefaults(given), srcMode, searchProvider: null};
  const {exclusive} = author;
  const options = readOptions(author);
  const flow = createPipeline()({
    author,
    options,
    lang,
    bundled: pickLanguage(datasets(), lang),
    source,
    provider: NOT_ASKED,
    indexFor,
    chosenTopic: '',
    limit: options.maxItems,
    isFinal: true,
  });
  const language = pickLanguage(allMessages(), lang);
  const problems = [...options.problems, ...flow.problems, ...flow.openByAuthor.problems];
  // Nothing is known about the page that will contain the markup.
  const addressOf = (id: string): string =>
    options.permalinks === 'off' ? '' : formatPermalink({host: '', id});
  const common = {flow, addressOf, exclusive, problems};
  if (!language || flow.isEmpty) return {...common, view: null, template: html`<slot></slot>`};
  const visitor = {
    reachedTopic: null,
    open: openOf(flow, exclusive),
    limit: isWhole ? Infinity : options.maxItems,
    opened: new Set<string>(),
    opening: null,
    made: null,
    revealed: '',
    feedbackGiven: new Map<string, boolean>(),
    copied: null,
    collection: author.collect ? NOTHING_COLLECTED : null,
  };
  const {messages, lang: messagesLang} = language;
  const now = Date.now();
  const inputs = {flow, visitor, messages, messagesLang, author, options, addressOf, now};
  const view = buildView(viewStateOf(inputs));
  return {
    ...common,
    view,
    template: root({view, announcement: '', theme: options.theme}, NO_ACTIONS),
  };
}

function openOf({openByAuthor}: Flow, exclusive: boolean): ReadonlySet<string> {
  const items = new OpenItems({open: null}, ignore, ignore);
  items.set(openByAuthor.ids);
  items.exclusive = exclusive;
  return items.ids;
}

const ignore = (): void => undefined;
