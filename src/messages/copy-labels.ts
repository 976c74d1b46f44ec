import type {CopyLabels} from '../core/copy-forms.js';
import type {Messages} from './messages.js';

/** Labels of the fields of a copied answer. */
export function copyLabels(messages: Messages): CopyLabels {
  const {question, answer, asOfDate, updates, sources, link, record} = messages;
  return {question, answer, asOf: asOfDate, later: updates, sources, link, record};
}
