import type {Entry} from '../../src/core/types.js';

/** All texts of an entry that a visitor reads. */
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

/** Receives a problem with the entry of this id. */
export type Report = (id: string, text: string) => void;
