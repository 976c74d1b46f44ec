/** Updates the other settings that depend on a changed one. */
import {withKey, type Config} from './config.js';
import type {Theme} from './facts.js';
import {KNOWN} from './data.js';
import {tokens} from './problems.js';
import {fileOf, scriptFile, withScriptFile} from './script-file.js';

/** Replaces the variables with those of the theme, which the author can then edit. */
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

/** Removes the attribute if it equals the default. */
function withTopics(config: Config, topics: readonly string[]): Config {
  const text = topics.join(' ');
  const value = text === KNOWN.topics.join(' ') ? null : text;
  return {...config, attributes: withKey(config.attributes, 'topics', value)};
}

function chosenOf({attributes}: Config, order: readonly string[]): readonly string[] {
  const chosen = tokens(attributes['topics']);
  return chosen.length === 0 ? order : chosen;
}

/** Returns null if no topic would be left, because an empty attribute means all of them. */
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

/** Changing the language also changes the script, unless the author has chosen a different script. */
export function withAttribute(config: Config, name: string, value: string | null): Config {
  const {attributes, script} = config;
  const follows = name === 'lang' && scriptFile(script) === fileOf(attributes['lang']);
  return {
    ...config,
    attributes: withKey(attributes, name, value),
    script: follows ? withScriptFile(script, fileOf(value ?? '')) : script,
  };
}
