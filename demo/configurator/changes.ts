/** What a change of one setting means for the others. */
import {withKey, type Config} from './config.js';
import type {Theme} from './facts.js';
import {KNOWN} from './data.js';
import {tokens} from './problems.js';
import {fileOf, scriptFile, withScriptFile} from './script-file.js';

/** A theme brings its variables, which can be edited then; those of the last theme go. */
export function withLook(config: Config, id: string, themes: readonly Theme[]): Config {
  const schemeOf = (look: string) => themes.find((theme) => theme.id === look)?.scheme ?? '';
  const forced = schemeOf(id);
  const isForced = forced !== '' || schemeOf(config.look) !== '';
  return {
    ...config,
    look: id,
    variables: themes.find((theme) => theme.id === id)?.variables ?? {},
    attributes: isForced ? withKey(config.attributes, 'theme', forced || null) : config.attributes,
  };
}

/** Without the attribute where it would say what holds anyway. */
function withTopics(config: Config, topics: readonly string[]): Config {
  const text = topics.join(' ');
  const value = text === KNOWN.topics.join(' ') ? null : text;
  return {...config, attributes: withKey(config.attributes, 'topics', value)};
}

function chosenOf({attributes}: Config, order: readonly string[]): readonly string[] {
  const chosen = tokens(attributes['topics']);
  return chosen.length === 0 ? order : chosen;
}

/** Null where no topic would stay: an empty attribute means all of them. */
export function topicTicked(
  config: Config,
  order: readonly string[],
  {id, isOn}: {id: string; isOn: boolean},
): Config | null {
  const chosen = chosenOf(config, order);
  const topics = order.filter((one) => (one === id ? isOn : chosen.includes(one)));
  return topics.length === 0 ? null : withTopics(config, topics);
}

export function topicMoved(
  config: Config,
  before: readonly string[],
  {id, to}: {id: string; to: number},
): {config: Config; order: readonly string[]} {
  const chosen = chosenOf(config, before);
  const others = before.filter((one) => one !== id);
  const order = [...others.slice(0, to), id, ...others.slice(to)];
  const topics = order.filter((one) => chosen.includes(one));
  return {config: withTopics(config, topics), order};
}

export function withEntryTicked(config: Config, id: string, isOn: boolean): Config {
  const others = tokens(config.attributes['exclude']).filter((one) => one !== id);
  const exclude = (isOn ? others : [...others, id]).join(' ');
  return {...config, attributes: withKey(config.attributes, 'exclude', exclude || null)};
}

/** The script of a language comes with it, unless another one was chosen. */
export function withAttribute(config: Config, name: string, value: string | null): Config {
  const {attributes, script} = config;
  const follows = name === 'lang' && scriptFile(script) === fileOf(attributes['lang']);
  return {
    ...config,
    attributes: withKey(attributes, name, value),
    script: follows ? withScriptFile(script, fileOf(value ?? '')) : script,
  };
}
