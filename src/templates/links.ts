import {html, nothing} from 'lit';
import type {Link} from '../core/types.js';
import type {View} from '../view/view.js';
import {group} from './labelled-group.js';
import {link} from './link.js';

/** The sources of a text, or related pages. */
export function links(part: 'sources' | 'links', list: readonly Link[], view: View): unknown {
  if (list.length === 0) return nothing;
  const items = list.map((one) => html`<li>${link(one, view)}</li>`);
  return group(
    part,
    view.messages[part],
    html`<ul>
      ${items}
    </ul>`,
  );
}
