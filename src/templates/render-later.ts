import {nothing} from 'lit';
import {type ChildPart, Directive, directive} from 'lit/directive.js';
import type {RenderLater} from '../view/actions.js';

class Later extends Directive {
  render(..._: [RenderLater, id: string, content: () => unknown]): unknown {
    return nothing;
  }

  override update(place: ChildPart, [renderLater, id, content]: Parameters<this['render']>) {
    renderLater(place, id, content);
    return nothing;
  }
}

/** Leaves its place empty, and asks for its content to be rendered there later. */
export const later = directive(Later);
