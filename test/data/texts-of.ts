import type {Entry} from '../../src/core/types.js';

/** All that a visitor reads of an entry. */
export function textsOf({question, answer, links = [], updates = []}: Entry): readonly string[] {
  return [
    question,
    answer,
    ...links.map(({label}) => label),
    ...updates.flatMap(({text, measure, source}) => [
      text,
      ...(measure ? [measure.by, measure.binds] : []),
      source.label,
    ]),
  ];
}

/** Takes a problem with the entry of this id. */
export type Report = (id: string, text: string) => void;
