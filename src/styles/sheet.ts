import {base} from './base.styles.js';
import {collect} from './collect.styles.js';
import {controls} from './controls.styles.js';
import {dates} from './dates.styles.js';
import {details} from './answer-details.styles.js';
import {help} from './help.styles.js';
import {items} from './items.styles.js';
import {media} from './media.styles.js';
import {tokens} from './tokens.styles.js';
import {topicRow} from './topic-row.styles.js';

/** The style sheet of the shadow tree; later parts override earlier ones. */
export const sheet = [tokens, base, controls, items, details, dates, help, topicRow, collect, media]
  .map(({cssText}) => cssText)
  .join('');
