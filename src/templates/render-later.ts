import {nothing} from 'lit';
import {type ChildPart, Directive, directive} from 'lit/directive.js';
import type {Later, RenderLater} from '../view/actions.js';

class LaterDirective extends Directive {
  render(..._: [RenderLater, Later, content: () => unknown]): unknown {
    return nothing;
  }

  override update(place: ChildPart, [renderLater, later, content]: Parameters<this['render']>) {
    renderLater(place, later, content);
    return nothing;
  }
}

/** Leaves its place empty, and asks for its content to be rendered there later. */
export const later = directive(LaterDirective);
